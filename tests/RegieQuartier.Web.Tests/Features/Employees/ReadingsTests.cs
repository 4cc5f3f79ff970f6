using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class ReadingsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Guid _clairesId;
    private Domain.Employees.Employee _employee = null!;
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Record => $"/salaries/{_employee.Id}/lectures";

    public async ValueTask InitializeAsync()
    {
        _clairesId = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: _clairesId);
        await _site.OpenPathwayAsync(_employee);
        _claire = await _site.ClientOfAsync(_clairesId);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Each_part_leaves_a_line_for_each_reader_and_each_hour_and_no_more()
    {
        var root = $"/salaries/{_employee.Id}";
        var helene = (await _site.AddAccountAsync(Role.Director)).Id;
        var director = await _site.ClientOfAsync(helene);
        foreach (var page in new[] { root, root, $"{root}/diagnostic", $"{root}/entretiens", $"{root}/contrats", $"{root}/diagnostic" })
        {
            await director.OpenAsync(page);
        }

        await _claire.OpenAsync(root);
        _site.Clock.Advance(TimeSpan.FromHours(1));
        await (await _site.ClientOfAsync(helene)).OpenAsync(root);

        await using var db = _site.OpenContext();
        var readings = await db.AuditEntries.Where(entry => entry.Action.StartsWith(AuditActions.ReadingPrefix)).OrderBy(entry => entry.OccurredAt).ThenBy(entry => entry.Id).ToListAsync(Ct);
        Assert.Equal(6, readings.Count);
        Assert.All(readings, reading => Assert.Equal(_employee.Id, reading.SubjectId));
        Assert.Equal(3, readings.Count(reading => reading.Action == AuditActions.RecordRead));
    }

    [Theory]
    [InlineData("identite", AuditActions.RecordRead)]
    [InlineData("contrats/{0}/avenant", AuditActions.ContractsRead)]
    [InlineData("contrats/{0}/qualification", AuditActions.ContractsRead)]
    [InlineData("contrats/{0}/rupture/correction", AuditActions.ContractsRead)]
    [InlineData("contrats/{0}/rupture/retrait", AuditActions.ContractsRead)]
    [InlineData("pass/{1}/correction", AuditActions.ContractsRead)]
    [InlineData("papiers/{2}", AuditActions.RecordRead)]
    public async Task A_form_that_shows_a_part_is_a_reading_of_it(string page, string part)
    {
        var (contract, pass, paper) = (await _site.SignAsync(_employee), await _site.ReceivePassAsync(_employee), EmployeePaper.Of(_employee, PaperKind.FirstAid, "", null, null).Value!);
        await using (var planted = _site.OpenContext())
        {
            planted.Add(paper);
            await planted.SaveChangesAsync(Ct);
        }

        if (page.Contains("rupture", StringComparison.Ordinal))
        {
            await using var ended = _site.OpenContext();
            Assert.False((await ended.EmploymentContracts.SingleAsync(Ct)).Terminate(new DateOnly(2026, 11, 20), TerminationReason.Dismissal).Refused);
            await ended.SaveChangesAsync(Ct);
        }

        var reader = await _site.ClientAsAsync(Role.Director);

        Assert.Equal(HttpStatusCode.OK, (await reader.OpenAsync($"/salaries/{_employee.Id}/{string.Format(CultureInfo.InvariantCulture, page, contract.Id, pass.Id, paper.Id)}")).Status);

        await using var db = _site.OpenContext();
        Assert.Equal([part], await db.AuditEntries.Where(entry => entry.Action.StartsWith(AuditActions.ReadingPrefix)).Select(entry => entry.Action).ToListAsync(Ct));
    }

    [Fact]
    public async Task Two_windows_that_open_at_the_same_instant_leave_one_line()
    {
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => _claire.OpenAsync($"/salaries/{_employee.Id}/diagnostic")));

        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.DiagnosisRead, Ct));
    }

    [Fact]
    public async Task A_page_that_is_out_of_reach_is_not_a_reading()
    {
        await (await _site.ClientAsAsync(Role.Advisor)).OpenAsync($"/salaries/{_employee.Id}/diagnostic");
        await (await _site.ClientAsAsync(Role.Director)).OpenAsync($"/salaries/{_employee.Id}/soutiens-reserves");

        await using var db = _site.OpenContext();
        Assert.False(await db.AuditEntries.AnyAsync(entry => entry.Action.StartsWith(AuditActions.ReadingPrefix), Ct));
    }

    [Fact]
    public async Task The_advisor_shows_the_person_who_read_what_and_when()
    {
        await (await _site.ClientAsAsync(Role.Finance)).OpenAsync($"/salaries/{_employee.Id}/contrats");
        _site.Clock.Advance(TimeSpan.FromMinutes(5));
        var page = await (await _claire.OpenAsync($"/salaries/{_employee.Id}")).FollowAsync("Voir les lectures");

        Assert.Equal(["Fiche et papiers", "Contrats et PASS"], page.All(".items p"));
        Assert.Equal(["Lundi 23 novembre 2026"], page.PlainAll("section h2"));
        Assert.Equal(["9 h 05", "9 h"], page.PlainAll(".items .hour"));
        Assert.NotNull(page.Document.QuerySelector("[data-print]"));
    }

    [Fact]
    public async Task That_the_advisor_opens_the_reserved_part_is_theirs_to_know()
    {
        await _claire.OpenAsync($"/salaries/{_employee.Id}/soutiens-reserves");
        var director = await _site.ClientAsAsync(Role.Director);

        Assert.Contains("Soutiens réservés", (await _claire.OpenAsync(Record)).All(".items p"));
        Assert.DoesNotContain("Soutiens réservés", (await director.OpenAsync(Record)).All(".items p"));
        await (await director.OpenAsync($"/salaries/{_employee.Id}/soutiens-reserves/ouvertures/nouvelle")).Form()
            .Fill("Reason", "La personne appelle, et sa référente est en congé.").SubmitAsync("Ouvrir pour une heure");
        Assert.Equal(["Soutiens réservés", "Soutiens réservés, ouverture exceptionnelle d’une heure"], (await director.OpenAsync(Record)).All(".items p").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Nobody_else_knows_who_read()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.ClientAsAsync(Role.Advisor)).OpenAsync(Record)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _site.ClientAsAsync(Role.Finance)).OpenAsync(Record)).Status);
        Assert.Equal(HttpStatusCode.OK, (await _claire.OpenAsync($"{Record}?apres=zzz&avant=%07")).Status);
    }

    [Fact]
    public async Task A_long_list_goes_on_over_pages()
    {
        await using (var db = _site.OpenContext())
        {
            db.AddRange(Enumerable.Range(1, 120).Select(hour => AuditEntry.Record(AuditActions.RecordRead, _clairesId, _employee.Id, _site.Clock.GetUtcNow().AddHours(-hour))));
            await db.SaveChangesAsync(Ct);
        }

        var first = await _claire.OpenAsync(Record);
        var second = await first.FollowAsync("Suivants");

        Assert.Equal((100, 20), (first.All(".items li").Count, second.All(".items li").Count));
        Assert.Equal(100, (await second.FollowAsync("Précédents")).All(".items li").Count);
    }
}
