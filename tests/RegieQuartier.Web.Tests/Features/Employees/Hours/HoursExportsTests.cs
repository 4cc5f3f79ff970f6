using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees.Hours;

/// <summary>The hours of a month as a file.</summary>
public sealed class HoursExportsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Guid _both;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _both = (await _site.AddAccountAsync(Role.Advisor, Role.Supervisor)).Id;
        await _site.SignAsync(await _site.EnterAsync("Awa", "Diallo", referentId: _both));
        await _site.SignAsync(await _site.EnterAsync("=Karim", "Belkacem", supervisorId: _both));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_file_holds_the_month_as_on_the_screen_and_the_trail_says_so()
    {
        var finance = await _site.ClientAsAsync(Role.Finance);
        var page = await finance.OpenAsync(HoursSteps.October);
        await HoursSteps.Typed(page, "104,5", "90", "", "").SubmitAsync();
        var first = (await finance.OpenAsync(HoursSteps.October)).All("tbody th a")[^1];

        var lines = await LinesAsync(finance, "2026-10");

        Assert.EndsWith("Nom;Heures par semaine;Heures attendues;Heures payées;Heures travaillées", lines[0], StringComparison.Ordinal);
        Assert.Equal(2, lines.Count(line => line.Contains(";26;112,67;", StringComparison.Ordinal)));
        Assert.Contains(lines, line => line.TrimStart('\'').StartsWith(first, StringComparison.Ordinal) && line.EndsWith(";104,5;90", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("'=Karim", StringComparison.Ordinal));
        Assert.Contains("Tout le monde", lines);
        await using var db = _site.OpenContext();
        Assert.Equal("Heures d’octobre\u00a02026, 2 lignes, .csv", (await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.ListExported, Ct)).Reason);
    }

    [Fact]
    public async Task An_advisor_takes_away_those_they_follow_and_nobody_of_a_crew()
    {
        var client = await _site.ClientOfAsync(_both);

        var lines = await LinesAsync(client, "2026-10");

        Assert.Contains(lines, line => line.StartsWith("Awa Diallo;", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("Karim", StringComparison.Ordinal));
        Assert.Contains("Les personnes que vous suivez", lines);
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync("/heures/2026-13/export.csv")).Status);
        Assert.Empty((await (await _site.ClientAsAsync(Role.Supervisor)).OpenAsync(HoursSteps.October)).All("a[href$='/export.csv']"));
    }

    private static async Task<string[]> LinesAsync(HttpClient client, string month) =>
        Encoding.UTF8.GetString(await client.GetByteArrayAsync($"/heures/{month}/export.csv", Ct)).Split("\r\n");
}
