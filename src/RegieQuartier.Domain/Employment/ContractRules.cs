using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Employment;

/// <summary>The rules that a contract and each of its changes keep.</summary>
internal static class ContractRules
{
    private const int MinutesInAnHour = 60;

    public static Refusal? RefusalFor(ContractParty party, SiaeAgreement? agreement, ContractTerms terms, BeyondLimit? beyond, DateOnly today, LegalValues law) => terms switch
    {
        { EndsOn: null } when !terms.Type.IsPermanent() => ContractRefusals.EndNeeded,
        { EndsOn: not null } when terms.Type.IsPermanent() => ContractRefusals.EndNotExpected,
        _ when terms.EndsOn < terms.StartsOn => ContractRefusals.EndsBeforeItStarts,
        _ when terms.Type.IsIntegration() && agreement is null => ContractRefusals.AgreementNeeded,
        { Type: ContractType.InclusionPermanent } when party.BornOn.AddYears(law.Whole(LegalRule.SeniorCdiAge, terms.StartsOn)) > terms.StartsOn => ContractRefusals.TooYoungForInclusionPermanent,
        _ when FewerHoursRefusal(terms.FewerHoursUntil, terms.StartsOn, agreement?.Kind, law) is { } refusal => refusal,
        _ when HoursRefusal(terms.Type, terms.WeeklyMinutes, terms.StartsOn, terms.FewerHoursUntil, law) is { } refusal => refusal,
        { TrialEndsOn: { } trial } when trial > (TrialPeriod.LongestFor(terms, law) ?? DateOnly.MinValue) => ContractRefusals.TrialTooLong,
        _ => DatesRefusal(party, new(null, terms.Type, terms.StartsOn, terms.EndsOn, agreement?.Kind, beyond), today, law),
    };

    /// <summary>Why a contract cannot be renewed so; null when it can.</summary>
    public static Refusal? RefusalToRenew(ContractParty party, EmploymentContract contract, SiaeKind? siae, ContractStep step, DateOnly today, LegalValues law) => contract switch
    {
        { TerminatedOn: not null } => ContractRefusals.Over,
        { EndsOn: null } => ContractRefusals.NotRenewable,
        _ when step.EndsOn is null || step.EndsOn <= contract.EndsOn => ContractRefusals.RenewalEndsTooSoon,
        _ => StepRefusal(party, contract, siae, step, today, law),
    };

    /// <summary>Why a contract cannot be amended so; null when it can.</summary>
    public static Refusal? RefusalToAmend(ContractParty party, EmploymentContract contract, SiaeKind? siae, ContractStep step, DateOnly today, LegalValues law) => contract switch
    {
        { TerminatedOn: not null } => ContractRefusals.Over,
        _ when (step.EndsOn, step.WeeklyMinutes, step.JobTitle, step.FewerHoursUntil ?? contract.FewerHoursUntil, step.Qualification ?? contract.Qualification)
            == (contract.EndsOn, contract.WeeklyMinutes, contract.JobTitle, contract.FewerHoursUntil, contract.Qualification) => ContractRefusals.NothingChanges,
        _ when step.EndsOn is null != contract.EndsOn is null => contract.EndsOn is null ? ContractRefusals.EndNotExpected : ContractRefusals.EndNeeded,
        _ when step.EndsOn < step.EffectiveOn => ContractRefusals.EndsBeforeItStarts,
        _ => StepRefusal(party, contract, siae, step, today, law),
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

    private static Refusal? StepRefusal(ContractParty party, EmploymentContract contract, SiaeKind? siae, ContractStep step, DateOnly today, LegalValues law) =>
        step.EffectiveOn < contract.Changes[^1].EffectiveOn || step.EffectiveOn > (contract.EndsOn?.AddDays(1) ?? DateOnly.MaxValue)
            ? ContractRefusals.ChangeOutside
            : FewerHoursRefusal(step.FewerHoursUntil == contract.FewerHoursUntil ? null : step.FewerHoursUntil, Later(step.EffectiveOn, contract.FewerHoursUntil ?? step.EffectiveOn), siae, law)
                ?? HoursRefusal(contract.Type, step.WeeklyMinutes, step.EffectiveOn, step.FewerHoursUntil ?? contract.FewerHoursUntil, law)
                ?? DatesRefusal(party, new(contract, contract.Type, contract.StartsOn, step.EndsOn, siae, step.Beyond), today, law);

    // What is granted anew, after a review, begins where what was granted before ends.
    private static Refusal? FewerHoursRefusal(DateOnly? until, DateOnly from, SiaeKind? siae, LegalValues law) =>
        until is not null && (siae != SiaeKind.Aci || until > from.AddMonths(law.Whole(LegalRule.FewerHoursMonths, from))) ? ContractRefusals.FewerHoursNotPossible : null;

    private static Refusal? HoursRefusal(ContractType type, int weeklyMinutes, DateOnly day, DateOnly? fewerHoursUntil, LegalValues law) => weeklyMinutes switch
    {
        <= 0 => ContractRefusals.HoursNotPossible,
        _ when weeklyMinutes > law.Whole(LegalRule.MaximumWeeklyHours, day) * MinutesInAnHour => ContractRefusals.HoursNotPossible,
        _ when type.IsIntegration() && weeklyMinutes < law.Whole(LegalRule.CddiMinimumWeeklyHours, day) * MinutesInAnHour && !(fewerHoursUntil >= day) => ContractRefusals.TooFewHours,
        _ => null,
    };

    private static Refusal? DatesRefusal(ContractParty party, AskedDates asked, DateOnly today, LegalValues law)
    {
        if (party.Contracts.Any(other => other != asked.Changed && other.StartsOn <= asked.Last && asked.StartsOn <= (other.LastDay ?? DateOnly.MaxValue)))
        {
            return ContractRefusals.Overlaps;
        }

        return asked.Beyond?.DecidedOn > today ? ContractRefusals.DecisionInFuture : LimitRefusal(party, asked, law);
    }

    private static Refusal? LimitRefusal(ContractParty party, AskedDates asked, LegalValues law)
    {
        if (asked.Type != ContractType.Cddi || asked.IsAgreedAlready)
        {
            return null;
        }

        var limit = LastDayWithin(LegalRule.CddiMaximumMonths, party, asked.Changed, asked.StartsOn, law);
        return asked.Beyond switch
        {
            _ when asked.Last <= limit => null,
            null => ContractRefusals.BeyondLimit,
            { } beyond => beyond.RefusalFor(
                new(asked.Last, Later(limit, asked.EndBefore(beyond)).AddDays(1), LastDayWithin(LegalRule.CddiExtendedMaximumMonths, party, asked.Changed, asked.StartsOn, law), party.BornOn, asked.Siae),
                law),
        };
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    /// <summary>The dates that a contract would have, and what its limit is judged by.</summary>
    private sealed record AskedDates(EmploymentContract? Changed, ContractType Type, DateOnly StartsOn, DateOnly? EndsOn, SiaeKind? Siae, BeyondLimit? Beyond)
    {
        public DateOnly Last => EndsOn ?? DateOnly.MaxValue;

        /// <summary>Whether it would last no longer than it does: what let it go so far is written on an earlier step.</summary>
        public bool IsAgreedAlready => Changed is not null && EndsOn <= Changed.EndsOn;

        /// <summary>Its last day as it was before a decision: the same decision adds but once.</summary>
        public DateOnly EndBefore(BeyondLimit decision) =>
            Changed?.Changes.TakeWhile(change => !decision.Carries(change)).LastOrDefault()?.EndsOn ?? StartsOn.AddDays(-1);
    }
}
