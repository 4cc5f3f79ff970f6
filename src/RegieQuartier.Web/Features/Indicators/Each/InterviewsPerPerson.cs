using Microsoft.EntityFrameworkCore;

namespace RegieQuartier.Web.Features.Indicators.Each;

public sealed class InterviewsPerPerson : IIndicator
{
    public int Place => 60;

    public string Title => "Entretiens par personne";

    public string Definition => "Entretiens faits pendant la période avec les personnes présentes ÷ personnes présentes. Un entretien reporté, ou auquel la personne n’est pas venue, ne compte pas.";

    public async Task<IndicatorResult> LoadAsync(IndicatorQuery asked, CancellationToken cancellation)
    {
        var rows = await asked.Db.Database.SqlQuery<PeriodCount>($"""
            select p.period::int as period, coalesce(sum(held.interviews), 0)::bigint as part, count(employee.id) as whole, 0::bigint as other
            from unnest({asked.Firsts}, {asked.Lasts}) with ordinality as p(first, last, period)
            left join employees employee on exists (
                select from employment_contracts contract
                where contract.employee_id = employee.id and contract.type in ('Cddi', 'InclusionPermanent')
                    and contract.starts_on <= p.last and (contract.last_day is null or contract.last_day >= p.first))
            left join lateral (
                select count(*) as interviews
                from integration_pathways pathway
                join interviews interview on interview.pathway_id = pathway.id
                where pathway.employee_id = employee.id and interview.outcome = 'Held'
                    and (interview.starts_at at time zone 'Europe/Paris')::date between p.first and p.last) held on true
            group by p.period
            """).ToListAsync(cancellation);
        return IndicatorResult.Of(rows, row => new Figure(
            FigureUnit.Each, row.Part, row.Whole, $"{Figure.Count(row.Part, "entretien fait", "entretiens faits")} avec {Figure.Count(row.Whole, "personne", "personnes")}."));
    }
}
