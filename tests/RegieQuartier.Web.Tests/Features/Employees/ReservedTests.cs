using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class ReservedTests : IAsyncLifetime
{
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
    public async Task The_advisor_notes_that_support_is_needed_and_where_to_without_a_word()
    {
        var page = await (await _claire.OpenAsync($"/salaries/{_employee.Id}/diagnostic")).FollowAsync("Ouvrir");
        Assert.Empty(page.Document.QuerySelectorAll("main input[type=text], main textarea"));

        var done = await page.Form().Fill("Health.Needed", "true").Fill("Health.Referral", "OccupationalHealth").SubmitAsync("Enregistrer");

        Assert.Equal(["Enregistré."], done.All(".flash"));
        Assert.Contains("La direction peut l’ouvrir une heure, avec un motif que vous lirez ici.", done.Plain(), StringComparison.Ordinal);
        Assert.Equal(("true", "OccupationalHealth", null), (done.Form()["Health.Needed"], done.Form()["Health.Referral"], done.Form()["Justice.Needed"]));
        var support = Assert.Single(await SupportsAsync());
        Assert.Equal((SensitiveKind.Health, true, SensitiveReferral.OccupationalHealth, _clairesId), (support.Kind, support.SupportNeeded, support.Referral, support.AuthorId));
        await using var db = _site.OpenContext();
        var entry = await db.AuditEntries.SingleAsync(one => one.Action == AuditActions.ReservedPartNoted, Ct);
        Assert.Equal((_employee.Id, null), (entry.SubjectId, entry.Reason));
    }

    [Fact]
    public async Task A_referral_goes_with_a_need()
    {
        var form = (await _claire.OpenAsync(Record)).Form();

        var without = await form.Fill("Justice.Needed", "false").Fill("Justice.Referral", "LegalAid").SubmitAsync("Enregistrer");

        Assert.StartsWith("Une orientation va avec un soutien nécessaire", without.PlainErrorOf("Justice.Needed"), StringComparison.Ordinal);
        Assert.Equal("LegalAid", without.Form()["Justice.Referral"]);
        Assert.Empty(await SupportsAsync());
    }

    [Theory]
    [InlineData("Health.Referral", "Hôpital")]
    [InlineData("Health.Referral", "99")]
    [InlineData("Health.Needed", "peut-être")]
    [InlineData("Health.Version", "-1")]
    [InlineData("Health.Version", "99999999999999999999")]
    public async Task What_no_screen_proposes_is_not_noted(string field, string sent)
    {
        var form = (await _claire.OpenAsync(Record)).Form().Fill("Justice.Needed", "true");
        var control = form.Element.QuerySelector(field.EndsWith("Referral", StringComparison.Ordinal) ? "[name='Health.Referral'] option" : $"[name='{field}']")!;
        control.SetAttribute("value", sent);
        if (field.EndsWith("Needed", StringComparison.Ordinal))
        {
            control.SetAttribute("checked", "");
        }

        var again = await form.SubmitAsync("Enregistrer");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Empty(await SupportsAsync());
    }

    [Fact]
    public async Task Who_replaces_the_advisor_reads_and_writes_it_while_they_do_and_no_longer()
    {
        var thomas = (await _site.AddAccountAsync(Role.Advisor)).Id;
        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.ClientOfAsync(thomas)).OpenAsync(Record)).Status);
        await (await _claire.OpenAsync("/salaries/remplacements")).Form().Fill("DelegateId", thomas.ToString()).Fill("StartsOn", "2026-11-23").Fill("EndsOn", "2026-11-23").SubmitAsync("Prévoir ce remplacement");

        await (await (await _site.ClientOfAsync(thomas)).OpenAsync(Record)).Form().Fill("Justice.Needed", "true").SubmitAsync("Enregistrer");

        Assert.Equal(thomas, Assert.Single(await SupportsAsync()).AuthorId);
        _site.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.ClientOfAsync(thomas)).OpenAsync(Record)).Status);
    }

    [Fact]
    public async Task Two_who_note_at_once_are_one_and_one_who_is_told_what_the_record_says()
    {
        var (one, other) = ((await _claire.OpenAsync(Record)).Form(), (await _claire.OpenAsync(Record)).Form());
        await one.Fill("Health.Needed", "true").Fill("Health.Referral", "HealthService").SubmitAsync("Enregistrer");

        var late = await other.Fill("Health.Needed", "true").Fill("Health.Referral", "SocialService").SubmitAsync("Enregistrer");

        Assert.Contains("Quelqu’un d’autre vient d’enregistrer ici.", late.Text, StringComparison.Ordinal);
        Assert.Contains("Soutien nécessaire : service de santé", late.Plain(), StringComparison.Ordinal);
        Assert.Equal("SocialService", late.Form()["Health.Referral"]);
        await late.Form().SubmitAsync("Enregistrer");
        Assert.Equal(SensitiveReferral.SocialService, Assert.Single(await SupportsAsync()).Referral);
    }

    [Fact]
    public async Task Pressed_several_times_at_once_there_is_one_row_of_a_kind()
    {
        var form = (await _claire.OpenAsync(Record)).Form().Fill("Health.Needed", "true").Fill("Justice.Needed", "false");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => form.SubmitAsync("Enregistrer")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Equal(2, (await SupportsAsync()).Count);
    }

    [Fact]
    public async Task Nobody_else_finds_a_trace_of_it()
    {
        await (await _claire.OpenAsync(Record)).Form().Fill("Health.Needed", "true").Fill("Health.Referral", "OccupationalHealth").SubmitAsync("Enregistrer");
        var root = $"/salaries/{_employee.Id}";
        var director = await _site.ClientAsAsync(Role.Director);
        Assert.Equal(HttpStatusCode.NotFound, (await director.OpenAsync(Record)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _site.ClientAsAsync(Role.Finance)).OpenAsync(Record)).Status);

        foreach (var page in new[] { root, $"{root}/diagnostic", $"{root}/entretiens", $"{root}/contrats", $"{root}/lectures", "/salaries?vue=tous", "/journal", "/tableau-de-bord" })
        {
            var read = await director.OpenAsync(page);
            Assert.Equal(HttpStatusCode.OK, read.Status);
            Assert.DoesNotContain("Santé", read.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("OccupationalHealth", await read.Response.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        }
    }

    private async Task<List<SensitiveSupport>> SupportsAsync()
    {
        await using var db = _site.OpenContext();
        return await db.Set<SensitiveSupport>().AsNoTracking().ToListAsync(Ct);
    }
}
