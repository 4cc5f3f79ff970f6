using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Plan;

/// <summary>The plan of action of a pathway: what is to be reached first, by its day, then what ended, the latest first.</summary>
/// <param name="File">The record.</param>
/// <param name="Theme">The one theme that is shown; null for all of them.</param>
/// <param name="Themes">The themes that the plan speaks of.</param>
/// <param name="Open">The goals still to be reached.</param>
/// <param name="Ended">Those that were reached or given up.</param>
public sealed record PlanPage(EmployeeFile File, PathwayTheme? Theme, IReadOnlyList<PathwayTheme> Themes, IReadOnlyList<GoalLine> Open, IReadOnlyList<GoalLine> Ended)
{
    public static async Task<PlanPage> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, PathwayTheme? theme, CancellationToken cancellation)
    {
        var pathwayId = file.Pathway?.Id;
        var goals = await db.PathwayGoals.AsNoTracking().Include(goal => goal.Actions).AsSplitQuery()
            .Where(goal => goal.PathwayId == pathwayId)
            .ToListAsync(cancellation);
        var themes = goals.Select(goal => goal.Theme).Distinct().Order().ToList();
        var shown = goals.Where(goal => theme is null || goal.Theme == theme).Select(GoalLine.Of).ToLookup(line => line.Status.IsOpen());
        return new PlanPage(
            file,
            theme,
            themes,
            [.. shown[true].OrderBy(line => line.DueOn ?? DateOnly.MaxValue).ThenBy(line => line.Id)],
            [.. shown[false].OrderByDescending(line => line.EndedOn).ThenByDescending(line => line.Id)]);
    }

    /// <summary>Whether the reader writes in this plan.</summary>
    public bool CanWrite => File.CanWritePathway;
}

/// <summary>A goal and its actions, those to be done first, by their day.</summary>
public sealed record GoalLine(
    Guid Id, string Title, PathwayTheme Theme, DateOnly? DueOn, GoalStatus Status, DateOnly ProposedOn, DateOnly? EndedOn, uint Version, IReadOnlyList<ActionLine> ToDo, IReadOnlyList<ActionLine> Over)
{
    internal static GoalLine Of(PathwayGoal goal)
    {
        var actions = goal.Actions.Select(action => new ActionLine(action.Id, action.Title, action.Doer, action.Partner, action.DueOn, action.Status, action.DoneOn ?? action.GivenUpOn, action.Outcome)).ToLookup(line => line.Status.IsOpen());
        return new GoalLine(
            goal.Id,
            goal.Title,
            goal.Theme,
            goal.DueOn,
            goal.Status,
            goal.ProposedOn,
            goal.EndedOn,
            goal.Version,
            [.. actions[true].OrderBy(line => line.DueOn ?? DateOnly.MaxValue).ThenBy(line => line.Id)],
            [.. actions[false].OrderByDescending(line => line.EndedOn).ThenByDescending(line => line.Id)]);
    }
}

/// <summary>An action, as its readers know it, with the day it was done or given up.</summary>
public sealed record ActionLine(Guid Id, string Title, ActionDoer Doer, string Partner, DateOnly? DueOn, PathwayActionStatus Status, DateOnly? EndedOn, string Outcome);
