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
    public async Task An_interview_is_led_now_kept_as_it_goes_and_completed()
    {
        var page = await BeginAsync();
        var form = page.Form().Fill("SharedNote", "Le projet se précise.").Fill("PrivateNote", "À reprendre doucement.");

        var draft = await form.SubmitAsync("Garder le brouillon");
        Assert.Equal("Le projet se précise.", draft.Form()["SharedNote"]);
        Assert.Equal(InterviewState.Draft, (await OneAsync()).State);

        var missing = await draft.Form().SubmitAsync("Terminer l’entretien");
        Assert.Equal("Écrivez la date du prochain entretien : personne ne doit être perdu de vue.", missing.PlainErrorOf("NextOn"));

        var done = await missing.Form().Fill("Decided", "S’inscrire au code.").Fill("NextOn", "2026-12-14").SubmitAsync("Terminer l’entretien");
        Assert.Equal(["Entretien terminé."], done.All(".flash"));
        Assert.Contains("S’inscrire au code.", done.Text, StringComparison.Ordinal);
        Assert.Contains("Prochain entretien : lundi 14 décembre 2026.", done.Plain(), StringComparison.Ordinal);
        Assert.Equal((InterviewState.Completed, InterviewOutcome.Held), ((await OneAsync()).State, (await OneAsync()).Outcome));
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.InterviewCompleted, Ct));
    }

    [Fact]
    public async Task What_is_written_is_kept_while_one_writes_and_the_version_follows()
    {
        var form = (await BeginAsync()).Form().Fill("SharedNote", "Premier jet.");
        form.Element.Action += "/brouillon";
        using var sent = new FormUrlEncodedContent(form.Element.Elements
            .Select(element => (Name: element.GetAttribute("name"), Element: element))
            .Where(one => one.Name is not null)
            .Select(one => KeyValuePair.Create(one.Name!, form[one.Name!] ?? "")));
        sent.Headers.Add("X-Requested-With", "draft");
        using var request = new HttpRequestMessage(HttpMethod.Post, form.Element.Action) { Content = sent };
        request.Headers.Add("X-Requested-With", "draft");

        var answer = await _claire.SendAsync(request, Ct);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var said = await answer.Content.ReadAsStringAsync(Ct);
        var kept = await OneAsync();
        Assert.Contains($"\"version\":{kept.Version}", said, StringComparison.Ordinal);
        Assert.Equal("Premier jet.", kept.SharedNote);
    }

    [Fact]
    public async Task Led_again_one_goes_on_with_what_was_begun()
    {
        await (await BeginAsync()).Form().Fill("SharedNote", "Premier jet.").SubmitAsync("Garder le brouillon");

        Assert.Equal("Premier jet.", (await BeginAsync()).Form()["SharedNote"]);
        Assert.Equal(InterviewState.Draft, (await OneAsync()).State);
    }

    [Fact]
    public async Task Two_windows_on_one_interview_lose_nothing()
    {
        var one = (await BeginAsync()).Form();
        var other = (await _claire.OpenAsync($"{Record}/{(await OneAsync()).Id}")).Form();
        await one.Fill("SharedNote", "Dans la première.").SubmitAsync("Garder le brouillon");

        var told = await other.Fill("SharedNote", "Dans la deuxième.").SubmitAsync("Garder le brouillon");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("peut-être dans une autre fenêtre", told.Text, StringComparison.Ordinal);
        Assert.Equal("Dans la deuxième.", told.Form()["SharedNote"]);
        await told.Form().SubmitAsync("Garder le brouillon");
        Assert.Equal("Dans la deuxième.", (await OneAsync()).SharedNote);
    }

    [Fact]
    public async Task The_private_note_is_its_authors_alone_whoever_follows_or_directs()
    {
        await CompleteAsync();
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

        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.ClientOfAsync(thomas)).OpenAsync($"{Record}/{(await OneAsync()).Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _claire.OpenAsync(Record)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _claire.OpenAsync($"{Record}/{(await OneAsync()).Id}")).Status);
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
        await CompleteAsync();
        var form = (await _claire.OpenAsync($"{Record}/nouveau")).Form();
        Assert.StartsWith("Ce moment est passé.", (await form.Fill("Day", "2026-11-22").Fill("Time", "09:30").SubmitAsync("Prévoir cet entretien")).ErrorOf("Day"), StringComparison.Ordinal);

        var planned = await form.Fill("Day", "2026-12-14").SubmitAsync("Prévoir cet entretien");
        Assert.Contains("Lundi 14 décembre à 9 h 30", planned.Plain(), StringComparison.Ordinal);

        var led = await planned.GoToAsync(planned.Document.QuerySelector("section[aria-labelledby=prevus] a.btn-primary")!.GetAttribute("href")!);
        Assert.Contains("S’inscrire au code.", led.All("section[aria-labelledby=avant]")[0], StringComparison.Ordinal);
        var early = await led.Form().Fill("SharedNote", "Trop tôt.").Fill("NextOn", "2027-01-11").SubmitAsync("Terminer l’entretien");
        Assert.Equal("Cet entretien n’a pas encore eu lieu : vérifiez la date.", early.PlainErrorOf("Day"));
    }

    [Fact]
    public async Task Who_did_not_come_has_a_next_date()
    {
        var form = (await _claire.OpenAsync($"{Record}/nouveau")).Form();
        await form.Fill("Day", "2026-11-23").Fill("Time", "14:00").SubmitAsync("Prévoir cet entretien");
        var absence = (await _claire.OpenAsync($"{Record}/{(await OneAsync()).Id}/absence")).Form();
        Assert.Equal("Choisissez ce qui s’est passé.", (await absence.SubmitAsync("Noter")).ErrorOf("Outcome"));

        var asked = await absence.Fill("Outcome", "NoShow").SubmitAsync("Noter");
        Assert.NotNull(asked.ErrorOf("NextOn"));
        var done = await asked.Form().Fill("NextOn", "2026-11-30").SubmitAsync("Noter");

        Assert.Contains("Point de suivi : personne absente", done.Plain(), StringComparison.Ordinal);
        Assert.Equal(InterviewOutcome.NoShow, (await OneAsync()).Outcome);
    }

    [Fact]
    public async Task A_number_that_has_no_place_in_a_note_is_refused_and_the_words_stay()
    {
        var refused = await (await BeginAsync()).Form().Fill("PrivateNote", "Sa carte : 1234 5678 9012 3456").SubmitAsync("Garder le brouillon");

        Assert.StartsWith("Il y a ici un numéro de sécurité sociale", refused.ErrorOf("PrivateNote"), StringComparison.Ordinal);
        Assert.Equal("Sa carte : 1234 5678 9012 3456", refused.Form()["PrivateNote"]);
        Assert.Equal("", (await OneAsync()).SharedNote);
    }

    [Fact]
    public async Task The_words_of_a_complete_interview_are_corrected_by_their_author()
    {
        await CompleteAsync();

        var corrected = await (await _claire.OpenAsync($"{Record}/{(await OneAsync()).Id}")).Form().Fill("SharedNote", "Le projet est clair.").SubmitAsync("Enregistrer la correction");

        Assert.Equal(["Correction enregistrée."], corrected.All(".flash"));
        Assert.Contains("Le projet est clair.", corrected.Text, StringComparison.Ordinal);
        Assert.Contains("canari-prive", corrected.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pathway_opens_with_the_first_contract_of_integration()
    {
        var karim = await _site.EnterAsync("Karim", "Belkacem", _clairesId);
        var agreement = await _site.ConcludeAsync();
        Assert.Contains("Pas encore de parcours", (await _claire.OpenAsync($"/salaries/{karim.Id}/entretiens")).Plain(), StringComparison.Ordinal);
        var form = (await (await _site.ClientAsAsync(Role.Finance)).OpenAsync($"/salaries/{karim.Id}/contrats/nouveau")).Form();

        await form.Fill("Type", "Cddi").Fill("AgreementId", agreement.Id.ToString()).Fill("JobTitle", "Agent").Fill("StartsOn", "2026-11-23").Fill("EndsOn", "2027-05-22").Fill("WeeklyMinutes", "26").SubmitAsync("Enregistrer le contrat");

        await using var db = _site.OpenContext();
        Assert.Equal(new DateOnly(2026, 11, 23), (await db.IntegrationPathways.SingleAsync(pathway => pathway.EmployeeId == karim.Id, Ct)).OpenedOn);
    }

    private async Task<Page> BeginAsync() => await (await _claire.OpenAsync(Record)).Form("main form[action$='/maintenant']").SubmitAsync();

    private async Task CompleteAsync() => await (await BeginAsync()).Form()
        .Fill("SharedNote", "Le projet se précise.").Fill("PrivateNote", "canari-prive").Fill("Decided", "S’inscrire au code.").Fill("NextOn", "2026-12-14")
        .SubmitAsync("Terminer l’entretien");

    private async Task<Interview> OneAsync()
    {
        await using var db = _site.OpenContext();
        return await db.Interviews.AsNoTracking().OrderByDescending(interview => interview.StartsAt).FirstAsync(Ct);
    }
}
