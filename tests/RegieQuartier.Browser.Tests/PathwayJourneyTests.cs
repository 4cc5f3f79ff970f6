using Microsoft.Playwright;
using RegieQuartier.Browser.Tests.Support;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.Web.Data.Seed;
using static Microsoft.Playwright.Assertions;

namespace RegieQuartier.Browser.Tests;

/// <summary>An advisor's Monday: what is late is seen, the person is met, the action is closed, the exit is written.</summary>
public sealed class PathwayJourneyTests(LiveSite site)
{
    [Theory]
    [InlineData(Screens.Phone, "Aubépine")]
    [InlineData(Screens.Desk, "Bourrache")]
    public async Task From_monday_to_an_interview_a_closed_action_and_an_exit(int width, string lastName)
    {
        await using var visit = await site.VisitAsync(width);
        var name = $"Marguerite {lastName}";
        await FollowAsync(lastName);
        await site.SignInAsync(visit, DemoAccounts.Claire);

        await HomeAsync(visit);
        var line = visit.Page.Locator(".items > li").Filter(new() { HasText = name });
        await Expect(line).ToContainTextAsync("Un entretien est attendu depuis le");
        await FollowAsync(visit, name);
        await FollowAsync(visit, "Entretiens");
        await PressAsync(visit, "Mener l’entretien");
        await visit.FillAsync("Note partagée", "Elle a signé un CDI ailleurs, et commence lundi.");
        await visit.FillAsync("Ce qu’on a décidé", "Rendre le badge, garder le contact.");
        await visit.FillAsync("Prochain entretien", "2026-12-14");
        await PressAsync(visit, "Terminer l’entretien");

        await HomeAsync(visit);
        await Expect(line).Not.ToContainTextAsync("Un entretien est attendu");
        await FollowOfLineAsync(visit, name, "Terminer l’action");
        await visit.FillAsync("Ce que cela a donné (facultatif)", "Le bail est signé.");
        await PressAsync(visit, "C’est fait");

        await HomeAsync(visit);
        await Expect(line).Not.ToContainTextAsync("Une action était à faire");
        await FollowOfLineAsync(visit, name, "Enregistrer la sortie");
        await FollowAsync(visit, "Enregistrer la sortie");
        await visit.Page.GetByLabel("Ce que fait la personne maintenant").SelectOptionAsync("3");
        await visit.FillAsync("Heures travaillées pendant le parcours", "845,5");
        await PressAsync(visit, "Voir la catégorie d’abord");
        await Expect(visit.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Emploi durable");
        await PressAsync(visit, "Enregistrer la sortie");

        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Sortie enregistrée");
        await HomeAsync(visit);
        // Three months have passed since: all that is left to do is to call her.
        await Expect(line).ToContainTextAsync("L’appel après la sortie était à passer pour le 31 octobre 2026.");
        await FollowOfLineAsync(visit, name, "Noter l’appel");
    }

    // Hired in March, never met, with an action of long ago and a contract that ended in July: what is late goes by its day.
    private async Task FollowAsync(string lastName)
    {
        await site.WorldAsync();
        var employee = await site.Factory.EnterAsync("Marguerite", lastName, DemoAccounts.Claire);
        await site.Factory.SignAsync(employee, endsOn: new DateOnly(2026, 7, 31));
        var pathway = await site.Factory.OpenPathwayAsync(employee);
        await using var db = site.Factory.OpenContext();
        var goal = PathwayGoal.Propose(pathway, new GoalTerms("Vivre près du travail", PathwayTheme.Housing, null), EmployeeWorld.Hired).Value!;
        goal.Agree();
        goal.Plan(pathway, new ActionTerms("Signer le bail", ActionDoer.Person, "", new DateOnly(2026, 6, 1)));
        db.Add(goal);
        await db.SaveChangesAsync();
    }

    private static async Task HomeAsync(Visit visit)
    {
        await visit.OpenAsync("/tableau-de-bord");
        await visit.Page.AssertAccessibleAsync();
    }

    private static async Task FollowAsync(Visit visit, string link)
    {
        await visit.FollowAsync(link);
        await AssertWellAsync(visit);
    }

    private static async Task FollowOfLineAsync(Visit visit, string name, string link)
    {
        await visit.FollowOfLineAsync(name, link);
        await AssertWellAsync(visit);
    }

    private static async Task PressAsync(Visit visit, string button)
    {
        await visit.PressAsync(button);
        await AssertWellAsync(visit);
    }

    private static async Task AssertWellAsync(Visit visit)
    {
        await visit.Page.AssertNoSidewaysScrollAsync();
        await visit.Page.AssertAccessibleAsync();
    }
}
