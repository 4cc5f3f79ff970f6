using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
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
        Assert.Contains("Personne de ce nom", (await claire.OpenAsync("/salaries?vue=tous&q=%25")).Text + (await claire.OpenAsync("/salaries?vue=tous&q=zzz")).Plain(), StringComparison.Ordinal);
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
    public async Task A_record_is_opened_once_it_is_sure_that_there_is_none()
    {
        var known = await _site.EnterAsync("Fatoumata", "Diallo-Lemarchand", _thomas);
        var form = (await (await _site.ClientOfAsync(_claire)).OpenAsync("/salaries/nouveau")).Form();
        form.Fill("Civility", "Mrs").Fill("FirstName", "Fatou").Fill("LastName", "Diallo").Fill("BornOn", "1990-04-12");

        var alike = await form.SubmitAsync("Ouvrir le dossier");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, alike.Status);
        Assert.Equal("Naissance en 1990, téléphone finissant par 34.", alike.PlainAll(".callout .items p")[0]);
        Assert.Equal($"/salaries/{known.Id}", alike.Document.QuerySelector(".callout a.title")!.GetAttribute("href"));
        Assert.DoesNotContain("Tilleuls", alike.All(".callout")[0], StringComparison.Ordinal);

        var opened = await alike.Form().SubmitAsync("C’est quelqu’un d’autre, ouvrir le dossier");

        Assert.Equal(["Le dossier de Fatou Diallo est ouvert."], opened.PlainAll(".flash"));
        Assert.Contains("Parcours suivi par vous.", opened.Plain(), StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        Assert.Equal(2, await db.Employees.CountAsync(Ct));
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.EmployeeEntered, Ct));
    }

    [Fact]
    public async Task A_form_sent_twice_writes_down_one_person()
    {
        await _site.EnterAsync("Karima", "Belkacem");
        var form = (await (await _site.ClientOfAsync(_claire)).OpenAsync("/salaries/nouveau")).Form();
        form.Fill("Civility", "Mr").Fill("FirstName", "Karim").Fill("LastName", "Belkacem").Fill("BornOn", "1991-04-12");
        var alike = (await form.SubmitAsync("Ouvrir le dossier")).Form();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => alike.SubmitAsync("C’est quelqu’un d’autre, ouvrir le dossier")));

        Assert.All(answers, answer => Assert.Equal(["Le dossier de Karim Belkacem est ouvert."], answer.All(".flash")));
        Assert.Single(answers.Select(answer => answer.Address).Distinct(StringComparer.Ordinal));
        await using var db = _site.OpenContext();
        Assert.Equal(2, await db.Employees.CountAsync(Ct));
    }

    [Theory]
    [InlineData("")]
    [InlineData("zzz")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    public async Task A_form_that_has_lost_its_key_writes_nobody_and_leads_to_nobody(string key)
    {
        var other = await _site.EnterAsync("Nadia", "Haddad");
        await using var db = _site.OpenContext();
        await db.Employees.Where(employee => employee.Id == other.Id).ExecuteUpdateAsync(change => change.SetProperty(employee => employee.EntryKey, Guid.Empty), Ct);
        var form = (await (await _site.ClientOfAsync(_claire)).OpenAsync("/salaries/nouveau")).Form().Fill("Key", key);

        var told = await form.Fill("Civility", "Mr").Fill("FirstName", "Karim").Fill("LastName", "Belkacem").Fill("BornOn", "1991-04-12").SubmitAsync("Ouvrir le dossier");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Belkacem"), (told.Status, told.Form()["LastName"]));
        Assert.NotEmpty(told.All(".error-summary li"));
        Assert.Equal(1, await db.Employees.CountAsync(Ct));
    }

    [Fact]
    public async Task A_supervisor_that_is_none_is_refused()
    {
        var form = (await (await _site.ClientOfAsync(_claire)).OpenAsync("/salaries/nouveau")).Form();
        form.Element.QuerySelector("#SupervisorId option")!.SetAttribute("value", Guid.NewGuid().ToString());

        var refused = await form.Fill("Civility", "Mr").Fill("FirstName", "Karim").Fill("LastName", "Belkacem").Fill("BornOn", "1991-04-12").SubmitAsync("Ouvrir le dossier");

        Assert.StartsWith("Choisissez une personne de la liste", refused.PlainErrorOf("SupervisorId"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_said_and_what_was_typed_stays()
    {
        var page = await (await _site.ClientOfAsync(_claire)).OpenAsync("/salaries/nouveau");

        var again = await page.Form().Fill("FirstName", "Fatoumata").Fill("Phone", "06 39").Fill("EmergencyName", "Awa").SubmitAsync("Ouvrir le dossier");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Equal("Choisissez Madame ou Monsieur.", again.PlainErrorOf("Civility"));
        Assert.Equal("Écrivez le nom d’usage.", again.PlainErrorOf("LastName"));
        Assert.Equal("Écrivez la date de naissance.", again.PlainErrorOf("BornOn"));
        Assert.NotNull(again.PlainErrorOf("Phone"));
        Assert.NotNull(again.PlainErrorOf("EmergencyPhone"));
        Assert.Equal(("Fatoumata", "06 39"), (again.Form()["FirstName"], again.Form()["Phone"]));
    }

    [Theory]
    [InlineData("BornOn", "2011-01-01", "Vérifiez la date de naissance")]
    [InlineData("Postcode", "1400", "Un code postal a 5 chiffres.")]
    public async Task A_refusal_of_the_domain_is_read_beside_its_field(string field, string value, string sentence)
    {
        var page = await (await _site.ClientOfAsync(_claire)).OpenAsync("/salaries/nouveau");
        var form = page.Form().Fill("Civility", "Mr").Fill("FirstName", "Karim").Fill("LastName", "Belkacem").Fill("BornOn", "1990-01-01");

        var again = await form.Fill(field, value).SubmitAsync("Ouvrir le dossier");

        Assert.StartsWith(sentence, again.PlainErrorOf(field), StringComparison.Ordinal);
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
