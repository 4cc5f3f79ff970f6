using System.Collections.Frozen;

namespace RegieQuartier.Domain.Common;

/// <summary>
/// The legal figures that an organisation starts with. They are kept as dated rows from then on: a new value is added with
/// its first day and its source, and what was decided before keeps the one of its time.
/// </summary>
public static class InitialLegalValues
{
    private const string Cddi = "Code du travail, art. L5132-15-1";
    private const string CollectiveAgreement = "Convention collective des régies de quartier (IDCC 3105)";
    private const string Platform = "Plateforme de l’inclusion, règles des PASS IAE";

    private static readonly DateOnly Always = new(2000, 1, 1);

    // What was not read in the text itself: the number of the article for both first ones, the figure for the others.
    private static readonly FrozenSet<LegalRule> Unread = new[] { LegalRule.MaximumWeeklyHours, LegalRule.SeniorCdiAge, LegalRule.LevelOneCriteria, LegalRule.ImmersionShareOfContract }.ToFrozenSet();

    /// <summary>All of them, one a rule.</summary>
    public static IReadOnlyList<LegalValue> All { get; } =
    [
        Of(LegalRule.CddiMinimumMonths, 4, Cddi),
        Of(LegalRule.CddiMaximumMonths, 24, Cddi),
        Of(LegalRule.CddiExtendedMaximumMonths, 60, Cddi),
        Of(LegalRule.CddiExtensionMonths, 12, Cddi),
        Of(LegalRule.CddiMinimumWeeklyHours, 20, Cddi),
        Of(LegalRule.MaximumWeeklyHours, 35, "Code du travail, art. L3121-27"),
        Of(LegalRule.FewerHoursMonths, 12, "Code du travail, art. D5132-43-5"),
        Of(LegalRule.TrialShortTermMonths, 6, "Code du travail, art. L1242-10"),
        Of(LegalRule.TrialShortTermDays, 14, "Code du travail, art. L1242-10"),
        Of(LegalRule.TrialLongTermMonths, 1, "Code du travail, art. L1242-10"),
        Of(LegalRule.TrialLowerLevelsMonths, 1, CollectiveAgreement),
        Of(LegalRule.TrialLevelFourMonths, 2, CollectiveAgreement),
        Of(LegalRule.TrialUpperLevelsMonths, 4, CollectiveAgreement),
        Of(LegalRule.AgreementMaximumYears, 3, "Code du travail, art. R5132-2"),
        Of(LegalRule.PassDays, 730, Platform),
        Of(LegalRule.PassWaitingMonths, 24, Platform),
        Of(LegalRule.PassSuspensionMonths, 36, Platform),
        Of(LegalRule.PassSuspensionBackdatingDays, 365, Platform),
        Of(LegalRule.PassExtensionOpensMonths, 12, Platform),
        Of(LegalRule.PassExtensionClosesMonths, 6, Platform),
        Of(LegalRule.PassExtensionDays, 365, Platform),
        Of(LegalRule.PassSeniorCdiExtensionDays, 3650, Platform),
        Of(LegalRule.PassRqthExtensionTotalDays, 1095, Platform),
        Of(LegalRule.PassSeniorExtensionTotalDays, 1825, Platform),
        Of(LegalRule.PassDifficultiesExtensionTotalDays, 1095, Platform),
        Of(LegalRule.SeniorAge, 50, Cddi),
        Of(LegalRule.SeniorCdiAge, 57, "Code du travail, art. L5132-5-1"),
        Of(LegalRule.EmployerDiagnosisDays, 92, Platform),
        Of(LegalRule.PrescriberDiagnosisMonths, 6, Platform),
        Of(LegalRule.LevelOneCriteria, 1, Platform),
        Of(LegalRule.LevelTwoCriteria, 3, Platform),
        Of(LegalRule.LevelTwoCriteriaLending, 2, Platform),
        Of(LegalRule.ProofMonths, 3, Platform),
        Of(LegalRule.SituationProofMonths, 6, Platform),
        Of(LegalRule.ChildWelfareProofMonths, 12, Platform),
        Of(LegalRule.ImmersionMonths, 1, "Code du travail, art. D5135-1"),
        Of(LegalRule.ImmersionsWithOneHost, 2, "Code du travail, art. D5135-3"),
        Of(LegalRule.ImmersionDaysWithOneHost, 60, "Code du travail, art. D5135-3"),
        Of(LegalRule.ImmersionsForOneObjective, 2, "Code du travail, art. D5135-1"),
        Of(LegalRule.ImmersionShareOfContract, 25, "Guides des immersions, Grafie et Cap Métiers"),
        Of(LegalRule.ExitMinimumMonths, 2.65m, "Calcul des sorties par l’État (ACI et EI)"),
        Of(LegalRule.ExitMonthsInADay, 0.0328767m, "Calcul des sorties par l’État (ACI et EI)"),
        Of(LegalRule.ExitMinimumHours, 1, "Calcul des sorties par l’État (ACI et EI)"),
        Of(LegalRule.ExitMinimumHoursLending, 150, "Calcul des sorties par l’État (AI et ETTI)"),
        Of(LegalRule.LastingJobMonths, 6, "Motifs de sortie déclarés à l’ASP"),
    ];

    /// <summary>
    /// Whether a value, or its source, is still to be checked in the text: somebody who did writes down a new value, with what
    /// they read.
    /// </summary>
    /// <param name="value">The value.</param>
    public static bool IsToCheck(LegalValue value) => value.HoldsFrom == Always && Unread.Contains(value.Rule);

    private static LegalValue Of(LegalRule rule, decimal value, string source) => new(rule, Always, value, source);
}
