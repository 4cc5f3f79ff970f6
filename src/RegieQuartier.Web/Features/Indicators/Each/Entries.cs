namespace RegieQuartier.Web.Features.Indicators.Each;

public sealed class Entries : IIndicator
{
    public int Place => 30;

    public bool IsOfCrews => true;

    public string Title => "Entrées";

    public string Definition => "Nombre de parcours d’insertion ouverts pendant la période. Une personne qui revient plus tard ouvre un autre parcours et compte de nouveau.";

    public async Task<IndicatorResult> LoadAsync(IndicatorQuery asked, CancellationToken cancellation)
    {
        var rows = await asked.CountMembersAsync<PeriodCount>($"""
            select p.period::int as period, count(pathway.id) as part, 0::bigint as whole, 0::bigint as other
            from unnest({asked.Firsts}, {asked.Lasts}) with ordinality as p(first, last, period)
            left join (integration_pathways pathway join members member on member.id = pathway.employee_id)
                on pathway.opened_on between p.first and p.last
            group by p.period
            """, cancellation);
        return IndicatorResult.Of(rows, row => Figure.People(row.Part, row.Part < 2 ? "personne entrée." : "personnes entrées."));
    }
}
