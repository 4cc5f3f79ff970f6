using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Indicators;

/// <summary>Days in a row, both ends included.</summary>
/// <param name="First">First day.</param>
/// <param name="Last">Last day.</param>
public sealed record ReportPeriod(DateOnly First, DateOnly Last)
{
    /// <summary>A year, as far as it has gone: one that runs is compared with the same days of the year before.</summary>
    /// <param name="year">The year.</param>
    /// <param name="today">The day, in Paris.</param>
    public static ReportPeriod OfYear(int year, DateOnly today) => new(new DateOnly(year, 1, 1), year == today.Year ? today : new DateOnly(year, 12, 31));

    /// <summary>The same days a year before; a month to its end stays a month to its end, and one day stays one day.</summary>
    public ReportPeriod YearBefore => IsOneDay ? new(First.AddYears(-1), First.AddYears(-1)) : new(First.AddYears(-1), Last.AddDays(1).Day == 1 ? Last.AddDays(1).AddYears(-1).AddDays(-1) : Last.AddYears(-1));

    /// <summary>The year, when it is one from its first day to its last.</summary>
    public int? WholeYear => (First.Month, First.Day, Last.Month, Last.Day, First.Year) == (1, 1, 12, 31, Last.Year) ? First.Year : null;

    /// <summary>« 2025 », « le 23 novembre 2026 », « du 1er janvier 2026 au 23 novembre 2026 ».</summary>
    public string Text => this switch
    {
        { WholeYear: { } year } => $"{year}",
        { IsOneDay: true } => $"le {First.ToDateText()}",
        _ => $"du {First.ToDateText()} au {Last.ToDateText()}",
    };

    private bool IsOneDay => First == Last;
}
