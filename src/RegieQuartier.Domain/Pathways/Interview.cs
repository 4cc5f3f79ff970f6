using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>
/// An interview of a pathway, from its date to its outcome. Its draft saves itself as often as its author writes. The private
/// note has no property: <see cref="PrivateNoteFor"/> alone gives it, and only to its author.
/// </summary>
public sealed partial class Interview
{
    /// <summary>Longest text, in characters.</summary>
    public const int TextMaxLength = 4000;

    /// <summary>Longest interview, in minutes.</summary>
    public const int MinutesMax = 480;

    private string _privateNote = "";

    private Interview()
    {
    }

    /// <summary>Version 7 identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>The pathway.</summary>
    public Guid PathwayId { get; private set; }

    /// <summary>The account of who holds it: who planned it, then who leads it, once they write.</summary>
    public Guid AuthorId { get; private set; }

    /// <summary>What it is for.</summary>
    public InterviewKind Kind { get; private set; }

    /// <summary>When it begins, in UTC.</summary>
    public DateTimeOffset StartsAt { get; private set; }

    /// <summary>How long it lasted, in minutes; null when nobody said.</summary>
    public int? Minutes { get; private set; }

    /// <summary>How it was held; null when nobody said.</summary>
    public InterviewMedium? Medium { get; private set; }

    /// <summary>Where its writing stands.</summary>
    public InterviewState State { get; private set; }

    /// <summary>What became of it; null until it is known.</summary>
    public InterviewOutcome? Outcome { get; private set; }

    /// <summary>What the person, and who follows them, may read.</summary>
    public string SharedNote { get; private set; } = "";

    /// <summary>What was decided, as it is printed for the person.</summary>
    public string Decided { get; private set; } = "";

    /// <summary>The day of the next one; null while none is set.</summary>
    public DateOnly? NextOn { get; private set; }

    /// <summary>Concurrency token, kept by PostgreSQL.</summary>
    public uint Version { get; private set; }

    /// <summary>The day, in Paris.</summary>
    public DateOnly Day => ParisZone.DayOf(StartsAt);

    /// <summary>Gives an interview a date, or says why it cannot have it.</summary>
    /// <param name="pathway">The pathway.</param>
    /// <param name="authorId">The account of who will hold it.</param>
    /// <param name="kind">What it is for.</param>
    /// <param name="startsAt">When it begins, in UTC.</param>
    /// <param name="now">The instant, in UTC.</param>
    public static Result<Interview> Plan(IntegrationPathway pathway, Guid authorId, InterviewKind kind, DateTimeOffset startsAt, DateTimeOffset now)
    {
        if (MomentDraft.Of(startsAt).RefusalsAt(now).FirstOrDefault() is { } refusal)
        {
            return refusal;
        }

        return Of(Guid.CreateVersion7(), pathway, authorId, kind, startsAt, InterviewState.Planned);
    }

    /// <summary>Begins to write an interview that had no date.</summary>
    /// <param name="pathway">The pathway.</param>
    /// <param name="authorId">The account of who holds it.</param>
    /// <param name="kind">What it is for.</param>
    /// <param name="startsAt">When it begins, in UTC.</param>
    public static Result<Interview> Begin(IntegrationPathway pathway, Guid authorId, InterviewKind kind, DateTimeOffset startsAt) =>
        Of(Guid.CreateVersion7(), pathway, authorId, kind, startsAt, InterviewState.Draft);

    /// <summary>Begins anew an interview that was cancelled while its author wrote: under the identifier that it had, it comes back but once.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="pathway">The pathway.</param>
    /// <param name="authorId">The account of who holds it.</param>
    /// <param name="kind">What it is for.</param>
    /// <param name="startsAt">When it begins, in UTC.</param>
    public static Result<Interview> BeginAnew(Guid id, IntegrationPathway pathway, Guid authorId, InterviewKind kind, DateTimeOffset startsAt) =>
        Of(id, pathway, authorId, kind, startsAt, InterviewState.Draft);

    /// <summary>Gives it another date, before anything is written.</summary>
    /// <param name="pathway">Its pathway.</param>
    /// <param name="startsAt">When it begins, in UTC.</param>
    /// <param name="now">The instant, in UTC.</param>
    public Result Move(IntegrationPathway pathway, DateTimeOffset startsAt, DateTimeOffset now)
    {
        if ((RefusalOnceBegun ?? WhyNotIn(pathway, Kind) ?? MomentDraft.Of(startsAt).RefusalsAt(now).FirstOrDefault()) is { } refusal)
        {
            return refusal;
        }

        StartsAt = startsAt.ToUniversalTime();
        return Result.Done;
    }

    /// <summary>
    /// Why somebody cannot cancel it; null when they can. Nothing of what is cancelled is kept: once it is begun, its author alone
    /// gives up what they wrote.
    /// </summary>
    /// <param name="writerId">The account of who would cancel it.</param>
    public Refusal? RefusalToCancel(Guid writerId) => State == InterviewState.Draft && writerId == AuthorId ? null : RefusalOnceBegun;

