using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class PlanTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Guid _advisor;
    private Employee _employee = null!;
    private IntegrationPathway _pathway = null!;
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Plan => $"/salaries/{_employee.Id}/plan-d-action";

    public async ValueTask InitializeAsync()
    {
        _advisor = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: _advisor);
        _pathway = await _site.OpenPathwayAsync(_employee);
        _claire = await _site.ClientOfAsync(_advisor);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_goal_is_decided_its_action_chosen_begun_and_done_and_the_goal_reached()
    {
        var empty = await _claire.OpenAsync(Plan);
        Assert.Contains("Aucun objectif pour l’instant.", empty.Plain(), StringComparison.Ordinal);

        var planned = await AddGoalAsync("Passer le permis");
        Assert.Equal(["Décidé ensemble"], planned.PlainAll(".sheet-head .chip"));

        var action = (await planned.FollowAsync("Ajouter une action, objectif Passer le permis")).Form();
        var chosen = await action.Fill("TemplateId", await TemplateAsync("S’inscrire au code de la route")).Fill("Doer", "Person").Fill("Partner", "Auto-école solidaire").Fill("DueOn", "2026-12-10").SubmitAsync("Ajouter cette action");
        Assert.Contains("La personne, avec : Auto-école solidaire. À faire pour le 10 décembre 2026", chosen.Plain(), StringComparison.Ordinal);

        var begun = await chosen.Form("main form[action$='/debut']").SubmitAsync();
        Assert.Equal(["Action commencée."], begun.PlainAll(".flash"));

        var done = await (await begun.FollowAsync("Terminer, S’inscrire au code de la route")).Form().Fill("DoneOn", "2026-11-23").Fill("Outcome", "Inscrite, première leçon lundi.").SubmitAsync("C’est fait");
        Assert.Contains("Faite le 23 novembre 2026. Inscrite, première leçon lundi.", done.Plain(), StringComparison.Ordinal);
        Assert.Contains("Aucune action à faire pour cet objectif.", done.Plain(), StringComparison.Ordinal);

        var reached = await (await done.FollowAsync("Changer ou terminer l’objectif Passer le permis")).Form("main form[action$='/etape']").SubmitAsync("Atteint");
        Assert.Equal(["Objectif atteint."], reached.PlainAll(".flash"));
        Assert.Contains("Tous les objectifs sont terminés.", reached.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_typed_holds_over_what_is_chosen_and_an_action_needs_one_of_the_two()
    {
        await AddGoalAsync("Passer le permis");
        var form = (await (await _claire.OpenAsync(Plan)).FollowAsync("Ajouter une action, objectif Passer le permis")).Form();

        var nothing = await form.SubmitAsync("Ajouter cette action");
        Assert.StartsWith("Choisissez une action, ou écrivez-la", nothing.PlainErrorOf("Title"), StringComparison.Ordinal);

        var free = await nothing.Form().Fill("TemplateId", await TemplateAsync("S’inscrire au code de la route")).Fill("Title", "Appeler l’auto-école").SubmitAsync("Ajouter cette action");
        Assert.Contains("Appeler l’auto-école", free.PlainAll(".title"));
    }

    [Fact]
    public async Task A_goal_and_an_action_are_written_once()
    {
        await AddGoalAsync("Passer le permis");
        Assert.StartsWith("Cet objectif est déjà dans le plan.", (await AddGoalAsync("Passer le permis")).PlainErrorOf("Title"), StringComparison.Ordinal);

        await AddActionAsync("Appeler l’auto-école");
        Assert.StartsWith("Cette action est déjà prévue", (await AddActionAsync("Appeler l’auto-école")).PlainErrorOf("Title"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_goal_is_reached_once_it_is_agreed_to()
    {
        var proposed = await AddGoalAsync("Passer le permis", agreed: false);
        Assert.Empty((await proposed.FollowAsync("Changer ou terminer l’objectif Passer le permis")).All("button[value=Achieve]"));

        var agreed = await proposed.Form("main form[action$='/etape']").SubmitAsync("La personne est d’accord, objectif Passer le permis");
        Assert.NotEmpty((await agreed.FollowAsync("Changer ou terminer l’objectif Passer le permis")).All("button[value=Achieve]"));
    }

    [Fact]
    public async Task Who_comes_second_is_told_what_is_written_now_and_loses_nothing()
    {
        var form = (await (await AddGoalAsync("Passer le permis")).FollowAsync("Changer ou terminer l’objectif Passer le permis")).Form("main form:not([action$='/etape'])");
        var other = (await (await _claire.OpenAsync(Plan)).FollowAsync("Changer ou terminer l’objectif Passer le permis")).Form("main form:not([action$='/etape'])");
        await other.Fill("Title", "Passer le code").SubmitAsync("Enregistrer");

        var told = await form.Fill("Title", "Avoir le permis en mars").SubmitAsync("Enregistrer");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("Il est écrit maintenant : « Passer le code », mobilité", told.Plain(), StringComparison.Ordinal);
        Assert.Equal("Avoir le permis en mars", told.Form("main form:not([action$='/etape'])")["Title"]);

        var kept = await told.Form("main form:not([action$='/etape'])").SubmitAsync("Enregistrer");
        Assert.Contains("Avoir le permis en mars", kept.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_director_reads_and_does_not_write_and_another_advisor_finds_nothing()
    {
        await AddGoalAsync("Passer le permis");

        var read = await (await _site.ClientAsAsync(Role.Director)).OpenAsync(Plan);
        Assert.Contains("Passer le permis", read.Plain(), StringComparison.Ordinal);
        Assert.Empty(read.All("main form, main a.btn"));
        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.ClientAsAsync(Role.Advisor)).OpenAsync(Plan)).Status);
    }

    [Fact]
    public async Task Once_the_pathway_is_closed_nothing_changes_any_more()
    {
        var form = (await (await AddGoalAsync("Passer le permis")).FollowAsync("Changer ou terminer l’objectif Passer le permis")).Form("main form:not([action$='/etape'])");
        await using (var db = _site.OpenContext())
        {
            (await db.IntegrationPathways.SingleAsync(Ct)).Close(new DateOnly(2026, 11, 23));
            await db.SaveChangesAsync(Ct);
        }

        Assert.Contains("Le parcours est clos : son plan ne change plus.", (await form.SubmitAsync("Enregistrer")).Plain(), StringComparison.Ordinal);
        Assert.Empty((await _claire.OpenAsync(Plan)).All("main form, main a.btn"));
    }

    [Theory]
    [InlineData("Title", "2 69 05 49 588 157 80")]
    [InlineData("DueOn", "9999-12-31")]
    public async Task Bad_input_is_told_at_its_field(string field, string value)
    {
        var form = (await _claire.OpenAsync($"{Plan}/objectifs/nouveau")).Form().Fill("Title", "Passer le permis").Fill("Theme", "Mobility");

        var told = await form.Fill(field, value).SubmitAsync("Ajouter cet objectif");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.NotNull(told.PlainErrorOf(field));
    }

    [Fact]
    public async Task The_plan_shows_one_theme()
    {
        await AddGoalAsync("Passer le permis");
        await (await _claire.OpenAsync($"{Plan}/objectifs/nouveau")).Form().Fill("Title", "Tenir un budget").Fill("Theme", "Resources").SubmitAsync("Ajouter cet objectif");

        Assert.Equal(["Tenir un budget"], (await _claire.OpenAsync($"{Plan}?theme=Resources")).PlainAll("main h2"));
        Assert.Equal(2, (await _claire.OpenAsync($"{Plan}?theme=42")).PlainAll("main h2").Count);
    }

    [Fact]
    public async Task What_was_not_done_at_the_exit_reads_so_and_is_as_it_was_once_the_exit_is_taken_back()
    {
        await AddGoalAsync("Passer le permis");
        var planned = await AddActionAsync("Appeler l’auto-école");
        var late = await planned.FollowAsync("Changer, Appeler l’auto-école");
        await late.Form().Fill("DueOn", "2026-11-20").SubmitAsync("Enregistrer");
        Assert.Equal(["Décidé ensemble", "En retard"], (await _claire.OpenAsync(Plan)).PlainAll(".sheet .chip"));

        await LeaveAsync();

        var over = await _claire.OpenAsync(Plan);
        Assert.Equal(["Non atteint à la sortie", "Non terminée à la sortie"], over.PlainAll(".sheet .chip"));
        Assert.Contains("Parcours clos le 22 novembre 2026 : ce qui n’était pas terminé reste là, tel quel.", over.Plain(), StringComparison.Ordinal);
        Assert.Contains("C’était pour le 20 novembre 2026", over.Plain(), StringComparison.Ordinal);
        var history = await _claire.OpenAsync($"/salaries/{_employee.Id}/histoire");
        Assert.Contains("Objectif non atteint à la sortie : Passer le permis", history.PlainAll(".timeline h3"));
        Assert.Contains("Action non terminée : Appeler l’auto-école.", history.Plain(), StringComparison.Ordinal);
        var sheet = await _claire.OpenAsync($"/salaries/{_employee.Id}/mon-parcours");
        Assert.Equal(["Passer le permis pas atteint à la sortie"], sheet.PlainAll("section[aria-labelledby='f-objectifs'] li"));
        Assert.Empty(sheet.All("section[aria-labelledby='f-a-faire']"));
        Assert.DoesNotContain("Action en retard", (await _claire.OpenAsync("/salaries?vue=mes-parcours&alerte=toutes")).Plain(), StringComparison.Ordinal);

        await (await _claire.OpenAsync($"/salaries/{_employee.Id}/sortie")).Form("main form[action$='/annulation']").SubmitAsync();

        Assert.Equal(["Décidé ensemble", "En retard"], (await _claire.OpenAsync(Plan)).PlainAll(".sheet .chip"));
        Assert.DoesNotContain("non atteint à la sortie", (await _claire.OpenAsync($"/salaries/{_employee.Id}/histoire")).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_goal_or_an_action_is_said_at_once()
    {
        var goal = await (await _claire.OpenAsync($"{Plan}/objectifs/nouveau")).Form().Fill("DueOn", "2026-03-01").SubmitAsync("Ajouter cet objectif");
        Assert.StartsWith("Écrivez l’objectif en", goal.PlainErrorOf("Title"), StringComparison.Ordinal);
        Assert.Equal("Choisissez un thème.", goal.PlainErrorOf("Theme"));
        Assert.Equal("Ce jour est avant le début du parcours : choisissez-en un plus tard.", goal.PlainErrorOf("DueOn"));

        await AddGoalAsync("Passer le permis");
        var form = (await (await _claire.OpenAsync(Plan)).FollowAsync("Ajouter une action, objectif Passer le permis")).Form();
        var action = await form.Fill("Partner", "SPIP du Calvados").Fill("DueOn", "2026-03-01").SubmitAsync("Ajouter cette action");
        Assert.StartsWith("Choisissez une action", action.PlainErrorOf("Title"), StringComparison.Ordinal);
        Assert.StartsWith("Le nom de ce partenaire dit quelque chose", action.PlainErrorOf("Partner"), StringComparison.Ordinal);
        Assert.Equal("Ce jour est avant le début du parcours : choisissez-en un plus tard.", action.PlainErrorOf("DueOn"));
        Assert.Equal("Vérifiez l’année de cette date.", (await action.Form().Fill("DueOn", "0001-01-01").SubmitAsync("Ajouter cette action")).PlainErrorOf("DueOn"));
    }

    private async Task LeaveAsync() => await (await _claire.OpenAsync($"/salaries/{_employee.Id}/sortie/nouvelle")).Form()
        .Fill("ExitOn", "2026-11-22").Fill("ReasonCode", "3").Fill("WorkedHours", "845").SubmitAsync("Enregistrer la sortie");

    private Task<Page> AddGoalAsync(string title, bool agreed = true) => _claire.AddGoalAsync(_employee.Id, title, agreed);

    private Task<Page> AddActionAsync(string title) => _claire.AddActionAsync(_employee.Id, title);

    private async Task<string> TemplateAsync(string title)
    {
        await using var db = _site.OpenContext();
        return (await db.ActionTemplates.SingleAsync(template => template.Title == title, Ct)).Id.ToString();
    }
}
