using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Passes;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>The number and the first day of a PASS that were written down by mistake.</summary>
public sealed class PassCorrectionsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Domain.Employees.Employee _employee = null!;
    private HttpClient _claire = null!;
    private IaePass _pass = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Record => $"/salaries/{_employee.Id}/contrats";

    private string Pass => $"/salaries/{_employee.Id}/pass/{_pass.Id}";

    public async ValueTask InitializeAsync()
    {
        var claire = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: claire);
        await _site.SignAsync(_employee);
        _pass = await _site.ReceivePassAsync(_employee);
        _claire = await _site.ClientOfAsync(claire);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_number_and_a_first_day_are_corrected_once_their_dates_were_seen()
    {
        var form = (await (await _claire.OpenAsync(Record)).FollowAsync("Corriger le PASS")).Form();
        Assert.Equal((_pass.Number!.Value.Display, "2026-03-02"), (form["Number"], form["StartsOn"]));

        var seen = await form.Fill("Number", "99999 12 34568").Fill("StartsOn", "2026-02-02").SubmitAsync("Voir les dates d’abord");
        Assert.Contains("Finit le 1er février 2028", seen.Plain(), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 3, 2), (await _site.PassAsync(_pass.Id)).StartsOn);

        var done = await seen.Form().SubmitAsync("Enregistrer la correction");
        Assert.Equal(["PASS corrigé. Il finit le 1er février 2028."], done.PlainAll(".flash"));
        Assert.Contains("99999 12 34568", done.Plain(), StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync(AuditActions.PassCorrected));
    }

    [Fact]
    public async Task Over_an_old_page_nothing_is_corrected_before_it_is_seen_again()
    {
        var (one, other) = ((await _claire.OpenAsync($"{Pass}/correction")).Form(), (await _claire.OpenAsync($"{Pass}/correction")).Form());
        await one.Fill("StartsOn", "2026-02-02").SubmitAsync("Enregistrer la correction");

        var told = await other.Fill("StartsOn", "2026-01-05").SubmitAsync("Enregistrer la correction");

        Assert.Contains("Il finit maintenant le 1er février 2028.", told.Plain(), StringComparison.Ordinal);
        Assert.Contains("Il finit le 4 janvier 2028.", (await told.Form().SubmitAsync("Enregistrer la correction")).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_pass_is_not_corrected_under_a_name()
    {
        var other = await _site.EnterAsync("Karim", "Belkacem");
        var director = await _site.ClientAsAsync(Role.Director);

        Assert.Equal(HttpStatusCode.OK, (await director.OpenAsync($"{Pass}/correction")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await director.OpenAsync($"/salaries/{other.Id}/pass/{_pass.Id}/correction")).Status);
    }

    private async Task<int> CountAsync(string action)
    {
        await using var db = _site.OpenContext();
        return await db.AuditEntries.CountAsync(entry => entry.Action == action && entry.SubjectId == _employee.Id, Ct);
    }
}
