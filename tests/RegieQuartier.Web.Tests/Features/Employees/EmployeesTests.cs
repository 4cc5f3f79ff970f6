using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class EmployeesTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Guid _claire;
    private Guid _thomas;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _claire = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _thomas = (await _site.AddAccountAsync(Role.Advisor)).Id;
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task An_advisor_opens_on_their_own_people_and_finds_the_others()
    {
        await _site.EnterAsync("Fatoumata", "Diallo", _claire);
        await _site.EnterAsync("Karim", "Belkacem", _thomas);
        var claire = await _site.ClientOfAsync(_claire);

        Assert.Equal(["Fatoumata Diallo"], (await claire.OpenAsync("/salaries")).All(".items .title"));
        Assert.Equal(["Karim Belkacem", "Fatoumata Diallo"], (await claire.OpenAsync("/salaries?vue=tous")).All(".items .title"));
        Assert.Equal(["Karim Belkacem"], (await claire.OpenAsync("/salaries?vue=tous&q=BELKA")).All(".items .title"));
        Assert.Equal(["Karim Belkacem", "Fatoumata Diallo"], (await claire.OpenAsync("/salaries?vue=tous&q=%25")).All(".items .title"));
        Assert.Contains("Personne de ce nom", (await claire.OpenAsync("/salaries?vue=tous&q=zzz")).Plain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Reception)]
    [InlineData(Role.Community)]
    public async Task Who_may_know_a_name_reads_a_name_and_no_more(Role role)
    {
        var employee = await _site.EnterAsync(referentId: _claire);
        await _site.SignAsync(employee);
        var client = await _site.ClientAsAsync(role);

        var list = await client.OpenAsync("/salaries");

        Assert.Equal(["Fatoumata Diallo-Lemarchand"], list.All(".items .title"));
        Assert.Empty(list.Document.QuerySelectorAll(".items a"));
        Assert.DoesNotContain("Agente", list.Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain("2027", list.Plain(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.OpenAsync($"/salaries/{employee.Id}")).Status);
    }

    [Fact]
    public async Task A_supervisor_sees_the_telephone_and_the_hours_of_their_own_crew_and_nothing_of_the_others()
    {
        var bruno = (await _site.AddAccountAsync(Role.Supervisor)).Id;
        var mine = await _site.EnterAsync("Fatoumata", "Diallo", _claire, bruno);
        var other = await _site.EnterAsync("Karim", "Belkacem", _claire);
        await _site.SignAsync(mine);
        await _site.ReceivePassAsync(mine);
        var client = await _site.ClientOfAsync(bruno);

        var page = await client.OpenAsync($"/salaries/{mine.Id}");

        Assert.Contains("26 h par semaine", page.Plain(), StringComparison.Ordinal);
        Assert.Contains("06 39 98 12 34", page.Plain(), StringComparison.Ordinal);
        Assert.Contains("Agente de propreté", page.Text, StringComparison.Ordinal);
        foreach (var hidden in new[] { "Tilleuls", "1990", "Française", "PASS", "Corriger", "2026", "2027" })
        {
            Assert.DoesNotContain(hidden, page.Plain(), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync($"/salaries/{other.Id}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.OpenAsync($"/salaries/{mine.Id}/contrats")).Status);
        var list = await client.OpenAsync("/salaries");
        Assert.Equal(["Fatoumata Diallo"], list.All(".items .title"));
        Assert.Contains("Agente de propreté", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("2027", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_advisor_reads_who_somebody_is_and_nothing_of_their_contract_or_pass()
    {
        var employee = await _site.EnterAsync(referentId: _claire);
        await _site.SignAsync(employee);
        await _site.ReceivePassAsync(employee);
        var thomas = await _site.ClientOfAsync(_thomas);

        var page = await thomas.OpenAsync($"/salaries/{employee.Id}");

        Assert.Contains("12 avril 1990", page.Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain("PASS", page.Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain("26 h", page.Plain(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await thomas.OpenAsync($"/salaries/{employee.Id}/contrats")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await thomas.OpenAsync($"/salaries/{employee.Id}/pass/nouveau")).Status);
    }

    [Fact]
    public async Task Where_somebody_was_born_and_how_they_stood_is_written_and_read_with_who_they_are()
    {
        var employee = await _site.EnterAsync(referentId: _claire);
        var claire = await _site.ClientOfAsync(_claire);
        var form = (await claire.OpenAsync($"/salaries/{employee.Id}/identite")).Form();

        var saved = await form.Fill("BirthPlace", "Dakar (Sénégal)").Fill("JobSeeker", "TwelveToTwentyThreeMonths").Fill("Allowance", "Never").SubmitAsync("Enregistrer");

        Assert.Contains("12 avril 1990, Dakar (Sénégal)", saved.Plain(), StringComparison.Ordinal);
        Assert.Contains("Oui, depuis 12 à 23 mois", saved.PlainAll("section[aria-labelledby=identite] dd"));
        Assert.Contains("Non", saved.PlainAll("section[aria-labelledby=identite] dd"));
        Assert.Empty((await claire.OpenAsync("/salaries?vue=tous&q=dakar")).All(".items .title"));
        var refused = await (await claire.OpenAsync($"/salaries/{employee.Id}/identite")).Form().Fill("BirthPlace", new string('a', 101)).SubmitAsync("Enregistrer");
        Assert.Equal("100 lettres au plus.", refused.PlainErrorOf("BirthPlace"));
    }

    [Fact]
    public async Task The_second_of_two_is_told_what_changed_and_loses_nothing()
    {
        var employee = await _site.EnterAsync(referentId: _claire);
        var claire = (await (await _site.ClientOfAsync(_claire)).OpenAsync($"/salaries/{employee.Id}/identite")).Form();
        var thomas = (await (await _site.ClientOfAsync(_thomas)).OpenAsync($"/salaries/{employee.Id}/identite")).Form();
        await claire.Fill("Phone", "06 39 98 12 99").SubmitAsync("Enregistrer");

        var told = await thomas.Fill("City", "Hérouville").SubmitAsync("Enregistrer");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Equal(["Téléphone", "Ville"], told.All(".callout dt"));
        Assert.Equal(["06 39 98 12 99", "Caen"], told.PlainAll(".callout dd"));
        Assert.Equal("Hérouville", told.Form()["City"]);
        var saved = await told.Form().Fill("Phone", "06 39 98 12 99").SubmitAsync("Enregistrer");
        Assert.Equal(["Enregistré."], saved.PlainAll(".flash"));
        await using var db = _site.OpenContext();
        var kept = await db.Employees.SingleAsync(Ct);
        Assert.Equal(("Hérouville", "+33639981299"), (kept.City, kept.Phone?.E164));
    }

    [Fact]
    public async Task The_list_goes_on_page_by_page()
    {
        for (var number = 0; number < 55; number++)
        {
            await _site.EnterAsync("Karim", $"Belkacem-{(char)('A' + (number / 26))}{(char)('A' + (number % 26))}", _claire);
        }

        var client = await _site.ClientOfAsync(_claire);
        var first = await client.OpenAsync("/salaries");
        var second = await first.GoToAsync("/salaries" + first.Document.QuerySelector(".pager a[href*=apres]")!.GetAttribute("href"));

        Assert.Equal((50, 5), (first.All(".items .title").Count, second.All(".items .title").Count));
        Assert.Equal("Karim Belkacem-BY", second.All(".items .title")[0]);
        Assert.Equal(first.All(".items .title"), (await second.GoToAsync("/salaries" + second.Document.QuerySelector(".pager a[href*=avant]")!.GetAttribute("href"))).All(".items .title"));
    }
}
