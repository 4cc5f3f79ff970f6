using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees;

/// <summary>What a contract or a PASS IAE is held for, in a preview.</summary>
internal static class HeldWords
{
    /// <summary>The days that hold it on a day; null when none does.</summary>
    /// <param name="suspensions">All the days that it is held.</param>
    /// <param name="day">The day.</param>
    public static DaySpan? On(IEnumerable<DaySpan> suspensions, DateOnly day)
    {
        var covering = suspensions.Where(suspension => suspension.Covers(day)).ToList();
        return covering.Count == 0 ? null : covering[0];
    }

    /// <summary>The suspension that a return ends, before and after.</summary>
    /// <param name="held">Its days, as they are kept.</param>
    /// <param name="suspensions">All the days that it would be held.</param>
    public static PreviewLine Ended(DaySpan held, IReadOnlyList<DaySpan> suspensions) =>
        new("Suspension", Days(held), On(suspensions, held.First) is { } left ? Days(left) : "Aucune, elle commençait aujourd’hui");

    /// <summary>« Du 9 novembre 2026 au 22 novembre 2026 ».</summary>
    public static string Days(DaySpan days) => $"Du {days.First.ToDateText()} au {days.Last.ToDateText()}";
}
