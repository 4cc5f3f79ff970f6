using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Features.Indicators.Each;

public sealed class TrainingHours : IIndicator
{
    public int Place => 65;

    public string Title => "Heures de formation";

    public string Definition => "Heures suivies dans les formations terminées, certifiées ou non, dont le dernier jour est dans la période. Une formation abandonnée dans la période compte pour les heures faites avant l’abandon.";

    public async Task<IndicatorResult> LoadAsync(IndicatorQuery asked, CancellationToken cancellation)
    {
        var rows = await asked.Db.Database.SqlQuery<PeriodCount>($"""
            select p.period::int as period, coalesce(sum(training.done_minutes), 0)::bigint as part, count(training.id) as whole, count(distinct pathway.employee_id) as other
            from unnest({asked.Firsts}, {asked.Lasts}) with ordinality as p(first, last, period)
            left join training_enrolments training on (training.status in ('Completed', 'Certified') or (training.status = 'Abandoned' and training.done_minutes > 0))
                and least(training.given_up_on, training.ends_on) between p.first and p.last
            left join integration_pathways pathway on pathway.id = training.pathway_id
            group by p.period
            """).ToListAsync(cancellation);
        return IndicatorResult.Of(rows, row => Figure.Hours(row.Part, $"{Figure.Count(row.Whole, "formation suivie", "formations suivies")} par {Figure.Count(row.Other, "personne", "personnes")}.") with
        {
            TellsTooMuch = SmallCounts.IsSmall(row.Other),
        });
    }
}
