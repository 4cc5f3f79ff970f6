using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>The limits of immersions (Code du travail, art. L5135-1, D5135-1 and D5135-3).</summary>
internal static class ImmersionRules
{
    private const int MonthsInAYear = 12;

    /// <summary>Why an immersion cannot have its days beside the person's others; null when it can.</summary>
    /// <param name="draft">What its agreement says.</param>
    /// <param name="days">Its days, as they are read.</param>
    /// <param name="others">Their other immersions; those that were cancelled do not count.</param>
    /// <param name="law">The figures that hold.</param>
    public static Refusal? RefusalFor(ImmersionDraft draft, DaySpan days, IEnumerable<WorkImmersion> others, LegalValues law)
    {
        if (days.Last < days.First)
        {
            return ImmersionRefusals.EndsBeforeItStarts;
        }

        if (days.Last >= days.First.AddMonths(law.Whole(LegalRule.ImmersionMonths, days.First)))
        {
            return ImmersionRefusals.TooLong;
        }

        var counted = others.Where(other => other.CancelledOn is null).ToList();
        return counted.Exists(other => other.StartsOn <= days.Last && days.First <= other.EndsOn)
            ? ImmersionRefusals.Overlaps
            : RefusalWithHost(UseWithHost(draft, days, counted), days.First, law) ?? RefusalOfPurpose(draft, days.First, counted);
    }

    /// <summary>What the host would have of the person with these days, in the fullest twelve months that hold them.</summary>
    /// <param name="draft">What the agreement says.</param>
    /// <param name="days">Its days.</param>
    /// <param name="counted">The person's other immersions, without those that were cancelled.</param>
    public static HostUse UseWithHost(ImmersionDraft draft, DaySpan days, IEnumerable<WorkImmersion> counted)
    {
        var withHost = counted.Where(other => IsSameHost(other, draft)).ToList();
        var years = YearsAround(days.First, [.. withHost.Select(other => (other.StartsOn, other.EndsOn)), (days.First, days.Last)]).ToList();
        return new HostUse(
            years.Max(year => year.Count),
            years.Max(year => year.Sum(immersion => DaysOf(immersion.StartsOn, immersion.EndsOn))),
            InARow(days.First, withHost.Where(other => other.Purpose == draft.Purpose).Select(other => other.StartsOn)));
    }

    // Each twelve months that begin with an immersion and hold the new one: whichever is written last, the limit is the same.
    private static IEnumerable<List<(DateOnly StartsOn, DateOnly EndsOn)>> YearsAround(DateOnly day, List<(DateOnly StartsOn, DateOnly EndsOn)> immersions) => immersions
        .Select(immersion => (From: immersion.StartsOn, Until: immersion.StartsOn.AddMonths(MonthsInAYear)))
        .Where(year => year.From <= day && day < year.Until)
        .Select(year => immersions.FindAll(immersion => year.From <= immersion.StartsOn && immersion.StartsOn < year.Until));

    private static Refusal? RefusalWithHost(HostUse use, DateOnly day, LegalValues law) => use switch
    {
        _ when use.Immersions > law.Whole(LegalRule.ImmersionsWithOneHost, day) => ImmersionRefusals.TooManyWithHost,
        _ when use.Days > law.Whole(LegalRule.ImmersionDaysWithOneHost, day) => ImmersionRefusals.TooManyDaysWithHost,
        _ when use.ForPurpose > law.Whole(LegalRule.ImmersionsForOneObjective, day) => ImmersionRefusals.RenewedAlready,
        _ => null,
    };

    // The second one with a host has another purpose, unless it renews the first: what was reached is not renewed. One that began
    // before that was known did take place, and its days may still be corrected.
    private static Refusal? RefusalOfPurpose(ImmersionDraft draft, DateOnly day, IEnumerable<WorkImmersion> counted) =>
        counted.Any(other => other.ObjectiveMet == true && other.Purpose == draft.Purpose && IsSameHost(other, draft) && other.ConcludedOn <= day && IsWithinAYear(other.StartsOn, day))
            ? ImmersionRefusals.ObjectiveMet
            : null;

    // From one to the next, before and after: whichever is written last, the limit is the same.
    private static int InARow(DateOnly day, IEnumerable<DateOnly> others)
    {
        var days = others.Append(day).Order().ToList();
        var (first, last) = (days.IndexOf(day), days.IndexOf(day));
        while (first > 0 && IsWithinAYear(days[first - 1], days[first]))
        {
            first--;
        }

        while (last < days.Count - 1 && IsWithinAYear(days[last], days[last + 1]))
        {
            last++;
        }

        return last - first + 1;
    }

    private static bool IsWithinAYear(DateOnly day, DateOnly later) => later < day.AddMonths(MonthsInAYear);

    private static int DaysOf(DateOnly first, DateOnly last) => last.DayNumber - first.DayNumber + 1;

    // Every immersion that is kept has its host's name: a draft without one is with none of them.
    private static bool IsSameHost(WorkImmersion other, ImmersionDraft draft) => other.HostSiret.Length != 0 && draft.HostSiret.Length != 0
        ? other.HostSiret == draft.HostSiret
        : PersonNames.Searchable(other.HostName) == PersonNames.Searchable(draft.HostName);
}
