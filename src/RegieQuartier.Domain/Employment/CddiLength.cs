using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Employment;

/// <summary>
/// The shortest CDDI (Code du travail, art. L5132-15-1). A shorter one is for somebody whose sentence is adjusted, which the régie
/// writes nowhere: it is asked about, and not refused.
/// </summary>
public static class CddiLength
{
    /// <summary>Whether a contract is a CDDI that lasts less than <see cref="LegalRule.CddiMinimumMonths"/>.</summary>
    /// <param name="type">Its kind.</param>
    /// <param name="startsOn">First day.</param>
    /// <param name="endsOn">Last day; null when there is none.</param>
    /// <param name="law">The figures that hold.</param>
    public static bool IsUnusual(ContractType type, DateOnly startsOn, DateOnly? endsOn, LegalValues law) =>
        type == ContractType.Cddi && endsOn >= startsOn && CalendarSpan.Covering(startsOn, endsOn.Value).Months < law.Whole(LegalRule.CddiMinimumMonths, startsOn);
}
