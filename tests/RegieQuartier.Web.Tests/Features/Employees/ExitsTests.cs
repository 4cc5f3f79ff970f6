using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Domain.Timesheets;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>An exit, from the form to the record.</summary>
public sealed class ExitsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Employee _employee = null!;
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Exit => $"/salaries/{_employee.Id}/sortie";

    public async ValueTask InitializeAsync()
    {
        var advisor = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: advisor);
        await _site.OpenPathwayAsync(_employee);
        _claire = await _site.ClientOfAsync(advisor);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_fixed_term_job_of_six_months_is_explained_and_then_kept()
    {
        await _site.SignAsync(_employee, endsOn: new DateOnly(2026, 11, 20));
        var form = (await (await _claire.OpenAsync(Exit)).FollowAsync("Enregistrer la sortie")).Form();
        Assert.Equal("2026-11-20", form["ExitOn"]);

        var seen = await form.Fill("ReasonCode", "9").Fill("JobStartsOn", "2026-12-01").Fill("JobEndsOn", "2027-05-31").Fill("WorkedHours", "845,5").Fill("PersonsWords", "J’ai repris confiance.").SubmitAsync("Voir la catégorie d’abord");
        Assert.Contains("CDD sans aide publique de 6 mois et plus", seen.Plain(), StringComparison.Ordinal);
        Assert.Contains("Emploi durable", seen.Plain(), StringComparison.Ordinal);
        Assert.Contains("Comptée : 81 jours au moins et 1 h de travail.", seen.Plain(), StringComparison.Ordinal);
        Assert.Empty(await _site.ExitsAsync());

        var kept = await seen.Form().SubmitAsync("Enregistrer la sortie");
        Assert.Contains("Avec les mots de la personne", kept.Plain(), StringComparison.Ordinal);
        Assert.Contains("845 h 30", kept.Plain(), StringComparison.Ordinal);
        Assert.Equal(["Appel à 3 mois", "Appel à 6 mois"], kept.PlainAll(".title"));
        var exit = Assert.Single(await _site.ExitsAsync());
        Assert.Equal((9, ExitCategory.Durable, true, new DateOnly(2026, 11, 20)), (exit.ReasonCode, exit.Category, exit.IsCounted, exit.ExitOn));
    }

    [Fact]
    public async Task What_the_plan_still_holds_is_said_before_the_exit_leaves_it_so()
    {
        Assert.DoesNotContain("Le plan d’action a encore", (await _claire.OpenAsync($"{Exit}/nouvelle")).Plain(), StringComparison.Ordinal);
        await using (var db = _site.OpenContext())
        {
            var pathway = await db.IntegrationPathways.SingleAsync(Ct);
            var goal = PathwayGoal.Propose(pathway, new GoalTerms("Passer le permis", PathwayTheme.Mobility, null), EmployeeWorld.Hired).Value!;
            goal.Plan(pathway, new ActionTerms("S’inscrire au code", ActionDoer.Person, "", null));
            db.Add(goal);
            await db.SaveChangesAsync(Ct);
        }

        Assert.Contains("Le plan d’action a encore un objectif ouvert et une action à faire.", (await _claire.OpenAsync($"{Exit}/nouvelle")).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shorter_one_is_of_transition_and_its_days_are_asked_for()
    {
        var form = (await _claire.OpenAsync($"{Exit}/nouvelle")).Form().Fill("ExitOn", "2026-11-20").Fill("ReasonCode", "9").Fill("WorkedHours", "845");

        var asked = await form.SubmitAsync("Voir la catégorie d’abord");
        Assert.StartsWith("Écrivez le premier jour de ce contrat", asked.PlainErrorOf("JobStartsOn"), StringComparison.Ordinal);

        var seen = await asked.Form().Fill("JobStartsOn", "2026-12-01").Fill("JobEndsOn", "2027-05-30").SubmitAsync("Voir la catégorie d’abord");
        Assert.Contains("Emploi de transition", seen.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stay_too_short_is_not_counted_and_says_why()
    {
        await _site.SignAsync(_employee, startsOn: new DateOnly(2026, 9, 1), endsOn: new DateOnly(2026, 11, 20));

        var seen = await (await _claire.OpenAsync($"{Exit}/nouvelle")).Form().Fill("ReasonCode", "3").Fill("WorkedHours", "200").SubmitAsync("Voir la catégorie d’abord");

        Assert.Contains("Non comptée : il faut 81 jours au moins.", seen.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_who_is_lent_to_others_hours_alone_count()
    {
        await _site.ConcludeAsync(SiaeKind.Ai);
        await _site.SignAsync(_employee, startsOn: new DateOnly(2026, 9, 1), endsOn: new DateOnly(2026, 11, 20));
        var form = (await _claire.OpenAsync($"{Exit}/nouvelle")).Form().Fill("ReasonCode", "3");

        var few = await form.Fill("WorkedHours", "149").SubmitAsync("Voir la catégorie d’abord");
        Assert.Contains("Non comptée : il faut 150 h de travail au moins. Source : Calcul des sorties par l’État (AI et ETTI).", few.Plain(), StringComparison.Ordinal);

        var enough = await few.Form().Fill("WorkedHours", "150").SubmitAsync("Voir la catégorie d’abord");
        Assert.Contains("Comptée : 150 h de travail au moins. Source : Calcul des sorties par l’État (AI et ETTI).", enough.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_hours_worked_are_those_that_were_entered_over_the_pathway_and_may_be_changed()
    {
        var opened = await OpenedOnAsync();
        await _site.SignAsync(_employee, endsOn: new DateOnly(2026, 11, 20));
        Assert.Equal("", (await _claire.OpenAsync($"{Exit}/nouvelle")).Form()["WorkedHours"]);
        var first = new DateOnly(opened.Year, opened.Month, 1);
        await using (var db = _site.OpenContext())
        {
            // The month before the pathway is another one's; that after the exit is not over.
            foreach (var (month, minutes) in new[] { (first.AddMonths(-1), 9_999), (first, 845 * 60), (new DateOnly(2026, 10, 1), 30), (new DateOnly(2026, 12, 1), 9_999) })
            {
                db.Add(MonthlyHours.Enter(_employee.Id, month, 40_000, minutes / 2).Value!);
            }

            await db.SaveChangesAsync(Ct);
        }

        var page = await _claire.OpenAsync($"{Exit}/nouvelle");

        Assert.Equal("422,75", page.Form()["WorkedHours"]);
        Assert.Contains("D’après les heures saisies : 422 h 45, jusqu’en octobre 2026.", page.Plain(), StringComparison.Ordinal);
        var seen = await page.Form().Fill("ReasonCode", "3").Fill("WorkedHours", "500").SubmitAsync("Voir la catégorie d’abord");
        Assert.Equal("500", seen.Form()["WorkedHours"]);
        await seen.Form().SubmitAsync("Enregistrer la sortie");
        Assert.Equal(500 * 60, Assert.Single(await _site.ExitsAsync()).WorkedMinutes);
    }

    [Fact]
    public async Task Sent_twice_an_exit_is_written_once()
    {
        var form = (await _claire.OpenAsync($"{Exit}/nouvelle")).Form().Fill("ExitOn", "2026-11-20").Fill("ReasonCode", "3").Fill("WorkedHours", "845");

        var answers = await Task.WhenAll(form.SendAsync("Enregistrer la sortie"), form.SendAsync("Enregistrer la sortie"));

        Assert.Single(await _site.ExitsAsync());
        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.UnprocessableEntity);
        Assert.DoesNotContain(answers, answer => (int)answer.StatusCode >= 500);
    }

    [Fact]
    public async Task The_second_of_two_who_write_an_exit_is_told_so_and_keeps_their_words()
    {
        var (one, two) = ((await _claire.OpenAsync($"{Exit}/nouvelle")).Form(), (await _claire.OpenAsync($"{Exit}/nouvelle")).Form());
        await one.Fill("ExitOn", "2026-11-20").Fill("ReasonCode", "3").Fill("WorkedHours", "845").SubmitAsync("Enregistrer la sortie");

        var told = await two.Fill("ExitOn", "2026-11-19").Fill("ReasonCode", "7").Fill("WorkedHours", "840").Fill("PersonsWords", "Merci.").SubmitAsync("Enregistrer la sortie");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("La sortie de ce parcours est déjà enregistrée.", told.Plain(), StringComparison.Ordinal);
        Assert.Equal(("7", "840", "Merci."), (told.Form()["ReasonCode"], told.Form()["WorkedHours"], told.Form()["PersonsWords"]));
        Assert.Equal(3, Assert.Single(await _site.ExitsAsync()).ReasonCode);
    }

    [Fact]
    public async Task A_mistake_is_taken_back_and_the_pathway_goes_on()
    {
        var back = await (await _claire.LeaveAsync(_employee.Id, "3", "2026-11-20")).Form("main form[action$='/annulation']").SubmitAsync();

        Assert.Equal(["Sortie annulée. Le parcours continue."], back.PlainAll(".flash"));
        Assert.Empty(await _site.ExitsAsync());
        Assert.Contains("Le parcours est encore ouvert", back.Plain(), StringComparison.Ordinal);
    }

    private async Task<DateOnly> OpenedOnAsync()
    {
        await using var db = _site.OpenContext();
        return await db.IntegrationPathways.Where(pathway => pathway.EmployeeId == _employee.Id).Select(pathway => pathway.OpenedOn).SingleAsync(Ct);
    }
}
