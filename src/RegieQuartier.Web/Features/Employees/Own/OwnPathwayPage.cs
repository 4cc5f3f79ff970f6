using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Employees.Own.Parts;

namespace RegieQuartier.Web.Features.Employees.Own;

/// <summary>
/// « Mon parcours », as the person reads it. Each part asks for what it shows and for no more: not for a private note, a draft,
/// health or justice.
/// </summary>
/// <param name="File">Their record.</param>
/// <param name="Interviews">The next interview, and those that were held.</param>
/// <param name="Plan">Their goals, and what they are going to do.</param>
/// <param name="Skills">What they know how to do.</param>
/// <param name="Stages">Their trainings and immersions.</param>
/// <param name="Barriers">What was in the way, what still is first.</param>
/// <param name="Adjustment">What changes at work for them; null when nothing does.</param>
/// <param name="Words">What they say of it.</param>
/// <param name="Calls">The days of the calls to come, after an exit.</param>
public sealed record OwnPathwayPage(
    EmployeeFile File,
    OwnInterviews Interviews,
    OwnPlan Plan,
    OwnSkills Skills,
    IReadOnlyList<OwnStage> Stages,
    IReadOnlyList<OwnBarrier> Barriers,
    OwnAdjustment? Adjustment,
    WrittenWords Words,
    IReadOnlyList<DateOnly> Calls)
{
    public static async Task<OwnPathwayPage> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, DateTimeOffset now, CancellationToken cancellation)
    {
        var (pathwayId, today) = (file.Pathway?.Id, file.Today);
        return new OwnPathwayPage(
            file,
            await OwnInterviews.LoadAsync(db, file, now, cancellation),
            await OwnPlan.LoadAsync(db, file.Pathway, cancellation),
            await OwnSkills.LoadAsync(db, file.Pathway, cancellation),
            await OwnStages.LoadAsync(db, file, cancellation),
            await BarriersAsync(db, pathwayId, cancellation),
            await OwnAdjustment.LoadAsync(db, file.Pathway, cancellation),
            await WrittenWords.LoadAsync(db, file.Pathway, cancellation),
            await db.PathwayExits.AsNoTracking()
                .Where(exit => exit.PathwayId == pathwayId)
                .SelectMany(exit => exit.FollowUps)
                .Where(call => call.DoneOn == null && call.DueOn >= today)
                .OrderBy(call => call.DueOn)
                .Select(call => call.DueOn)
                .ToListAsync(cancellation));
    }

    /// <summary>Whether the pathway goes on: what is to come is shown, and words can be written.</summary>
    public bool IsOpen => File.Pathway is { ClosedOn: null };

    private static async Task<IReadOnlyList<OwnBarrier>> BarriersAsync(RegieQuartierDbContext db, Guid? pathwayId, CancellationToken cancellation)
    {
        var barriers = await db.PathwayBarriers.AsNoTracking()
            .Where(barrier => barrier.PathwayId == pathwayId)
            .Select(barrier => new OwnBarrier(barrier.Kind, barrier.Status, barrier.NotedOn))
            .ToListAsync(cancellation);
        return [.. barriers.OrderBy(barrier => barrier.Status == BarrierStatus.Resolved).ThenByDescending(barrier => barrier.On).ThenBy(barrier => barrier.Kind)];
    }
}

/// <summary>Something that was in the way, or still is.</summary>
public sealed record OwnBarrier(BarrierKind Kind, BarrierStatus Status, DateOnly On);
