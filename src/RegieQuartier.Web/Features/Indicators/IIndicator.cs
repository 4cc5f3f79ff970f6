using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Features.Indicators;

/// <summary>
/// One figure of the régie, with its definition and its one query, in a file of its own under <c>Each</c>: another file there
/// is another figure on the page and in the export.
/// </summary>
public interface IIndicator
{
    /// <summary>Its place on the page: the smaller the sooner.</summary>
    int Place { get; }

    /// <summary>What it is called.</summary>
    string Title { get; }

    /// <summary>What it counts, in one or two plain sentences, with its formula.</summary>
    string Definition { get; }

    /// <summary>Counts it, by one query for both periods.</summary>
    /// <param name="asked">What is asked for.</param>
    /// <param name="cancellation">Ends the reading.</param>
    Task<IndicatorResult> LoadAsync(IndicatorQuery asked, CancellationToken cancellation);
}

/// <summary>What an indicator is asked for.</summary>
/// <param name="Db">The database.</param>
/// <param name="Now">The period.</param>
/// <param name="Today">The day, in Paris.</param>
/// <param name="SeesSensitive">Whether the reader may know how many people have a reason that tells of their health or their past.</param>
public sealed record IndicatorQuery(RegieQuartierDbContext Db, ReportPeriod Now, DateOnly Today, bool SeesSensitive)
{
    /// <summary>The period a year before.</summary>
    public ReportPeriod Before => Now.YearBefore;

    /// <summary>First days, of the period then of the year before: what <c>unnest … with ordinality</c> makes of them counts from 1.</summary>
    public DateOnly[] Firsts => [Now.First, Before.First];

    /// <summary>Last days, likewise.</summary>
    public DateOnly[] Lasts => [Now.Last, Before.Last];
}
