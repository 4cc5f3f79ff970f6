using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>Every reason to refuse something about an exit.</summary>
public static class ExitRefusals
{
    /// <summary>The exit is dated after today.</summary>
    public static readonly Refusal InFuture = new("exit.in-future", nameof(PathwayExit.ExitOn));

    /// <summary>The exit is dated before the first day of the pathway.</summary>
    public static readonly Refusal BeforePathway = new("exit.before-pathway", nameof(PathwayExit.ExitOn));

    /// <summary>The person was hired after they left.</summary>
    public static readonly Refusal HiredAfterExit = new("exit.hired-after-exit", nameof(PathwayExit.HiredOn));

    /// <summary>A contract of integration still runs after that day.</summary>
    public static readonly Refusal ContractGoesOn = new("exit.contract-goes-on", nameof(PathwayExit.ExitOn));

    /// <summary>The reason does not hold on that day.</summary>
    public static readonly Refusal ReasonOfAnotherTime = new("exit.reason-of-another-time", nameof(PathwayExit.ReasonCode));

    /// <summary>The contract was broken by a death, which is the only reason then.</summary>
    public static readonly Refusal ReasonAfterDeath = new("exit.reason-after-death", nameof(PathwayExit.ReasonCode));

    /// <summary>Negative.</summary>
    public static readonly Refusal WorkedMinutesNotPossible = new("exit.worked-minutes-not-possible", nameof(PathwayExit.WorkedMinutes));

    /// <summary>Longer than <see cref="PathwayExit.WordsMaxLength"/>.</summary>
    public static readonly Refusal WordsTooLong = new("exit.words-too-long", nameof(PathwayExit.PersonsWords));

    /// <summary>The pathway has its exit (also settled by PostgreSQL).</summary>
    public static readonly Refusal AlreadyDecided = new("exit.already-decided");

    /// <summary>It comes with a contract that is not one of integration: no pathway ends with it.</summary>
    public static readonly Refusal NotOfIntegration = new("exit.not-of-integration", nameof(PathwayExit.ExitOn));

    /// <summary>It comes with a contract that begins after that day.</summary>
    public static readonly Refusal BeforeContract = new("exit.before-contract", nameof(PathwayExit.ExitOn));

    /// <summary>It comes with a contract from before the record, and the pathway was open in the record already: it is decided there.</summary>
    public static readonly Refusal PathwayIsKept = new("exit.pathway-is-kept", nameof(PathwayExit.ExitOn));

    /// <summary>Another pathway of the person begins by that day.</summary>
    public static readonly Refusal AfterNextPathway = new("exit.after-next-pathway", nameof(PathwayExit.ExitOn));

    /// <summary>A call was noted: it is taken back no more.</summary>
    public static readonly Refusal FollowedUp = new("exit.followed-up");

    /// <summary>The follow-up is dated after today.</summary>
    public static readonly Refusal FollowUpInFuture = new("exit.follow-up-in-future", nameof(ExitFollowUp.DoneOn));

    /// <summary>The follow-up is not dated after the exit.</summary>
    public static readonly Refusal FollowUpBeforeExit = new("exit.follow-up-before-exit", nameof(ExitFollowUp.DoneOn));

    /// <summary>Not positive.</summary>
    public static readonly Refusal CodeNotPossible = new("exit.code-not-possible", nameof(ExitReason.Code));

    /// <summary>Empty, or longer than <see cref="ExitReason.LabelMaxLength"/>.</summary>
    public static readonly Refusal LabelNotPossible = new("exit.label-not-possible", nameof(ExitReason.Label));

    /// <summary>Another row of that number holds on some of these days (settled by PostgreSQL).</summary>
    public static readonly Refusal ReasonOverlaps = new("exit.reason-overlaps", nameof(ExitReason.From));

    /// <summary>Another row follows already.</summary>
    public static readonly Refusal ReasonOver = new("exit.reason-over");

    /// <summary>It has that category already.</summary>
    public static readonly Refusal NothingChanges = new("exit.nothing-changes", nameof(ExitReason.Category));

    /// <summary>It holds, or held: it is no longer taken back.</summary>
    public static readonly Refusal ReasonInForce = new("exit.reason-in-force");

    /// <summary>It would be ranked otherwise from today on or before, or from its first day on or before.</summary>
    public static readonly Refusal ReclassifiedTooSoon = new("exit.reclassified-too-soon", nameof(ExitReason.From));
}
