using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Employment;

/// <summary>Every reason to refuse something about an employment contract.</summary>
public static class ContractRefusals
{
    /// <summary>The last day is before the first.</summary>
    public static readonly Refusal EndsBeforeItStarts = new("contract.ends-before-it-starts", nameof(ContractTerms.EndsOn));

    /// <summary>A fixed term has a last day.</summary>
    public static readonly Refusal EndNeeded = new("contract.end-needed", nameof(ContractTerms.EndsOn));

    /// <summary>A permanent contract has none.</summary>
    public static readonly Refusal EndNotExpected = new("contract.end-not-expected", nameof(ContractTerms.EndsOn));

    /// <summary>A contract of integration is made under an agreement with the State.</summary>
    public static readonly Refusal AgreementNeeded = new("contract.agreement-needed", nameof(EmploymentContract.AgreementId));

    /// <summary>On their first day, the person is younger than <see cref="LegalRule.SeniorCdiAge"/>.</summary>
    public static readonly Refusal TooYoungForInclusionPermanent = new("contract.too-young-for-inclusion-permanent", nameof(ContractTerms.Type));

    /// <summary>No hour, or more than <see cref="LegalRule.MaximumWeeklyHours"/>.</summary>
    public static readonly Refusal HoursNotPossible = new("contract.hours-not-possible", nameof(ContractTerms.WeeklyMinutes));

    /// <summary>Fewer hours than <see cref="LegalRule.CddiMinimumWeeklyHours"/>, and the prefect has not allowed it.</summary>
    public static readonly Refusal TooFewHours = new("contract.too-few-hours", nameof(ContractTerms.WeeklyMinutes));

    /// <summary>The prefect allows fewer hours to an ACI only, and for <see cref="LegalRule.FewerHoursMonths"/> at most.</summary>
    public static readonly Refusal FewerHoursNotPossible = new("contract.fewer-hours-not-possible", nameof(ContractTerms.FewerHoursUntil));

    /// <summary>The trial period is longer than <see cref="TrialPeriod.LongestFor"/>.</summary>
    public static readonly Refusal TrialTooLong = new("contract.trial-too-long", nameof(ContractTerms.TrialEndsOn));

    /// <summary>Another contract of the person covers one of these days (also settled by PostgreSQL).</summary>
    public static readonly Refusal Overlaps = new("contract.overlaps", nameof(ContractTerms.StartsOn));

    /// <summary>With those before, more months of CDDI than <see cref="LegalRule.CddiMaximumMonths"/>, and no decision to go beyond.</summary>
    public static readonly Refusal BeyondLimit = new("contract.beyond-limit", nameof(ContractTerms.EndsOn));

    /// <summary>It would last longer than the training it is to finish.</summary>
    public static readonly Refusal BeyondTraining = new("contract.beyond-training", nameof(ContractTerms.EndsOn));

    /// <summary>The person is younger than <see cref="LegalRule.SeniorAge"/>.</summary>
    public static readonly Refusal TooYoungToGoBeyond = new("contract.too-young-to-go-beyond", nameof(ContractChange.BeyondReason));

    /// <summary>That reason is for ACI and AI only.</summary>
    public static readonly Refusal DifficultiesNotHere = new("contract.difficulties-not-here", nameof(ContractChange.BeyondReason));

    /// <summary>More months in all than <see cref="LegalRule.CddiExtendedMaximumMonths"/>.</summary>
    public static readonly Refusal BeyondExtendedLimit = new("contract.beyond-extended-limit", nameof(ContractTerms.EndsOn));

    /// <summary>The decision is yet to be taken.</summary>
    public static readonly Refusal DecisionInFuture = new("contract.decision-in-future", nameof(ContractChange.BeyondDecidedOn));

    /// <summary>One decision adds <see cref="LegalRule.CddiExtensionMonths"/> at most, from the limit or from the end agreed before it.</summary>
    public static readonly Refusal DecisionTooLong = new("contract.decision-too-long", nameof(ContractTerms.EndsOn));

