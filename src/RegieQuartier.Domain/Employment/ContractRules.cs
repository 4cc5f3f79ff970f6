using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Employment;

/// <summary>The rules that a contract and each of its changes keep.</summary>
internal static class ContractRules
{
    private const int MinutesInAnHour = 60;

    public static Refusal? RefusalFor(ContractParty party, SiaeAgreement? agreement, ContractTerms terms, BeyondLimit? beyond, LegalValues law) => terms switch
    {
        { EndsOn: null } when !terms.Type.IsPermanent() => ContractRefusals.EndNeeded,
        { EndsOn: not null } when terms.Type.IsPermanent() => ContractRefusals.EndNotExpected,
        _ when terms.EndsOn < terms.StartsOn => ContractRefusals.EndsBeforeItStarts,
        _ when terms.Type.IsIntegration() && agreement is null => ContractRefusals.AgreementNeeded,
        { FewerHoursUntil: { } until } when agreement?.Kind != SiaeKind.Aci || until > terms.StartsOn.AddMonths(law.Whole(LegalRule.FewerHoursMonths, terms.StartsOn))
            => ContractRefusals.FewerHoursNotPossible,
        _ when HoursRefusal(terms.Type, terms.WeeklyMinutes, terms.StartsOn, terms.FewerHoursUntil, law) is { } refusal => refusal,
        { TrialEndsOn: { } trial } when trial > (TrialPeriod.LongestFor(terms, law) ?? DateOnly.MinValue) => ContractRefusals.TrialTooLong,
        _ => DatesRefusal(party, null, terms.Type, terms.StartsOn, terms.EndsOn, agreement?.Kind, beyond, law),
    };

    /// <summary>Why a contract cannot be renewed so; null when it can.</summary>
    public static Refusal? RefusalToRenew(ContractParty party, EmploymentContract contract, SiaeKind? siae, ContractStep step, LegalValues law) => contract switch
    {
        { TerminatedOn: not null } => ContractRefusals.Over,
        { EndsOn: null } => ContractRefusals.NotRenewable,
        _ when step.EndsOn is null || step.EndsOn <= contract.EndsOn => ContractRefusals.RenewalEndsTooSoon,
        _ => StepRefusal(party, contract, siae, step, law),
    };

    /// <summary>Why a contract cannot be amended so; null when it can.</summary>
    public static Refusal? RefusalToAmend(ContractParty party, EmploymentContract contract, SiaeKind? siae, ContractStep step, LegalValues law) => contract switch
    {
        { TerminatedOn: not null } => ContractRefusals.Over,
        _ when (step.EndsOn, step.WeeklyMinutes, step.JobTitle) == (contract.EndsOn, contract.WeeklyMinutes, contract.JobTitle) => ContractRefusals.NothingChanges,
        _ when step.EndsOn is null != contract.EndsOn is null => contract.EndsOn is null ? ContractRefusals.EndNotExpected : ContractRefusals.EndNeeded,
        _ when step.EndsOn < step.EffectiveOn => ContractRefusals.EndsBeforeItStarts,
        _ => StepRefusal(party, contract, siae, step, law),
    };

    /// <summary>Why a contract cannot be broken on a day, for a reason; null when it can.</summary>
    public static Refusal? RefusalToBreak(EmploymentContract contract, DateOnly day, TerminationReason reason) => contract switch
    {
        _ when day < contract.StartsOn || day > contract.EndsOn => ContractRefusals.TerminationOutside,
        _ when reason.IsOfTrial() && !(day <= contract.TrialEndsOn) => ContractRefusals.TrialOver,
        _ => null,
    };

