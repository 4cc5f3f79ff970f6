using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>A goal that a person and their advisor set, with the actions that lead to it.</summary>
public sealed class PathwayGoal
{
    /// <summary>Longest title, in characters.</summary>
    public const int TitleMaxLength = 120;

    private readonly List<PathwayAction> _actions = [];

    private PathwayGoal()
    {
    }

    /// <summary>Version 7 identifier: sorts by the order in which they were written.</summary>
    public Guid Id { get; private set; }

    /// <summary>The pathway.</summary>
    public Guid PathwayId { get; private set; }

    /// <summary>The goal, in the person's words.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What it is about.</summary>
    public PathwayTheme Theme { get; private set; }

    /// <summary>The day by which it should be reached; null when none was set.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>Where it stands.</summary>
    public GoalStatus Status { get; private set; }

    /// <summary>The day it was first spoken of.</summary>
    public DateOnly ProposedOn { get; private set; }

    /// <summary>The day it was reached or given up; null before.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Concurrency token, kept by PostgreSQL.</summary>
    public uint Version { get; private set; }

    /// <summary>Its actions, done and given up included, in the order in which they were written.</summary>
    public IReadOnlyList<PathwayAction> Actions => [.. _actions.OrderBy(action => action.Id)];

    /// <summary>Proposes a goal, or says why it cannot be.</summary>
    /// <param name="pathway">The pathway.</param>
    /// <param name="terms">What is said of it.</param>
    /// <param name="today">The day, in Paris.</param>
    public static Result<PathwayGoal> Propose(IntegrationPathway pathway, GoalTerms terms, DateOnly today)
    {
        if (!pathway.IsOpen)
        {
            return PathwayRefusals.Closed;
        }

        var goal = new PathwayGoal { Id = Guid.CreateVersion7(), PathwayId = pathway.Id, ProposedOn = today };
        return goal.Change(pathway, terms) is { Refused: true } refused ? refused.Refusal : goal;
    }

    /// <summary>Changes what is said of it, as long as it is to be reached.</summary>
    /// <param name="pathway">Its pathway.</param>
    /// <param name="terms">What is said of it from now on.</param>
    public Result Change(IntegrationPathway pathway, GoalTerms terms)
    {
        if (!Status.IsOpen())
        {
            return GoalRefusals.Over;
        }

        if (terms.ToDraft().RefusalsFrom(pathway.OpenedOn).FirstOrDefault() is { } refusal)
        {
            return refusal;
        }

        (Title, Theme, DueOn) = (terms.Title, terms.Theme, terms.DueOn);
        return Result.Done;
    }

    /// <summary>The person agrees to it.</summary>
    public Result Agree() => Status == GoalStatus.Proposed ? MoveTo(GoalStatus.Agreed) : GoalRefusals.NothingChanges;

    /// <summary>It was reached. The actions that were still to be done are given up.</summary>
    /// <param name="inPart">Whether only a part of it was.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result Achieve(bool inPart, DateOnly today) => Status == GoalStatus.Proposed
        ? GoalRefusals.NotAgreed
        : End(inPart ? GoalStatus.PartlyAchieved : GoalStatus.Achieved, today);

    /// <summary>It is given up, and with it the actions that were still to be done.</summary>
    /// <param name="today">The day, in Paris.</param>
    public Result Drop(DateOnly today) => End(GoalStatus.Dropped, today);

    /// <summary>It is worked on again. The actions that ended with it stay so: each is reopened by itself.</summary>
    public Result Reopen()
    {
        if (Status.IsOpen())
        {
            return GoalRefusals.NothingChanges;
        }

        EndedOn = null;
        return MoveTo(GoalStatus.InProgress);
    }

