using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>Which moment of the pathway a review looks at.</summary>
public enum ReviewMoment
{
    /// <summary>The starting picture: once for each pathway.</summary>
    Entry,

    /// <summary>On the way.</summary>
    Review,

    /// <summary>When the person leaves: before their exit is written, or once it was.</summary>
    Exit,
}

/// <summary>What a moment means for the rules.</summary>
public static class ReviewMomentMeaning
{
    /// <summary>Whether such a review is made in a pathway: once it is closed, that of the exit alone may still be.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="closedOn">The last day of the pathway; null while it is open.</param>
    public static bool IsMadeIn(this ReviewMoment moment, DateOnly? closedOn) => closedOn is null || moment == ReviewMoment.Exit;
}

/// <summary>How much something stands between a person and work, from 0 to 4. The less, the better.</summary>
public enum ObstacleLevel
{
    /// <summary>0: no obstacle.</summary>
    None = 0,

    /// <summary>1: hardly an obstacle; the person manages.</summary>
    Slight = 1,

    /// <summary>2: an obstacle that help can lift.</summary>
    Moderate = 2,

    /// <summary>3: an obstacle to most jobs.</summary>
    Serious = 3,

    /// <summary>4: no job is possible while it lasts.</summary>
    Blocking = 4,
}

/// <summary>What a level means for the rules.</summary>
public static class ObstacleLevelMeaning
{
    /// <summary>Whether something is to be done about it: from 2 on. Below, the person manages.</summary>
    public static bool StandsInTheWay(this ObstacleLevel level) => level >= ObstacleLevel.Moderate;
}

/// <summary>
/// The diagnosis of a pathway at one moment: one page, a rating for each barrier that was spoken of. What was not rated is
/// absent. Health and justice are never rated.
/// </summary>
public sealed class PathwayReview
{
    private readonly List<BarrierRating> _ratings = [];

    private PathwayReview()
    {
    }

    /// <summary>Version 7 identifier: sorts by the order in which they were written.</summary>
    public Guid Id { get; private set; }

    /// <summary>The pathway.</summary>
    public Guid PathwayId { get; private set; }

    /// <summary>Which moment it looks at.</summary>
    public ReviewMoment Moment { get; private set; }

    /// <summary>The day it was made with the person.</summary>
    public DateOnly MadeOn { get; private set; }

    /// <summary>The day it was written down.</summary>
    public DateOnly RecordedOn { get; private set; }

    /// <summary>The account of who made it.</summary>
    public Guid AuthorId { get; private set; }

    /// <summary>The one-time key of the form that wrote it: sent twice, it is one review. Unique.</summary>
    public Guid? FormKey { get; private set; }

    /// <summary>Concurrency token, kept by PostgreSQL.</summary>
    public uint Version { get; private set; }

    /// <summary>Its ratings, one a barrier, in the order of the barriers.</summary>
    public IReadOnlyList<BarrierRating> Ratings => [.. _ratings.OrderBy(rating => rating.Kind)];

    /// <summary>Writes a review down, or says why it cannot be.</summary>
    /// <param name="pathway">The pathway.</param>
    /// <param name="others">The reviews it has already.</param>
    /// <param name="moment">Which moment it looks at.</param>
    /// <param name="madeOn">The day it was made with the person.</param>
    /// <param name="authorId">The account of who made it.</param>
    /// <param name="ratings">The barriers that were spoken of.</param>
    /// <param name="today">The day it is written down.</param>
    /// <param name="formKey">The one-time key of the form, when there is one.</param>
    /// <exception cref="ArgumentException">A barrier is sensitive.</exception>
    public static Result<PathwayReview> Write(
        IntegrationPathway pathway,
        IEnumerable<PathwayReview> others,
        ReviewMoment moment,
        DateOnly madeOn,
        Guid authorId,
        IReadOnlyDictionary<BarrierKind, ObstacleLevel> ratings,
        DateOnly today,
        Guid? formKey = null)
    {
        var review = new PathwayReview { Id = Guid.CreateVersion7(), PathwayId = pathway.Id, Moment = moment, MadeOn = madeOn, AuthorId = authorId, RecordedOn = today, FormKey = formKey };
        review.Rate(ratings);
        return pathway switch
        {
            _ when !moment.IsMadeIn(pathway.ClosedOn) => PathwayRefusals.Closed,
            _ when ratings.Count == 0 => ReviewRefusals.Empty,
            _ when madeOn > today => ReviewRefusals.InFuture,
            _ when madeOn < pathway.OpenedOn => ReviewRefusals.BeforePathway,
            _ when moment == ReviewMoment.Entry && others.Any(other => other.PathwayId == pathway.Id && other.Moment == ReviewMoment.Entry) => ReviewRefusals.EntryAlreadyMade,
            _ => review,
        };
    }

