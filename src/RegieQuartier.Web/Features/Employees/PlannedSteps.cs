using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Employees.Immersions;
using RegieQuartier.Web.Features.Employees.Trainings;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees;

/// <summary>What is planned in a pathway that goes on, each kind by day: the soonest first.</summary>
internal sealed class PlannedSteps(RegieQuartierDbContext db, EmployeeFile file, Guid pathwayId)
{
    private readonly string _root = $"/salaries/{file.Id}";

    public async Task<IEnumerable<NextStep>> ActionsAsync(int most, CancellationToken cancellation)
    {
        var actions = await (
            from goal in db.PathwayGoals.AsNoTracking()
            join action in db.Set<PathwayAction>().ToDo() on goal.Id equals action.GoalId
            where goal.PathwayId == pathwayId && action.DueOn != null
            orderby action.DueOn, action.Id
            select new { action.Id, action.Title, action.DueOn, Goal = goal.Title }).Take(most).ToListAsync(cancellation);
        return actions.Select(action => new NextStep(
            action.DueOn!.Value,
            action.Title,
            $"À faire pour le {action.DueOn.Value.ToDateText()}. Objectif\u00A0: {action.Goal}",
            Writes($"{_root}/plan-d-action/actions/{action.Id}/issue"),
            PathwayAlerts.ActionOverdue(action.DueOn, file.Today)));
    }

    public async Task<IEnumerable<NextStep>> InterviewsAsync(int most, CancellationToken cancellation)
    {
        var interviews = await db.Interviews.AsNoTracking()
            .Where(interview => interview.PathwayId == pathwayId && interview.State == InterviewState.Planned)
            .OrderBy(interview => interview.StartsAt)
            .Select(interview => new { interview.Kind, interview.StartsAt })
            .Take(most)
            .ToListAsync(cancellation);
        return interviews.Select(interview => new NextStep(
            ParisZone.DayOf(interview.StartsAt), interview.Kind.ToLabel(), "Entretien prévu", $"{_root}/entretiens", ParisZone.DayOf(interview.StartsAt) < file.Today));
    }

    /// <summary>Trainings that did not begin and immersions that are not over, by their first day, then immersions of which nobody wrote what came.</summary>
    public async Task<IEnumerable<NextStep>> AwayAsync(int most, CancellationToken cancellation)
    {
        var trainings = db.TrainingEnrolments.AsNoTracking()
            .Where(training => training.PathwayId == pathwayId && (training.Status == TrainingStatus.Planned || training.Status == TrainingStatus.Enrolled))
            .Select(training => new { training.Id, IsImmersion = false, Name = training.Title, training.StartsOn, training.EndsOn });
        var immersions = db.WorkImmersions.AsNoTracking()
            .Where(immersion => immersion.PathwayId == pathwayId && immersion.CancelledOn == null && immersion.ConcludedOn == null)
            .Select(immersion => new { immersion.Id, IsImmersion = true, Name = immersion.HostName, immersion.StartsOn, immersion.EndsOn });
        var away = await trainings.Concat(immersions).OrderBy(one => one.StartsOn).Take(most).ToListAsync(cancellation);
        return away.Select(one => one.IsImmersion ? Immersion(one.Id, one.Name, one.StartsOn, one.EndsOn) : Training(one.Name, one.StartsOn, one.EndsOn));
    }

    private NextStep Training(string title, DateOnly startsOn, DateOnly endsOn) =>
        new(startsOn, title, $"Formation. {TrainingWords.Days(startsOn, endsOn)}", $"{_root}/formations", startsOn < file.Today);

    private NextStep Immersion(Guid id, string host, DateOnly startsOn, DateOnly endsOn) => endsOn < file.Today
        ? new(endsOn, "Faire le bilan de l’immersion", $"Chez {host}, finie le {endsOn.ToDateText()}", Writes($"{_root}/immersions/{id}/bilan"), IsLate: true)
        : new(startsOn, $"Immersion chez {host}", ImmersionWords.Days(startsOn, endsOn), $"{_root}/immersions", IsLate: false);

    private string? Writes(string url) => file.Rights.Follows ? url : null;
}
