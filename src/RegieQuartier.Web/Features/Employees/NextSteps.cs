using Microsoft.EntityFrameworkCore;
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

    /// <summary>
    /// The next actions, interviews, trainings and immersions, the interview that has a day and no hour yet with them; none for who does
    /// not read the pathway.
    /// </summary>
    public static async Task<IReadOnlyList<NextStep>> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, CancellationToken cancellation)
    {
        if (file.Pathway is not { ClosedOn: null } pathway)
        {
            return await AfterExitAsync(db, file, cancellation);
        }

        var planned = new PlannedSteps(db, file, pathway.Id);
        return
        [
            .. (await planned.ActionsAsync(MostShown, cancellation))
                .Concat(await planned.InterviewsAsync(MostShown, cancellation))
                .Concat(await planned.AwayAsync(MostShown, cancellation))
                .Concat(file.Ahead?.Interview?.AgreedOn is { } day ? [Agreed(day, file)] : [])
                .OrderBy(step => step.On)
                .Take(MostShown),
        ];
    }

    // The calls have their own page; the barriers at the exit are rated once, as soon as may be. After the last call nobody is there to
    // ask any more.
    private static async Task<IReadOnlyList<NextStep>> AfterExitAsync(RegieQuartierDbContext db, EmployeeFile file, CancellationToken cancellation) =>
        file.Pathway is { ClosedOn: { } left } pathway && await db.IntegrationPathways.WithoutExitReview(db)
            .AnyAsync(known => known.Id == pathway.Id && db.PathwayExits.Any(exit => exit.PathwayId == known.Id && exit.FollowUps.Any(call => call.DueOn >= file.Today)), cancellation)
            ? [new NextStep(left, "Faire le diagnostic de sortie", "Quels freins restent, et le chemin parcouru depuis l’arrivée.", file.Rights.Follows ? DiagnosisWords.UrlOfExit($"/salaries/{file.Id}") : null, IsLate: false)]
            : [];

    private static NextStep Agreed(DateOnly day, EmployeeFile file) => new(
        day, "Heure de l’entretien à fixer", $"Entretien convenu pour le {day.ToDayText()}", file.Rights.Follows ? AgreedInterviewWords.UrlToFix($"/salaries/{file.Id}", day) : null, day < file.Today);
}
