using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>An action, with the goal that it is followed through.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Action">One of its actions.</param>
public sealed record GoalAction(PathwayGoal Goal, PathwayAction Action);

/// <summary>Writes the plan of a pathway: its goals and their actions. The journal tells neither.</summary>
public sealed class SetGoals(RegieQuartierDbContext db, RecordLock alone, RecordTrail trail, ParisTime time)
{
    /// <summary>A goal of the record's pathway, with its actions, to change it; null when there is no such one.</summary>
    public Task<PathwayGoal?> FindAsync(EmployeeFile file, Guid goalId, CancellationToken cancellation) =>
        GoalsOf(file).FirstOrDefaultAsync(goal => goal.Id == goalId, cancellation);

    /// <summary>An action of the record's pathway, to change it; null when there is no such one.</summary>
    public async Task<GoalAction?> FindActionAsync(EmployeeFile file, Guid actionId, CancellationToken cancellation) =>
        await GoalsOf(file).FirstOrDefaultAsync(goal => goal.Actions.Any(action => action.Id == actionId), cancellation) is { } goal
            ? new GoalAction(goal, goal.Actions.Single(action => action.Id == actionId))
            : null;

    /// <summary>Proposes a goal.</summary>
    public async Task<Result> ProposeAsync(EmployeeFile file, GoalTerms terms, bool agreed, ClaimsPrincipal user, CancellationToken cancellation)
    {
        await using var turn = await alone.TakeAsync(file.Id, cancellation);
        if (await PathwayAsync(file, cancellation) is not { } pathway)
        {
            return Constraints.ChangedMeanwhile;
        }

        var proposed = PathwayGoal.Propose(pathway, terms, time.Today);
        if (proposed.Refused)
        {
            return proposed.Refusal;
        }

        if (agreed)
        {
            proposed.Value.Agree();
        }

        db.PathwayGoals.Add(proposed.Value);
        return await trail.SaveAsync(AuditActions.PlanChanged, file.Id, user, turn, cancellation);
    }

    /// <summary>
    /// Changes a goal or one of its actions, and keeps it, unless somebody changed that goal since <paramref name="version"/>,
    /// or the pathway is closed.
    /// </summary>
    public async Task<Result> ChangeAsync(EmployeeFile file, PathwayGoal goal, uint version, Func<PathwayGoal, IntegrationPathway, Result> change, ClaimsPrincipal user, CancellationToken cancellation)
    {
        await using var turn = await alone.TakeAsync(file.Id, cancellation);
        if (await PathwayAsync(file, cancellation) is not { } pathway)
        {
            return Constraints.ChangedMeanwhile;
        }

        var changed = pathway.IsOpen ? change(goal, pathway) : PathwayRefusals.Closed;
        if (changed.Refused)
        {
            return changed;
        }

        // An action alone may have changed: the goal is written in any case, and its version tells.
        var entry = db.Entry(goal);
        entry.Property(known => known.Version).OriginalValue = version;
        entry.Property(known => known.Status).IsModified = true;
        return await trail.SaveAsync(AuditActions.PlanChanged, file.Id, user, turn, cancellation);
    }

    private Task<IntegrationPathway?> PathwayAsync(EmployeeFile file, CancellationToken cancellation) =>
        db.IntegrationPathways.AsNoTracking().OfRecord(file).FirstOrDefaultAsync(cancellation);

    private IQueryable<PathwayGoal> GoalsOf(EmployeeFile file)
    {
        var pathwayId = file.Pathway?.Id;
        return db.PathwayGoals.Include(goal => goal.Actions).Where(goal => goal.PathwayId == pathwayId);
    }
}
