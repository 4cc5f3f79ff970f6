using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Employment;

/// <summary>
/// The longest trial period of a contract: for a fixed term one day a week of contract, within the limits of art. L1242-10
/// of the Code du travail; for a permanent one, that of its level in the collective agreement of the régies de quartier
/// (IDCC 3105).
/// </summary>
public static class TrialPeriod
{
    private const int DaysInAWeek = 7;

    /// <summary>Last day of the longest trial period; null when there is none.</summary>
    /// <param name="terms">The contract.</param>
    /// <param name="law">The figures that hold.</param>
    public static DateOnly? LongestFor(ContractTerms terms, LegalValues law) => terms switch
    {
        { EndsOn: { } endsOn } => OfFixedTerm(terms.StartsOn, endsOn, law),
        { EndsOn: null, Level: { } level } => terms.StartsOn.AddMonths(law.Whole(FigureOf(level), terms.StartsOn)).AddDays(-1),
        _ => null,
    };

    private static DateOnly? OfFixedTerm(DateOnly startsOn, DateOnly endsOn, LegalValues law)
    {
        if (endsOn >= startsOn.AddMonths(law.Whole(LegalRule.TrialShortTermMonths, startsOn)))
        {
            return startsOn.AddMonths(law.Whole(LegalRule.TrialLongTermMonths, startsOn)).AddDays(-1);
        }

        var weeks = (endsOn.DayNumber - startsOn.DayNumber + 1) / DaysInAWeek;
        return weeks <= 0 ? null : startsOn.AddDays(Math.Min(weeks, law.Whole(LegalRule.TrialShortTermDays, startsOn)) - 1);
    }

    private static LegalRule FigureOf(int level) => level switch
    {
        <= 3 => LegalRule.TrialLowerLevelsMonths,
        4 => LegalRule.TrialLevelFourMonths,
        _ => LegalRule.TrialUpperLevelsMonths,
    };
}
