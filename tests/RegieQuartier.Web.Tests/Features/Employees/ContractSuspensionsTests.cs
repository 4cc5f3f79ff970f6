using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employment;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class ContractSuspensionsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private EmploymentContract _contract = null!;
    private HttpClient _finance = null!;

    private string Record => $"/salaries/{_contract.EmployeeId}/contrats";

    public async ValueTask InitializeAsync()
    {
        _contract = await _site.SignAsync(await _site.EnterAsync());
        _finance = await _site.ClientAsAsync(Role.Finance);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_contract_is_held_and_the_person_comes_back_sooner()
    {
        var form = (await (await _finance.OpenAsync(Record)).FollowAsync("Suspendre")).Form();

        var seen = await form.Fill("Reason", "LongAbsence").Fill("StartsOn", "2026-11-20").Fill("EndsOn", "2026-12-20").SubmitAsync("Voir les dates d’abord");
        Assert.Equal(["Du 20 novembre 2026 au 20 décembre 2026", "Finit le 1er mars 2027, dans 98 jours"], seen.PlainAll("section[aria-labelledby=apercu] dd"));
        Assert.Contains("La fin du contrat ne bouge pas.", seen.Plain(), StringComparison.Ordinal);
        Assert.Empty((await _site.ContractAsync(_contract.Id)).Suspensions);

        var held = await seen.Form().SubmitAsync("Enregistrer la suspension");
        Assert.Contains("Contrat suspendu", held.Text, StringComparison.Ordinal);

        var question = await held.FollowAsync("Reprise aujourd’hui");
        Assert.Equal(["Du 20 novembre 2026 au 20 décembre 2026Du 20 novembre 2026 au 22 novembre 2026", "Finit le 1er mars 2027, dans 98 jours"], question.PlainAll("section[aria-labelledby=apercu] dd"));
        Assert.Equal(new DateOnly(2026, 12, 20), Assert.Single((await _site.ContractAsync(_contract.Id)).Suspensions).EndsOn);
        var back = await question.Form().SubmitAsync("Noter la reprise");
        Assert.Equal(["Reprise notée aujourd’hui."], back.All(".flash"));
        Assert.Equal(new DateOnly(2026, 11, 22), Assert.Single((await _site.ContractAsync(_contract.Id)).Suspensions).EndsOn);

        Assert.Equal(["Reprise notée aujourd’hui."], (await question.Form().SubmitAsync("Noter la reprise")).PlainAll(".flash"));
        Assert.Equal(new DateOnly(2026, 11, 22), Assert.Single((await _site.ContractAsync(_contract.Id)).Suspensions).EndsOn);
    }

    [Fact]
    public async Task Of_two_who_note_a_return_the_second_is_told_that_it_is_done()
    {
        await (await _finance.OpenAsync($"{Record}/{_contract.Id}/suspension")).Form()
            .Fill("Reason", "LongAbsence").Fill("StartsOn", "2026-11-23").Fill("EndsOn", "2026-12-20").SubmitAsync("Enregistrer la suspension");
        var (one, two) = (await _finance.OpenAsync($"{Record}/{_contract.Id}/suspension/fin"), await _finance.OpenAsync($"{Record}/{_contract.Id}/suspension/fin"));
        Assert.Contains("Aucune, elle commençait aujourd’hui", one.Plain(), StringComparison.Ordinal);
        await one.Form().SubmitAsync("Noter la reprise");
        Assert.Empty((await _site.ContractAsync(_contract.Id)).Suspensions);

        Assert.Equal(["Le contrat n’est plus suspendu aujourd’hui : il n’y a rien de plus à faire."], (await two.Form().SubmitAsync("Noter la reprise")).PlainAll(".flash"));
        var late = await _finance.OpenAsync($"{Record}/{_contract.Id}/suspension/fin");
        Assert.Equal((Record, "Le contrat n’est pas suspendu ce jour-là."), (late.Address, Assert.Single(late.PlainAll(".flash"))));
    }

    [Fact]
    public async Task A_return_over_a_suspension_that_was_changed_is_not_noted_unseen()
    {
        await (await _finance.OpenAsync($"{Record}/{_contract.Id}/suspension")).Form()
            .Fill("Reason", "LongAbsence").Fill("StartsOn", "2026-11-20").Fill("EndsOn", "2026-12-20").SubmitAsync("Enregistrer la suspension");
        var question = await _finance.OpenAsync($"{Record}/{_contract.Id}/suspension/fin");
        var suspension = Assert.Single((await _site.ContractAsync(_contract.Id)).Suspensions).Id;
        await (await _finance.OpenAsync($"{Record}/{_contract.Id}/suspension/{suspension}/correction")).Form().Fill("EndsOn", "2027-01-10").SubmitAsync("Enregistrer la correction");

        Assert.StartsWith("Quelqu’un d’autre", Assert.Single((await question.Form().SubmitAsync("Noter la reprise")).PlainAll(".flash")), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2027, 1, 10), Assert.Single((await _site.ContractAsync(_contract.Id)).Suspensions).EndsOn);
    }

    [Fact]
    public async Task Beside_a_pass_it_is_said_that_neither_end_moves()
    {
        await using (var db = _site.OpenContext())
        {
            await _site.ReceivePassAsync(await db.Employees.SingleAsync(TestContext.Current.CancellationToken));
        }

        var seen = await (await _finance.OpenAsync($"{Record}/{_contract.Id}/suspension")).Form()
            .Fill("Reason", "LongAbsence").Fill("StartsOn", "2026-11-20").Fill("EndsOn", "2026-12-20").SubmitAsync("Voir les dates d’abord");

        Assert.Contains("Ni la fin du contrat ni celle du PASS ne bougent : la suspension du PASS se note à part.", seen.Plain(), StringComparison.Ordinal);
        Assert.Equal(["Suspension", "Le contrat", "Fin du PASS"], seen.PlainAll("section[aria-labelledby=apercu] dt"));
    }

    [Fact]
    public async Task Outside_the_contract_nothing_is_held_and_the_dates_stay_typed()
    {
        var form = (await (await _finance.OpenAsync(Record)).FollowAsync("Suspendre")).Form();

        var refused = await form.Fill("Reason", "LongAbsence").Fill("StartsOn", "2027-02-20").Fill("EndsOn", "2027-03-02").SubmitAsync("Enregistrer la suspension");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("La suspension doit tenir dans les dates du contrat.", refused.PlainErrorOf("StartsOn"));
        Assert.Equal("2027-03-02", refused.Form()["EndsOn"]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await refused.Form().SubmitAsync("Voir les dates d’abord")).Status);
    }
}
