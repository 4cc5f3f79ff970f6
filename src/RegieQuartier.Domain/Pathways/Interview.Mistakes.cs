using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

// What was noted of an interview by mistake is corrected, or taken back.
public sealed partial class Interview
{
    /// <summary>Its author rewrites its texts, once it is completed.</summary>
    /// <param name="writerId">The account of who writes.</param>
    /// <param name="texts">Its texts.</param>
    public Result Amend(Guid writerId, InterviewTexts texts)
    {
        if (writerId != AuthorId)
        {
            return InterviewRefusals.NotItsAuthor;
        }

        if (State != InterviewState.Completed)
        {
            return InterviewRefusals.NotCompleted;
        }

        if (RefusalsToAmend(texts).FirstOrDefault() is { } refusal)
        {
            return refusal;
        }

        Take(texts);
        return Result.Done;
    }

    /// <summary>Every reason why its texts cannot become these; none when they can.</summary>
    /// <param name="texts">Its texts.</param>
    public IEnumerable<Refusal> RefusalsToAmend(InterviewTexts texts) => Outcome == InterviewOutcome.Held ? texts.RefusalsOfHeld : texts.Refusals;

    /// <summary>
    /// Whether somebody who follows the person may say that what was noted of its end is wrong. Of one that was held, its author alone:
    /// their words go with it.
    /// </summary>
    /// <param name="writerId">The account of who would.</param>
    public bool IsTakenBackBy(Guid writerId) => RefusalToTakeBack(writerId) is null;

    /// <summary>
    /// It was not held after all, or not for that reason. What was written of it is read by nobody then; its author finds it again, should
    /// it turn out that it was held.
    /// </summary>
    /// <param name="writerId">The account of who corrects it.</param>
    /// <param name="outcome">What became of it: anything but held.</param>
    /// <param name="nextOn">The day of the next one, which the pathway needs as long as it goes on.</param>
    /// <param name="today">The day, in Paris.</param>
    /// <exception cref="ArgumentException">It was held: that is taken back, then told.</exception>
    public Result CorrectOutcome(Guid writerId, InterviewOutcome outcome, DateOnly? nextOn, DateOnly today)
    {
        if (outcome == InterviewOutcome.Held)
        {
            throw new ArgumentException("What was held after all is taken back, then completed.", nameof(outcome));
        }

        if ((RefusalToTakeBack(writerId) ?? RefusalsToCorrectOutcome(new MissDraft(outcome, nextOn), today).FirstOrDefault()) is { } refusal)
        {
            return refusal;
        }

        (Outcome, NextOn) = (outcome, nextOn);
        return Result.Done;
    }

    /// <summary>Every reason why what became of it cannot be corrected so; none when it can.</summary>
    /// <param name="draft">What is said.</param>
    /// <param name="today">The day, in Paris.</param>
    public IEnumerable<Refusal> RefusalsToCorrectOutcome(MissDraft draft, DateOnly today) =>
        State == InterviewState.Completed ? RefusalsOfMiss(draft, today) : [InterviewRefusals.NotCompleted];

    /// <summary>Why it does not come back among the interviews to hold once its end is taken back; null when it does.</summary>
    /// <param name="closedOn">The last day of its pathway; null while it is open.</param>
    /// <param name="today">The day, in Paris.</param>
    public Refusal? RefusalToComeBack(DateOnly? closedOn, DateOnly today) => this switch
    {
        // What was said not to be held may be told otherwise, whenever that was.
        { Outcome: not InterviewOutcome.Held } => null,
        { Day: var day } when day < today => InterviewRefusals.DayIsOver,
        _ => Kind.TakesPlaceIn(closedOn) ? null : PathwayRefusals.Closed,
    };

    /// <summary>
    /// Its end was noted by mistake: it is still to hold, or to tell. What was written of one that was held goes, being of another
    /// moment or of somebody else; a draft that was said not to be held is there again.
    /// </summary>
    /// <param name="pathway">Its pathway.</param>
    /// <param name="writerId">The account of who takes it back.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result TakeBack(IntegrationPathway pathway, Guid writerId, DateOnly today)
    {
        if ((RefusalToTakeBack(writerId) ?? RefusalToComeBack(pathway.ClosedOn, today)) is { } refusal)
        {
            return refusal;
        }

        if (Outcome == InterviewOutcome.Held)
        {
            (Minutes, Medium) = (null, null);
            Take(InterviewTexts.None);
        }

        (State, Outcome, NextOn) = (IsWritten ? InterviewState.Draft : InterviewState.Planned, null, null);
        return Result.Done;
    }

    /// <summary>Withdraws it: it was noted by mistake. Nothing that was written of it is kept: of what holds words, its author alone withdraws it.</summary>
    /// <param name="writerId">The account of who withdraws it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result<WithdrawnEntry> Withdraw(Guid writerId, EntryWithdrawal reason, DateOnly today) =>
        RefusalToWithdraw(writerId) is { } refusal ? refusal : WithdrawnEntry.Of(this, reason, today);

    private bool IsWritten => SharedNote.Length > 0 || _privateNote.Length > 0 || Decided.Length > 0;

    private Refusal? RefusalToWithdraw(Guid writerId) => RefusalToTakeBack(writerId) ?? (IsWritten && writerId != AuthorId ? InterviewRefusals.NotItsAuthor : null);

    private Refusal? RefusalToTakeBack(Guid writerId) => this switch
    {
        { State: not InterviewState.Completed } => InterviewRefusals.NotCompleted,
        { Outcome: InterviewOutcome.Held } when writerId != AuthorId => InterviewRefusals.NotItsAuthor,
        _ => null,
    };
}
