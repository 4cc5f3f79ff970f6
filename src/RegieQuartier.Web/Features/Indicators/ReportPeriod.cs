using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Indicators;

/// <summary>The days that figures are asked for, in the words of an address: a year, or days.</summary>
public sealed class PeriodQuery
{
    [FromQuery(Name = "annee")]
    public int? Year { get; init; }

    [FromQuery(Name = "du")]
    public DateOnly? From { get; init; }

    [FromQuery(Name = "au")]
    public DateOnly? To { get; init; }

    /// <summary>
    /// The period: days given the wrong way round are turned, those that no calendar of ours holds are forgotten, and what has
    /// not happened yet is left out, so that a year that runs is compared with the same days of the year before.
    /// </summary>
    /// <param name="today">The day, in Paris.</param>
    public ReportPeriod ToPeriod(DateOnly today)
    {
        var (from, to) = (CalendarDays.Sane(From), CalendarDays.Sane(To));
        if (from is null && to is null)
        {
            var year = Year is >= CalendarDays.FirstYear and <= CalendarDays.LastYear ? Year.Value : today.Year;
            (from, to) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        }

        var first = from ?? new DateOnly(to!.Value.Year, 1, 1);
        var last = to ?? today;
        (first, last) = first > last ? (last, first) : (first, last);
        return new ReportPeriod(first, first <= today && last > today ? today : last);
    }
}

/// <summary>Days in a row, both ends included.</summary>
/// <param name="First">First day.</param>
/// <param name="Last">Last day.</param>
public sealed record ReportPeriod(DateOnly First, DateOnly Last)
{
    /// <summary>The same days a year before; a month to its end stays a month to its end.</summary>
    public ReportPeriod YearBefore => new(First.AddYears(-1), Last.AddDays(1).Day == 1 ? Last.AddDays(1).AddYears(-1).AddDays(-1) : Last.AddYears(-1));

    /// <summary>The year, when it is one from its first day to its last.</summary>
    public int? WholeYear => (First.Month, First.Day, Last.Month, Last.Day, First.Year) == (1, 1, 12, 31, Last.Year) ? First.Year : null;

    /// <summary>« 2025 », « du 1er janvier 2026 au 23 novembre 2026 ».</summary>
    public string Text => WholeYear is { } year
        ? $"{year}"
        : $"du {First.ToDateText()} au {Last.ToDateText()}";
}
