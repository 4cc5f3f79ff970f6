using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Features.Employees.Sheets;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class PathwaySheetsTests : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly string[] Unsaid = ["Surendettement", "canari-prive", "Le projet se précise."];

    private readonly RegieQuartierFactory _site = new();
    private Guid _advisor;
    private Employee _employee = null!;
    private IntegrationPathway _pathway = null!;
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _advisor = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: _advisor);
        await _site.SignAsync(_employee);
        _pathway = await _site.OpenPathwayAsync(_employee);
        _claire = await _site.ClientOfAsync(_advisor);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task It_is_reached_from_the_record_to_be_printed_and_signed_and_leaves_a_reading()
    {
        var page = await (await _claire.OpenAsync($"/salaries/{_employee.Id}")).FollowAsync("Ouvrir la page");

        Assert.Equal(["Mon parcours"], page.All("h1"));
        Assert.Contains("Agente de propreté, 26 h par semaine. Jusqu’au 1er mars 2027.", page.Plain(), StringComparison.Ordinal);
        Assert.Equal(2, page.All(".signatures p").Count);
        Assert.NotNull(page.Document.QuerySelector("[data-print]"));
        await using var db = _site.OpenContext();
        Assert.Equal(_employee.Id, (await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.PathwaySheetRead, Ct)).SubjectId);
    }

    [Fact]
    public async Task The_person_prints_the_same()
    {
        var own = await (await (await _site.ClientOfAsync(await _site.GiveAccountAsync(_employee))).OpenAsync("/mon-parcours")).FollowAsync("Sur une page à imprimer");

        Assert.Equal((await _claire.OpenAsync($"/salaries/{_employee.Id}/mon-parcours")).All("article"), own.All("article"));
    }

    [Fact]
    public async Task What_has_no_room_is_counted()
    {
        await using (var db = _site.OpenContext())
        {
            var goals = Enumerable.Range(1, 6).Select(number => PathwayGoal.Propose(_pathway, new GoalTerms($"Objectif {number}", PathwayTheme.Other, Today.AddDays(number)), Today).Value!).ToList();
            goals.ForEach(goal => goal.Agree());
            db.AddRange(goals);
            await db.SaveChangesAsync(Ct);
        }

        var page = await _claire.OpenAsync($"/salaries/{_employee.Id}/mon-parcours");

        Assert.Equal(4, page.All("section[aria-labelledby='f-objectifs'] li").Count);
        Assert.Contains("… et 2 autres", page.PlainAll("section[aria-labelledby='f-objectifs'] p"));
    }

    [Fact]
    public async Task Neither_what_is_in_the_way_nor_what_was_said_is_on_paper()
    {
        await _claire.CompleteInterviewAsync(_employee.Id);
        await using (var db = _site.OpenContext())
        {
            db.Add(PathwayBarrier.Identify(_pathway, BarrierKind.Debt, _advisor, Today).Value!);
            await db.SaveChangesAsync(Ct);
        }

        var paper = (await _claire.OpenAsync($"/salaries/{_employee.Id}/mon-parcours")).Document.Source.Text;

        Assert.All(Unsaid, word => Assert.DoesNotContain(word, paper, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "et 1\u00a0autre")]
    [InlineData(12, "et 12\u00a0autres")]
    public void Others_are_said_in_words(int others, string? words) => Assert.Equal(words, new Shown<int>([], others).AndOthers);
}