    /// <summary>Why a contract cannot end later than it does: those that were signed after it keep their days and their limit. Null when it can.</summary>
    public static Refusal? RefusalForEnd(ContractParty party, EmploymentContract contract, DateOnly? lastDay, LegalValues law)
    {
        var later = party.Contracts.Where(other => other != contract && other.StartsOn > contract.StartsOn).ToList();
        if (later.Exists(other => other.StartsOn <= (lastDay ?? DateOnly.MaxValue)))
        {
            return ContractRefusals.FollowedByAnother;
        }

        return contract.Type == ContractType.Cddi && lastDay > contract.LastDay && later.Exists(IsBeyond) ? ContractRefusals.LaterBeyondLimit : null;

        bool IsBeyond(EmploymentContract other) => other.Type == ContractType.Cddi && other.Changes.All(change => change.BeyondReason is null)
            && other.LastDay > LastDayWithin(LegalRule.CddiMaximumMonths, party, other, other.StartsOn, law, (contract, lastDay.Value));
    }

    /// <summary>The last day that CDDI may have without a decision to go beyond their limit: what those before leave.</summary>
    public static DateOnly LastDayWithin(
        LegalRule limit, ContractParty party, EmploymentContract? changed, DateOnly startsOn, LegalValues law, (EmploymentContract Contract, DateOnly LastDay)? moved = null)
    {
        var before = party.Contracts
            .Where(other => other.Type == ContractType.Cddi && other != changed && other.StartsOn < startsOn)
            .Select(other => CalendarSpan.Covering(other.StartsOn, other == moved?.Contract ? moved.Value.LastDay : other.LastDay!.Value))
            .Aggregate(default(CalendarSpan), (sum, span) => sum + span);
        return before.LastDayWithin(startsOn, law.Whole(limit, startsOn));
    }

    private static Refusal? StepRefusal(ContractParty party, EmploymentContract contract, SiaeKind? siae, ContractStep step, LegalValues law) =>
        step.EffectiveOn < contract.Changes[^1].EffectiveOn || step.EffectiveOn > (contract.EndsOn?.AddDays(1) ?? DateOnly.MaxValue)
            ? ContractRefusals.ChangeOutside
            : HoursRefusal(contract.Type, step.WeeklyMinutes, step.EffectiveOn, contract.FewerHoursUntil, law)
                ?? DatesRefusal(party, contract, contract.Type, contract.StartsOn, step.EndsOn, siae, step.Beyond, law);

    private static Refusal? HoursRefusal(ContractType type, int weeklyMinutes, DateOnly day, DateOnly? fewerHoursUntil, LegalValues law) => weeklyMinutes switch
    {
        <= 0 => ContractRefusals.HoursNotPossible,
        _ when weeklyMinutes > law.Whole(LegalRule.MaximumWeeklyHours, day) * MinutesInAnHour => ContractRefusals.HoursNotPossible,
        _ when type.IsIntegration() && weeklyMinutes < law.Whole(LegalRule.CddiMinimumWeeklyHours, day) * MinutesInAnHour && !(fewerHoursUntil >= day) => ContractRefusals.TooFewHours,
        _ => null,
    };

    private static Refusal? DatesRefusal(
        ContractParty party, EmploymentContract? changed, ContractType type, DateOnly startsOn, DateOnly? endsOn, SiaeKind? siae, BeyondLimit? beyond, LegalValues law)
    {
        var last = endsOn ?? DateOnly.MaxValue;
        if (party.Contracts.Any(other => other != changed && other.StartsOn <= last && startsOn <= (other.LastDay ?? DateOnly.MaxValue)))
        {
            return ContractRefusals.Overlaps;
        }

        var limit = type == ContractType.Cddi ? LastDayWithin(LegalRule.CddiMaximumMonths, party, changed, startsOn, law) : DateOnly.MaxValue;
        if (last <= limit)
        {
            return null;
        }

        return beyond is null
            ? ContractRefusals.BeyondLimit
            : beyond.RefusalFor(last, limit, LastDayWithin(LegalRule.CddiExtendedMaximumMonths, party, changed, startsOn, law), party.BornOn, siae, law);
    }
}
