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

    public static Refusal? RefusalFor(ContractParty party, EmploymentContract contract, SiaeKind? siae, ContractStep step, LegalValues law) =>
        HoursRefusal(contract.Type, step.WeeklyMinutes, step.EffectiveOn, contract.FewerHoursUntil, law)
        ?? DatesRefusal(party, contract, contract.Type, contract.StartsOn, step.EndsOn, siae, step.Beyond, law);

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
