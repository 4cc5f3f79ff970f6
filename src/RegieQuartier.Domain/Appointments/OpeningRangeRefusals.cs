using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Appointments;

/// <summary>Every reason to refuse opening hours.</summary>
public static class OpeningRangeRefusals
{
    /// <summary>The closing hour is not after the opening hour.</summary>
    public static readonly Refusal ClosesBeforeItOpens = new("opening-range.closes-before-it-opens", nameof(OpeningRange.ClosesAt));

    /// <summary>Shorter than <see cref="OpeningRange.ShortestLength"/>.</summary>
    public static readonly Refusal TooShort = new("opening-range.too-short", nameof(OpeningRange.ClosesAt));

    /// <summary>The last day comes before the first.</summary>
    public static readonly Refusal EndsBeforeItStarts = new("opening-range.ends-before-it-starts", nameof(OpeningRange.LastDay));

    /// <summary>The weekday does not come between the first day and the last.</summary>
    public static readonly Refusal NeverHolds = new("opening-range.never-holds", nameof(OpeningRange.LastDay));

    /// <summary>The hours do not hold on that day.</summary>
    public static readonly Refusal NotThatDay = new("opening-range.not-that-day", "Day");

    /// <summary>That day is not closed.</summary>
    public static readonly Refusal NotClosed = new("opening-range.not-closed");

    /// <summary>The writer already has hours then (settled by PostgreSQL).</summary>
    public static readonly Refusal Overlaps = new("opening-range.overlaps", nameof(OpeningRange.OpensAt));
}