    /// <summary>Corrects it, by its author: it said otherwise than what was found on its day. What changed since is for a new one to say.</summary>
    /// <param name="authorId">The account of who corrects it.</param>
    /// <param name="ratings">The barriers that were spoken of.</param>
    /// <exception cref="ArgumentException">A barrier is sensitive.</exception>
    public Result Correct(Guid authorId, IReadOnlyDictionary<BarrierKind, ObstacleLevel> ratings)
    {
        if (authorId != AuthorId)
        {
            return ReviewRefusals.NotItsAuthor;
        }

        if (ratings.Count == 0)
        {
            return ReviewRefusals.Empty;
        }

        Rate(ratings);
        return Result.Done;
    }

    /// <summary>Whether it says exactly that.</summary>
    /// <param name="ratings">The barriers that were spoken of.</param>
    public bool Says(IReadOnlyDictionary<BarrierKind, ObstacleLevel> ratings) =>
        ratings.Count == _ratings.Count && _ratings.TrueForAll(standing => ratings.TryGetValue(standing.Kind, out var level) && level == standing.Level);

    /// <summary>Withdraws it, by its author: it was a mistake. None of its levels is kept.</summary>
    /// <param name="authorId">The account of who withdraws it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result<WithdrawnEntry> Withdraw(Guid authorId, EntryWithdrawal reason, DateOnly today) =>
        authorId == AuthorId ? WithdrawnEntry.Of(this, reason, today) : ReviewRefusals.NotItsAuthor;

    /// <summary>The barriers that it says stand in the way.</summary>
    public IReadOnlyList<BarrierKind> InTheWay => [.. _ratings.Where(rating => rating.Level.StandsInTheWay()).Select(rating => rating.Kind)];

    /// <summary>
    /// Brings back the lifted barriers that it says are there again (<see cref="PathwayBarrier.ComeBack"/>): those that no later review
    /// rates otherwise, nor it said so already before it was corrected, when they may have been lifted since. Once the pathway is closed
    /// none comes back: nobody could lift it any more.
    /// </summary>
    /// <param name="pathway">The pathway.</param>
    /// <param name="barriers">Where the barriers of the pathway stand.</param>
    /// <param name="others">The reviews of the pathway.</param>
    /// <param name="said">What <see cref="InTheWay"/> was before a correction; nothing for a new one.</param>
    /// <param name="today">The day, in Paris.</param>
    /// <returns>The barriers that are back.</returns>
    public IReadOnlyList<PathwayBarrier> BringBack(
        IntegrationPathway pathway, IEnumerable<PathwayBarrier> barriers, IEnumerable<PathwayReview> others, IReadOnlyCollection<BarrierKind> said, DateOnly today) =>
        pathway.IsOpen ? BringBack(barriers, others, said, today) : [];

