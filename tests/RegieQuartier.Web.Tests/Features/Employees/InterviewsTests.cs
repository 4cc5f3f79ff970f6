using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class InterviewsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Guid _clairesId;
    private Domain.Employees.Employee _employee = null!;
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Record => $"/salaries/{_employee.Id}/entretiens";

    public async ValueTask InitializeAsync()
    {
        _clairesId = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: _clairesId);
        await _site.OpenPathwayAsync(_employee);
        _claire = await _site.ClientOfAsync(_clairesId);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task To_lead_one_now_is_to_lead_the_one_that_is_planned_today()
    {
        await _claire.PlanInterviewAsync(_employee.Id, "2026-11-23", "16:30");
        var planned = (await _site.InterviewAsync()).Id;

        var led = await _claire.BeginInterviewAsync(_employee.Id);

        Assert.EndsWith($"/entretiens/{planned}", led.Address, StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.Interviews.CountAsync(Ct));
    }

    [Fact]
    public async Task How_it_was_held_is_said_with_it_and_in_the_history_and_a_correction_keeps_it()
    {
        var list = await (await _claire.BeginInterviewAsync(_employee.Id)).Form()
            .Fill("Medium", "Phone").Fill("SharedNote", "Va bien.").Fill("NextOn", "2026-12-14").SubmitAsync("Terminer l’entretien");
        Assert.Contains(", au téléphone", list.PlainAll(".timeline .soft")[0], StringComparison.Ordinal);

        await (await list.FollowAsync("Corriger cet entretien")).Form().Fill("SharedNote", "Va très bien.").SubmitAsync("Enregistrer la correction");

        Assert.Equal((InterviewMedium.Phone, "Va très bien."), ((await _site.InterviewAsync()).Medium, (await _site.InterviewAsync()).SharedNote));
        Assert.Contains("Au téléphone.", (await _claire.OpenAsync($"/salaries/{_employee.Id}/histoire")).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interview_is_led_now_kept_as_it_goes_and_completed()
    {
        var page = await _claire.BeginInterviewAsync(_employee.Id);
        var form = page.Form().Fill("SharedNote", "Le projet se précise.").Fill("PrivateNote", "À reprendre doucement.");

        var draft = await form.SubmitAsync("Garder le brouillon");
        Assert.Equal("Le projet se précise.", draft.Form()["SharedNote"]);
        Assert.Equal(InterviewState.Draft, (await _site.InterviewAsync()).State);

        var missing = await draft.Form().SubmitAsync("Terminer l’entretien");
        Assert.Equal("Écrivez la date du prochain entretien : personne ne doit être perdu de vue.", missing.PlainErrorOf("NextOn"));

        var done = await missing.Form().Fill("Decided", "S’inscrire au code.").Fill("NextOn", "2026-12-14").SubmitAsync("Terminer l’entretien");
        Assert.Equal(["Entretien terminé."], done.All(".flash"));
        Assert.Contains("S’inscrire au code.", done.Text, StringComparison.Ordinal);
        Assert.Contains("Prochain entretien : lundi 14 décembre 2026.", done.Plain(), StringComparison.Ordinal);
        Assert.Equal((InterviewState.Completed, InterviewOutcome.Held), ((await _site.InterviewAsync()).State, (await _site.InterviewAsync()).Outcome));
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.InterviewCompleted, Ct));
    }

    [Fact]
    public async Task Led_again_one_goes_on_with_what_was_begun()
    {
        await (await _claire.BeginInterviewAsync(_employee.Id)).Form().Fill("SharedNote", "Premier jet.").SubmitAsync("Garder le brouillon");

        Assert.Equal("Premier jet.", (await _claire.BeginInterviewAsync(_employee.Id)).Form()["SharedNote"]);
        Assert.Equal(InterviewState.Draft, (await _site.InterviewAsync()).State);
    }

    [Fact]
    public async Task The_private_note_is_its_authors_alone_whoever_follows_or_directs()
    {
        await _claire.CompleteInterviewAsync(_employee.Id);
        var thomas = (await _site.AddAccountAsync(Role.Advisor)).Id;
        await using (var db = _site.OpenContext())
        {
            var employee = await db.Employees.Include(one => one.Referents).SingleAsync(Ct);
            employee.NameReferent(thomas, _site.Clock.GetUtcNow());
            await db.SaveChangesAsync(Ct);
        }

        var director = await (await _site.ClientAsAsync(Role.Director)).OpenAsync(Record);
        var successor = await (await _site.ClientOfAsync(thomas)).OpenAsync(Record);

        foreach (var page in new[] { director, successor })
        {
            Assert.Contains("Le projet se précise.", page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("canari-prive", page.Text, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.ClientOfAsync(thomas)).OpenAsync($"{Record}/{(await _site.InterviewAsync()).Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _claire.OpenAsync(Record)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _claire.OpenAsync($"{Record}/{(await _site.InterviewAsync()).Id}")).Status);
    }

    [Fact]
    public async Task Each_reading_is_traced()
    {
        await (await _site.ClientAsAsync(Role.Director)).OpenAsync(Record);

        await using var db = _site.OpenContext();
        Assert.Equal(_employee.Id, (await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.InterviewsRead, Ct)).SubjectId);
    }

    [Fact]
    public async Task An_interview_is_planned_ahead_and_what_was_decided_before_stands_above_it()
    {
        await _claire.CompleteInterviewAsync(_employee.Id);
        var form = (await _claire.OpenAsync($"{Record}/nouveau")).Form();
        Assert.StartsWith("Ce moment est passé.", (await form.Fill("Day", "2026-11-22").Fill("Time", "09:30").SubmitAsync("Prévoir cet entretien")).ErrorOf("Day"), StringComparison.Ordinal);

        var planned = await form.Fill("Day", "2026-12-14").SubmitAsync("Prévoir cet entretien");
        Assert.Contains("Lundi 14 décembre à 9 h 30", planned.Plain(), StringComparison.Ordinal);

        var led = await planned.FollowAsync("Mener, Point de suivi");
        Assert.Contains("S’inscrire au code.", led.All("section[aria-labelledby=avant]")[0], StringComparison.Ordinal);
        var early = await led.Form().Fill("SharedNote", "Trop tôt.").Fill("NextOn", "2027-01-11").SubmitAsync("Terminer l’entretien");
        Assert.Equal("Cet entretien n’a pas encore eu lieu : vérifiez la date.", early.PlainErrorOf("Day"));
    }

    [Fact]
    public async Task A_day_that_was_agreed_without_its_hour_is_told_until_it_has_one()
    {
        await (await _claire.BeginInterviewAsync(_employee.Id)).Form().Fill("SharedNote", "Va bien.").Fill("NextOn", "2026-12-01").SubmitAsync("Terminer l’entretien");

        var week = await _claire.OpenAsync("/tableau-de-bord");
        Assert.Equal(["Entretien du mardi 1er décembre."], week.PlainAll("section[aria-labelledby=heures-a-fixer] p"));
        var record = await _claire.OpenAsync($"/salaries/{_employee.Id}");
        var form = (await record.FollowAsync("Heure de l’entretien à fixer")).Form();
        Assert.Equal("2026-12-01", form["Day"]);
        Assert.Contains("Mardi 1er décembre à 14 h", (await form.Fill("Time", "14:00").SubmitAsync("Prévoir cet entretien")).Plain(), StringComparison.Ordinal);

        Assert.Empty((await _claire.OpenAsync("/tableau-de-bord")).All("section[aria-labelledby=heures-a-fixer]"));
        Assert.DoesNotContain("Heure de l’entretien", (await _claire.OpenAsync($"/salaries/{_employee.Id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_passed_without_its_hour_asks_for_another_one()
    {
        await (await _claire.BeginInterviewAsync(_employee.Id)).Form().Fill("SharedNote", "Va bien.").Fill("NextOn", "2026-12-01").SubmitAsync("Terminer l’entretien");
        _site.Clock.Advance(TimeSpan.FromDays(10));
        var claire = await _site.ClientOfAsync(_clairesId);

        var week = await claire.OpenAsync("/tableau-de-bord");

        Assert.Equal(["Entretien convenu pour le mardi 1er décembre, sans heure : une autre date est à trouver."], week.PlainAll("section[aria-labelledby=heures-a-fixer] p"));
        Assert.Equal("", (await week.GoToAsync(week.Document.QuerySelector("section[aria-labelledby=heures-a-fixer] a")!.GetAttribute("href")!)).Form()["Day"]);
    }

    [Theory]
    [InlineData("zzz")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("2026-13-41")]
    public async Task A_day_that_is_none_is_left_to_be_typed(string day)
    {
        var page = await _claire.OpenAsync($"{Record}/nouveau?jour={day}");

        Assert.Equal((HttpStatusCode.OK, ""), (page.Status, page.Form()["Day"]));
        Assert.Empty(page.All(".error-summary"));
    }

    [Theory]
    [InlineData("essai", "TrialPeriodReview")]
    [InlineData("zzz", "FollowUp")]
    public async Task The_form_opens_on_the_kind_that_an_alert_asks_for(string asked, string kind) =>
        Assert.Equal(kind, (await _claire.OpenAsync($"{Record}/nouveau?jour=2026-12-01&type={asked}")).Form()["Kind"]);

    [Fact]
    public async Task Once_the_pathway_is_closed_the_only_interviews_are_those_after_the_exit()
    {
        await (await _claire.OpenAsync($"/salaries/{_employee.Id}/sortie/nouvelle")).Form().Fill("ExitOn", "2026-11-20").Fill("ReasonCode", "3").Fill("WorkedHours", "845").SubmitAsync("Enregistrer la sortie");

        var list = await _claire.OpenAsync(Record);
        Assert.Empty(list.All("main form[action$='/maintenant']"));
        var form = (await list.FollowAsync("Prévoir un entretien")).Form();
        Assert.Equal(["PostExit"], form.Element.QuerySelectorAll("#Kind option").Select(option => option.GetAttribute("value")!));
        var planned = await form.Fill("Day", "2026-12-14").Fill("Time", "09:30").SubmitAsync("Prévoir cet entretien");
        Assert.Equal(["Entretien prévu."], planned.All(".flash"));

        form.Element.QuerySelector("#Kind option")!.SetAttribute("value", "FollowUp");
        var told = await form.Fill("Day", "2026-12-15").SubmitAsync("Prévoir cet entretien");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "2026-12-15"), (told.Status, told.Form()["Day"]));
        Assert.Equal(["Le parcours est clos."], told.PlainAll(".error-summary li"));
        Assert.Equal(InterviewKind.PostExit, (await _site.InterviewAsync()).Kind);
    }

    [Fact]
    public async Task The_pathway_opens_with_the_first_contract_of_integration()
    {
        var karim = await _site.EnterAsync("Karim", "Belkacem", _clairesId);
        var agreement = await _site.ConcludeAsync();
        await _site.ReceivePassAsync(karim, new DateOnly(2026, 11, 23));
        Assert.Contains("Pas encore de parcours", (await _claire.OpenAsync($"/salaries/{karim.Id}/entretiens")).Plain(), StringComparison.Ordinal);
        var form = (await (await _site.ClientAsAsync(Role.Finance)).OpenAsync($"/salaries/{karim.Id}/contrats/nouveau")).Form();

        await form.Fill("Type", "Cddi").Fill("AgreementId", agreement.Id.ToString()).Fill("JobTitle", "Agent").Fill("StartsOn", "2026-11-23").Fill("EndsOn", "2027-05-22").Fill("WeeklyMinutes", "26").SubmitAsync("Enregistrer le contrat");

        await using var db = _site.OpenContext();
        Assert.Equal(new DateOnly(2026, 11, 23), (await db.IntegrationPathways.SingleAsync(pathway => pathway.EmployeeId == karim.Id, Ct)).OpenedOn);
    }

    [Fact]
    public async Task Pressed_several_times_at_once_one_interview_is_begun()
    {
        var form = (await _claire.OpenAsync(Record)).Form("main form[action$='/maintenant']");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => form.SubmitAsync()));

        Assert.Single(answers.Select(answer => answer.Address).Distinct(StringComparer.Ordinal));
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.Interviews.CountAsync(Ct));
    }

    [Fact]
    public async Task A_day_that_is_past_is_told_together_with_the_hour_that_is_missing()
    {
        var refused = await (await _claire.OpenAsync($"{Record}/nouveau")).Form().Fill("Day", "2026-11-20").SubmitAsync("Prévoir cet entretien");

        Assert.StartsWith("Ce moment est passé.", refused.PlainErrorOf("Day"), StringComparison.Ordinal);
        Assert.Equal("Écrivez l’heure. Exemple : 09:30.", refused.PlainErrorOf("Time"));
    }

    [Fact]
    public async Task Planned_twice_an_interview_is_one()
    {
        var form = (await _claire.OpenAsync($"{Record}/nouveau")).Form().Fill("Day", "2026-12-14").Fill("Time", "09:30");
        await form.SubmitAsync("Prévoir cet entretien");

        Assert.Equal("Cet entretien est déjà prévu.", (await form.SubmitAsync("Prévoir cet entretien")).ErrorOf("Day"));
    }
}
