using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class ReservedOpeningsTests : IAsyncLifetime
{
    private const string Reason = "La personne appelle, et sa référente est en congé.";

    private readonly RegieQuartierFactory _site = new();
    private Guid _clairesId;
    private Domain.Employees.Employee _employee = null!;
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Record => $"/salaries/{_employee.Id}/soutiens-reserves";

    public async ValueTask InitializeAsync()
    {
        _clairesId = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: _clairesId);
        await _site.OpenPathwayAsync(_employee);
        _claire = await _site.ClientOfAsync(_clairesId);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_director_opens_it_for_an_hour_with_a_reason_that_no_trail_holds()
    {
        await (await _claire.OpenAsync(Record)).Form().Fill("Health.Needed", "true").Fill("Health.Referral", "OccupationalHealth").SubmitAsync("Enregistrer");
        var helene = (await _site.AddAccountAsync(Role.Director)).Id;
        var director = await _site.ClientOfAsync(helene);
        var closed = await director.OpenAsync(Record);
        Assert.Equal(HttpStatusCode.NotFound, closed.Status);

        var opened = await OpenAsync(director, await closed.FollowAsync("Ouvrir pour une heure"));

        Assert.Contains("Soutien nécessaire : santé au travail", opened.Plain(), StringComparison.Ordinal);
        Assert.Contains("Ouvert pour vous jusqu’à 10 h.", opened.Plain(), StringComparison.Ordinal);
        Assert.Empty(opened.Document.QuerySelectorAll("main form"));
        _site.Clock.Advance(TimeSpan.FromMinutes(59));
        Assert.Equal(HttpStatusCode.OK, (await (await _site.ClientOfAsync(helene)).OpenAsync(Record)).Status);
        _site.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.ClientOfAsync(helene)).OpenAsync(Record)).Status);
        await using var db = _site.OpenContext();
        Assert.Equal(Reason, (await db.SensitiveOpenings.SingleAsync(Ct)).Reason);
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.ReservedPartOpened && entry.SubjectId == _employee.Id, Ct));
        Assert.All(await db.AuditEntries.ToListAsync(Ct), entry => Assert.Null(entry.Reason));
    }

    [Fact]
    public async Task The_referent_reads_of_it_on_their_first_page_and_in_the_record_until_they_said_so()
    {
        await OpenAsync(await _site.ClientAsAsync(Role.Director));

        var home = await _claire.OpenAsync("/tableau-de-bord");
        Assert.Equal(["Fatoumata Diallo-Lemarchand"], home.PlainAll("section[aria-labelledby=ouvertures] .title"));
        var record = await _claire.OpenAsync(home.Document.QuerySelector("section[aria-labelledby=ouvertures] a")!.GetAttribute("href")!);
        Assert.Contains($"Motif : {Reason}", record.Plain(), StringComparison.Ordinal);

        var told = await record.Form("main form[action$='/lecture']").SubmitAsync();

        Assert.Equal(["C’est noté."], told.All(".flash"));
        Assert.DoesNotContain(Reason, told.Text, StringComparison.Ordinal);
        Assert.Empty((await _claire.OpenAsync("/tableau-de-bord")).Document.QuerySelectorAll("section[aria-labelledby=ouvertures]"));
        Assert.Contains(Reason, (await _claire.OpenAsync(Record)).Text, StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        Assert.Equal(_clairesId, (await db.SensitiveOpenings.SingleAsync(Ct)).ToldTo);
    }

    [Fact]
    public async Task Who_replaces_the_referent_reads_of_it_and_leaves_it_to_them()
    {
        await OpenAsync(await _site.ClientAsAsync(Role.Director));
        var thomas = (await _site.AddAccountAsync(Role.Advisor)).Id;
        await (await _claire.OpenAsync("/salaries/remplacements")).Form().Fill("DelegateId", thomas.ToString()).Fill("StartsOn", "2026-11-23").Fill("EndsOn", "2026-11-23").SubmitAsync("Prévoir ce remplacement");

        var record = await (await _site.ClientOfAsync(thomas)).OpenAsync($"/salaries/{_employee.Id}");

        Assert.Contains(Reason, record.Text, StringComparison.Ordinal);
        Assert.Empty(record.Document.QuerySelectorAll("main form[action$='/lecture']"));
    }

    [Theory]
    [InlineData("", "Dites pourquoi en quelques mots : 20 lettres au moins.")]
    [InlineData("Il le faut.", "Dites pourquoi en quelques mots : 20 lettres au moins.")]
    [InlineData("Numéro 2 69 05 49 588 157 80 à vérifier", "Il y a ici un numéro de sécurité sociale, de carte ou de compte. Retirez-le.")]
    public async Task A_reason_that_is_none_opens_nothing(string typed, string sentence)
    {
        var form = (await (await _site.ClientAsAsync(Role.Director)).OpenAsync($"{Record}/ouvertures/nouvelle")).Form();

        var again = await form.Fill("Reason", typed).SubmitAsync("Ouvrir pour une heure");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, sentence), (again.Status, again.PlainErrorOf("Reason")));
        Assert.Equal(typed, again.Form()["Reason"]);
        await using var db = _site.OpenContext();
        Assert.Empty(await db.SensitiveOpenings.ToListAsync(Ct));
    }

    [Fact]
    public async Task A_book_where_a_reason_is_asked_for_is_refused_as_too_long()
    {
        var form = (await (await _site.ClientAsAsync(Role.Director)).OpenAsync($"{Record}/ouvertures/nouvelle")).Form();

        Assert.Equal("Gardez l’essentiel : 300 lettres au plus.", (await form.Fill("Reason", new string('a', 10_000)).SubmitAsync("Ouvrir pour une heure")).PlainErrorOf("Reason"));
    }

    [Fact]
    public async Task Pressed_several_times_at_once_it_is_opened_once()
    {
        var form = (await (await _site.ClientAsAsync(Role.Director)).OpenAsync($"{Record}/ouvertures/nouvelle")).Form().Fill("Reason", Reason);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => form.SubmitAsync("Ouvrir pour une heure")));

        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.OK, Record), (answer.Status, answer.Address)));
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.SensitiveOpenings.CountAsync(Ct));
    }

    [Fact]
    public async Task One_directors_opening_opens_nothing_to_another()
    {
        await OpenAsync(await _site.ClientAsAsync(Role.Director));

        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.ClientAsAsync(Role.Director)).OpenAsync(Record)).Status);
    }

    [Fact]
    public async Task Another_advisor_says_nothing_in_the_referents_place()
    {
        await OpenAsync(await _site.ClientAsAsync(Role.Director));
        var form = (await _claire.OpenAsync($"/salaries/{_employee.Id}")).Form("main form[action$='/lecture']");
        var thomas = (await _site.AddAccountAsync(Role.Advisor)).Id;
        await using (var db = _site.OpenContext())
        {
            var employee = await db.Employees.Include(one => one.Referents).SingleAsync(Ct);
            employee.NameReferent(thomas, _site.Clock.GetUtcNow());
            await db.SaveChangesAsync(Ct);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await form.SubmitAsync()).Status);
        Assert.Contains(Reason, (await (await _site.ClientOfAsync(thomas)).OpenAsync($"/salaries/{_employee.Id}")).Text, StringComparison.Ordinal);
    }

    private async Task<Page> OpenAsync(HttpClient director, Page? page = null) =>
        await (page ?? await director.OpenAsync($"{Record}/ouvertures/nouvelle")).Form().Fill("Reason", Reason).SubmitAsync("Ouvrir pour une heure");
}