    /// <summary>Saves what its author has written so far. Whoever leads one that is planned, of which nothing is written, becomes its author.</summary>
    /// <param name="writerId">The account of who writes.</param>
    /// <param name="report">The whole page.</param>
    public Result Draft(Guid writerId, InterviewReport report)
    {
        if ((RefusalToWrite(writerId) ?? report.ToDraft().Refusals.FirstOrDefault()) is { } refusal)
        {
            return refusal;
        }

        Take(report);
        (State, AuthorId) = (InterviewState.Draft, writerId);
        return Result.Done;
    }

    /// <summary>It was held: the page is whole. Whoever led one that was planned, of which nothing was written, is its author.</summary>
    /// <param name="writerId">The account of who writes.</param>
    /// <param name="report">The whole page.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result Complete(Guid writerId, InterviewReport report, DateOnly today)
    {
        if ((RefusalToWrite(writerId) ?? report.ToDraft().RefusalsToHold(today).FirstOrDefault()) is { } refusal)
        {
            return refusal;
        }

        Take(report);
        (State, Outcome, AuthorId) = (InterviewState.Completed, InterviewOutcome.Held, writerId);
        return Result.Done;
    }

    /// <summary>It was not held. Whoever knows may say so; nobody waits for a no-show before its day.</summary>
    /// <param name="outcome">What became of it: anything but held.</param>
    /// <param name="nextOn">The day of the next one, which the pathway needs as long as it goes on.</param>
    /// <param name="today">The day, in Paris.</param>
    /// <exception cref="ArgumentException">It was held.</exception>
    public Result Miss(InterviewOutcome outcome, DateOnly? nextOn, DateOnly today)
    {
        if (outcome == InterviewOutcome.Held)
        {
            throw new ArgumentException("What was held is completed.", nameof(outcome));
        }

        if (RefusalsToMiss(new MissDraft(outcome, nextOn), today).FirstOrDefault() is { } refusal)
        {
            return refusal;
        }

        (State, Outcome, NextOn) = (InterviewState.Completed, outcome, nextOn);
        return Result.Done;
    }

    /// <summary>Every reason why that cannot be said of it; none when it can.</summary>
    /// <param name="draft">What is said.</param>
    /// <param name="today">The day, in Paris.</param>
    public IEnumerable<Refusal> RefusalsToMiss(MissDraft draft, DateOnly today)
    {
        if (State == InterviewState.Completed)
        {
            yield return InterviewRefusals.Completed;
            yield break;
        }

        foreach (var refusal in RefusalsOfMiss(draft, today))
        {
            yield return refusal;
        }
    }

    /// <summary>Whether somebody who follows the person may write it: it is theirs, or nothing of it is written yet.</summary>
    /// <param name="writerId">The account of who would.</param>
    public bool IsWrittenBy(Guid writerId) => State == InterviewState.Planned || writerId == AuthorId;

    /// <summary>The private note, for its author; null for anybody else.</summary>
    /// <param name="readerId">The account of who reads.</param>
    public string? PrivateNoteFor(Guid readerId) => readerId == AuthorId ? _privateNote : null;

    internal static Refusal? RefusalForNext(InterviewKind? kind, DateOnly? day, DateOnly? nextOn) => nextOn switch
    {
        null when kind?.GoesOn() == true => InterviewRefusals.NextNeeded,
        _ when nextOn <= day => InterviewRefusals.NextTooSoon,
        _ => null,
    };

    private static Result<Interview> Of(Guid id, IntegrationPathway pathway, Guid authorId, InterviewKind kind, DateTimeOffset startsAt, InterviewState state) =>
        WhyNotIn(pathway, kind) is { } refusal
            ? refusal
            : new Interview { Id = id, PathwayId = pathway.Id, AuthorId = authorId, Kind = kind, StartsAt = startsAt.ToUniversalTime(), State = state };

    private static Refusal? WhyNotIn(IntegrationPathway pathway, InterviewKind kind) => kind.TakesPlaceIn(pathway.ClosedOn) ? null : PathwayRefusals.Closed;

    private IEnumerable<Refusal> RefusalsOfMiss(MissDraft draft, DateOnly today)
    {
        if (draft.Outcome == InterviewOutcome.NoShow && Day > today)
        {
            yield return InterviewRefusals.InFuture;
        }

        if (RefusalForNext(Kind, Day, draft.NextOn) is { } next)
        {
            yield return next;
        }
    }

    private Refusal? RefusalOnceBegun => State == InterviewState.Planned ? null : InterviewRefusals.Begun;

    private Refusal? RefusalToWrite(Guid writerId) => State switch
    {
        _ when !IsWrittenBy(writerId) => InterviewRefusals.NotItsAuthor,
        InterviewState.Completed => InterviewRefusals.Completed,
        _ => null,
    };

    private void Take(InterviewReport report)
    {
        (Kind, StartsAt, Minutes, NextOn, Medium) = (report.Kind, report.StartsAt.ToUniversalTime(), report.Minutes, report.NextOn, report.Medium);
        Take(report.Texts);
    }

    private void Take(InterviewTexts texts) => (SharedNote, _privateNote, Decided) = (texts.SharedNote, texts.PrivateNote, texts.Decided);
}
