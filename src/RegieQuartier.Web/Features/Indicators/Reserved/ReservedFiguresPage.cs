using System.Globalization;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Indicators.Reserved;

/// <summary>
/// Health and justice, in number. One year at a time and never the one that runs: of two figures that differ by a day, the
/// difference would be one person. Small ones are hidden from the director too, who knows everybody.
/// </summary>
/// <param name="Year">The year.</param>
/// <param name="Lines">A line for each kind.</param>
/// <param name="Today">The day, in Paris.</param>
public sealed record ReservedFiguresPage(int Year, IReadOnlyList<ReservedFigureLine> Lines, DateOnly Today)
{
    private const int YearsOffered = 3;

    /// <summary>The years to choose from, all of them over.</summary>
    public IEnumerable<int> Years => Enumerable.Range(1, YearsOffered).Select(ago => Today.Year - ago);

    /// <summary>A year that is over; null for anything else.</summary>
    /// <param name="typed">What the address holds.</param>
    /// <param name="today">The day, in Paris.</param>
    public static int? YearOf(string? typed, DateOnly today) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= CalendarDays.FirstYear && year < today.Year ? year : null;

    public static ReservedFiguresPage Of(int year, ReservedCounts counts, DateOnly today) =>
        new(year, [.. counts.Kinds.Select(count => Line(count, counts.People))], today);

    private static ReservedFigureLine Line(ReservedCount count, long people)
    {
        var needing = Figure.Share(count.Needing, people, "");
        // Its denominator would tell how many need support.
        var referred = Figure.Share(count.Referred, count.Needing, "") with { TellsTooMuch = needing.StaysInside };
        return new ReservedFigureLine(count.Kind.ToLabel(), Shown(needing), Shown(referred));
    }

    private static Figure Shown(Figure figure) => figure.StaysInside ? figure.Hide() : figure;
}

/// <summary>How many people need support of one kind.</summary>
/// <param name="Label">The kind.</param>
/// <param name="Needing">Those who need it, of everybody.</param>
/// <param name="Referred">Those who were sent somewhere, of those who need it.</param>
public sealed record ReservedFigureLine(string Label, Figure Needing, Figure Referred);