    /// <summary>
    /// Lifts again, once it is corrected, the barriers that it had brought back (<see cref="PathwayBarrier.LiftAgain"/>) and no longer
    /// says stand in the way. A review that was written since may bring them back in its stead.
    /// </summary>
    /// <param name="barriers">Where the barriers of the pathway stand.</param>
    /// <param name="others">The other reviews of the pathway.</param>
    /// <param name="today">The day, in Paris.</param>
    /// <returns>The barriers that changed.</returns>
    public IReadOnlyList<PathwayBarrier> LiftAgain(IEnumerable<PathwayBarrier> barriers, IReadOnlyCollection<PathwayReview> others, DateOnly today) =>
        Lift(barriers.Where(barrier => !InTheWay.Contains(barrier.Kind)), others, [.. others, this], today);

    /// <summary>The same of all that it had brought back, once it is withdrawn.</summary>
    /// <param name="barriers">Where the barriers of the pathway stand.</param>
    /// <param name="others">The other reviews of the pathway.</param>
    /// <param name="today">The day, in Paris.</param>
    /// <returns>The barriers that changed.</returns>
    public IReadOnlyList<PathwayBarrier> LiftAll(IEnumerable<PathwayBarrier> barriers, IReadOnlyCollection<PathwayReview> others, DateOnly today) =>
        Lift(barriers, others, others, today);

    private List<PathwayBarrier> Lift(IEnumerable<PathwayBarrier> barriers, IReadOnlyCollection<PathwayReview> others, IReadOnlyCollection<PathwayReview> standing, DateOnly today)
    {
        var lifted = barriers.Where(barrier => barrier.LiftAgain(this)).ToList();
        foreach (var later in others.Where(other => other.PathwayId == PathwayId && other.Id.CompareTo(Id) > 0).OrderBy(other => other.Id))
        {
            later.BringBack(lifted, standing, [], today);
        }

        return lifted;
    }

    private List<PathwayBarrier> BringBack(IEnumerable<PathwayBarrier> barriers, IEnumerable<PathwayReview> others, IReadOnlyCollection<BarrierKind> said, DateOnly today)
    {
        var ratedSince = others.Where(other => other.PathwayId == PathwayId && (other.MadeOn, other.Id).CompareTo((MadeOn, Id)) > 0).SelectMany(other => other.Ratings, (_, rating) => rating.Kind).ToHashSet();
        var back = new List<PathwayBarrier>();
        foreach (var rating in _ratings.Where(rating => !ratedSince.Contains(rating.Kind) && !said.Contains(rating.Kind)))
        {
            back.AddRange(barriers.Where(barrier => barrier.PathwayId == PathwayId && barrier.Kind == rating.Kind && barrier.ComeBack(this, rating.Level, today)));
        }

        return back;
    }

    private void Rate(IReadOnlyDictionary<BarrierKind, ObstacleLevel> ratings)
    {
        // Those that stand are changed where they are: a row goes or comes with its rating, never both at once.
        var rated = ratings.Select(rating => BarrierRating.Of(this, rating.Key, rating.Value)).ToList();
        _ratings.RemoveAll(standing => !ratings.ContainsKey(standing.Kind));
        _ratings.ForEach(standing => standing.Rate(ratings[standing.Kind]));
        _ratings.AddRange(rated.Where(rating => _ratings.TrueForAll(standing => standing.Kind != rating.Kind)));
    }
}

/// <summary>How much one barrier stands in the way, as a review says it.</summary>
public sealed class BarrierRating
{
    private BarrierRating()
    {
    }

    /// <summary>The review.</summary>
    public Guid ReviewId { get; private set; }

    /// <summary>The barrier: never a sensitive one.</summary>
    public BarrierKind Kind { get; private set; }

    /// <summary>How much it stands in the way.</summary>
    public ObstacleLevel Level { get; private set; }

    internal void Rate(ObstacleLevel level) => Level = level;

    internal static BarrierRating Of(PathwayReview review, BarrierKind kind, ObstacleLevel level)
    {
        BarrierKindMeaning.ThrowIfSensitive(kind);
        return new BarrierRating { ReviewId = review.Id, Kind = kind, Level = level };
    }
}