    /// <summary>Adds an action, or says why it cannot be.</summary>
    /// <param name="pathway">Its pathway.</param>
    /// <param name="terms">What is said of it.</param>
    public Result<PathwayAction> Plan(IntegrationPathway pathway, ActionTerms terms)
    {
        if ((Status.IsOpen() ? terms.ToDraft().RefusalsFrom(pathway.OpenedOn).FirstOrDefault() : GoalRefusals.Over) is { } refusal)
        {
            return refusal;
        }

        var action = PathwayAction.Of(this, terms);
        _actions.Add(action);
        return action;
    }

    /// <summary>Changes what is said of an action that is to be done.</summary>
    /// <param name="pathway">Its pathway.</param>
    /// <param name="action">One of its actions.</param>
    /// <param name="terms">What is said of it from now on.</param>
    public Result Change(IntegrationPathway pathway, PathwayAction action, ActionTerms terms)
    {
        if ((RefusalToGoOn(action) ?? terms.ToDraft().RefusalsFrom(pathway.OpenedOn).FirstOrDefault()) is { } refusal)
        {
            return refusal;
        }

        action.Set(terms);
        return Result.Done;
    }

    /// <summary>An action begins, and with it the goal when the person agreed to it.</summary>
    /// <param name="action">One of its actions.</param>
    public Result Start(PathwayAction action)
    {
        if (RefusalToGoOn(action) is { } refusal)
        {
            return refusal;
        }

        if (action.Status == PathwayActionStatus.InProgress)
        {
            return GoalRefusals.ActionNothingChanges;
        }

        action.Start();
        return WorkedOn();
    }

    /// <summary>An action is done.</summary>
    /// <param name="action">One of its actions.</param>
    /// <param name="doneOn">The day it was.</param>
    /// <param name="outcome">What came of it, or nothing.</param>
    /// <param name="pathway">The pathway.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result Finish(PathwayAction action, DateOnly doneOn, string outcome, IntegrationPathway pathway, DateOnly today)
    {
        if ((RefusalToGoOn(action) ?? new ActionOutcomeDraft(outcome, doneOn).RefusalsFrom(pathway.OpenedOn, today).FirstOrDefault()) is { } refusal)
        {
            return refusal;
        }

        action.Finish(doneOn, outcome);
        return WorkedOn();
    }

    /// <summary>An action is given up.</summary>
    /// <param name="action">One of its actions.</param>
    /// <param name="outcome">Why, or nothing.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result Cancel(PathwayAction action, string outcome, DateOnly today)
    {
        if ((RefusalToGoOn(action) ?? new ActionOutcomeDraft(outcome, DoneOn: null).RefusalOfOutcome) is { } refusal)
        {
            return refusal;
        }

        action.Cancel(outcome, today);
        return Result.Done;
    }

    /// <summary>An action that was done or given up is worked on again.</summary>
    /// <param name="action">One of its actions.</param>
    public Result Reopen(PathwayAction action)
    {
        OwnOrThrow(action);
        if (!Status.IsOpen())
        {
            return GoalRefusals.Over;
        }

        if (action.Status.IsOpen())
        {
            return GoalRefusals.ActionNothingChanges;
        }

        action.Reopen();
        return WorkedOn();
    }

    private Result End(GoalStatus status, DateOnly today)
    {
        if (!Status.IsOpen())
        {
            return GoalRefusals.Over;
        }

        _actions.FindAll(action => action.Status.IsOpen()).ForEach(action => action.Cancel(action.Outcome, today));
        EndedOn = today;
        return MoveTo(status);
    }

    private Result WorkedOn() => Status == GoalStatus.Agreed ? MoveTo(GoalStatus.InProgress) : Result.Done;

    private Result MoveTo(GoalStatus status)
    {
        Status = status;
        return Result.Done;
    }

    private Refusal? RefusalToGoOn(PathwayAction action)
    {
        OwnOrThrow(action);
        return Status.IsOpen() ? action.Status.IsOpen() ? null : GoalRefusals.ActionOver : GoalRefusals.Over;
    }

    private void OwnOrThrow(PathwayAction action)
    {
        if (!_actions.Contains(action))
        {
            throw new ArgumentException("The action of another goal.", nameof(action));
        }
    }
}
