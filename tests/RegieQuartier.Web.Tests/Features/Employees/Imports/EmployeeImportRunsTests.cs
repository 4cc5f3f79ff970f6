using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Data.Imports;
using static RegieQuartier.Web.Tests.Features.Employees.Imports.ImportSteps;

namespace RegieQuartier.Web.Tests.Features.Employees.Imports;

/// <summary>What becomes of a file of people: it waits, comes in whole or not at all, and is its author’s.</summary>
public sealed class EmployeeImportRunsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private HttpClient _client = null!;
    private Guid _claire;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _claire = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _client = await _site.ClientOfAsync(_claire);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task What_happened_meanwhile_stops_the_import_and_says_where()
    {
        var ready = await _client.SendFileAsync("salaries", People(Person(0), ["Madame", "Fatoumata", "Diallo-Lemarchand", "12/04/1990", "française", "", ""]));
        await _site.EnterAsync("Fatoumata", "Diallo-Lemarchand");

        var confirmed = await ready.ConfirmAsync();
        Assert.Equal(0, await _site.CarryOutAsync());

        Assert.Equal(["C3"], (await confirmed.GoToAsync(confirmed.Address)).Cells());
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task What_fails_halfway_leaves_nothing_and_can_be_confirmed_again()
    {
        await BreakAsync(on: true);
        var confirmed = await (await _client.SendFileAsync("salaries", People(Enumerable.Range(0, 600).Select(Person)))).ConfirmAsync();

        Assert.Equal(0, await _site.CarryOutAsync());
        var stopped = await confirmed.GoToAsync(confirmed.Address);
        Assert.Contains("L’import s’est arrêté avant la fin : rien n’a été importé.", stopped.Plain(), StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync());

        await BreakAsync(on: false);
        await stopped.ConfirmAsync();
        Assert.Equal(1, await _site.CarryOutAsync());
        Assert.Equal(600, await CountAsync());
    }

    [Fact]
    public async Task Confirmed_twice_at_once_and_carried_out_by_two_instances_it_comes_in_once()
    {
        var ready = await _client.SendFileAsync("salaries", People(Enumerable.Range(0, 300).Select(Person)));
        var other = await (await _site.ClientOfAsync(_claire)).OpenAsync(ready.Address);
        var second = _site.SecondInstance();

        var pages = await Task.WhenAll(ready.ConfirmAsync(), other.ConfirmAsync());
        var done = await Task.WhenAll(_site.CarryOutAsync(), second.CarryOutAsync());
        await _site.CarryOutAsync();

        Assert.All(pages, page => Assert.Equal(HttpStatusCode.OK, page.Status));
        Assert.InRange(done.Sum(), 0, 1);
        Assert.Equal(300, await CountAsync());
    }

    [Fact]
    public async Task The_file_that_waits_is_the_last_one_sent_and_none_once_it_is_abandoned_or_a_day_old()
    {
        var first = await _client.SendFileAsync("salaries", People(Person(0)));
        var last = await _client.SendFileAsync("salaries", People(Person(1)));
        Assert.Equal(HttpStatusCode.NotFound, (await first.GoToAsync(first.Address)).Status);

        var gone = await last.Form("form[action$='/abandon']").SubmitAsync();
        Assert.Contains("Le fichier n’est plus ici.", gone.Plain(), StringComparison.Ordinal);

        await _client.SendFileAsync("salaries", People(Person(2)));
        _site.Clock.Advance(TimeSpan.FromHours(24));
        await _site.Services.GetRequiredService<ForgetImports>().ExecuteAsync(Ct);
        await using var db = _site.OpenContext();
        Assert.Equal(0, await db.ImportRuns.CountAsync(Ct));
    }

    [Fact]
    public async Task Nobody_reads_the_file_of_another_person_and_the_director_alone_undoes_what_others_made()
    {
        var ready = await _client.SendFileAsync("salaries", People(Person(0)));
        var (thomas, director, finance) = (await _site.ClientAsAsync(Role.Advisor), await _site.ClientAsAsync(Role.Director), await _site.ClientAsAsync(Role.Finance));
        Assert.Equal(HttpStatusCode.NotFound, (await thomas.OpenAsync(ready.Address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await director.OpenAsync(ready.Address)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await finance.OpenAsync("/imports/salaries/nouveau")).Status);

        await ready.ConfirmAsync();
        await _site.CarryOutAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await thomas.OpenAsync($"{ready.Address}/annulation")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await finance.OpenAsync($"{ready.Address}/annulation")).Status);
        var undone = await (await director.OpenAsync($"{ready.Address}/annulation")).Form("form[action$='/annulation']").SubmitAsync();
        Assert.Contains("il n’en reste rien", undone.Plain(), StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync());
    }

    private async Task<int> CountAsync()
    {
        await using var db = _site.OpenContext();
        return await db.Employees.CountAsync(Ct);
    }

    // A database that fails in the middle: one name in the third handful is not taken.
    private async Task BreakAsync(bool on)
    {
        await using var owner = new NpgsqlConnection(_site.Database.OwnerConnectionString);
        await owner.OpenAsync(Ct);
        await using var command = new NpgsqlCommand(on ? "alter table employees add constraint broken check (last_name <> 'Nomaffj')" : "alter table employees drop constraint broken", owner);
        await command.ExecuteNonQueryAsync(Ct);
    }
}
