using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>Whether an address is in a priority area, and when that was checked.</summary>
public sealed class PriorityAreasTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Guid _claire;

    public async ValueTask InitializeAsync() => _claire = (await _site.AddAccountAsync(Role.Advisor)).Id;

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Where_somebody_lives_is_checked_at_a_date_and_again_when_they_move()
    {
        var employee = await _site.EnterAsync(referentId: _claire);
        var client = await _site.ClientOfAsync(_claire);
        var form = (await client.OpenAsync($"/salaries/{employee.Id}/quartier-prioritaire")).Form();

        var late = await form.Fill("Inside", "true").Fill("CheckedOn", "2026-11-24").SubmitAsync("Noter");
        Assert.Equal("Cette date n’est pas encore passée.", late.PlainErrorOf("CheckedOn"));
        var done = await late.Form().Fill("CheckedOn", "2026-11-20").SubmitAsync("Noter");
        Assert.Contains("Oui, vérifié le 20 novembre 2026", done.Plain(), StringComparison.Ordinal);

        var moved = await (await client.OpenAsync($"/salaries/{employee.Id}/identite")).Form().Fill("Street", "3 rue des Peupliers").SubmitAsync("Enregistrer");
        Assert.Contains("À vérifier", moved.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_somebody_came_in_from_is_said_once_it_is_known_and_stays_when_they_move()
    {
        var employee = await _site.EnterAsync(referentId: _claire);
        await _site.OpenPathwayAsync(employee);
        var client = await _site.ClientOfAsync(_claire);
        var address = $"/salaries/{employee.Id}/quartier-prioritaire";

        // Not known yet: nothing is written of it.
        await (await client.OpenAsync(address)).Form().Fill("Inside", "false").Fill("CheckedOn", "2026-11-19").SubmitAsync("Noter");
        Assert.Null((await EntryAsync()).EnteredFromPriorityArea);

        await (await client.OpenAsync(address)).Form().Fill("Inside", "false").Fill("CheckedOn", "2026-11-20").Fill("AtEntry", "true").SubmitAsync("Noter");
        await (await client.OpenAsync($"/salaries/{employee.Id}/identite")).Form().Fill("Street", "3 rue des Peupliers").SubmitAsync("Enregistrer");
        var again = (await client.OpenAsync(address)).Form();
        Assert.Equal("true", again["AtEntry"]);
        await again.Fill("Inside", "false").SubmitAsync("Noter");

        Assert.Equal((true, new DateOnly(2026, 11, 20)), ((await EntryAsync()).EnteredFromPriorityArea, (await EntryAsync()).EntryAreaCheckedOn));
        var record = await client.OpenAsync($"/salaries/{employee.Id}");
        Assert.Contains("Oui", record.PlainAll("main dl.facts div").Single(line => line.StartsWith("Quartier prioritaire à l’entrée", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_correct_it_at_once_the_second_is_told_and_a_form_sent_twice_is_done()
    {
        var employee = await _site.EnterAsync(referentId: _claire);
        await _site.OpenPathwayAsync(employee);
        var client = await _site.ClientOfAsync(_claire);
        var address = $"/salaries/{employee.Id}/quartier-prioritaire";
        var (one, two) = ((await client.OpenAsync(address)).Form(), (await client.OpenAsync(address)).Form());
        var sent = one.Fill("Inside", "false").Fill("CheckedOn", "2026-11-20").Fill("AtEntry", "true");
        await sent.SubmitAsync("Noter");

        var told = await two.Fill("Inside", "false").Fill("CheckedOn", "2026-11-20").Fill("AtEntry", "false").SubmitAsync("Noter");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "false"), (told.Status, told.Form()["AtEntry"]));
        Assert.Contains("Quelqu’un d’autre vient de changer ce dossier. Son adresse est-elle dans un quartier prioritaire ? Non, vérifié le 20 novembre 2026. Son adresse à l’entrée : oui.", told.Plain(), StringComparison.Ordinal);
        Assert.True((await EntryAsync()).EnteredFromPriorityArea);
        Assert.Equal(["Vérification notée."], (await sent.SubmitAsync("Noter")).PlainAll(".flash"));
        Assert.Equal(["Vérification notée."], (await told.Form().SubmitAsync("Noter")).PlainAll(".flash"));
        Assert.False((await EntryAsync()).EnteredFromPriorityArea);
    }

    [Fact]
    public async Task The_first_contract_keeps_what_was_checked_of_the_address()
    {
        var employee = await _site.EnterAsync(referentId: _claire);
        var agreement = await _site.ConcludeAsync();
        await _site.ReceivePassAsync(employee);
        var client = await _site.ClientOfAsync(_claire);
        await (await client.OpenAsync($"/salaries/{employee.Id}/quartier-prioritaire")).Form().Fill("Inside", "true").Fill("CheckedOn", "2026-11-20").SubmitAsync("Noter");

        var contract = (await (await _site.ClientAsAsync(Role.Finance)).OpenAsync($"/salaries/{employee.Id}/contrats/nouveau")).Form();
        await contract.Fill("Type", "Cddi").Fill("AgreementId", agreement.Id.ToString()).Fill("JobTitle", "Agente de propreté").Fill("StartsOn", "2026-11-23").Fill("EndsOn", "2027-05-22").Fill("WeeklyMinutes", "26")
            .SubmitAsync("Enregistrer le contrat");

        Assert.Equal((true, new DateOnly(2026, 11, 20)), ((await EntryAsync()).EnteredFromPriorityArea, (await EntryAsync()).EntryAreaCheckedOn));
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public async Task An_address_is_checked_on_a_day_of_our_calendar(string day)
    {
        var employee = await _site.EnterAsync(referentId: _claire);
        var form = (await (await _site.ClientOfAsync(_claire)).OpenAsync($"/salaries/{employee.Id}/quartier-prioritaire")).Form();

        var told = await form.Fill("Inside", "true").Fill("CheckedOn", day).SubmitAsync("Noter");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Vérifiez l’année de cette date.", day), (told.Status, told.PlainErrorOf("CheckedOn"), told.Form()["CheckedOn"]));
    }

    private async Task<IntegrationPathway> EntryAsync()
    {
        await using var db = _site.OpenContext();
        return await db.IntegrationPathways.AsNoTracking().SingleAsync(TestContext.Current.CancellationToken);
    }
}
