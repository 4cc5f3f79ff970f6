using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>The three texts of an interview; each may be empty.</summary>
/// <param name="SharedNote">What the person, and who follows them, may read.</param>
/// <param name="PrivateNote">What its author alone reads.</param>
/// <param name="Decided">What was decided, as it is printed for the person.</param>
public sealed record InterviewTexts(string SharedNote, string PrivateNote, string Decided)
{
    /// <summary>Nothing yet.</summary>
    public static InterviewTexts None { get; } = new("", "", "");

    /// <summary>Whether something is written that the person may read.</summary>
    public bool TellSomething => !string.IsNullOrWhiteSpace(SharedNote) || !string.IsNullOrWhiteSpace(Decided);

    /// <summary>Why no interview can be told so; null when one can.</summary>
    internal Refusal? Refusal => this switch
    {
        { SharedNote.Length: > Interview.TextMaxLength } => InterviewRefusals.SharedNoteTooLong,
        { PrivateNote.Length: > Interview.TextMaxLength } => InterviewRefusals.PrivateNoteTooLong,
        { Decided.Length: > Interview.TextMaxLength } => InterviewRefusals.DecidedTooLong,
        _ => null,
    };
}

/// <summary>An interview as it is being written: the whole page, which saves itself.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="StartsAt">When it begins, in UTC.</param>
/// <param name="Minutes">How long it lasted, in minutes; null when nobody said.</param>
/// <param name="NextOn">The day of the next one; null while none is set.</param>
/// <param name="Texts">Its texts.</param>
public sealed record InterviewReport(InterviewKind Kind, DateTimeOffset StartsAt, int? Minutes, DateOnly? NextOn, InterviewTexts Texts)
{
    /// <summary>The day, in Paris.</summary>
    public DateOnly Day => ParisZone.DayOf(StartsAt);

    /// <summary>Why no draft can say so; null when one can.</summary>
    internal Refusal? Refusal => Minutes is <= 0 or > Interview.MinutesMax ? InterviewRefusals.MinutesNotPossible : Texts.Refusal;

    /// <summary>Why it cannot be an interview that was held; null when it can.</summary>
    /// <param name="today">The day, in Paris.</param>
    internal Refusal? RefusalToHold(DateOnly today) => this switch
    {
        { Refusal: { } refusal } => refusal,
        _ when Day > today => InterviewRefusals.InFuture,
        { Texts.TellSomething: false } => InterviewRefusals.NothingWritten,
        _ => Interview.RefusalForNext(Kind, Day, NextOn),
    };
}
