using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Employees.Plan;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.History.Sources;

/// <summary>The goals that ended, and the actions that were done.</summary>
internal static class PlanEvents
{
    public static async Task<IReadOnlyList<HistoryEvent>> LoadAsync(RegieQuartierDbContext db, Guid employeeId, CancellationToken cancellation)
    {
        var goals = await db.PathwayGoals.AsNoTracking().Include(goal => goal.Actions)
            .OfEmployee(db, employeeId)
            .ToListAsync(cancellation);
        return
        [
            .. goals.Where(goal => goal.EndedOn is not null)
                .Select(goal => new HistoryEvent(goal.EndedOn!.Value, null, HistoryKind.Plan, goal.Status == GoalStatus.Dropped ? "x" : "star", goal.Status == GoalStatus.Dropped ? "" : "ok", $"Objectif {goal.Status.ToLabel().Uncapitalised()}\u00A0: {goal.Title}")),
            .. goals.SelectMany(goal => goal.Actions).Where(action => action.DoneOn is not null)
                .Select(action => new HistoryEvent(action.DoneOn!.Value, null, HistoryKind.Plan, "check", "ok", action.Title, action.Outcome)),
        ];
    }
}
