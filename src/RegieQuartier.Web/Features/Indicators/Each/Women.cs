namespace RegieQuartier.Web.Features.Indicators.Each;

public sealed class Women : IIndicator
{
    public int Place => 40;

    public bool IsOfCrews => true;

    public string Title => "Part des femmes";

    public string Definition => "Femmes parmi les personnes présentes : femmes ÷ personnes présentes pendant la période.";

    public async Task<IndicatorResult> LoadAsync(IndicatorQuery asked, CancellationToken cancellation)
    {
        var rows = await asked.CountMembersAsync<PeriodCount>($"""
            select p.period::int as period, count(member.id) filter (where member.civility = 'Mrs') as part, count(member.id) as whole, 0::bigint as other
            from unnest({asked.Firsts}, {asked.Lasts}) with ordinality as p(first, last, period)
            left join members member on exists (
                select from employment_contracts contract
                where contract.employee_id = member.id and contract.type in ('Cddi', 'InclusionPermanent')
                    and contract.starts_on <= p.last and (contract.last_day is null or contract.last_day >= p.first))
            group by p.period
            """, cancellation);
        return IndicatorResult.Of(rows, row => Figure.Share(
            row.Part, row.Whole, $"{Figure.Count(row.Part, "femme", "femmes")} sur {Figure.Count(row.Whole, "personne présente", "personnes présentes")}."));
    }
}
