using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Features.Indicators;

/// <summary>The exits of a period, counted in one way for the indicators that tell of them, with what of them may leave the régie.</summary>
/// <param name="Rates">How many in each category, and how many are not counted.</param>
public sealed record ExitCounts(ExitRates Rates)
{
    /// <summary>The categories that are counted: the sooner, the further towards a job.</summary>
    public static readonly IReadOnlyList<ExitCategory> Counted = [ExitCategory.Durable, ExitCategory.Transition, ExitCategory.Positive, ExitCategory.Other];

    // Where sums of categories end: after the dynamic ones, after those to a job, after those to a lasting job.
    private static readonly int[] AllCuts = [3, 2, 1];

    /// <summary>How many there are in each of <see cref="Counted"/>.</summary>
    public IReadOnlyList<long> Categories => [Rates.Durable, Rates.Transition, Rates.Positive, Rates.Other];

    /// <summary>The counted exits that lead to lasting employment, to employment of transition or elsewhere.</summary>
    public int Dynamic => Rates.Counted - Rates.Other;

    /// <summary>Counts those of both periods, by one query.</summary>
    public static async Task<(ExitCounts Now, ExitCounts Before)> LoadAsync(IndicatorQuery asked, CancellationToken cancellation)
    {
        var counts = await LoadAsync(asked.Db, asked.Firsts, asked.Lasts, cancellation);
        return (counts[0], counts[1]);
    }

    /// <summary>Counts those of several periods, by one query.</summary>
    /// <param name="db">The database.</param>
    /// <param name="firsts">The first day of each.</param>
    /// <param name="lasts">The last day of each.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<IReadOnlyList<ExitCounts>> LoadAsync(RegieQuartierDbContext db, DateOnly[] firsts, DateOnly[] lasts, CancellationToken cancellation)
    {
        var rows = await db.Database.SqlQuery<CategoryCount>($"""
            select p.period::int as period,
                count(*) filter (where left_by.is_counted and left_by.category = 'Durable')::int as durable,
                count(*) filter (where left_by.is_counted and left_by.category = 'Transition')::int as transition,
                count(*) filter (where left_by.is_counted and left_by.category = 'Positive')::int as positive,
                count(*) filter (where left_by.is_counted and left_by.category = 'Other')::int as other,
                count(*) filter (where left_by.why_not_counted = 'Withdrawn')::int as withdrawn,
                count(*) filter (where left_by.why_not_counted in ('StayTooShort', 'NoHours'))::int as below_minimum
            from unnest({firsts}, {lasts}) with ordinality as p(first, last, period)
            left join pathway_exits left_by on left_by.exit_on between p.first and p.last
            group by p.period
            """).ToListAsync(cancellation);
        return [.. rows.OrderBy(row => row.Period).Select(Of)];
    }

    /// <summary>
    /// Which categories and which sums of them leave the régie. Sums that are all told at once would give the difference away: one is
    /// told as long as what it sets apart from the others is no small count, the dynamic ones first, then those to a job.
    /// </summary>
    /// <returns>For each category whether it is told; for the sums of the first one, two and three likewise.</returns>
    public (IReadOnlyList<bool> Categories, IReadOnlyList<bool> Sums) ToldOutside() => Told(Cuts([this], AllCuts));

    /// <summary>The same of each of the groups that these exits are made of: what is told of one is told of all, and no group is found by taking the others away.</summary>
    /// <param name="groups">The groups that are told apart, and what is left as one more.</param>
    public (IReadOnlyList<bool> Categories, IReadOnlyList<bool> Sums) ToldOutside(IReadOnlyList<ExitCounts> groups) => Told(Cuts(groups, Cuts([this], AllCuts)));

    private static List<int> Cuts(IReadOnlyList<ExitCounts> groups, IReadOnlyList<int> among)
    {
        List<int> cuts = [];
        foreach (var cut in among)
        {
            if (CellsOf([.. cuts, cut]).All(cell => groups.All(group => !SmallCounts.IsSmall(group.PeopleIn(cell)))))
            {
                cuts.Add(cut);
            }
        }

        return cuts;
    }

    private static (IReadOnlyList<bool> Categories, IReadOnlyList<bool> Sums) Told(List<int> cuts)
    {
        var alone = CellsOf(cuts).Where(cell => cell.To == cell.From + 1).Select(cell => cell.From).ToHashSet();
        return ([.. Enumerable.Range(0, Counted.Count).Select(alone.Contains)], [.. AllCuts.Order().Select(cuts.Contains)]);
    }

    private static IEnumerable<(int From, int To)> CellsOf(IEnumerable<int> cuts)
    {
        List<int> ends = [0, .. cuts.Order(), Counted.Count];
        return ends.Zip(ends.Skip(1));
    }

    private long PeopleIn((int From, int To) cell) => Categories.Skip(cell.From).Take(cell.To - cell.From).Sum();

    private static ExitCounts Of(CategoryCount row) => new(new ExitRates(row.Durable, row.Transition, row.Positive, row.Other, row.Withdrawn, row.BelowMinimum));

    private sealed record CategoryCount(int Period, int Durable, int Transition, int Positive, int Other, int Withdrawn, int BelowMinimum);
}
