using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>Every reason to refuse something about a review of a pathway.</summary>
public static class ReviewRefusals
{
    /// <summary>No barrier is rated.</summary>
    public static readonly Refusal Empty = new("review.empty", nameof(PathwayReview.Ratings));

    /// <summary>It is dated after today.</summary>
    public static readonly Refusal InFuture = new("review.in-future", nameof(PathwayReview.MadeOn));

    /// <summary>It is dated before the first day of the pathway.</summary>
    public static readonly Refusal BeforePathway = new("review.before-pathway", nameof(PathwayReview.MadeOn));

    /// <summary>The pathway has its starting picture (also settled by PostgreSQL).</summary>
    public static readonly Refusal EntryAlreadyMade = new("review.entry-already-made", nameof(PathwayReview.Moment));

    /// <summary>The form that wrote it was sent before (settled by PostgreSQL).</summary>
    public static readonly Refusal AlreadyWritten = new("review.already-written");

    /// <summary>Somebody else made it.</summary>
    public static readonly Refusal NotItsAuthor = new("review.not-its-author");
}
