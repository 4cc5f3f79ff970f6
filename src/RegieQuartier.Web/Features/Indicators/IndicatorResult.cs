namespace RegieQuartier.Web.Features.Indicators;

/// <summary>What an indicator found.</summary>
/// <param name="Lines">One figure, or one for each part of a whole.</param>
public sealed record IndicatorResult(IReadOnlyList<IndicatorLine> Lines)
{
    /// <summary>What the column of its counts is called.</summary>
    public string CountTitle { get; init; } = "Personnes";

    /// <summary>Month by month, when it is counted so.</summary>
    public IReadOnlyList<IndicatorMonth> Months { get; init; } = [];

    /// <summary>Year by year, when it is counted so: from the first one that has something to count.</summary>
    public IReadOnlyList<IndicatorYear> Years { get; init; } = [];

    /// <summary>What must be known to read it, on the page alone: it may name what stays inside.</summary>
    public string? Note { get; init; }

    /// <summary>Why it is counted on other days than those asked for, or on none: told wherever it is.</summary>
    public string? DaysNote { get; init; }

    /// <summary>The months in which hours that it counts are still to be entered.</summary>
    public IReadOnlyList<MissingHours> Missing { get; init; } = [];

    /// <summary>Where those counted are listed.</summary>
    public IndicatorLink? Link { get; init; }

    /// <summary>One figure, for the period and for the year before.</summary>
    public static IndicatorResult Of(Figure now, Figure before) => new([new IndicatorLine("", now, before)]);

    /// <summary>The same counted for both periods, from the rows of a query: the first period has the number 1.</summary>
    public static IndicatorResult Of(IReadOnlyList<PeriodCount> rows, Func<PeriodCount, Figure> figure) =>
        Of(figure(rows.OfPeriod(1)), figure(rows.OfPeriod(2)));
}

/// <summary>A figure, and what it was a year before.</summary>
/// <param name="Label">What it is of; empty when it stands alone.</param>
/// <param name="Now">The figure of the period.</param>
/// <param name="Before">That of the year before.</param>
public sealed record IndicatorLine(string Label, Figure Now, Figure Before)
{
    /// <summary>Whether it tells of health, of a child's past or of exile: it leaves the régie in no file.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>
    /// Whether the page does without it, for it counts nobody. Where small counts are hidden it stays: a line that is not there
    /// would tell of a zero.
    /// </summary>
    public bool IsOffPage { get; init; }

    /// <summary>Its place in a file, where an order by number would tell of numbers that are hidden; the same for all to keep that of the page.</summary>
    public int PlaceInFile { get; init; }

    /// <summary>Whether its share is told beside its count, in one column.</summary>
    public bool TellsRate { get; init; }

    /// <summary>Whether what it was a year before is told under it, in one column.</summary>
    public bool TellsBefore { get; init; }

    /// <summary>What is told of those it counts, in columns of their own; the same for each line of an indicator.</summary>
    public IReadOnlyList<IndicatorLine> Details { get; init; } = [];

    /// <summary>Whether none of its figures is told: one word says it of all.</summary>
    public bool IsHidden => Now.IsHidden && Before.IsHidden && Details.All(detail => detail.Now.IsHidden);
}

/// <summary>One month: what was done of what was granted, and what was done a year before.</summary>
public sealed record IndicatorMonth(DateOnly Month, decimal Done, decimal Granted, decimal Before)
{
    /// <summary>What was done of what was granted.</summary>
    public Figure Rate => new(FigureUnit.FullTime, Done, Granted, "");
}

/// <summary>Where those counted are listed.</summary>
public sealed record IndicatorLink(string Url, string Text);

/// <summary>A row of a query: a period, a part and its whole.</summary>
public sealed record PeriodCount(int Period, long Part, long Whole, long Other);

internal static class PeriodCounts
{
    /// <summary>The row of a period; nothing when there is none.</summary>
    public static PeriodCount OfPeriod(this IReadOnlyList<PeriodCount> rows, int period) => rows.FirstOrDefault(row => row.Period == period) ?? new PeriodCount(period, 0, 0, 0);
}
