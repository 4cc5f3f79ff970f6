namespace RegieQuartier.Domain.Pathways;

/// <summary>How far a person came with one barrier, between the first review that rates it and the last.</summary>
/// <param name="Kind">The barrier.</param>
/// <param name="FirstOn">The day of the first review that rates it.</param>
/// <param name="First">What that one says.</param>
/// <param name="LastOn">The day of the last review that rates it; the same day when there is only one.</param>
/// <param name="Last">What that one says.</param>
public sealed record DistanceTravelled(BarrierKind Kind, DateOnly FirstOn, ObstacleLevel First, DateOnly LastOn, ObstacleLevel Last)
{
    /// <summary>Levels gained, from −4 to 4: positive when the obstacle shrank, negative when it grew.</summary>
    public int Gained => First - Last;

    /// <summary>The distance for each barrier that some review rates, in the order of the barriers.</summary>
    /// <param name="reviews">The reviews of one pathway, in any order.</param>
    public static IReadOnlyList<DistanceTravelled> Over(IEnumerable<PathwayReview> reviews) =>
        Between(reviews.SelectMany(review => review.Ratings, (review, rating) => new DatedRating(review.MadeOn, review.Id, rating.Kind, rating.Level)));

    /// <summary>The distance for each barrier that is rated, in the order of the barriers.</summary>
    /// <param name="ratings">The ratings of the reviews of one pathway, in any order.</param>
    public static IReadOnlyList<DistanceTravelled> Between(IEnumerable<DatedRating> ratings) =>
    [
        .. ratings
            .OrderBy(rating => rating.MadeOn).ThenBy(rating => rating.ReviewId)
            .GroupBy(rating => rating.Kind)
            .OrderBy(ratings => ratings.Key)
            .Select(ratings => (First: ratings.First(), Last: ratings.Last()))
            .Select(ends => new DistanceTravelled(ends.First.Kind, ends.First.MadeOn, ends.First.Level, ends.Last.MadeOn, ends.Last.Level)),
    ];
}

/// <summary>A rating, with the review that gives it.</summary>
/// <param name="MadeOn">The day of the review.</param>
/// <param name="ReviewId">The review: of two that were made on one day, the one written last counts as the later.</param>
/// <param name="Kind">The barrier.</param>
/// <param name="Level">How much it stands in the way.</param>
public sealed record DatedRating(DateOnly MadeOn, Guid ReviewId, BarrierKind Kind, ObstacleLevel Level);
