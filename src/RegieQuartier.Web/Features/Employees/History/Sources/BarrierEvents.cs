using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Employees.Diagnosis;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.History.Sources;

/// <summary>The diagnoses of the pathway, and the barriers that were lifted, or came back. Health and justice are in neither.</summary>
internal static class BarrierEvents
{
    public static async Task<IReadOnlyList<HistoryEvent>> LoadAsync(RegieQuartierDbContext db, Guid employeeId, CancellationToken cancellation)
    {
        var reviews = await (
            from review in db.PathwayReviews.AsNoTracking().OfEmployee(db, employeeId)
            join author in db.Users on review.AuthorId equals author.Id
            select new { review.MadeOn, review.Moment, author.DisplayName }).ToListAsync(cancellation);
        var moved = await (
            from barrier in db.PathwayBarriers.AsNoTracking().OfEmployee(db, employeeId)
            join author in db.Users on barrier.AuthorId equals author.Id
            where barrier.Status == BarrierStatus.Resolved || barrier.ReopenedOn != null
            select new { barrier.NotedOn, barrier.ReopenedOn, barrier.Kind, author.DisplayName }).ToListAsync(cancellation);
        return
        [
            .. reviews.Select(review => new HistoryEvent(review.MadeOn, null, HistoryKind.Barrier, "list", "info", review.Moment == ReviewMoment.Review ? "Diagnostic refait" : review.Moment.ToLabel(), By: review.DisplayName)),
            .. moved.Select(barrier => barrier.ReopenedOn is { } day ? Reopened(day, barrier.Kind) : Lifted(barrier.NotedOn, barrier.Kind, barrier.DisplayName)),
        ];
    }

    private static HistoryEvent Lifted(DateOnly on, BarrierKind kind, string by) => new(on, null, HistoryKind.Barrier, "check", "ok", $"Frein levé\u00A0: {kind.ToLabel().Uncapitalised()}", By: by);

    // Who noted it last may have done something else since.
    private static HistoryEvent Reopened(DateOnly on, BarrierKind kind) => new(on, null, HistoryKind.Barrier, "alert", "wait", $"Frein rouvert\u00A0: {kind.ToLabel().Uncapitalised()}");
}
