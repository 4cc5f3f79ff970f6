using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Passes;

/// <summary>The dates of a PASS IAE: all that says where it stands.</summary>
/// <param name="StartsOn">First day.</param>
/// <param name="EndsOn">Last day.</param>
/// <param name="Suspensions">When it is held.</param>
public sealed record PassDates(DateOnly StartsOn, DateOnly EndsOn, IReadOnlyList<DaySpan> Suspensions)
{
    /// <summary>Where the PASS stands on a day.</summary>
    /// <param name="day">The day.</param>
    public IaePassStatus StatusOn(DateOnly day) => day switch
    {
        _ when day < StartsOn => IaePassStatus.Future,
        _ when day > EndsOn => IaePassStatus.Expired,
        _ when Suspensions.Any(suspension => suspension.Covers(day)) => IaePassStatus.Suspended,
        _ => IaePassStatus.Valid,
    };

    /// <summary>
    /// Whether an extension may be asked for on a day, as far as dates go: from <see cref="LegalRule.PassExtensionOpensMonths"/> before its
    /// end to <see cref="LegalRule.PassExtensionClosesMonths"/> after it.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <param name="law">The figures that hold.</param>
    public bool IsInExtensionWindow(DateOnly day, LegalValues law) =>
        day >= EndsOn.AddMonths(-law.Whole(LegalRule.PassExtensionOpensMonths, day)) && day <= EndsOn.AddMonths(law.Whole(LegalRule.PassExtensionClosesMonths, day));

    /// <summary>
    /// The last day of the waiting that follows this PASS, when another one that starts on a day comes within it: only a prescriber
    /// opens it. Null when it does not. <see cref="LegalRule.PassWaitingMonths"/>, by the figure of that day.
    /// </summary>
    /// <param name="startsOn">The first day of the other PASS.</param>
    /// <param name="law">The figures that hold.</param>
    public DateOnly? WaitingUntil(DateOnly startsOn, LegalValues law) =>
        startsOn > EndsOn && EndsOn.AddMonths(law.Whole(LegalRule.PassWaitingMonths, startsOn)) is var last && startsOn <= last ? last : null;

    /// <summary>Days of pathway that are left from a day on: those of a suspension to come, or under way, do not count.</summary>
    /// <param name="day">The day.</param>
    public int DaysLeft(DateOnly day)
    {
        var from = day < StartsOn ? StartsOn : day;
        return Math.Max(0, EndsOn.DayNumber - from.DayNumber - DaysHeld(day));
    }

    /// <summary>Days of suspension that are left from a day on: they come on top of the days of pathway.</summary>
    /// <param name="day">The day.</param>
    public int DaysHeld(DateOnly day)
    {
        var from = day < StartsOn ? StartsOn : day;
        return Suspensions.Sum(suspension => Math.Max(0, suspension.Last.DayNumber - Math.Max(suspension.First.DayNumber, from.DayNumber)));
    }
}
