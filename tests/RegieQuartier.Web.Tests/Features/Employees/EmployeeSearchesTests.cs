using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>Somebody is looked for before their record is opened.</summary>
public sealed class EmployeeSearchesTests : IAsyncLifetime
{
    private static readonly CandidateFacts Karim = new("Karim", "Belkacem", null, null, "Agent de propreté", "Mission locale");

    private readonly RegieQuartierFactory _site = new();
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _claire = await _site.ClientAsAsync(Role.Advisor);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Of_whom_nobody_looks_like_the_form_follows_with_what_was_typed()
    {
        await _site.EnterAsync("Fatoumata", "Diallo-Lemarchand");
        var search = await (await _claire.OpenAsync("/salaries?vue=tous")).FollowAsync("Ouvrir un dossier");

        var form = await Typed(search, "Karim", "Belkacem", "1991-05-03").SubmitAsync("Chercher, puis continuer");

        Assert.Equal(HttpStatusCode.OK, form.Status);
        Assert.Equal(("Karim", "Belkacem", "1991-05-03", "française"), (form.Form()["FirstName"], form.Form()["LastName"], form.Form()["BornOn"], form.Form()["Nationality"]));
        var opened = await form.Form().Fill("Civility", "Mr").SubmitAsync("Ouvrir le dossier");
        Assert.Equal(["Le dossier de Karim Belkacem est ouvert."], opened.PlainAll(".flash"));
    }

    [Fact]
    public async Task Who_looks_alike_is_shown_with_no_more_than_is_needed_to_recognise_them()
    {
        var known = await _site.EnterAsync("Fatoumata", "Diallo-Lemarchand");

        var found = await Typed(await OpenAsync(), "Fatou", "Diallo", "1990-04-12").SubmitAsync("Chercher, puis continuer");

        Assert.Equal($"/salaries/{known.Id}", found.Document.QuerySelector(".callout a.title")!.GetAttribute("href"));
        Assert.Equal(["Naissance en 1990, téléphone finissant par 34."], found.PlainAll(".callout .items p"));
        Assert.DoesNotContain("Tilleuls", found.Text, StringComparison.Ordinal);
        Assert.Equal("/salaries/nouveau/recherche", found.Address);
        Assert.Equal(("Fatou", "1990-04-12"), (found.Form()["FirstName"], found.Form()["BornOn"]));
    }

    [Fact]
    public async Task Who_is_somebody_else_is_not_asked_about_again_but_who_came_in_meanwhile_is()
    {
        await _site.EnterAsync("Fatoumata", "Diallo-Lemarchand");
        var found = await Typed(await OpenAsync(), "Fatou", "Diallo", "1990-04-12").SubmitAsync("Chercher, puis continuer");
        var form = await found.Form().SubmitAsync("Aucune ne correspond, ouvrir un dossier");
        var meanwhile = await _site.EnterAsync("Fatou", "Diallo");

        var asked = await form.Form().Fill("Civility", "Mrs").SubmitAsync("Ouvrir le dossier");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Equal([$"/salaries/{meanwhile.Id}"], asked.Document.QuerySelectorAll(".callout a.title").Select(link => link.GetAttribute("href")));
        await asked.Form().SubmitAsync("C’est quelqu’un d’autre, ouvrir le dossier");
        await using var db = _site.OpenContext();
        Assert.Equal(3, await db.Employees.CountAsync(Ct));
    }

    [Fact]
    public async Task Who_waits_for_an_answer_to_their_application_is_shown_to_who_hires()
    {
        var karim = Candidate.Apply(Karim, new DateOnly(2026, 11, 3)).Value!;
        await using (var db = _site.OpenContext())
        {
            var refused = Candidate.Apply(Karim with { LastName = "Belkacemi" }, new DateOnly(2026, 9, 1)).Value!;
            refused.Refuse(ApplicationRefusal.NoOpening, new DateOnly(2026, 9, 8));
            db.AddRange(karim, refused);
            await db.SaveChangesAsync(Ct);
        }

        var found = await Typed(await OpenAsync(), "Karim", "Belkacem", "1991-05-03").SubmitAsync("Chercher, puis continuer");
        var finance = await Typed(await (await _site.ClientAsAsync(Role.Finance)).OpenAsync("/salaries/nouveau/recherche"), "Karim", "Belkacem", "1991-05-03").SubmitAsync("Chercher, puis continuer");

        Assert.Equal([$"/candidatures/{karim.Id}"], found.Document.QuerySelectorAll(".callout a.title").Select(link => link.GetAttribute("href")));
        Assert.Equal(["Candidature du 3 novembre 2026."], found.PlainAll(".callout .items p"));
        Assert.Equal("Karim", (await found.Form().SubmitAsync("Aucune ne correspond, ouvrir un dossier")).Form()["FirstName"]);
        Assert.DoesNotContain("andidature", finance.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_lacks_is_said_and_what_is_typed_stays()
    {
        var again = await Typed(await OpenAsync(), "Karim", "", "").SubmitAsync("Chercher, puis continuer");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Equal("Écrivez le nom d’usage.", again.PlainErrorOf("LastName"));
        Assert.Equal("Écrivez la date de naissance.", again.PlainErrorOf("BornOn"));
        Assert.Equal("Karim", again.Form()["FirstName"]);
    }

    private Task<Page> OpenAsync() => _claire.OpenAsync("/salaries/nouveau/recherche");

    private static HtmlForm Typed(Page page, string firstName, string lastName, string bornOn) =>
        page.Form().Fill("FirstName", firstName).Fill("LastName", lastName).Fill("BornOn", bornOn);
}
