using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>Every reason to refuse something about an interview.</summary>
public static class InterviewRefusals
{
    /// <summary>It would be given a date that is past.</summary>
    public static readonly Refusal InPast = new("interview.in-past", nameof(Interview.StartsAt));

    /// <summary>It is to come: it can be neither held nor missed yet.</summary>
    public static readonly Refusal InFuture = new("interview.in-future", nameof(Interview.StartsAt));

    /// <summary>Not positive, or longer than <see cref="Interview.MinutesMax"/>.</summary>
    public static readonly Refusal MinutesNotPossible = new("interview.minutes-not-possible", nameof(Interview.Minutes));

    /// <summary>Longer than <see cref="Interview.TextMaxLength"/>.</summary>
    public static readonly Refusal SharedNoteTooLong = new("interview.shared-note-too-long", nameof(InterviewTexts.SharedNote));

    /// <summary>Longer than <see cref="Interview.TextMaxLength"/>.</summary>
    public static readonly Refusal PrivateNoteTooLong = new("interview.private-note-too-long", nameof(InterviewTexts.PrivateNote));

    /// <summary>Longer than <see cref="Interview.TextMaxLength"/>.</summary>
    public static readonly Refusal DecidedTooLong = new("interview.decided-too-long", nameof(InterviewTexts.Decided));

    /// <summary>It was held, and nothing is written that the person may read.</summary>
    public static readonly Refusal NothingWritten = new("interview.nothing-written", nameof(InterviewTexts.SharedNote));

    /// <summary>The pathway goes on: the next date is needed.</summary>
    public static readonly Refusal NextNeeded = new("interview.next-needed", nameof(Interview.NextOn));

    /// <summary>The next one is not after it.</summary>
    public static readonly Refusal NextTooSoon = new("interview.next-too-soon", nameof(Interview.NextOn));

    /// <summary>Somebody else holds it.</summary>
    public static readonly Refusal NotItsAuthor = new("interview.not-its-author");

    /// <summary>It is being written, or completed: it is neither moved nor cancelled.</summary>
    public static readonly Refusal Begun = new("interview.begun", nameof(Interview.State));

    /// <summary>It is completed: its texts are amended, and its end is corrected or taken back.</summary>
    public static readonly Refusal Completed = new("interview.completed", nameof(Interview.State));

    /// <summary>It is not completed: it is written, not amended.</summary>
    public static readonly Refusal NotCompleted = new("interview.not-completed", nameof(Interview.State));

    /// <summary>It was held on a day that is over: it does not come back among those to hold.</summary>
    public static readonly Refusal DayIsOver = new("interview.day-is-over", nameof(Interview.State));

    /// <summary>The same interview is planned already (settled by PostgreSQL).</summary>
    public static readonly Refusal AlreadyPlanned = new("interview.already-planned", nameof(Interview.StartsAt));

    /// <summary>Its author is to see somebody else at that moment, which may be meant: it is asked about.</summary>
    public static readonly Refusal AnotherThen = new("interview.another-then", nameof(Interview.StartsAt));

    /// <summary>Its author has begun another one with that person, and has not completed it (settled by PostgreSQL).</summary>
    public static readonly Refusal AnotherBegun = new("interview.another-begun");
}
