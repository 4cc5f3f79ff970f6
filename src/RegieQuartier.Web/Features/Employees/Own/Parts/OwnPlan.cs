using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Features.Employees.Own.Parts;

/// <summary>What a person agreed to: their goals, and the actions that they do themselves or with their advisor.</summary>
/// <param name="Goals">The goals to be reached, by their day: once the pathway is over, those that were not.</param>
/// <param name="Reached">Those that were reached, the latest first.</param>
/// <param name="ToDo">The actions still to be done, by their day: none once the pathway is over.</param>
/// <param name="IsOver">Whether the pathway is over.</param>
public sealed record OwnPlan(IReadOnlyList<OwnGoal> Goals, IReadOnlyList<OwnGoal> Reached, IReadOnlyList<OwnAction> ToDo, bool IsOver)
{
    public static async Task<OwnPlan> LoadAsync(RegieQuartierDbContext db, PathwayLine? pathway, CancellationToken cancellation)
    {
        var (pathwayId, isOver) = (pathway?.Id, pathway?.ClosedOn is not null);
        var agreed = db.PathwayGoals.AsNoTracking().Where(goal => goal.PathwayId == pathwayId && (goal.Status == GoalStatus.Agreed || goal.Status == GoalStatus.InProgress));
        var goals = await agreed.OrderBy(goal => goal.DueOn == null).ThenBy(goal => goal.DueOn).ThenBy(goal => goal.Id)
            .Select(goal => new OwnGoal(goal.Title, goal.DueOn, false))
            .ToListAsync(cancellation);
        var reached = await db.PathwayGoals.AsNoTracking()
            .Where(goal => goal.PathwayId == pathwayId && (goal.Status == GoalStatus.Achieved || goal.Status == GoalStatus.PartlyAchieved))
            .OrderByDescending(goal => goal.EndedOn).ThenByDescending(goal => goal.Id)
            .Select(goal => new OwnGoal(goal.Title, goal.EndedOn, goal.Status == GoalStatus.PartlyAchieved))
            .ToListAsync(cancellation);
        var actions = await (
            from goal in agreed
            join action in db.Set<PathwayAction>().ToDo() on goal.Id equals action.GoalId
            where !isOver && action.Doer != ActionDoer.Advisor
            orderby action.DueOn == null, action.DueOn, action.Id
            select new OwnAction(action.Title, action.DueOn, action.Doer == ActionDoer.Together)).ToListAsync(cancellation);
        return new OwnPlan(goals, reached, actions, isOver);
    }
}

/// <summary>A goal.</summary>
/// <param name="Title">What it is.</param>
/// <param name="On">The day by which it should be reached, or on which it was.</param>
/// <param name="InPart">Whether only a part of it was reached.</param>
public sealed record OwnGoal(string Title, DateOnly? On, bool InPart);

/// <summary>An action.</summary>
/// <param name="Title">What it is.</param>
/// <param name="DueOn">Its day, if any.</param>
/// <param name="Together">Whether the advisor does it too.</param>
public sealed record OwnAction(string Title, DateOnly? DueOn, bool Together);
