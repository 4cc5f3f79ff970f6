using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>The pathways of the demo employees, with the interviews that led them here.</summary>
internal static class DemoPathways
{
    private const int Seed = 4321;

    private static readonly (string Shared, string Decided)[] Talks =
    [
        ("Premier contact avec le chantier : le rythme convient, l’équipe est bien.", "Apprendre le trajet en bus pour arriver à l’heure."),
        ("Le projet se précise : le bionettoyage à l’hôpital.", "S’inscrire au code avant la fin du mois."),
        ("Les consignes écrites sont encore difficiles à lire.", "Essayer l’atelier de français du jeudi."),
        ("Bonne période : ponctualité, confiance, des idées pour la suite.", "Préparer un CV pour le prochain entretien."),
        ("Le mode de garde n’est pas réglé, les horaires du matin posent problème.", "Appeler la crèche municipale avec moi mardi."),
        ("Envie d’essayer les espaces verts.", "Demander une semaine avec l’autre équipe."),
    ];

    private static readonly (string Shared, string Decided) Farewell =
        ("Le parcours se termine : ce qui a été appris, ce qui reste à faire, qui appeler ensuite.", "Donner des nouvelles dans trois mois.");

    /// <summary>Adds them all. The caller saves.</summary>
    public static async Task AddToAsync(RegieQuartierDbContext db, DateOnly today, CancellationToken cancellation)
    {
        var book = await DemoBook.OpenAsync(db, Seed, today, cancellation);
        var people = await db.Employees.Include(employee => employee.Referents).OrderBy(employee => employee.SortName).ThenBy(employee => employee.Id).ToListAsync(cancellation);
        var contracts = await db.EmploymentContracts.ToDictionaryAsync(contract => contract.EmployeeId, cancellation);
        var left = 0;
        foreach (var employee in people)
        {
            var contract = contracts[employee.Id];
            var pathway = IntegrationPathway.Open(employee.Id, contract.StartsOn, employee.AreaCheck);
            db.Add(pathway);
            Follow(book, pathway, employee.ReferentId!.Value, contract.LastDay ?? DateOnly.MaxValue);
            if (contract.LastDay is { } last && last < today)
            {
                Leave(book, left++, pathway, contract, employee.ReferentId.Value);
            }
        }
    }

    /// <summary>Adds the interviews and the plan of a pathway. The caller saves.</summary>
    /// <param name="book">Where they go.</param>
    /// <param name="pathway">The pathway.</param>
    /// <param name="advisorId">Who follows the person.</param>
    /// <param name="last">The last day of the contract.</param>
    public static void Follow(DemoBook book, IntegrationPathway pathway, Guid advisorId, DateOnly last)
    {
        AddInterviews(book.Db, book.Dice, pathway, advisorId, last, book.Today);
        DemoPlans.AddTo(book.Db, book.Dice, pathway, book.Actions, last < book.Today ? last : book.Today);
    }

    /// <summary>Adds how somebody left, on the last day of their contract. The caller saves.</summary>
    /// <param name="book">Where it goes.</param>
    /// <param name="number">Which one it is: they differ.</param>
    /// <param name="pathway">The pathway.</param>
    /// <param name="contract">The contract.</param>
    /// <param name="advisorId">Who follows the person.</param>
    /// <param name="code">Why they leave, by the number of the paying agency; null to draw one.</param>
    public static void Leave(DemoBook book, int number, IntegrationPathway pathway, EmploymentContract contract, Guid advisorId, int? code = null)
    {
        DemoLeavers.AddTo(book.Db, number, pathway, advisorId, book.Skills, contract.LastDay!.Value);
        DemoExits.AddTo(book, pathway, contract, advisorId, code);
    }

    // One every five to seven weeks, on a working day; the last one may be long ago. The second reviews the trial period, late as it
    // often is. Who leaves is seen once more before.
    private static void AddInterviews(RegieQuartierDbContext db, Random dice, IntegrationPathway pathway, Guid advisorId, DateOnly last, DateOnly today)
    {
        var day = WorkingDays.From(pathway.OpenedOn.AddDays(1));
        var kind = InterviewKind.Reception;
        var until = WorkingDays.UpTo(last);
        while (day < today && day <= until)
        {
            var follows = WorkingDays.From(day.AddDays(dice.Next(35, 50)));
            DateOnly? next = day == until ? null : follows < until ? follows : until;
            var interview = Interviewed(dice, pathway, advisorId, next is null ? InterviewKind.ExitReview : kind, day, next);
            db.Add(interview);
            (day, kind) = (next ?? DateOnly.MaxValue, KindAfter(interview));
        }
    }

    private static InterviewKind KindAfter(Interview interview) => (interview.Kind, interview.Outcome) switch
    {
        (InterviewKind.Reception, _) => InterviewKind.TrialPeriodReview,
        (InterviewKind.TrialPeriodReview, InterviewOutcome.NoShow) => InterviewKind.TrialPeriodReview,
        _ => InterviewKind.FollowUp,
    };

    private static Interview Interviewed(Random dice, IntegrationPathway pathway, Guid advisorId, InterviewKind kind, DateOnly day, DateOnly? next)
    {
        var (shared, decided) = kind == InterviewKind.ExitReview ? Farewell : Talks[dice.Next(Talks.Length)];
        var startsAt = ParisZone.At(day, new TimeOnly(9 + dice.Next(8), 30 * dice.Next(2)));
        var interview = Interview.Begin(pathway, advisorId, kind, startsAt).Value!;
        DemoRules.Accepted(next is { } && dice.Next(8) == 0
            ? interview.Miss(InterviewOutcome.NoShow, next, day)
            : interview.Complete(advisorId, new InterviewReport(kind, startsAt, 45, next, new InterviewTexts(shared, "", decided), day.Day % 4 == 0 ? InterviewMedium.Phone : InterviewMedium.Office), day));
        return interview;
    }
}