    /// <summary>The contract is over.</summary>
    public static readonly Refusal Over = new("contract.over");

    /// <summary>A permanent contract is not renewed.</summary>
    public static readonly Refusal NotRenewable = new("contract.not-renewable");

    /// <summary>A renewal ends later.</summary>
    public static readonly Refusal RenewalEndsTooSoon = new("contract.renewal-ends-too-soon", nameof(ContractTerms.EndsOn));

    /// <summary>The change would hold from a day outside the contract, or before the last one.</summary>
    public static readonly Refusal ChangeOutside = new("contract.change-outside", nameof(ContractChange.EffectiveOn));

    /// <summary>Nothing changes.</summary>
    public static readonly Refusal NothingChanges = new("contract.nothing-changes");

    /// <summary>The suspension is not within the contract.</summary>
    public static readonly Refusal SuspensionOutside = new("contract.suspension-outside", nameof(ContractSuspension.StartsOn));

    /// <summary>Another suspension covers one of these days (also settled by PostgreSQL).</summary>
    public static readonly Refusal SuspensionOverlaps = new("contract.suspension-overlaps", nameof(ContractSuspension.StartsOn));

    /// <summary>A PASS IAE is held on some of these days because the contract was.</summary>
    public static readonly Refusal PassLeansOnSuspension = new("contract.pass-leans-on-suspension");

    /// <summary>The contract is not held that day.</summary>
    public static readonly Refusal NotSuspended = new("contract.not-suspended");

    /// <summary>The end is not a day of the contract.</summary>
    public static readonly Refusal TerminationOutside = new("contract.termination-outside", nameof(EmploymentContract.TerminatedOn));

    /// <summary>The trial period is over, or there is none.</summary>
    public static readonly Refusal TrialOver = new("contract.trial-over", nameof(EmploymentContract.TerminationReason));

    /// <summary>Its qualification is known already, and it lasts: an amendment changes it.</summary>
    public static readonly Refusal AlreadyQualified = new("contract.already-qualified");

    /// <summary>No qualification is given.</summary>
    public static readonly Refusal QualificationMissing = new("contract.qualification-missing", nameof(EmploymentContract.Qualification));

    /// <summary>No break is noted: there is none to correct or to withdraw.</summary>
    public static readonly Refusal NotTerminated = new("contract.not-terminated");

    /// <summary>Another contract of the person begins before the end it would have (also settled by PostgreSQL).</summary>
    public static readonly Refusal FollowedByAnother = new("contract.followed-by-another", nameof(EmploymentContract.TerminatedOn));

    /// <summary>With that end, a contract signed later is beyond <see cref="LegalRule.CddiMaximumMonths"/>, and no decision allows it.</summary>
    public static readonly Refusal LaterBeyondLimit = new("contract.later-beyond-limit", nameof(EmploymentContract.TerminatedOn));

    /// <summary>Its break is noted: that is withdrawn before the contract.</summary>
    public static readonly Refusal BreakLeans = new("contract.break-leans");

    /// <summary>The person worked under it until its end: the staff register keeps it.</summary>
    public static readonly Refusal StaysInRegister = new("contract.stays-in-register");

    /// <summary>Hours were entered under it.</summary>
    public static readonly Refusal HoursLean = new("contract.hours-lean");

    /// <summary>The person left the pathway it is part of.</summary>
    public static readonly Refusal ExitLeans = new("contract.exit-leans");

    /// <summary>The pathway opened with it, and another contract is part of that.</summary>
    public static readonly Refusal OpensPathwayOfAnother = new("contract.opens-pathway-of-another");

    /// <summary>Something is noted of the pathway that opened with it (also settled by PostgreSQL).</summary>
    public static readonly Refusal PathwayLeans = new("contract.pathway-leans");

    /// <summary>Whether a decision to go beyond the limit, or the prefect's permission, would let the contract be.</summary>
    public static bool IsMendedByWaiver(Refusal refusal) => refusal == BeyondLimit || refusal == TooFewHours;
}
