namespace RegieQuartier.Domain.Pathways;

/// <summary>Where a goal stands.</summary>
public enum GoalStatus
{
    /// <summary>It was spoken of; the person has not agreed yet.</summary>
    Proposed,

    /// <summary>The person agreed.</summary>
    Agreed,

    /// <summary>It is worked on.</summary>
    InProgress,

    /// <summary>It was reached.</summary>
    Achieved,

    /// <summary>It was reached in part.</summary>
    PartlyAchieved,

    /// <summary>It was given up.</summary>
    Dropped,
}

/// <summary>Where an action stands.</summary>
public enum PathwayActionStatus
{
    /// <summary>To be done.</summary>
    Planned,

    /// <summary>Begun.</summary>
    InProgress,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Given up.</summary>
    Cancelled,
}

/// <summary>Who does an action.</summary>
public enum ActionDoer
{
    /// <summary>The person, alone.</summary>
    Person,

    /// <summary>Their advisor.</summary>
    Advisor,

    /// <summary>Both together.</summary>
    Together,
}

/// <summary>What these statuses mean for the rules.</summary>
public static class GoalStatusMeaning
{
    /// <summary>Whether the goal is still to be reached.</summary>
    public static bool IsOpen(this GoalStatus status) => status is GoalStatus.Proposed or GoalStatus.Agreed or GoalStatus.InProgress;

    /// <summary>Whether the action is still to be done.</summary>
    public static bool IsOpen(this PathwayActionStatus status) => status is PathwayActionStatus.Planned or PathwayActionStatus.InProgress;

    /// <summary>Whether the goal was left as it stood when its pathway closed. It is as before once the exit is taken back.</summary>
    /// <param name="status">Where it stands.</param>
    /// <param name="closedOn">The last day of its pathway; null while it is open.</param>
    public static bool IsLeft(this GoalStatus status, DateOnly? closedOn) => closedOn is not null && status.IsOpen();

    /// <summary>Whether the action was left as it stood when its pathway closed. It is as before once the exit is taken back.</summary>
    /// <param name="status">Where it stands.</param>
    /// <param name="closedOn">The last day of its pathway; null while it is open.</param>
    public static bool IsLeft(this PathwayActionStatus status, DateOnly? closedOn) => closedOn is not null && status.IsOpen();
}
