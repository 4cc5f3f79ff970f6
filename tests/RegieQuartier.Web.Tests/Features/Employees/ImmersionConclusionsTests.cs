using System.Net;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>What came of an immersion, written then corrected.</summary>
public sealed class ImmersionConclusionsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private IntegrationPathway _pathway = null!;
    private HttpClient _claire = null!;
    private string _immersions = "";
    private string _trainings = "";

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
    public async Task Nothing_is_written_of_the_immersion_of_somebody_else()
    {
        var immersion = await _site.PlanImmersionAsync(_pathway);
        var other = await _site.EnterAsync("Karim", "Belkacem");
        var thomas = await _site.ClientAsAsync(Role.Advisor);

        Assert.Equal(HttpStatusCode.NotFound, (await thomas.OpenAsync($"{_immersions}/{immersion.Id}/bilan")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _claire.OpenAsync($"/salaries/{other.Id}/immersions/{immersion.Id}/bilan")).Status);
    }
}
