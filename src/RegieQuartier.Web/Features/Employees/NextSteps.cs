using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Employees.Diagnosis;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

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

    /// <summary>The next actions and interviews, the one that has a day and no hour yet with them; none for who does not read the pathway.</summary>
    public static async Task<IReadOnlyList<NextStep>> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, CancellationToken cancellation)
    {
        if (file.Pathway is not { ClosedOn: null } pathway)
        {
            return await AfterExitAsync(db, file, cancellation);
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
        var steps = actions
            .Select(action => new NextStep(
                action.DueOn!.Value,
                action.Title,
                $"À faire pour le {action.DueOn.Value.ToDateText()}. Objectif\u00A0: {action.Goal}",
                writes ? $"{root}/plan-d-action/actions/{action.Id}/issue" : null,
                PathwayAlerts.ActionOverdue(action.DueOn, file.Today)))
            .Concat(interviews.Select(interview => new NextStep(ParisZone.DayOf(interview.StartsAt), interview.Kind.ToLabel(), "Entretien prévu", $"{root}/entretiens", ParisZone.DayOf(interview.StartsAt) < file.Today)));
        return [.. steps.Concat(file.Ahead?.Interview?.AgreedOn is { } day ? [Agreed(day, root, writes, file.Today)] : []).OrderBy(step => step.On).Take(MostShown)];
    }

    // The calls have their own page; the barriers at the exit are rated once, as soon as may be. After the last call nobody is there to
    // ask any more.
    private static async Task<IReadOnlyList<NextStep>> AfterExitAsync(RegieQuartierDbContext db, EmployeeFile file, CancellationToken cancellation) =>
        file.Pathway is { ClosedOn: { } left } pathway && await db.IntegrationPathways.WithoutExitReview(db)
            .AnyAsync(known => known.Id == pathway.Id && db.PathwayExits.Any(exit => exit.PathwayId == known.Id && exit.FollowUps.Any(call => call.DueOn >= file.Today)), cancellation)
            ? [new NextStep(left, "Faire le diagnostic de sortie", "Quels freins restent, et le chemin parcouru depuis l’arrivée.", file.Rights.Follows ? DiagnosisWords.UrlOfExit($"/salaries/{file.Id}") : null, IsLate: false)]
            : [];

    private static NextStep Agreed(DateOnly day, string root, bool writes, DateOnly today) => new(
        day, "Heure de l’entretien à fixer", $"Entretien convenu pour le {day.ToDayText()}", writes ? AgreedInterviewWords.UrlToFix(root, day) : null, day < today);
}
