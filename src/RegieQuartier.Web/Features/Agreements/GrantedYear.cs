using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Features.Agreements;

/// <summary>The full-time equivalents granted for one calendar year: those of each annex, for the months that it covers.</summary>
/// <param name="Year">The year.</param>
/// <param name="Parts">What each annex of that year brings, in order.</param>
public sealed record GrantedYear(int Year, IReadOnlyList<GrantedPart> Parts)
{
    /// <summary>In all; nothing is rounded.</summary>
    public decimal FullTimeEquivalents => Parts.Sum(part => FullTimeEquivalentsOf(part));

    /// <summary>Works out a year.</summary>
    public static GrantedYear Of(int year, IEnumerable<AnnexLine> annexes)
    {
        var granting = annexes.ToList();
        var months = Domain.Timesheets.FullTimeEquivalents.MonthsOfEach([.. granting.Select(annex => new DaySpan(annex.StartsOn, annex.EndsOn))], year);
        return new GrantedYear(year, [.. granting.Select((annex, place) => new GrantedPart(annex.FullTimeEquivalents, months[place])).Where(part => part.Months > 0)]);
    }

    private static decimal FullTimeEquivalentsOf(GrantedPart part) => Domain.Timesheets.FullTimeEquivalents.Granted(part.FullTimeEquivalents, part.Months);
}

/// <summary>What an annex brings to a year.</summary>
/// <param name="FullTimeEquivalents">Full-time equivalents of the annex, brought to a year.</param>
/// <param name="Months">Months of the year that it covers.</param>
public sealed record GrantedPart(decimal FullTimeEquivalents, int Months);
