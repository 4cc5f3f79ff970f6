namespace RegieQuartier.Web.Features.Indicators.Each;

public sealed class PeoplePresent : IIndicator
{
    public int Place => 20;

    public bool IsOfCrews => true;

    public string Title => "Personnes présentes";

    public string Definition => "Personnes sous contrat d’insertion (CDDI ou CDI inclusion) au moins un jour de la période. Chaque personne compte une fois.";

    public async Task<IndicatorResult> LoadAsync(IndicatorQuery asked, CancellationToken cancellation)
    {
        var rows = await asked.CountMembersAsync<PeriodCount>($"""
            select p.period::int as period,
                count(distinct contract.employee_id) as part,
                0::bigint as whole,
                count(distinct contract.employee_id) filter (where contract.last_day is null or contract.last_day >= p.last) as other
            from unnest({asked.Firsts}, {asked.Lasts}) with ordinality as p(first, last, period)
            left join (employment_contracts contract join members member on member.id = contract.employee_id)
                on contract.type in ('Cddi', 'InclusionPermanent')
                and contract.starts_on <= p.last and (contract.last_day is null or contract.last_day >= p.first)
            group by p.period
            """, cancellation);
        return IndicatorResult.Of(rows, row => Figure.People(row.Part, $"{(row.Part < 2 ? "personne présente" : "personnes présentes")}, dont {row.Other} le dernier jour.")) with
        {
            Link = asked.Now.Last == asked.Today && asked.Crew is null ? new IndicatorLink("/salaries?vue=presents", "Qui est sous contrat aujourd’hui") : null,
        };
    }
}
