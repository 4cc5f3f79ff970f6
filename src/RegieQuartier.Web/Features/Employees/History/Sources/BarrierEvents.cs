using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Employees.Diagnosis;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.History.Sources;

/// <summary>The diagnoses of the pathway, and the barriers that were lifted. Health and justice are in neither.</summary>
internal static class BarrierEvents
{
    public static async Task<IReadOnlyList<HistoryEvent>> LoadAsync(RegieQuartierDbContext db, Guid employeeId, CancellationToken cancellation)
    {
        var reviews = await (
            from review in db.PathwayReviews.AsNoTracking().OfEmployee(db, employeeId)
            join author in db.Users on review.AuthorId equals author.Id
            select new { review.MadeOn, review.Moment, author.DisplayName }).ToListAsync(cancellation);
        var lifted = await (
            from barrier in db.PathwayBarriers.AsNoTracking().OfEmployee(db, employeeId)
            join author in db.Users on barrier.AuthorId equals author.Id
            where barrier.Status == BarrierStatus.Resolved
            select new { barrier.NotedOn, barrier.Kind, author.DisplayName }).ToListAsync(cancellation);
        return
        [
            .. reviews.Select(review => new HistoryEvent(review.MadeOn, null, HistoryKind.Barrier, "list", "info", review.Moment == ReviewMoment.Review ? "Diagnostic refait" : review.Moment.ToLabel(), By: review.DisplayName)),
            .. lifted.Select(barrier => new HistoryEvent(barrier.NotedOn, null, HistoryKind.Barrier, "check", "ok", $"Frein levé\u00A0: {barrier.Kind.ToLabel().Uncapitalised()}", By: barrier.DisplayName)),
        ];
    }
}
