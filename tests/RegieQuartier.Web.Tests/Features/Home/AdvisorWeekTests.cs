using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Tests.Features.Employees;

namespace RegieQuartier.Web.Tests.Features.Home;

/// <summary>The interviews that an advisor reads on a Monday morning: those of the next seven days.</summary>
public sealed class AdvisorWeekTests : IAsyncLifetime
{
    private const string Ahead = "section[aria-labelledby=entretiens-a-venir]";

    private static readonly string[] Days = ["24", "25", "26"];

    private static readonly string[] Hours = ["09:00", "10:00", "11:00", "14:00"];

    private readonly RegieQuartierFactory _site = new();
    private Guid _clairesId;
    private Employee _employee = null!;
    private HttpClient _claire = null!;

    public async ValueTask InitializeAsync()
    {
        _clairesId = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: _clairesId);
        await _site.OpenPathwayAsync(_employee);
        _claire = await _site.ClientOfAsync(_clairesId);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task They_stand_by_day_the_first_hour_first_each_a_click_away()
    {
        await _claire.PlanInterviewAsync(_employee.Id, "2026-11-27", "14:00");
        await _claire.PlanInterviewAsync(_employee.Id, "2026-11-27", "09:30");
        await _claire.PlanInterviewAsync(_employee.Id, "2026-11-23", "16:00");
        await _claire.PlanInterviewAsync(_employee.Id, "2026-11-24", "10:00");

        var page = await OpenAsync();

        Assert.Equal(["Aujourd’hui", "Demain", "Vendredi 27 novembre"], page.PlainAll($"{Ahead} h3"));
        Assert.Equal(["16 h", "10 h", "9 h 30", "14 h"], page.PlainAll($"{Ahead} .hour"));
        Assert.All(page.PlainAll($"{Ahead} li p"), kind => Assert.Equal("Point de suivi", kind));
        Assert.Empty(page.All($"{Ahead} details"));
        var led = await _claire.OpenAsync(page.Document.QuerySelectorAll($"{Ahead} .title")[1].GetAttribute("href")!);
        Assert.Equal("10:00", led.Form()["Time"]);
    }

    [Fact]
    public async Task From_a_Friday_the_next_Monday_shows_and_what_is_later_waits()
    {
        _site.Clock.Advance(TimeSpan.FromDays(4));
        _claire = await _site.ClientOfAsync(_clairesId);
        await _claire.PlanInterviewAsync(_employee.Id, "2026-11-30", "09:00");
        await _claire.PlanInterviewAsync(_employee.Id, "2026-12-03", "09:00");
        await _claire.PlanInterviewAsync(_employee.Id, "2026-12-04", "09:00");

        Assert.Equal(["Lundi 30 novembre", "Jeudi 3 décembre"], (await OpenAsync()).PlainAll($"{Ahead} h3"));
    }

    [Fact]
    public async Task Of_many_the_days_that_come_last_are_folded_whole()
    {
        foreach (var (day, time) in from day in Days from time in Hours select (day, time))
        {
            await _claire.PlanInterviewAsync(_employee.Id, $"2026-11-{day}", time);
        }

        var page = await OpenAsync();

        Assert.Equal("Et 4 autres, jusqu’à jeudi 26 novembre", Assert.Single(page.PlainAll($"{Ahead} summary")));
        Assert.Equal(["Jeudi 26 novembre"], page.PlainAll($"{Ahead} details h3"));
        Assert.Equal(12, page.All($"{Ahead} .title").Count);
    }

    [Fact]
    public async Task With_none_to_come_one_reads_how_to_plan_one()
    {
        await _claire.PlanInterviewAsync(_employee.Id, "2026-11-30", "09:00");

        Assert.Equal(
            "Aucun de prévu d’ici dimanche 29 novembre. Pour en prévoir un, ouvrez le dossier de la personne, puis « Entretiens ».",
            Assert.Single((await OpenAsync()).PlainAll($"{Ahead} p")));
    }

    [Fact]
    public async Task Those_of_somebody_else_are_not_told()
    {
        await _claire.PlanInterviewAsync(_employee.Id, "2026-11-24", "10:00");

        Assert.Empty((await (await _site.ClientAsAsync(Role.Advisor)).OpenAsync("/tableau-de-bord")).All($"{Ahead} .title"));
    }

    private Task<Page> OpenAsync() => _claire.OpenAsync("/tableau-de-bord");
}
