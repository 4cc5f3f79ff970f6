using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>Those who applied these last months: a few wait for an answer, others had it, and one became an employee.</summary>
internal static class DemoCandidates
{
    private const int Seed = 41;

    private static readonly Story[] Stories =
    [
        new("Espaces verts", "Mission locale", 1),
        new("", "", 3),
        new("Propreté des halls", "CCAS", 12),
        new("Propreté des halls", "France Travail", 8, ApplicationStatus.Processing),
        new("Entretien des locaux à vélos et des caves", "PLIE", 15, ApplicationStatus.Processing),
        new("Propreté des halls", "France Travail", 20, ApplicationStatus.PriorToHire),
        new("Espaces verts", "Département", 33, ApplicationStatus.Postponed),
        new("Espaces verts", "", 47, ApplicationStatus.Pool),
        new("Propreté des halls", "Un autre organisme", 61, ApplicationStatus.Pool),
        new("", "France Travail", 26, ApplicationStatus.Refused, ApplicationRefusal.NotEligible),
        new("Propreté des halls", "Mission locale", 40, ApplicationStatus.Refused, ApplicationRefusal.NoOpening),
        new("Espaces verts", "Département", 75, ApplicationStatus.Refused, ApplicationRefusal.HiredElsewhere),
        new("", "CCAS", 54, ApplicationStatus.Cancelled),
        new("Propreté des halls", "PLIE", 68, ApplicationStatus.Obsolete),
    ];

    /// <summary>Adds them. The caller saves.</summary>
    public static async Task AddToAsync(RegieQuartierDbContext db, DateOnly today, CancellationToken cancellation)
    {
        var dice = new Random(Seed);
        foreach (var story in Stories)
        {
            var (first, last) = DemoPeople.DrawName(dice);
            Tell(db, new CandidateFacts(first, last, dice.Next(8) > 0 ? DemoPeople.DrawPhone(dice) : null, null, story.Job, story.SentBy), story, today);
        }

        await TellOfFatoumataAsync(db, cancellation);
        await TellOfOneWhoComesBackAsync(db, today, cancellation);
    }

    private static void Tell(RegieQuartierDbContext db, CandidateFacts facts, Story story, DateOnly today)
    {
        var applied = today.AddDays(-story.DaysAgo);
        var (candidate, answered) = (Candidate.Apply(facts, applied).Value!, applied.AddDays(Math.Min(story.DaysAgo, 6)));
        DemoRules.Accepted(story switch
        {
            { Refusal: { } reason } => candidate.Refuse(reason, answered),
            { Status: ApplicationStatus.Cancelled } => candidate.Cancel(answered),
            { Status: ApplicationStatus.Obsolete } => candidate.Lapse(answered),
            { Status: ApplicationStatus.New } => Result.Done,
            _ => candidate.MoveTo(story.Status, answered),
        });
        db.Add(candidate);
    }

    // The one that the documents tell of came by the Mission locale.
    private static async Task TellOfFatoumataAsync(RegieQuartierDbContext db, CancellationToken cancellation)
    {
        var fatoumata = await db.Employees.FirstAsync(employee => employee.AccountId == DemoAccounts.Employee, cancellation);
        var hired = ParisZone.DayOf(fatoumata.CreatedAt);
        var candidate = Candidate.Apply(new CandidateFacts("Fatoumata", "Diallo-Lemarchand", fatoumata.Phone, null, "Agente de propreté", "Mission locale"), hired.AddDays(-21)).Value!;
        DemoRules.Accepted(candidate.Accept(fatoumata, hired));
        db.Add(candidate);
    }

    // Somebody who worked here applies again: their page says so, and their record is waiting.
    private static async Task TellOfOneWhoComesBackAsync(RegieQuartierDbContext db, DateOnly today, CancellationToken cancellation)
    {
        var former = await db.Employees
            .Where(employee => !db.EmploymentContracts.Any(contract => contract.EmployeeId == employee.Id && (contract.LastDay == null || contract.LastDay >= today)))
            .OrderBy(employee => employee.SortName).ThenBy(employee => employee.Id)
            .FirstAsync(cancellation);
        db.Add(Candidate.Apply(new CandidateFacts(former.FirstName, former.LastName, former.Phone, null, "Entretien polyvalent", ""), today.AddDays(-5)).Value!);
    }

    private sealed record Story(string Job, string SentBy, int DaysAgo, ApplicationStatus Status = ApplicationStatus.New, ApplicationRefusal? Refusal = null);
}
