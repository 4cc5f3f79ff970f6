namespace RegieQuartier.Domain.Common;

/// <summary>A figure that the law, or a decision of the State, sets. Its values are dated: <see cref="LegalValues"/>.</summary>
public enum LegalRule
{
    /// <summary>Shortest CDDI, in months.</summary>
    CddiMinimumMonths,

    /// <summary>Longest time under CDDI in one organisation, renewals included, in months.</summary>
    CddiMaximumMonths,

    /// <summary>The same beyond the limit, for particularly serious difficulties, in months.</summary>
    CddiExtendedMaximumMonths,

    /// <summary>What one decision to go beyond the limit may add, in months.</summary>
    CddiExtensionMonths,

    /// <summary>Fewest hours a week under CDDI.</summary>
    CddiMinimumWeeklyHours,

    /// <summary>Most hours a week under contract: the legal duration.</summary>
    MaximumWeeklyHours,

    /// <summary>How long the prefect may allow fewer hours than the minimum, in months.</summary>
    FewerHoursMonths,

    /// <summary>A fixed term up to this many months has the short trial period.</summary>
    TrialShortTermMonths,

    /// <summary>Longest trial period of a short fixed term, in days.</summary>
    TrialShortTermDays,

    /// <summary>Trial period of a longer fixed term, in months.</summary>
    TrialLongTermMonths,

    /// <summary>Trial period of a permanent contract of the levels I to III, in months.</summary>
    TrialLowerLevelsMonths,

    /// <summary>Trial period of a permanent contract of the level IV, in months.</summary>
    TrialLevelFourMonths,

    /// <summary>Trial period of a permanent contract of the levels V and VI, in months.</summary>
    TrialUpperLevelsMonths,

    /// <summary>Longest agreement with the State, in years.</summary>
    AgreementMaximumYears,

    /// <summary>How long a PASS IAE lasts, in days.</summary>
    PassDays,

    /// <summary>How long after the end of a PASS IAE only a prescriber opens another one, in months.</summary>
    PassWaitingMonths,

    /// <summary>Longest suspension of a PASS IAE, in months.</summary>
    PassSuspensionMonths,

    /// <summary>How far back a suspension may start, in days before it is declared.</summary>
    PassSuspensionBackdatingDays,

    /// <summary>From how long before its end a PASS IAE may be extended, in months.</summary>
    PassExtensionOpensMonths,

    /// <summary>Until how long after its end a PASS IAE may be extended, in months.</summary>
    PassExtensionClosesMonths,

    /// <summary>Longest extension asked for at once, in days.</summary>
    PassExtensionDays,

    /// <summary>Longest extension for a permanent inclusion contract, in days.</summary>
    PassSeniorCdiExtensionDays,

    /// <summary>Extensions in all for a recognised disabled worker, in days.</summary>
    PassRqthExtensionTotalDays,

    /// <summary>Extensions in all for a senior, in days.</summary>
    PassSeniorExtensionTotalDays,

    /// <summary>Extensions in all for particular difficulties, in days.</summary>
    PassDifficultiesExtensionTotalDays,

    /// <summary>Age of a senior, in years.</summary>
    SeniorAge,

    /// <summary>Age from which a permanent inclusion contract is possible, in years.</summary>
    SeniorCdiAge,

    /// <summary>How long the employer's own eligibility diagnosis is valid, in days.</summary>
    EmployerDiagnosisDays,

    /// <summary>How long a prescriber's eligibility diagnosis is valid, in months.</summary>
    PrescriberDiagnosisMonths,

    /// <summary>Criteria of level 1 that are enough.</summary>
    LevelOneCriteria,

    /// <summary>Criteria of level 2 that are enough for an ACI, an EI or an EITI.</summary>
    LevelTwoCriteria,

    /// <summary>Criteria of level 2 that are enough for an AI or an ETTI.</summary>
    LevelTwoCriteriaLending,

    /// <summary>Oldest paper that proves an allowance, a time without work or a housing situation, in months.</summary>
    ProofMonths,

    /// <summary>Oldest paper that proves where or how a person lives, their French or their mobility, in months.</summary>
    SituationProofMonths,

    /// <summary>Oldest paper that proves a time in child welfare, in months.</summary>
    ChildWelfareProofMonths,

    /// <summary>Longest immersion, in months, date to date.</summary>
    ImmersionMonths,

    /// <summary>Immersions with the same host in twelve months.</summary>
    ImmersionsWithOneHost,

    /// <summary>Days of immersion with the same host in twelve months.</summary>
    ImmersionDaysWithOneHost,

    /// <summary>Immersions with the same host for the same objective, the renewal included.</summary>
    ImmersionsForOneObjective,

    /// <summary>What immersions may take of the length of a CDDI, in percent.</summary>
    ImmersionShareOfContract,

    /// <summary>Shortest stay that counts as an exit of an ACI, an EI or an EITI, in months, itself excluded.</summary>
    ExitMinimumMonths,

    /// <summary>Months in a day, as the State counts a stay.</summary>
    ExitMonthsInADay,

    /// <summary>Fewest hours worked for an exit of an ACI, an EI or an EITI to count.</summary>
    ExitMinimumHours,

    /// <summary>Fewest hours worked for an exit of an AI or an ETTI to count.</summary>
    ExitMinimumHoursLending,

    /// <summary>From how long on a fixed-term job is lasting employment, in months.</summary>
    LastingJobMonths,
}
