using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>The limits of immersions (Code du travail, art. L5135-1, D5135-1 and D5135-3).</summary>
internal static class ImmersionRules
{
    private const int MonthsInAYear = 12;

    /// <summary>Why an immersion cannot have its days beside the person's others; null when it can.</summary>
    /// <param name="terms">What its agreement says.</param>
    /// <param name="others">Their other immersions; those that were cancelled do not count.</param>
    /// <param name="law">The figures that hold.</param>
    public static Refusal? RefusalFor(ImmersionTerms terms, IEnumerable<WorkImmersion> others, LegalValues law)
    {
        if (terms.EndsOn < terms.StartsOn)
        {
            return ImmersionRefusals.EndsBeforeItStarts;
        }

        if (terms.EndsOn >= terms.StartsOn.AddMonths(law.Whole(LegalRule.ImmersionMonths, terms.StartsOn)))
        {
            return ImmersionRefusals.TooLong;
        }

        var counted = others.Where(other => other.CancelledOn is null).ToList();
        return counted.Exists(other => other.StartsOn <= terms.EndsOn && terms.StartsOn <= other.EndsOn)
            ? ImmersionRefusals.Overlaps
            : RefusalWithHost(UseWithHost(terms, counted), terms.StartsOn, law);
    }

    /// <summary>What the host would have of the person with these terms, in the fullest twelve months that hold them.</summary>
    /// <param name="terms">What the agreement says.</param>
    /// <param name="counted">The person's other immersions, without those that were cancelled.</param>
    public static HostUse UseWithHost(ImmersionTerms terms, IEnumerable<WorkImmersion> counted)
    {
        var withHost = counted.Where(other => IsSameHost(other, terms)).Select(other => (other.StartsOn, other.EndsOn)).Append((terms.StartsOn, terms.EndsOn)).ToList();
        var years = YearsAround(terms.StartsOn, withHost).ToList();
        return new HostUse(years.Max(year => year.Count), years.Max(year => year.Sum(immersion => DaysOf(immersion.StartsOn, immersion.EndsOn))));
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
        _ => null,
    };

    private static int DaysOf(DateOnly first, DateOnly last) => last.DayNumber - first.DayNumber + 1;

    // Every immersion that is kept has its host's name: a draft without one is with none of them.
    private static bool IsSameHost(WorkImmersion other, ImmersionTerms terms) => other.HostSiret.Length != 0 && terms.HostSiret.Length != 0
        ? other.HostSiret == terms.HostSiret
        : PersonNames.Searchable(other.HostName) == PersonNames.Searchable(terms.HostName);
}
