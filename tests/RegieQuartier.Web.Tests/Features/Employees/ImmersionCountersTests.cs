using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.PathwayWorld;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>The part of a CDDI that immersions take: counted before they are kept, and asked about beyond the limit.</summary>
public sealed class ImmersionCountersTests : IAsyncLifetime
{
    private const string Plan = "Prévoir cette immersion";

    private readonly RegieQuartierFactory _site = new();
    private Employee _employee = null!;
    private IntegrationPathway _pathway = null!;
    private HttpClient _claire = null!;
    private string _immersions = "";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var claire = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: claire);
        _pathway = await _site.OpenPathwayAsync(_employee);
        _claire = await _site.ClientOfAsync(claire);
        _immersions = $"/salaries/{_employee.Id}/immersions";
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_days_that_the_contract_holds_are_seen_before_an_immersion_is_kept()
    {
        await _site.SignAsync(_employee);
        await SpendAsync(days: 30);
        await CancelAsync(await _site.PlanImmersionAsync(_pathway, Florist with { StartsOn = new DateOnly(2026, 12, 14), EndsOn = new DateOnly(2026, 12, 18) }));

        var seen = await (await FilledAsync("2026-12-01", "2026-12-10")).SubmitAsync("Voir les dates d’abord");

        Assert.Contains("Jours d’immersion pendant le CDDI du 2 mars 2026 au 1er mars 2027", seen.PlainAll("dt"));
        Assert.Contains("30 sur 91", seen.Plain(), StringComparison.Ordinal);
        Assert.Contains("40 sur 91", seen.Plain(), StringComparison.Ordinal);
        Assert.Contains("Toutes ensemble, les immersions d’une personne prennent 25 % (Guides des immersions, Grafie et Cap Métiers) au plus de la durée de son CDDI.", seen.Plain(), StringComparison.Ordinal);
        Assert.Equal(["Immersion prévue."], (await seen.Form().SubmitAsync(Plan)).All(".flash"));
    }

    [Fact]
    public async Task More_than_the_contract_may_hold_is_asked_about_and_kept_once_it_is_confirmed()
    {
        await _site.SignAsync(_employee);
        await SpendAsync(days: 84);
        var seen = await (await FilledAsync("2026-12-01", "2026-12-10")).SubmitAsync("Voir les dates d’abord");
        Assert.Contains("soit 91 jours : avec celle-ci, cela ferait 94 jours.", Assert.Single(seen.PlainAll(".warned"), warning => warning.Contains("CDDI", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Empty(seen.All("[name=Confirmed]"));

        var asked = await seen.Form().SubmitAsync(Plan);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.EndsWith("cela ferait 94 jours. Est-ce voulu ?", asked.PlainErrorOf("Confirmed"), StringComparison.Ordinal);
        Assert.Equal(84, await DaysAsync());

        // The answer holds for those days alone.
        var more = await asked.Form().Tick("Confirmed").Fill("EndsOn", "2026-12-11").SubmitAsync(Plan);
        Assert.Contains("95 jours", more.PlainErrorOf("Confirmed"), StringComparison.Ordinal);

        Assert.Equal(["Immersion prévue."], (await more.Form().Tick("Confirmed").SubmitAsync(Plan)).All(".flash"));
        Assert.Equal(84 + 11, await DaysAsync());
    }

    [Fact]
    public async Task A_change_is_asked_about_when_it_adds_days_beyond_the_limit_alone()
    {
        await _site.SignAsync(_employee);
        await SpendAsync(days: 90);
        var last = await _site.PlanImmersionAsync(_pathway, Florist with { StartsOn = new DateOnly(2026, 12, 1), EndsOn = new DateOnly(2026, 12, 10) });
        var address = $"{_immersions}/{last.Id}";

        var named = await (await OpenFormAsync(address)).Fill("JobTitle", "Fleuriste").SubmitAsync("Enregistrer");
        Assert.Equal(["Immersion changée."], named.All(".flash"));

        var longer = await (await OpenFormAsync(address)).Fill("EndsOn", "2026-12-11").SubmitAsync("Enregistrer");
        Assert.Contains("cela ferait 101 jours.", longer.PlainErrorOf("Confirmed"), StringComparison.Ordinal);
        var kept = await longer.Form("main form:has([name=HostName])").Tick("Confirmed").SubmitAsync("Enregistrer");
        Assert.Equal(["Immersion changée."], kept.All(".flash"));
    }

    [Fact]
    public async Task Without_a_CDDI_on_its_first_day_nothing_is_counted()
    {
        await _site.SignAsync(_employee, endsOn: new DateOnly(2026, 11, 30));
        await SpendAsync(days: 90);

        var seen = await (await FilledAsync("2026-12-01", "2026-12-10")).SubmitAsync("Voir les dates d’abord");

        Assert.DoesNotContain("pendant le CDDI", seen.Plain(), StringComparison.Ordinal);
        Assert.Equal(["Immersion prévue."], (await seen.Form().SubmitAsync(Plan)).All(".flash"));
    }

    private async Task<HtmlForm> FilledAsync(string from, string until) => (await _claire.OpenAsync($"{_immersions}/nouvelle")).Form()
        .Fill("HostName", "Fleurs d’Élise").Fill("JobTitle", "Fleuriste").Fill("Purpose", "ConfirmProject").Fill("StartsOn", from).Fill("EndsOn", until);

    private async Task<HtmlForm> OpenFormAsync(string address) => (await _claire.OpenAsync(address)).Form("main form:has([name=HostName])");

    // With as many hosts as it takes, each for a month at most.
    private async Task SpendAsync(int days)
    {
        var day = EmployeeWorld.Hired;
        for (var host = 1; days > 0; host++)
        {
            var spent = Math.Min(days, 28);
            await _site.PlanImmersionAsync(_pathway, Florist with { HostName = $"Garage {host}", StartsOn = day, EndsOn = day.AddDays(spent - 1) });
            (day, days) = (day.AddDays(spent), days - spent);
        }
    }

    private async Task CancelAsync(WorkImmersion immersion) => await (await _claire.OpenAsync($"{_immersions}/{immersion.Id}/annulation")).Form().SubmitAsync();

    private async Task<int> DaysAsync()
    {
        await using var db = _site.OpenContext();
        return (await db.WorkImmersions.AsNoTracking().ToListAsync(Ct)).Sum(immersion => immersion.Days);
    }
}
