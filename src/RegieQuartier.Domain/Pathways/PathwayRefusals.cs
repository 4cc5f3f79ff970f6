using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;

namespace RegieQuartier.Domain.Pathways;

/// <summary>Every reason to refuse something about a pathway as a whole.</summary>
public static class PathwayRefusals
{
    /// <summary>The employee has a pathway that is open (settled by PostgreSQL).</summary>
    public static readonly Refusal AlreadyOpen = new("pathway.already-open");

    /// <summary>It is closed: nothing is added to it.</summary>
    public static readonly Refusal Closed = new("pathway.closed");

    /// <summary>It would end before its first day.</summary>
    public static readonly Refusal ClosesBeforeItOpens = new("pathway.closes-before-it-opens", nameof(IntegrationPathway.ClosedOn));

    /// <summary>It is open: there is nothing to reopen.</summary>
    public static readonly Refusal NotClosed = new("pathway.not-closed");

    /// <summary>A contract of integration would run on after the exit.</summary>
    public static readonly Refusal ClosedBeforeContractEnds = new("pathway.closed-before-contract-ends", nameof(EmploymentContract.EndsOn));

    /// <summary>A contract of integration would begin before the exit that comes with an earlier one.</summary>
    public static readonly Refusal LeftWithEarlierContract = new("pathway.left-with-earlier-contract", nameof(EmploymentContract.StartsOn));

    /// <summary>The exit was noted from the break of a contract: it is taken back first.</summary>
    public static readonly Refusal ExitLeansOnTermination = new("pathway.exit-leans-on-termination");

    /// <summary>The same, and a call was noted after the exit: it is taken back no more, and the break stays.</summary>
    public static readonly Refusal FollowedExitLeansOnTermination = new("pathway.followed-exit-leans-on-termination");

    /// <summary>The same, and another pathway is open since: the exit is taken back no more, and the break stays.</summary>
    public static readonly Refusal FormerExitLeansOnTermination = new("pathway.former-exit-leans-on-termination");

    /// <summary>Longer than <see cref="IntegrationPathway.WorkAdjustmentMaxLength"/>.</summary>
    public static readonly Refusal WorkAdjustmentTooLong = new("pathway.work-adjustment-too-long", nameof(IntegrationPathway.WorkAdjustment));

    /// <summary>It holds a social security number, or that of a card or of an account.</summary>
    public static readonly Refusal WorkAdjustmentHoldsSecret = new("pathway.work-adjustment-holds-secret", nameof(IntegrationPathway.WorkAdjustment));

    /// <summary>Longer than <see cref="IntegrationPathway.OwnWordsMaxLength"/>.</summary>
    public static readonly Refusal OwnWordsTooLong = new("pathway.own-words-too-long", nameof(IntegrationPathway.OwnWords));

    /// <summary>They hold a social security number, or that of a card or of an account.</summary>
    public static readonly Refusal OwnWordsHoldSecret = new("pathway.own-words-hold-secret", nameof(IntegrationPathway.OwnWords));
}
