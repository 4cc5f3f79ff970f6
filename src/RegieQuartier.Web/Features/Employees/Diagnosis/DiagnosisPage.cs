using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Features.Employees.Diagnosis;

/// <summary>The barriers of a pathway on one page: how much each stands in the way, where it stands, and the way travelled.</summary>
/// <param name="File">The record.</param>
/// <param name="Barriers">Each barrier, the State's first.</param>
/// <param name="Reviews">The reviews, the latest first.</param>
public sealed record DiagnosisPage(EmployeeFile File, IReadOnlyList<BarrierLine> Barriers, IReadOnlyList<ReviewLine> Reviews)
{
    /// <summary>The way travelled with each barrier that was rated.</summary>
    public IReadOnlyList<DistanceTravelled> Distances { get; } =
        DistanceTravelled.Between(Reviews.SelectMany(review => review.Ratings, (review, rating) => new DatedRating(review.MadeOn, review.Id, rating.Kind, rating.Level)));

    /// <summary>Whether the reader rates and follows them.</summary>
    public bool CanWrite => File.CanWritePathway;

    /// <summary>Whether the reader, who follows somebody who left, has their barriers at the exit still to rate.</summary>
    public bool LacksExitReview { get; init; }

    /// <summary>The reviews that were withdrawn.</summary>
    public IReadOnlyList<WithdrawnLine> Withdrawn { get; init; } = [];

    public static async Task<DiagnosisPage> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, CancellationToken cancellation)
    {
        if (file.Pathway is not { } pathway)
        {
            return new DiagnosisPage(file, [], []);
        }

        var reviews = await ReviewsAsync(db, pathway.Id, cancellation);
        var standings = await db.PathwayBarriers.AsNoTracking()
            .Where(barrier => barrier.PathwayId == pathway.Id)
            .Select(barrier => new
            {
                barrier.Kind,
                Standing = new BarrierStanding(
                    barrier.Status,
                    barrier.SupportedInside,
                    barrier.SupportedOutside,
                    barrier.NotedOn,
                    barrier.ReopenedOn,
                    db.Users.Where(account => account.Id == barrier.AuthorId).Select(account => account.DisplayName).First()),
            })
            .ToDictionaryAsync(barrier => barrier.Kind, barrier => barrier.Standing, cancellation);
        return new DiagnosisPage(file, [.. BarrierKindMeaning.Open.Select(kind => new BarrierLine(kind, Latest(reviews, kind), standings.GetValueOrDefault(kind)))], reviews)
        {
            Withdrawn = await WithdrawnLine.LoadAsync(db.WithdrawnEntries.OfRecord(file), EntryKind.Review, cancellation),
            LacksExitReview = file is { IsFollowedHere: true, CanWritePathway: false } && await db.IntegrationPathways.WithoutExitReview(db).AnyAsync(known => known.Id == pathway.Id, cancellation),
        };
    }

    /// <summary>The reviews of a pathway, the latest first.</summary>
    public static async Task<IReadOnlyList<ReviewLine>> ReviewsAsync(RegieQuartierDbContext db, Guid pathwayId, CancellationToken cancellation) => await db.PathwayReviews.AsNoTracking()
        .Where(review => review.PathwayId == pathwayId)
        .OrderByDescending(review => review.MadeOn).ThenByDescending(review => review.Id)
        .Select(review => new ReviewLine(
            review.Id,
            review.Moment,
            review.MadeOn,
            review.AuthorId,
            db.Users.Where(account => account.Id == review.AuthorId).Select(account => account.DisplayName).First(),
            review.Ratings.Select(rating => new RatingLine(rating.Kind, rating.Level)).ToList()))
        .ToListAsync(cancellation);

    private static BarrierLevel? Latest(IReadOnlyList<ReviewLine> reviews, BarrierKind kind) => reviews
        .SelectMany(review => review.Ratings.Where(rating => rating.Kind == kind), (review, rating) => new BarrierLevel(rating.Level, review.MadeOn, review.AuthorName))
        .FirstOrDefault();
}

/// <summary>A barrier: how much it stands in the way, as the last review that rates it says, and where it stands.</summary>
public sealed record BarrierLine(BarrierKind Kind, BarrierLevel? Level, BarrierStanding? Standing);

/// <summary>How much a barrier stands in the way, who says so and when.</summary>
public sealed record BarrierLevel(ObstacleLevel Value, DateOnly On, string AuthorName);

/// <summary>Where a barrier stands, who helps, who noted it last and when; since when it is there again, after it had been lifted.</summary>
public sealed record BarrierStanding(BarrierStatus Status, bool Inside, bool Outside, DateOnly NotedOn, DateOnly? ReopenedOn, string AuthorName);

/// <summary>A review of the pathway.</summary>
public sealed record ReviewLine(Guid Id, ReviewMoment Moment, DateOnly MadeOn, Guid AuthorId, string AuthorName, IReadOnlyList<RatingLine> Ratings)
{
    /// <summary>Whether somebody who follows the person may correct or withdraw it: its author.</summary>
    public bool IsOf(Guid reader) => AuthorId == reader;
}

/// <summary>How much a barrier stood in the way then.</summary>
public sealed record RatingLine(BarrierKind Kind, ObstacleLevel Level);
