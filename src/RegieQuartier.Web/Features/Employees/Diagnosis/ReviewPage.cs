using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Diagnosis;

/// <summary>The form of a review: a new one starts from the levels known so far.</summary>
/// <param name="File">The record.</param>
/// <param name="Id">The review that is corrected; null for a new one.</param>
/// <param name="HasEntry">Whether the starting picture was taken.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Known">The level of each barrier as the last review that rates it says, with its day.</param>
/// <param name="Lifted">The day of each barrier that is lifted, or was until the review that is corrected brought it back.</param>
public sealed record ReviewPage(EmployeeFile File, Guid? Id, bool HasEntry, ReviewForm Form, IReadOnlyDictionary<BarrierKind, DatedRating> Known, IReadOnlyDictionary<BarrierKind, DateOnly> Lifted)
{
    /// <summary>What the page is for, as it opens.</summary>
    public string Title => (Form.Moment, HasEntry) switch
    {
        (ReviewMoment.Exit, _) => "Faire le diagnostic de sortie",
        (_, true) => "Faire un point",
        _ => "Faire le diagnostic de départ",
    };

    /// <summary>The moments that may be chosen: the starting picture is taken once, and the exit alone is left once the pathway is closed.</summary>
    public IReadOnlyList<SelectListItem> Moments =>
    [
        .. Enum.GetValues<ReviewMoment>()
            .Where(moment => File.MakesReviews(moment) && (moment != ReviewMoment.Entry || !HasEntry))
            .Select(moment => new SelectListItem(moment.ToLabel(), moment.ToString())),
    ];

    /// <summary>
    /// Whether a barrier was lifted after the last review that says it stands in the way: its level is asked for again, lest it be
    /// reopened by what was true before.
    /// </summary>
    public bool IsLiftedSince(BarrierKind kind) => Lifted.ContainsKey(kind) && Known.TryGetValue(kind, out var known) && known.Level.StandsInTheWay();

    /// <summary>A new review, dated today.</summary>
    /// <param name="db">The rows.</param>
    /// <param name="file">The record.</param>
    /// <param name="asked">The moment that the reader came for, if any.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<ReviewPage> NewAsync(RegieQuartierDbContext db, EmployeeFile file, ReviewMoment? asked, CancellationToken cancellation)
    {
        var page = await AgainAsync(db, file, null, new ReviewForm(), cancellation);
        var form = new ReviewForm
        {
            Moment = file.CanWritePathway ? asked ?? (page.HasEntry ? ReviewMoment.Review : ReviewMoment.Entry) : ReviewMoment.Exit,
            MadeOn = file.Today,
            Levels = page.Known.Where(known => !page.IsLiftedSince(known.Key)).ToDictionary(known => known.Key, known => (ObstacleLevel?)known.Value.Level),
            Key = Guid.NewGuid(),
        };
        return page with { Form = form };
    }

    /// <summary>The same page with what was typed.</summary>
    public static async Task<ReviewPage> AgainAsync(RegieQuartierDbContext db, EmployeeFile file, Guid? id, ReviewForm form, CancellationToken cancellation)
    {
        var reviews = (await DiagnosisPage.ReviewsAsync(db, file.Pathway!.Id, cancellation)).Where(review => review.Id != id).ToList();
        var known = reviews
            .SelectMany(review => review.Ratings, (review, rating) => new DatedRating(review.MadeOn, review.Id, rating.Kind, rating.Level))
            .GroupBy(rating => rating.Kind)
            .ToDictionary(ratings => ratings.Key, ratings => ratings.First());
        var lifted = await db.PathwayBarriers.AsNoTracking()
            .Where(barrier => barrier.PathwayId == file.Pathway.Id && (barrier.Status == BarrierStatus.Resolved || (id != null && barrier.BroughtBackBy == id)))
            .ToDictionaryAsync(barrier => barrier.Kind, barrier => barrier.LiftedOn ?? barrier.NotedOn, cancellation);
        return new ReviewPage(file, id, reviews.Exists(review => review.Moment == ReviewMoment.Entry), form, known, lifted);
    }
}
