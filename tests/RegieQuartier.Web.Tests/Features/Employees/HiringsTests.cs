using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employees;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class HiringsTests : IAsyncLifetime
{
    private const string Hire = "Embaucher et ouvrir le dossier";

    private readonly RegieQuartierFactory _site = new();
    private HttpClient _claire = null!;
    private Guid _candidate;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Address => $"/candidatures/{_candidate}";

    public async ValueTask InitializeAsync()
    {
        _claire = await _site.ClientAsAsync(Role.Advisor);
        _candidate = (await _site.ApplyAsync()).Id;
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Who_applied_is_hired_with_what_they_said_and_both_lead_to_each_other()
    {
        var form = (await (await _claire.OpenAsync(Address)).FollowAsync("Embaucher")).Form("#embauche");
        Assert.Equal(("Karim", "Belkacem", "06 39 98 12 56"), (form["FirstName"], form["LastName"], form["Phone"]?.Replace('\u00a0', ' ')));

        var record = await Complete(form).SubmitAsync(Hire);

        Assert.StartsWith("Le dossier de Karim Belkacem est ouvert.", record.PlainAll(".flash")[0], StringComparison.Ordinal);
        Assert.Contains("Parcours suivi par vous.", record.Plain(), StringComparison.Ordinal);
        Assert.Contains("Reçue le 20 novembre 2026", record.Plain(), StringComparison.Ordinal);
        var application = await record.GoToAsync(record.Document.QuerySelector("main a[href^='/candidatures/']")!.GetAttribute("href")!);
        Assert.Equal(["Embauche faite"], application.All(".page-head .chip"));
        Assert.Equal(record.Address, (await application.FollowAsync("Ouvrir son dossier")).Address);
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.CandidateHired && entry.SubjectId == _candidate, Ct));
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.EmployeeEntered, Ct));
    }

    [Fact]
    public async Task Who_worked_here_before_keeps_their_record()
    {
        var former = await _site.EnterAsync("Karim", "Belkacem");
        var form = Complete((await _claire.OpenAsync($"{Address}/embauche")).Form("#embauche")).Fill("BornOn", "1990-04-12");

        var alike = await form.SubmitAsync(Hire);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, alike.Status);
        Assert.Equal(["Naissance en 1990, téléphone finissant par 34."], alike.PlainAll(".callout .items p"));
        var linked = await alike.Form($"main form[action$='/embauche/{former.Id}']").SubmitAsync();

        Assert.Equal($"/salaries/{former.Id}", linked.Address);
        Assert.Equal(["La candidature est liée au dossier de Karim Belkacem."], linked.PlainAll(".flash"));
        Assert.Equal((ApplicationStatus.Accepted, former.Id), await KeptAsync());
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.Employees.CountAsync(Ct));
    }

    [Fact]
    public async Task A_namesake_is_somebody_else()
    {
        await _site.EnterAsync("Karim", "Belkacem");
        var alike = await Complete((await _claire.OpenAsync($"{Address}/embauche")).Form("#embauche")).SubmitAsync(Hire);

        var record = await alike.Form("#embauche").SubmitAsync("C’est quelqu’un d’autre, ouvrir le dossier");

        Assert.StartsWith("Le dossier de Karim Belkacem est ouvert.", record.PlainAll(".flash")[0], StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        Assert.Equal(2, await db.Employees.CountAsync(Ct));
    }

    [Fact]
    public async Task A_form_sent_twice_hires_one_person()
    {
        var form = Complete((await _claire.OpenAsync($"{Address}/embauche")).Form("#embauche"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => form.SubmitAsync(Hire)));

        Assert.Equal($"/salaries/{(await KeptAsync()).EmployeeId}", Assert.Single(answers.Select(answer => answer.Address).Distinct(StringComparer.Ordinal)));
        Assert.All(answers, answer => Assert.StartsWith("Le dossier de Karim Belkacem est ouvert.", Assert.Single(answer.PlainAll(".flash")), StringComparison.Ordinal));
        await using var db = _site.OpenContext();
        Assert.Equal((1, 1), (await db.Employees.CountAsync(Ct), await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.CandidateHired, Ct)));
    }

    [Fact]
    public async Task The_form_of_one_application_does_not_hire_another()
    {
        var other = (await _site.ApplyAsync("Nadia", "Haddad")).Id;
        var form = Complete((await _claire.OpenAsync($"{Address}/embauche")).Form("#embauche"));
        await form.SubmitAsync(Hire);
        form.Element.SetAttribute("action", $"/candidatures/{other}/embauche");

        var told = await form.Fill("FirstName", "Nadia").Fill("LastName", "Haddad").Fill("BornOn", "1985-01-02").SubmitAsync(Hire);

        Assert.StartsWith("Cette page a déjà ouvert un dossier, montré plus haut.", Assert.Single(told.PlainAll(".error-summary li")), StringComparison.Ordinal);
        Assert.Equal(["Karim Belkacem"], told.PlainAll(".callout .items .title"));
        Assert.Equal(ApplicationStatus.New, (await _site.CandidateAsync(other)).Status);

        Assert.StartsWith("Le dossier de Nadia Haddad est ouvert.", (await told.Form("#embauche").SubmitAsync("C’est quelqu’un d’autre, ouvrir le dossier")).PlainAll(".flash")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_cannot_be_read_is_as_one_that_did_not_come()
    {
        var told = await Complete((await _claire.OpenAsync($"{Address}/embauche")).Form("#embauche")).Fill("Key", "zzz").SubmitAsync(Hire);

        Assert.Equal(["Cette page n’était plus bonne. Vos réponses sont gardées : vérifiez-les, puis enregistrez de nouveau."], told.PlainAll(".error-summary li"));
        Assert.StartsWith("Le dossier de Karim Belkacem est ouvert.", (await told.Form("#embauche").SubmitAsync(Hire)).PlainAll(".flash")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_its_key_hires_nobody_and_has_one_when_it_is_shown_again()
    {
        var form = Complete((await _claire.OpenAsync($"{Address}/embauche")).Form("#embauche"));
        form.Element.QuerySelector("[name=Key]")!.Remove();

        var told = await form.SubmitAsync(Hire);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Equal(["Cette page n’était plus bonne. Vos réponses sont gardées : vérifiez-les, puis enregistrez de nouveau."], told.PlainAll(".error-summary li"));
        Assert.Equal(ApplicationStatus.New, (await _site.CandidateAsync(_candidate)).Status);

        Assert.StartsWith("Le dossier de Karim Belkacem est ouvert.", (await told.Form("#embauche").SubmitAsync(Hire)).PlainAll(".flash")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_hire_the_same_person_open_one_record()
    {
        var director = await _site.ClientAsAsync(Role.Director);
        var (one, two) = (Complete((await _claire.OpenAsync($"{Address}/embauche")).Form("#embauche")), Complete((await director.OpenAsync($"{Address}/embauche")).Form("#embauche")));
        await one.SubmitAsync(Hire);

        var late = await (await two.SubmitAsync(Hire)).Form("#embauche").SubmitAsync("C’est quelqu’un d’autre, ouvrir le dossier");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("Une réponse a déjà été donnée à cette candidature", late.Plain(), StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.Employees.CountAsync(Ct));
    }

    [Fact]
    public async Task What_the_application_does_not_say_is_asked()
    {
        var again = await (await _claire.OpenAsync($"{Address}/embauche")).Form("#embauche").SubmitAsync(Hire);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Equal("Écrivez la date de naissance.", again.PlainErrorOf("BornOn"));
        Assert.Equal("Belkacem", again.Form("#embauche")["LastName"]);
        Assert.Equal(ApplicationStatus.New, (await KeptAsync()).Status);
    }

    [Fact]
    public async Task A_record_that_does_not_exist_is_not_linked()
    {
        await _site.EnterAsync("Karim", "Belkacem");
        var alike = await Complete((await _claire.OpenAsync($"{Address}/embauche")).Form("#embauche")).SubmitAsync(Hire);
        var form = alike.Form("main form:not(#embauche)");
        form.Element.SetAttribute("action", $"{Address}/embauche/{Guid.NewGuid()}");

        Assert.Equal(HttpStatusCode.NotFound, (await form.SubmitAsync()).Status);
        Assert.Null((await KeptAsync()).EmployeeId);
    }

    private static HtmlForm Complete(HtmlForm form) => form.Fill("Civility", "Mr").Fill("BornOn", "1991-05-13");

    private async Task<(ApplicationStatus Status, Guid? EmployeeId)> KeptAsync()
    {
        var kept = await _site.CandidateAsync(_candidate);
        return (kept.Status, kept.EmployeeId);
    }
}
