using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>What the employee who has an account reads of herself: her next interview, her goals, and her own words.</summary>
internal static class DemoOwnPathway
{
    /// <summary>Adds it to what the other chapters tell of her. The caller saves.</summary>
    public static async Task AddToAsync(RegieQuartierDbContext db, DateOnly today, CancellationToken cancellation)
    {
        var pathway = await db.IntegrationPathways.FirstAsync(known => db.Employees.Any(employee => employee.Id == known.EmployeeId && employee.AccountId == DemoAccounts.Employee), cancellation);
        var now = ParisZone.StartOf(today);
        db.AddRange(Interview.Plan(pathway, DemoAccounts.Claire, InterviewKind.FollowUp, ParisZone.At(WorkingDays.From(today.AddDays(2)), new TimeOnly(10, 0)), now).Value!, Hospital(pathway, today), Childcare(pathway, today));
        DemoRules.Accepted(pathway.WriteOwnWords(
            "J’ai repris confiance. Au début je n’osais pas parler, maintenant j’explique aux nouvelles. J’aime quand c’est propre et que les gens disent bonjour. Je veux travailler à l’hôpital et garder mes matinées pour les enfants.",
            DemoAccounts.Employee,
            today.AddDays(-4)));
    }

    private static PathwayGoal Hospital(IntegrationPathway pathway, DateOnly today)
    {
        var goal = PathwayGoal.Propose(pathway, new GoalTerms("Travailler au bionettoyage de l’hôpital", PathwayTheme.Employment, today.AddDays(98)), today.AddDays(-60)).Value!;
        DemoRules.Accepted(goal.Agree());
        DemoRules.Accepted(goal.Start(goal.Plan(pathway, new ActionTerms("Demander son attestation de formation", ActionDoer.Person, "", today.AddDays(3))).Value!));
        goal.Plan(pathway, new ActionTerms("Visiter le service avec Claire", ActionDoer.Together, "Centre hospitalier", today.AddDays(10)));
        goal.Plan(pathway, new ActionTerms("Préparer une lettre avec l’écrivaine publique", ActionDoer.Person, "", today.AddDays(21)));
        return goal;
    }

    private static PathwayGoal Childcare(IntegrationPathway pathway, DateOnly today)
    {
        var goal = PathwayGoal.Propose(pathway, new GoalTerms("Une place à la crèche, trois jours par semaine", PathwayTheme.Childcare, null), today.AddDays(-200)).Value!;
        DemoRules.Accepted(goal.Agree());
        DemoRules.Accepted(goal.Achieve(inPart: false, today.AddDays(-19)));
        return goal;
    }
}
