using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>Somebody is written down, once.</summary>
public sealed class EmployeeEntriesTests : IAsyncLifetime
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
    public async Task A_form_that_has_lost_its_key_writes_nobody_leads_to_nobody_and_has_one_when_it_is_shown_again(string key)
    {
        var other = await _site.EnterAsync("Nadia", "Haddad");
        await using var db = _site.OpenContext();
        await db.Employees.Where(employee => employee.Id == other.Id).ExecuteUpdateAsync(change => change.SetProperty(employee => employee.EntryKey, Guid.Empty), Ct);
        var form = (await (await _site.ClientOfAsync(_claire)).OpenAsync("/salaries/nouveau")).Form().Fill("Key", key);

        var told = await form.Fill("Civility", "Mr").Fill("FirstName", "Karim").Fill("LastName", "Belkacem").Fill("BornOn", "1991-04-12").SubmitAsync("Ouvrir le dossier");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Belkacem"), (told.Status, told.Form()["LastName"]));
        Assert.Equal(["Cette page n’était plus bonne. Vos réponses sont gardées : vérifiez-les, puis enregistrez de nouveau."], told.PlainAll(".error-summary li"));
        Assert.Equal([other.Id], await db.Employees.Select(employee => employee.Id).ToListAsync(Ct));
        Assert.Equal(["Le dossier de Karim Belkacem est ouvert."], (await told.Form().SubmitAsync("Ouvrir le dossier")).PlainAll(".flash"));
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
}
