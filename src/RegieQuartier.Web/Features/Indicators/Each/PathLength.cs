using Microsoft.EntityFrameworkCore;

namespace RegieQuartier.Web.Features.Indicators.Each;

public sealed class PathLength : IIndicator
{
    private const decimal DaysInAMonth = 365m / 12;

    public int Place => 70;

    public string Title => "Durée moyenne des parcours";

    public string Definition => "Durée moyenne des parcours clos pendant la période : somme de leurs jours, du premier au dernier, ÷ nombre de parcours clos, en mois de 365 ÷ 12 jours.";

    public async Task<IndicatorResult> LoadAsync(IndicatorQuery asked, CancellationToken cancellation)
    {
        var rows = await asked.Db.Database.SqlQuery<PeriodCount>($"""
            select p.period::int as period, coalesce(sum(pathway.closed_on - pathway.opened_on + 1), 0)::bigint as part, count(pathway.id) as whole, 0::bigint as other
            from unnest({asked.Firsts}, {asked.Lasts}) with ordinality as p(first, last, period)
            left join integration_pathways pathway on pathway.closed_on between p.first and p.last
            group by p.period
            """).ToListAsync(cancellation);
        return IndicatorResult.Of(rows, row => new Figure(FigureUnit.Months, row.Part / DaysInAMonth, row.Whole, $"Pour {Figure.Count(row.Whole, "parcours clos", "parcours clos")}."));
    }
}
