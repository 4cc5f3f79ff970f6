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

    /// <summary>Every reason why no interview can be told so; none when one can.</summary>
    public IEnumerable<Refusal> Refusals
    {
        get
        {
            if (SharedNote.Length > Interview.TextMaxLength)
            {
                yield return InterviewRefusals.SharedNoteTooLong;
            }

            if (PrivateNote.Length > Interview.TextMaxLength)
            {
                yield return InterviewRefusals.PrivateNoteTooLong;
            }

            if (Decided.Length > Interview.TextMaxLength)
            {
                yield return InterviewRefusals.DecidedTooLong;
            }
        }
    }

    /// <summary>The same of an interview that was held, which is told.</summary>
    public IEnumerable<Refusal> RefusalsOfHeld => TellSomething ? Refusals : Refusals.Append(InterviewRefusals.NothingWritten);
}

/// <summary>An interview as it is being written: the whole page, which saves itself.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="StartsAt">When it begins, in UTC.</param>
/// <param name="Minutes">How long it lasted, in minutes; null when nobody said.</param>
/// <param name="NextOn">The day of the next one; null while none is set.</param>
/// <param name="Texts">Its texts.</param>
/// <param name="Medium">How it was held; null when nobody said.</param>
public sealed record InterviewReport(InterviewKind Kind, DateTimeOffset StartsAt, int? Minutes, DateOnly? NextOn, InterviewTexts Texts, InterviewMedium? Medium = null)
{
    internal InterviewReportDraft ToDraft() => new(Kind, ParisZone.DayOf(StartsAt), Minutes, NextOn, Texts);
}
