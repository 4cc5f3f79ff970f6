using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Employees;

/// <summary>Every reason to refuse something about who follows an employee.</summary>
public static class ReferentRefusals
{
    /// <summary>That advisor is the referent already.</summary>
    public static readonly Refusal AlreadyReferent = new("referent.already", nameof(ReferentAssignment.AdvisorId));

    /// <summary>Somebody named another one at the same time (settled by PostgreSQL).</summary>
    public static readonly Refusal NamedMeanwhile = new("referent.named-meanwhile");

    /// <summary>That account is not an advisor's, or is closed.</summary>
    public static readonly Refusal NotAnAdvisor = new("referent.not-an-advisor", nameof(ReferentAssignment.AdvisorId));

    /// <summary>Nobody hands people to themselves.</summary>
    public static readonly Refusal DelegateIsSelf = new("referent.delegate-is-self", nameof(ReferentDelegation.DelegateId));

    /// <summary>The last day is before the first.</summary>
    public static readonly Refusal DelegationEndsBeforeItStarts = new("referent.delegation-ends-before-it-starts", nameof(ReferentDelegation.EndsOn));

    /// <summary>It is over.</summary>
    public static readonly Refusal DelegationPast = new("referent.delegation-past", nameof(ReferentDelegation.EndsOn));

    /// <summary>Their people are handed to somebody already on one of these days (settled by PostgreSQL).</summary>
    public static readonly Refusal DelegationOverlaps = new("referent.delegation-overlaps", nameof(ReferentDelegation.StartsOn));
}
