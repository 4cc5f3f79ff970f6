using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using Serilog.Core;

namespace RegieQuartier.Web.Tests.Security;

/// <summary>
/// Words planted in a record, and a walk through the whole site as everybody: each is read where the matrix of rights says so,
/// and nowhere else.
/// </summary>
public sealed class CanaryTests : IAsyncLifetime
{
    private const string Private = "canari-prive";
    private const string Draft = "canari-brouillon";
    private const string Shared = "canari-partage";
    private const string Effect = "canari-amenagement";
    private const string Why = "canari-motif d’ouverture de cette partie";
    private const string Paper = "canari-papier";
    private const string Health = "Service de santé";
    private const string Justice = "Aide juridique";
    private const string Left = "canari-mots de la sortie";

    private static readonly string[] All = [Private, Draft, Shared, Effect, Why, Paper, Health, Justice, Left];

    private readonly CapturedLogs _logs = new();
    private readonly RegieQuartierFactory _database = new();
    private readonly RegieQuartierFactory _site;
    private Guid _claire;
    private Guid _fatoumata;
    private Guid _supervisor;
    private Employee _employee = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public CanaryTests() => _site = _database.WithServices(services => services.AddSingleton<ILogEventSink>(_logs));

    public async ValueTask InitializeAsync()
    {
        (_claire, _supervisor, _fatoumata) = ((await _site.AddAccountAsync(Role.Advisor)).Id, (await _site.AddAccountAsync(Role.Supervisor)).Id, (await _site.AddAccountAsync(Role.Employee)).Id);
        _employee = await _site.EnterAsync(referentId: _claire, supervisorId: _supervisor);
        await PlantAsync();
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Who_follows_finds_all_that_was_planted_and_another_advisor_none_of_it()
    {
        var own = await WalkAsync(await _site.ClientOfAsync(_claire));
        Assert.All(All.Except([Why]), word => Assert.Contains(own.Pages, page => page.Value.Contains(word, StringComparison.Ordinal)));

        var other = await _site.ClientAsAsync(Role.Advisor);
        Assert.Empty(Found(await WalkAsync(other)));
        // Every advisor may read who somebody is: the first page of a record opens, without what only its referent reads there.
        var telling = own.Pages.Where(page => page.Key.Contains($"{_employee.Id}/", StringComparison.Ordinal) && All.Any(word => page.Value.Contains(word, StringComparison.Ordinal))).Select(page => page.Key).ToList();
        Assert.NotEmpty(telling);
        foreach (var address in telling)
        {
            Assert.Equal((address, HttpStatusCode.NotFound), (address, (await other.GetAsync(address, Ct)).StatusCode));
        }
    }

    [Theory]
    [InlineData(Role.Director, new[] { Shared, Effect, Left })]
    [InlineData(Role.Finance, new string[0])]
    [InlineData(Role.Writer, new string[0])]
    [InlineData(Role.Community, new string[0])]
    [InlineData(Role.Reception, new string[0])]
    [InlineData(Role.Partner, new string[0])]
    [InlineData(Role.SystemAdmin, new string[0])]
    public async Task A_role_finds_what_the_matrix_says_and_nothing_else(Role role, string[] words) =>
        Assert.Equal(words.Order(StringComparer.Ordinal), Found(await WalkAsync(await _site.ClientAsAsync(role))));

    [Fact]
    public async Task The_person_reads_what_was_shared_and_what_changes_at_work_and_another_employee_nothing()
    {
        Assert.Equal([Effect, Shared], Found(await WalkAsync(await _site.ClientOfAsync(_fatoumata))));
        Assert.Empty(Found(await WalkAsync(await _site.ClientAsAsync(Role.Employee))));
    }

    [Fact]
    public async Task Their_supervisor_finds_the_effect_on_work_and_another_supervisor_not_even_that()
    {
        Assert.Equal([Effect], Found(await WalkAsync(await _site.ClientOfAsync(_supervisor))));
        Assert.Empty(Found(await WalkAsync(await _site.ClientAsAsync(Role.Supervisor))));
    }

    [Fact]
    public async Task What_was_planted_of_health_and_justice_is_what_who_follows_reads()
    {
        var form = await (await _site.ClientOfAsync(_claire)).OpenAsync($"/salaries/{_employee.Id}/soutiens-reserves");

        Assert.Equal([Health, Justice], form.All("main option[selected]"));
    }

    [Fact]
    public async Task No_search_finds_anybody_by_them()
    {
        List<HttpClient> everybody = [await _site.ClientOfAsync(_claire), await _site.ClientOfAsync(_supervisor), await _site.ClientOfAsync(_fatoumata)];
        foreach (var role in Enum.GetValues<Role>())
        {
            everybody.Add(await _site.ClientAsAsync(role));
        }

        foreach (var client in everybody)
        {
            foreach (var word in All)
            {
                Assert.Empty(await ListedAsync(client, word));
            }
        }

        // A search that finds nobody by a name either would prove nothing.
        Assert.NotEmpty(await ListedAsync(everybody[0], "Diallo"));
    }

    [Fact]
    public async Task Neither_a_log_nor_the_journal_nor_a_message_holds_any_of_them()
    {
        await WalkAsync(await _site.ClientOfAsync(_claire));
        await WalkAsync(await _site.ClientAsAsync(Role.Director));

        await using var db = _site.OpenContext();
        var journal = await db.AuditEntries.Select(entry => entry.Action + " " + entry.Reason).ToListAsync(Ct);
        var messages = await db.OutgoingMessages.Select(message => message.Body ?? "").ToListAsync(Ct);
        Assert.All(All, word =>
        {
            Assert.DoesNotContain(_logs.Lines, line => line.Contains(word, StringComparison.Ordinal));
            Assert.DoesNotContain(journal.Concat(messages), text => text.Contains(word, StringComparison.Ordinal));
        });
    }

    private async Task<SiteCrawl> WalkAsync(HttpClient client)
    {
        var crawl = new SiteCrawl(client);
        await crawl.WalkAsync(_site, _employee.Id, ["/tableau-de-bord", "/salaries?vue=tous", "/salaries?vue=sortis", "/salaries/export.csv?vue=tous", "/salaries/export.xlsx?vue=mes-parcours", .. All.SelectMany(word => new[] { $"/recherche?q={Uri.EscapeDataString(word)}", $"/recherche/rendez-vous?q={Uri.EscapeDataString(word)}" })]);
        return crawl;
    }

    // Whom the searches list, of those that the person may use: what was typed is said back by others' boxes, and is nobody.
    private static async Task<IReadOnlyList<string>> ListedAsync(HttpClient client, string words)
    {
        List<string> listed = [];
        foreach (var list in (string[])["/salaries?vue=tous", "/salaries?vue=sortis", "/candidatures?vue=toutes", "/recherche?dans=tout", "/recherche/rendez-vous?dans=tout"])
        {
            listed.AddRange((await client.OpenAsync($"{list}&q={Uri.EscapeDataString(words)}")).All("main ul.items > li"));
        }

        return listed;
    }

    // What a search says back is what was typed, not what was found.
    private static IReadOnlyList<string> Found(SiteCrawl crawl) =>
        [.. All.Where(word => crawl.Pages.Any(page => !page.Key.StartsWith("/recherche", StringComparison.Ordinal) && page.Value.Contains(word, StringComparison.Ordinal))).Order(StringComparer.Ordinal)];

    private async Task PlantAsync()
    {
        var (pathway, today) = (await _site.OpenPathwayAsync(_employee), new DateOnly(2026, 11, 23));
        await _site.SignAsync(_employee);
        await using var db = _site.OpenContext();
        var employee = await db.Employees.SingleAsync(known => known.Id == _employee.Id, Ct);
        employee.SignInWith(_fatoumata);
        var path = await db.IntegrationPathways.SingleAsync(known => known.Id == pathway.Id, Ct);
        path.AdjustWork(Effect, _claire, today);
        var held = Interview.Begin(pathway, _claire, InterviewKind.FollowUp, _site.Clock.GetUtcNow().AddDays(-7)).Value!;
        held.Complete(_claire, new InterviewReport(InterviewKind.FollowUp, _site.Clock.GetUtcNow().AddDays(-7), 45, today.AddDays(20), new InterviewTexts(Shared, Private, "S’inscrire au code.")), today);
        db.AddRange(
            held,
            EmployeePaper.Of(_employee, PaperKind.Rqth, Paper, null, new DateOnly(2027, 6, 1)).Value!,
            SensitiveSupport.Note(pathway, SensitiveKind.Health, needed: true, SensitiveReferral.HealthService, _claire, today).Value!,
            SensitiveSupport.Note(pathway, SensitiveKind.Justice, needed: true, SensitiveReferral.LegalAid, _claire, today).Value!,
            SensitiveOpening.Open(_employee.Id, (await _site.AddAccountAsync(Role.Director)).Id, Why, _site.Clock.GetUtcNow().AddDays(-2)).Value!);
        await db.SaveChangesAsync(Ct);
        var claire = await _site.ClientOfAsync(_claire);
        await (await (await claire.OpenAsync($"/salaries/{_employee.Id}/entretiens")).Form("main form[action$='/maintenant']").SubmitAsync()).Form().Fill("PrivateNote", Draft).SubmitAsync("Garder le brouillon");
        var left = await _site.EnterAsync("Karim", "Belkacem", _claire, _supervisor);
        await _site.OpenPathwayAsync(left);
        await (await claire.OpenAsync($"/salaries/{left.Id}/sortie/nouvelle")).Form().Fill("ExitOn", "2026-11-20").Fill("ReasonCode", "3").Fill("WorkedHours", "845").Fill("PersonsWords", Left).SubmitAsync("Enregistrer la sortie");
    }
}
