namespace RegieQuartier.Domain.Pathways;

/// <summary>Why what was noted of a pathway is withdrawn: a list, so that nothing of health or of justice is written there.</summary>
public enum EntryWithdrawal
{
    /// <summary>It is about somebody else.</summary>
    OtherPerson,

    /// <summary>It was written down twice.</summary>
    WrittenTwice,

    /// <summary>It never was.</summary>
    NeverMade,
}

/// <summary>What was noted of a pathway, and withdrawn.</summary>
public enum EntryKind
{
    /// <summary>An interview.</summary>
    Interview,

    /// <summary>An assessment of skills.</summary>
    Assessment,

    /// <summary>A diagnosis.</summary>
    Review,
}

/// <summary>
/// What was noted of a pathway by mistake: that there was something of that kind, of which day, and why it went. None of its words
/// nor of its levels is kept, and no figure has to be counted without it.
/// </summary>
public sealed class WithdrawnEntry
{
    private WithdrawnEntry()
    {
    }

    /// <summary>Identifier: that of what was withdrawn.</summary>
    public Guid Id { get; private set; }

    /// <summary>The pathway it was in.</summary>
    public Guid PathwayId { get; private set; }

    /// <summary>What it was.</summary>
    public EntryKind Kind { get; private set; }

    /// <summary>The day that it gave itself.</summary>
    public DateOnly MadeOn { get; private set; }

    /// <summary>The day it was withdrawn.</summary>
    public DateOnly WithdrawnOn { get; private set; }

    /// <summary>Why.</summary>
    public EntryWithdrawal Reason { get; private set; }

    internal static WithdrawnEntry Of(Interview interview, EntryWithdrawal reason, DateOnly today) =>
        Of(interview.Id, interview.PathwayId, EntryKind.Interview, interview.Day, reason, today);

    internal static WithdrawnEntry Of(SkillAssessment assessment, EntryWithdrawal reason, DateOnly today) =>
        Of(assessment.Id, assessment.PathwayId, EntryKind.Assessment, assessment.MadeOn, reason, today);

    internal static WithdrawnEntry Of(PathwayReview review, EntryWithdrawal reason, DateOnly today) =>
        Of(review.Id, review.PathwayId, EntryKind.Review, review.MadeOn, reason, today);

    private static WithdrawnEntry Of(Guid id, Guid pathwayId, EntryKind kind, DateOnly madeOn, EntryWithdrawal reason, DateOnly today) =>
        new() { Id = id, PathwayId = pathwayId, Kind = kind, MadeOn = madeOn, WithdrawnOn = today, Reason = reason };
}
