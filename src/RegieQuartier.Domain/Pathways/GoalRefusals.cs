using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>Every reason to refuse something about a goal or one of its actions.</summary>
public static class GoalRefusals
{
    /// <summary>Empty, or longer than <see cref="PathwayGoal.TitleMaxLength"/>.</summary>
    public static readonly Refusal TitleNotPossible = new("goal.title-not-possible", nameof(PathwayGoal.Title));

    /// <summary>The person has not agreed to it yet.</summary>
    public static readonly Refusal NotAgreed = new("goal.not-agreed");

    /// <summary>It stands there already, or is beyond.</summary>
    public static readonly Refusal NothingChanges = new("goal.nothing-changes");

    /// <summary>It was reached or given up: it is reopened first.</summary>
    public static readonly Refusal Over = new("goal.over");

    /// <summary>Empty, or longer than <see cref="PathwayAction.TitleMaxLength"/>.</summary>
    public static readonly Refusal ActionTitleNotPossible = new("goal.action-title-not-possible", nameof(PathwayAction.Title));

    /// <summary>Longer than <see cref="PathwayAction.PartnerMaxLength"/>.</summary>
    public static readonly Refusal PartnerTooLong = new("goal.partner-too-long", nameof(PathwayAction.Partner));

    /// <summary>The partner's name tells of health or of justice: <see cref="SensitiveBodies"/>.</summary>
    public static readonly Refusal PartnerTellsTooMuch = new("goal.partner-tells-too-much", nameof(PathwayAction.Partner));

    /// <summary>The action would be done before the first day of the pathway.</summary>
    public static readonly Refusal DoneBeforePathway = new("goal.done-before-pathway", nameof(PathwayAction.DoneOn));

    /// <summary>It should be reached, or done, before the first day of the pathway.</summary>
    public static readonly Refusal DueBeforePathway = new("goal.due-before-pathway", nameof(PathwayGoal.DueOn));

    /// <summary>Longer than <see cref="PathwayAction.OutcomeMaxLength"/>.</summary>
    public static readonly Refusal OutcomeTooLong = new("goal.outcome-too-long", nameof(PathwayAction.Outcome));

    /// <summary>The action was done or given up: it is reopened first.</summary>
    public static readonly Refusal ActionOver = new("goal.action-over");

    /// <summary>The action stands there already.</summary>
    public static readonly Refusal ActionNothingChanges = new("goal.action-nothing-changes");

    /// <summary>The action would be done after today.</summary>
    public static readonly Refusal DoneInFuture = new("goal.done-in-future", nameof(PathwayAction.DoneOn));

    /// <summary>The pathway has this goal, still to be reached (settled by PostgreSQL).</summary>
    public static readonly Refusal AlreadySet = new("goal.already-set", nameof(PathwayGoal.Title));

    /// <summary>The goal has this action, still to be done (settled by PostgreSQL).</summary>
    public static readonly Refusal ActionAlreadyPlanned = new("goal.action-already-planned", nameof(PathwayAction.Title));
}
