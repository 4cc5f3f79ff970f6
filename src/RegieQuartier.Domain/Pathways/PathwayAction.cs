namespace RegieQuartier.Domain.Pathways;

/// <summary>A step towards a goal. It is followed through its <see cref="PathwayGoal"/>.</summary>
public sealed class PathwayAction
{
    /// <summary>Longest title, in characters.</summary>
    public const int TitleMaxLength = 160;

    /// <summary>Longest name of a partner, in characters.</summary>
    public const int PartnerMaxLength = 80;

    /// <summary>Longest outcome, in characters.</summary>
    public const int OutcomeMaxLength = 300;

    private PathwayAction()
    {
    }

    /// <summary>Version 7 identifier: sorts by the order in which they were written.</summary>
    public Guid Id { get; private set; }

    /// <summary>The goal.</summary>
    public Guid GoalId { get; private set; }

    /// <summary>The pathway of that goal: what is to be done in one is asked for all day, without its goals.</summary>
    public Guid PathwayId { get; private set; }

    /// <summary>The action of the referential that it comes from; null for a free one.</summary>
    public Guid? TemplateId { get; private set; }

    /// <summary>What is to be done.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Who does it.</summary>
    public ActionDoer Doer { get; private set; }

    /// <summary>With which partner; empty without one.</summary>
    public string Partner { get; private set; } = "";

    /// <summary>The day by which it should be done; null when none was set.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>Where it stands.</summary>
    public PathwayActionStatus Status { get; private set; }

    /// <summary>The day it was done.</summary>
    public DateOnly? DoneOn { get; private set; }

    /// <summary>The day it was given up, by itself or with its goal; null when it was not, or when nobody noted it then.</summary>
    public DateOnly? GivenUpOn { get; private set; }

    /// <summary>What came of it; empty when nobody said.</summary>
    public string Outcome { get; private set; } = "";

    internal static PathwayAction Of(PathwayGoal goal, ActionTerms terms)
    {
        var action = new PathwayAction { Id = Guid.CreateVersion7(), GoalId = goal.Id, PathwayId = goal.PathwayId };
        action.Set(terms);
        return action;
    }

    internal void Set(ActionTerms terms) =>
        (Title, Doer, Partner, DueOn, TemplateId) = (terms.Title, terms.Doer, terms.Partner, terms.DueOn, terms.TemplateId);

    internal void Start() => Status = PathwayActionStatus.InProgress;

    internal void Finish(DateOnly doneOn, string outcome) => (Status, DoneOn, Outcome) = (PathwayActionStatus.Done, doneOn, outcome);

    internal void Cancel(string outcome, DateOnly today) => (Status, Outcome, GivenUpOn) = (PathwayActionStatus.Cancelled, outcome, today);

    internal void Reopen() => (Status, DoneOn, GivenUpOn) = (PathwayActionStatus.InProgress, null, null);
}
