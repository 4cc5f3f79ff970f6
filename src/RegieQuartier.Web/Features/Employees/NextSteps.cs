using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Shared;

namespace RegieQuartier.Web.Features.Employees;

/// <summary>« La suite » : what comes next in a pathway, by day.</summary>
/// <param name="On">Its day.</param>
/// <param name="Title">What it is.</param>
/// <param name="Text">What is said of it.</param>
/// <param name="Url">Where it is dealt with; null for who may only read.</param>
/// <param name="IsLate">Whether its day is past.</param>
public sealed record NextStep(DateOnly On, string Title, string Text, string? Url, bool IsLate)
{
    private const int MostShown = 4;

    /// <summary>The next actions and interviews; none for who does not read the pathway.</summary>
    public static async Task<IReadOnlyList<NextStep>> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, CancellationToken cancellation)
    {
        if (file.Pathway is not { ClosedOn: null } pathway)
        {
            return [];
        }

        var (root, writes) = ($"/salaries/{file.Id}", file.Rights.Follows);
        var actions = await (
            from goal in db.PathwayGoals.AsNoTracking()
            join action in db.Set<PathwayAction>().ToDo() on goal.Id equals action.GoalId
            where goal.PathwayId == pathway.Id && action.DueOn != null
            orderby action.DueOn, action.Id
            select new { action.Id, action.Title, action.DueOn, Goal = goal.Title }).Take(MostShown).ToListAsync(cancellation);
        var interviews = await db.Interviews.AsNoTracking()
            .Where(interview => interview.PathwayId == pathway.Id && interview.State == InterviewState.Planned)
            .OrderBy(interview => interview.StartsAt)
            .Select(interview => new { interview.Kind, interview.StartsAt })
            .Take(MostShown)
            .ToListAsync(cancellation);
        return
        [
            .. actions.Select(action => new NextStep(action.DueOn!.Value, action.Title, $"Objectif\u00A0: {action.Goal}", writes ? $"{root}/plan-d-action/actions/{action.Id}/issue" : null, PathwayAlerts.ActionOverdue(action.DueOn, file.Today)))
                .Concat(interviews.Select(interview => new NextStep(ParisZone.DayOf(interview.StartsAt), interview.Kind.ToLabel(), "Entretien prévu", $"{root}/entretiens", ParisZone.DayOf(interview.StartsAt) < file.Today)))
                .OrderBy(step => step.On)
                .Take(MostShown),
        ];
    }
}
