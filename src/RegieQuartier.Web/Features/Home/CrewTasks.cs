using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Home;

/// <summary>What a supervisor does for their crew. No date of a contract is told here: they read its hours alone.</summary>
internal static class CrewTasks
{
    private static readonly PaperKind[] WorkPapers = [.. Enum.GetValues<PaperKind>().Where(kind => kind.IsForWork())];

    /// <summary>Null for who runs no crew by their role.</summary>
    public static async Task<IReadOnlyList<HomeTasks>?> LoadAsync(RegieQuartierDbContext db, AlertTerms terms, ClaimsPrincipal user, DateOnly today, CancellationToken cancellation)
    {
        if (!user.Can(Policies.RunCrew))
        {
            return null;
        }

        var crew = db.Employees.AsNoTracking().InCrewOf(user);
        var here = crew.NotGoneBy(db, today);
        // Somebody who left last month has hours of that month all the same.
        return HomeTasks.Of(
            new HomeTasks("heures-equipe", "Heures à saisir", true, HomeWords.Hours(await HoursToEnter.LoadAsync(db, crew, today, cancellation))),
            new HomeTasks("indisponibles", "Indisponibles cette semaine", false, await AwayAsync(db, here, today, cancellation)),
            new HomeTasks("evaluations", "Compétences à évaluer", true, await AssessmentsAsync(db, here, today, cancellation)),
            new HomeTasks("habilitations", "Permis et habilitations", true, await PapersAsync(db, here, terms, today, cancellation)));
    }

    // Why somebody is away is not told. An immersion has a page of its dates for whoever runs the crew, a training has none.
    private static async Task<IReadOnlyList<HomeTask>> AwayAsync(RegieQuartierDbContext db, IQueryable<Employee> here, DateOnly today, CancellationToken cancellation)
    {
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        var sunday = monday.AddDays(6);
        var immersions =
            from immersion in db.WorkImmersions.Where(one => one.CancelledOn == null && one.StartsOn <= sunday && one.EndsOn >= monday)
            join employee in here on immersion.EmployeeId equals employee.Id
            select new Away(employee.Id, employee.FirstName + " " + employee.LastName, immersion.StartsOn, immersion.EndsOn, true);
        var trainings =
            from training in db.TrainingEnrolments.Where(one => one.Status != TrainingStatus.Abandoned && one.StartsOn <= sunday && one.EndsOn >= monday)
            join pathway in db.IntegrationPathways on training.PathwayId equals pathway.Id
            join employee in here on pathway.EmployeeId equals employee.Id
            select new Away(employee.Id, employee.FirstName + " " + employee.LastName, training.StartsOn, training.EndsOn, false);
        List<Away> away = [.. await immersions.ToListAsync(cancellation), .. await trainings.ToListAsync(cancellation)];
        return
        [
            .. away.OrderBy(one => one.First).ThenBy(one => one.FullName, StringComparer.CurrentCulture)
                .Select(one => new HomeTask(one.FullName, HomeWords.Away(one.First, one.Last), null, one.HasDates ? "Voir les dates" : "Voir le dossier", one.HasDates ? $"/salaries/{one.EmployeeId}/immersions" : $"/salaries/{one.EmployeeId}")),
        ];
    }

    private static async Task<IReadOnlyList<HomeTask>> AssessmentsAsync(RegieQuartierDbContext db, IQueryable<Employee> here, DateOnly today, CancellationToken cancellation)
    {
        var people = await (
            from employee in here
            join pathway in db.IntegrationPathways.Where(one => one.ClosedOn == null) on employee.Id equals pathway.EmployeeId
            orderby employee.SortName, employee.Id
            select new
            {
                employee.Id,
                FullName = employee.FirstName + " " + employee.LastName,
                pathway.OpenedOn,
                LastOn = db.SkillAssessments.Where(assessment => assessment.PathwayId == pathway.Id).Max(assessment => (DateOnly?)assessment.MadeOn),
            }).ToListAsync(cancellation);
        return
        [
            .. people.Select(one => (Person: one, DueOn: SkillAssessment.DueOn(one.LastOn, one.OpenedOn)))
                .Where(one => one.DueOn <= today)
                .OrderBy(one => one.DueOn)
                .Select(one => new HomeTask(one.Person.FullName, HomeWords.Assessed(one.Person.LastOn), null, "Évaluer", $"/salaries/{one.Person.Id}/competences/evaluation")),
        ];
    }

    private static async Task<IReadOnlyList<HomeTask>> PapersAsync(RegieQuartierDbContext db, IQueryable<Employee> here, AlertTerms terms, DateOnly today, CancellationToken cancellation)
    {
        var limit = terms.PapersUntil(today);
        var papers = await (
            from employee in here
            join paper in db.EmployeePapers.NotReplaced(db).Where(one => WorkPapers.Contains(one.Kind) && one.ExpiresOn <= limit) on employee.Id equals paper.EmployeeId
            orderby paper.ExpiresOn, employee.SortName, paper.Id
            select new { employee.Id, FullName = employee.FirstName + " " + employee.LastName, paper.Kind, paper.Detail, paper.ExpiresOn }).ToListAsync(cancellation);
        return [.. papers.Select(paper => new HomeTask(
            paper.FullName, HomeWords.Paper(paper.Kind, paper.Detail, paper.ExpiresOn!.Value, today), HomeChip.Until(paper.ExpiresOn.Value, today, "Périmé"), "Voir les papiers", $"/salaries/{paper.Id}#papiers"))];
    }

    private sealed record Away(Guid EmployeeId, string FullName, DateOnly First, DateOnly Last, bool HasDates);
}
