using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Features.Employees.Exits;

/// <summary>What the plan still holds before an exit, which leaves it as it stands: the plan changes no more afterwards.</summary>
/// <param name="Goals">The goals that are not reached.</param>
/// <param name="Actions">The actions that are not done.</param>
public sealed record OpenPlan(int Goals, int Actions)
{
    /// <summary>« Le plan d’action a encore un objectif ouvert et 2 actions à faire. »</summary>
    public string Sentence => $"Le plan d’action a encore {(Goals == 1 ? "un objectif ouvert" : $"{Goals}\u00A0objectifs ouverts")}{Said(Actions)}.";

    /// <summary>That of the pathway that the exit closes; null when nothing is left.</summary>
    public static async Task<OpenPlan?> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, CancellationToken cancellation)
    {
        var (pathwayId, toDo) = (file.Pathway?.Id, db.Set<PathwayAction>().ToDo());
        var goals = await db.PathwayGoals.AsNoTracking().ToReach()
            .Where(goal => goal.PathwayId == pathwayId)
            .Select(goal => toDo.Count(action => action.GoalId == goal.Id))
            .ToListAsync(cancellation);
        return goals.Count == 0 ? null : new OpenPlan(goals.Count, goals.Sum());
    }

    private static string Said(int actions) => actions switch
    {
        0 => "",
        1 => " et une action à faire",
        _ => $" et {actions}\u00A0actions à faire",
    };
}
