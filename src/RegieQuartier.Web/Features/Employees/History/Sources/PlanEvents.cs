using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Employees.Plan;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.History.Sources;

/// <summary>The goals that ended, the actions that were done or given up, and what was left of both at an exit.</summary>
internal static class PlanEvents
{
    public static async Task<IReadOnlyList<HistoryEvent>> LoadAsync(RegieQuartierDbContext db, Guid employeeId, CancellationToken cancellation)
    {
        var goals = await db.PathwayGoals.AsNoTracking().Include(goal => goal.Actions)
            .OfEmployee(db, employeeId)
            .ToListAsync(cancellation);
        var closings = await db.IntegrationPathways.AsNoTracking()
            .Where(pathway => pathway.EmployeeId == employeeId && pathway.ClosedOn != null)
            .ToDictionaryAsync(pathway => pathway.Id, pathway => pathway.ClosedOn, cancellation);
        return
        [
            .. goals.Where(goal => goal.Status.IsLeft(closings.GetValueOrDefault(goal.PathwayId))).Select(goal => Left(goal, closings[goal.PathwayId]!.Value)),
            .. goals.Where(goal => goal.EndedOn is not null)
                .Select(goal => new HistoryEvent(goal.EndedOn!.Value, null, HistoryKind.Plan, goal.Status == GoalStatus.Dropped ? "x" : "star", goal.Status == GoalStatus.Dropped ? "" : "ok", $"Objectif {goal.Status.ToLabel().Uncapitalised()}\u00A0: {goal.Title}")),
            .. goals.SelectMany(goal => goal.Actions).Where(action => action.DoneOn is not null)
                .Select(action => new HistoryEvent(action.DoneOn!.Value, null, HistoryKind.Plan, "check", "ok", action.Title, action.Outcome)),
            // What was given up with its goal is told by it.
            .. goals.SelectMany(goal => goal.Actions.Where(action => action.GivenUpOn is not null && action.GivenUpOn != goal.EndedOn))
                .Select(action => new HistoryEvent(action.GivenUpOn!.Value, null, HistoryKind.Plan, "x", "", $"Action abandonnée\u00A0: {action.Title}", action.Outcome)),
        ];
    }

    private static HistoryEvent Left(PathwayGoal goal, DateOnly closedOn)
    {
        var actions = goal.Actions.Where(action => action.Status.IsLeft(closedOn)).Select(action => action.Title).ToList();
        var text = actions.Count == 0 ? "" : $"{(actions.Count == 1 ? "Action non terminée" : "Actions non terminées")}\u00A0: {string.Join("\u202F; ", actions)}.";
        return new HistoryEvent(closedOn, null, HistoryKind.Plan, "flag", "", $"Objectif {goal.Status.ToLabel(closedOn).Uncapitalised()}\u00A0: {goal.Title}", text);
    }
}
