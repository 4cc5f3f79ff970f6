namespace RegieQuartier.Domain.Pathways;

/// <summary>What an interview is for. A disciplinary one is no part of a pathway.</summary>
public enum InterviewKind
{
    /// <summary>Reception.</summary>
    Reception,

    /// <summary>The starting picture.</summary>
    IntakeAssessment,

    /// <summary>On the trial period: before it ends, or late.</summary>
    TrialPeriodReview,

    /// <summary>To set goals.</summary>
    GoalSetting,

    /// <summary>To follow up.</summary>
    FollowUp,

    /// <summary>With the supervisor too.</summary>
    ThreeParty,

    /// <summary>A review on the way.</summary>
    InterimReview,

    /// <summary>Before a renewal.</summary>
    RenewalReview,

    /// <summary>Before the person leaves.</summary>
    ExitReview,

    /// <summary>After they left.</summary>
    PostExit,
}

/// <summary>What became of an interview.</summary>
public enum InterviewOutcome
{
    /// <summary>It was held.</summary>
    Held,

    /// <summary>The person said that they could not come.</summary>
    Excused,

    /// <summary>The person did not come.</summary>
    NoShow,

    /// <summary>The régie put it off.</summary>
    Postponed,
}

/// <summary>Where the writing of an interview stands.</summary>
public enum InterviewState
{
    /// <summary>It has a date, and no word yet.</summary>
    Planned,

    /// <summary>It is being written.</summary>
    Draft,

    /// <summary>Its outcome is known.</summary>
    Completed,
}

/// <summary>What a kind of interview means for the rules.</summary>
public static class InterviewKindMeaning
{
    /// <summary>Whether another interview must follow: the pathway goes on.</summary>
    public static bool GoesOn(this InterviewKind kind) => kind is not (InterviewKind.ExitReview or InterviewKind.PostExit);

    /// <summary>Those that review the trial period: its own, and those that come later and look further.</summary>
    public static IReadOnlyList<InterviewKind> TrialReviews { get; } = [InterviewKind.TrialPeriodReview, InterviewKind.InterimReview, InterviewKind.RenewalReview, InterviewKind.ExitReview];

    /// <summary>Whether such an interview takes place in a pathway: once it is closed, those alone that follow the exit do.</summary>
    /// <param name="kind">What it is for.</param>
    /// <param name="closedOn">The last day of the pathway; null while it is open.</param>
    public static bool TakesPlaceIn(this InterviewKind kind, DateOnly? closedOn) => closedOn is null || kind == InterviewKind.PostExit;

    /// <summary>The kinds of interview that take place in a pathway.</summary>
    /// <param name="closedOn">The last day of the pathway; null while it is open.</param>
    public static IReadOnlyList<InterviewKind> ThatTakePlaceIn(DateOnly? closedOn) => [.. Enum.GetValues<InterviewKind>().Where(kind => kind.TakesPlaceIn(closedOn))];
}
