using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>Where a barrier stands.</summary>
public enum BarrierStatus
{
    /// <summary>It was seen; nothing is done yet.</summary>
    Identified,

    /// <summary>Somebody helps with it.</summary>
    InProgress,

    /// <summary>It is lifted.</summary>
    Resolved,

    /// <summary>It lasts in spite of what was done.</summary>
    Persisting,
}

/// <summary>
/// Where one barrier of a pathway stands now: one row for each barrier, which each tick dates and signs. Never health or
/// justice.
/// </summary>
public sealed class PathwayBarrier
{
    private PathwayBarrier()
    {
    }

    /// <summary>Identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>The pathway.</summary>
    public Guid PathwayId { get; private set; }

    /// <summary>The barrier.</summary>
    public BarrierKind Kind { get; private set; }

    /// <summary>Where it stands.</summary>
    public BarrierStatus Status { get; private set; }

    /// <summary>Whether the régie helps with it, or did.</summary>
    public bool SupportedInside { get; private set; }

    /// <summary>Whether a partner helps with it, or did.</summary>
    public bool SupportedOutside { get; private set; }

    /// <summary>The day that was noted last.</summary>
    public DateOnly NotedOn { get; private set; }

    /// <summary>The day from which it was there again after it had been lifted; null when it never was, or is lifted.</summary>
    public DateOnly? ReopenedOn { get; private set; }

    /// <summary>The review that brought it back, as long as nobody noted anything of it since; null otherwise.</summary>
    public Guid? BroughtBackBy { get; private set; }

    /// <summary>The day it had been lifted before that review; null without one.</summary>
    public DateOnly? LiftedOn { get; private set; }

    /// <summary>The account of who had lifted it before that review; null without one.</summary>
    public Guid? LiftedBy { get; private set; }

    /// <summary>The account of who noted it last.</summary>
    public Guid AuthorId { get; private set; }

    /// <summary>Concurrency token, kept by PostgreSQL.</summary>
    public uint Version { get; private set; }

    /// <summary>Notes a barrier, or says why it cannot be. Whether it was noted before is for PostgreSQL to say.</summary>
    /// <param name="pathway">The pathway.</param>
    /// <param name="kind">The barrier.</param>
    /// <param name="authorId">The account of who notes it.</param>
    /// <param name="today">The day, in Paris.</param>
    /// <exception cref="ArgumentException">The barrier is sensitive.</exception>
    public static Result<PathwayBarrier> Identify(IntegrationPathway pathway, BarrierKind kind, Guid authorId, DateOnly today)
    {
        BarrierKindMeaning.ThrowIfSensitive(kind);
        return pathway.IsOpen
            ? new PathwayBarrier { Id = Guid.CreateVersion7(), PathwayId = pathway.Id, Kind = kind, AuthorId = authorId, NotedOn = today }
            : PathwayRefusals.Closed;
    }

    /// <summary>Says who helps with it. With nobody, it is only seen.</summary>
    /// <param name="inside">Whether the régie does.</param>
    /// <param name="outside">Whether a partner does.</param>
    /// <param name="authorId">The account of who notes it.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result Support(bool inside, bool outside, Guid authorId, DateOnly today)
    {
        if (Status == BarrierStatus.Resolved)
        {
            return BarrierRefusals.Resolved;
        }

        (SupportedInside, SupportedOutside) = (inside, outside);
        return Note(Underway, authorId, today);
    }

    /// <summary>It is lifted. Who helped stays written.</summary>
    /// <param name="authorId">The account of who notes it.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result Resolve(Guid authorId, DateOnly today) =>
        Status == BarrierStatus.Resolved ? BarrierRefusals.Resolved : Note(BarrierStatus.Resolved, authorId, today);

    /// <summary>It lasts in spite of what was done.</summary>
    /// <param name="authorId">The account of who notes it.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result Persist(Guid authorId, DateOnly today) => Status switch
    {
        BarrierStatus.Resolved => BarrierRefusals.Resolved,
        BarrierStatus.Persisting => BarrierRefusals.NothingChanges,
        _ => Note(BarrierStatus.Persisting, authorId, today),
    };

    /// <summary>It is there again, or is worked on again.</summary>
    /// <param name="authorId">The account of who notes it.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result Reopen(Guid authorId, DateOnly today) => Status is BarrierStatus.Resolved or BarrierStatus.Persisting
        ? Note(Underway, authorId, today)
        : BarrierRefusals.NothingChanges;

    /// <summary>
    /// A review rates it. A lifted one that stands in the way (<see cref="ObstacleLevelMeaning.StandsInTheWay"/>) on the day of its
    /// lifting or later is there again; below, it stays lifted. True when it comes back.
    /// </summary>
    /// <param name="review">The review.</param>
    /// <param name="level">How much it stands in the way.</param>
    /// <param name="today">The day, in Paris.</param>
    public bool ComeBack(PathwayReview review, ObstacleLevel level, DateOnly today)
    {
        if (Status != BarrierStatus.Resolved || !level.StandsInTheWay() || review.MadeOn < NotedOn)
        {
            return false;
        }

        var (liftedOn, liftedBy) = (NotedOn, AuthorId);
        Note(Underway, review.AuthorId, today);
        (ReopenedOn, BroughtBackBy, LiftedOn, LiftedBy) = (review.MadeOn, review.Id, liftedOn, liftedBy);
        return true;
    }

    /// <summary>The review that brought it back was wrong: it is lifted as it was, unless somebody noted anything of it since. True when it is.</summary>
    /// <param name="review">The review.</param>
    public bool LiftAgain(PathwayReview review)
    {
        if (BroughtBackBy != review.Id)
        {
            return false;
        }

        Note(BarrierStatus.Resolved, LiftedBy!.Value, LiftedOn!.Value);
        return true;
    }

    private BarrierStatus Underway => SupportedInside || SupportedOutside ? BarrierStatus.InProgress : BarrierStatus.Identified;

    private Result Note(BarrierStatus status, Guid authorId, DateOnly today)
    {
        ReopenedOn = (Status, status) switch
        {
            (_, BarrierStatus.Resolved) => null,
            (BarrierStatus.Resolved, _) => today,
            _ => ReopenedOn,
        };
        (Status, AuthorId, NotedOn) = (status, authorId, today);
        (BroughtBackBy, LiftedOn, LiftedBy) = (null, null, null);
        return Result.Done;
    }
}
