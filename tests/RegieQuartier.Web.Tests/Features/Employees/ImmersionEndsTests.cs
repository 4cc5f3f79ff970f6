using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.PathwayWorld;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>What came of an immersion, or that it does not take place.</summary>
public sealed class ImmersionEndsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private IntegrationPathway _pathway = null!;
    private HttpClient _claire = null!;
    private string _immersions = "";
    private string _trainings = "";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var claire = (await _site.AddAccountAsync(Role.Advisor)).Id;
        var employee = await _site.EnterAsync(referentId: claire);
        await _site.SignAsync(employee);
        _pathway = await _site.OpenPathwayAsync(employee);
        _claire = await _site.ClientOfAsync(claire);
        (_immersions, _trainings) = ($"/salaries/{employee.Id}/immersions", $"/salaries/{employee.Id}/formations");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task What_came_of_it_is_written_then_corrected()
    {
        var immersion = await _site.PlanImmersionAsync(_pathway);
        var form = (await (await _claire.OpenAsync(_trainings)).FollowAsync("Écrire le bilan, Fleurs d’Élise")).Form();
        Assert.Equal(("Unknown", "Unknown"), (form["ObjectiveMet"], form["HostWouldHire"]));
        Assert.StartsWith("Écrivez en quelques mots", (await form.SubmitAsync()).PlainErrorOf("OutcomeNote"), StringComparison.Ordinal);
        Assert.StartsWith("500 lettres au plus.", (await form.Fill("OutcomeNote", new string('a', 10_000)).SubmitAsync()).PlainErrorOf("OutcomeNote"), StringComparison.Ordinal);
        Assert.StartsWith("Il y a ici un numéro", (await form.Fill("OutcomeNote", "Sécu 1 90 04 14 118 218 12").SubmitAsync()).PlainErrorOf("OutcomeNote"), StringComparison.Ordinal);

        var list = await form.Fill("OutcomeNote", "Métier confirmé.").Fill("ObjectiveMet", "Yes").Fill("HostWouldHire", "Yes").SubmitAsync();
        Assert.Contains("Métier confirmé. L’hôte pourrait embaucher.", list.Plain(), StringComparison.Ordinal);
        Assert.Contains("Découvrir un métier ou un secteur. Objectif atteint.", list.Plain(), StringComparison.Ordinal);
        Assert.Equal(["Bilan écrit"], list.All(".items .chip"));

        var again = await (await _claire.OpenAsync($"{_immersions}/{immersion.Id}")).FollowAsync("Corriger le bilan");
        Assert.Equal("Yes", again.Form()["ObjectiveMet"]);
        list = await again.Form().Fill("ObjectiveMet", "No").Fill("HostWouldHire", "No").SubmitAsync();
        Assert.Contains("Objectif pas encore atteint.", list.Plain(), StringComparison.Ordinal);
        Assert.Contains("L’hôte n’embaucherait pas.", list.Plain(), StringComparison.Ordinal);
        var cancelled = await (await _claire.OpenAsync($"{_immersions}/{immersion.Id}/annulation")).Form().SubmitAsync();
        Assert.Equal(["Le bilan de cette immersion est déjà écrit."], cancelled.All(".flash"));
    }

    [Fact]
    public async Task What_came_of_it_is_told_over_what_somebody_else_wrote_meanwhile()
    {
        var address = $"{_immersions}/{(await _site.PlanImmersionAsync(_pathway)).Id}";
        var late = (await _claire.OpenAsync($"{address}/bilan")).Form();
        await (await _claire.OpenAsync(address)).Form("main form:has([name=HostName])").Fill("JobTitle", "Fleuriste").SubmitAsync("Enregistrer");

        var told = await late.Fill("OutcomeNote", "Métier confirmé.").SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("Elle dit maintenant : Fleurs d’Élise, Fleuriste", told.Plain(), StringComparison.Ordinal);
        Assert.Equal("Métier confirmé.", told.Form()["OutcomeNote"]);
        Assert.Equal(["Bilan enregistré."], (await told.Form().SubmitAsync()).All(".flash"));
    }

    [Fact]
    public async Task An_immersion_that_somebody_else_changed_is_not_called_off_unseen()
    {
        var immersion = await _site.PlanImmersionAsync(_pathway, Florist with { StartsOn = new DateOnly(2026, 12, 1), EndsOn = new DateOnly(2026, 12, 4) });
        var late = (await _claire.OpenAsync($"{_immersions}/{immersion.Id}/annulation")).Form();
        await (await _claire.OpenAsync($"{_immersions}/{immersion.Id}")).Form("main form:has([name=HostName])").Fill("JobTitle", "Fleuriste").SubmitAsync("Enregistrer");

        Assert.Equal(["Quelqu’un d’autre vient de changer cette immersion. Regardez-la, puis recommencez."], (await late.SubmitAsync()).PlainAll(".flash"));
        await using var db = _site.OpenContext();
        Assert.Null((await db.WorkImmersions.SingleAsync(Ct)).CancelledOn);
    }

    [Fact]
    public async Task An_immersion_to_come_has_no_outcome_and_may_be_called_off()
    {
        var immersion = await _site.PlanImmersionAsync(_pathway, Florist with { StartsOn = new DateOnly(2026, 12, 1), EndsOn = new DateOnly(2026, 12, 4) });
        var early = await (await _claire.OpenAsync($"{_immersions}/{immersion.Id}/bilan")).Form().Fill("OutcomeNote", "Bien.").SubmitAsync();
        Assert.Contains("Cette immersion n’a pas commencé", early.Plain(), StringComparison.Ordinal);

        var question = await (await _claire.OpenAsync($"{_immersions}/{immersion.Id}")).FollowAsync("Elle n’a pas lieu");
        var list = await question.Form().SubmitAsync();

        Assert.Equal(["Immersion annulée."], list.All(".flash"));
        Assert.Equal(["Annulée"], list.All(".items .chip"));
        Assert.Equal(["Cette immersion est annulée."], (await question.Form().SubmitAsync()).All(".flash"));
    }
}
