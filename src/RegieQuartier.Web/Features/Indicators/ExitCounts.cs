using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Features.Indicators;

/// <summary>The exits of a period, counted in one way for the indicators that tell of them, with what of them may leave the régie.</summary>
/// <param name="Rates">How many in each category, and how many are not counted.</param>
public sealed record ExitCounts(ExitRates Rates)
{
    /// <summary>The counted exits that lead to lasting employment, to employment of transition, elsewhere, and nowhere.</summary>
    public IReadOnlyList<long> Categories => [Rates.Durable, Rates.Transition, Rates.Positive, Rates.Other];

    /// <summary>Counts those of both periods, by one query.</summary>
    public static async Task<(ExitCounts Now, ExitCounts Before)> LoadAsync(IndicatorQuery asked, CancellationToken cancellation)
    {
        var rows = await asked.Db.Database.SqlQuery<CategoryCount>($"""
            select p.period::int as period,
                count(*) filter (where left_by.is_counted and left_by.category = 'Durable')::int as durable,
                count(*) filter (where left_by.is_counted and left_by.category = 'Transition')::int as transition,
                count(*) filter (where left_by.is_counted and left_by.category = 'Positive')::int as positive,
                count(*) filter (where left_by.is_counted and left_by.category = 'Other')::int as other,
                count(*) filter (where left_by.why_not_counted = 'Withdrawn')::int as withdrawn,
                count(*) filter (where left_by.why_not_counted in ('StayTooShort', 'NoHours'))::int as below_minimum
            from unnest({asked.Firsts}, {asked.Lasts}) with ordinality as p(first, last, period)
            left join pathway_exits left_by on left_by.exit_on between p.first and p.last
            group by p.period
            """).ToListAsync(cancellation);
        return (Of(rows.Single(row => row.Period == 1)), Of(rows.Single(row => row.Period == 2)));
    }

    /// <summary>
    /// Which categories and which sums of them leave the régie. Sums that are all told at once would give the difference away: one is
    /// told as long as what it sets apart from the others is no small count, the dynamic ones first, then those to a job.
    /// </summary>
    /// <returns>For each category whether it is told; for the sums of the first one, two and three likewise.</returns>
    public (IReadOnlyList<bool> Categories, IReadOnlyList<bool> Sums) ToldOutside()
    {
        var cuts = new SortedSet<int>();
        foreach (var sum in (int[])[3, 2, 1])
        {
            if (Cells([.. cuts, sum]).TrueForAll(cell => !SmallCounts.IsSmall(cell.People)))
            {
                cuts.Add(sum);
            }
        }

        var alone = Cells(cuts).FindAll(cell => cell.To == cell.From + 1 && !SmallCounts.IsSmall(cell.People)).ConvertAll(cell => cell.From);
        return ([.. Enumerable.Range(0, Categories.Count).Select(place => alone.Contains(place))], [.. Enumerable.Range(1, Categories.Count - 1).Select(sum => cuts.Contains(sum))]);
    }

    private List<(int From, int To, long People)> Cells(IEnumerable<int> cuts)
    {
        var ends = cuts.Append(Categories.Count).Order().ToList();
        return [.. ends.Select((end, place) => (From: place == 0 ? 0 : ends[place - 1], To: end)).Select(cell => (cell.From, cell.To, Categories.Skip(cell.From).Take(cell.To - cell.From).Sum()))];
    }

    private static ExitCounts Of(CategoryCount row) => new(new ExitRates(row.Durable, row.Transition, row.Positive, row.Other, row.Withdrawn, row.BelowMinimum));

    private sealed record CategoryCount(int Period, int Durable, int Transition, int Positive, int Other, int Withdrawn, int BelowMinimum);
}
