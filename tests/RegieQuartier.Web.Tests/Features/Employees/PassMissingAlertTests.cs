using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>Nobody works for long under a CDDI that no PASS carries without somebody being told.</summary>
public sealed class PassMissingAlertTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Employee _employee = null!;
    private HttpClient _claire = null!;

    public async ValueTask InitializeAsync()
    {
        var advisor = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _claire = await _site.ClientOfAsync(advisor);
        _employee = await _site.EnterAsync("Awa", "Sow", advisor);
        await _site.SignAsync(_employee);
        await _site.OpenPathwayAsync(_employee);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_week_says_so_and_leads_to_the_page_that_notes_it()
    {
        var week = await _claire.OpenAsync("/tableau-de-bord");

        Assert.Contains("En CDDI depuis le 2 mars 2026, sans PASS IAE.", week.Plain(), StringComparison.Ordinal);
        var list = await _claire.OpenAsync("/salaries?alerte=sans-pass");
        Assert.Equal(["Awa Sow"], list.PlainAll(".items .title"));
        Assert.Equal(["Noter un PASS IAE"], (await list.FollowAsync("Saisir le PASS, Awa Sow")).PlainAll("h1"));
    }

    [Fact]
    public async Task The_director_counts_them_and_finds_them()
    {
        var watch = await (await _site.ClientAsAsync(Role.Director)).OpenAsync("/tableau-de-bord");

        Assert.Equal(["Awa Sow"], (await watch.FollowAsync("CDDI sans PASS")).PlainAll(".items .title"));
    }

    [Fact]
    public async Task Once_the_pass_is_there_nothing_is_missing()
    {
        await _site.ReceivePassAsync(_employee);

        Assert.DoesNotContain("sans PASS", (await _claire.OpenAsync("/tableau-de-bord")).Plain(), StringComparison.Ordinal);
        Assert.Empty((await _claire.OpenAsync("/salaries?alerte=sans-pass")).PlainAll(".items .title"));
    }
}
