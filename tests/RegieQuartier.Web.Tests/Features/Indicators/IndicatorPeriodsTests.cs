using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Indicators;

/// <summary>The days that figures are asked for, and what is said of those that make no period.</summary>
public sealed class IndicatorPeriodsTests : IAsyncLifetime
{
    private const string Usual = "Voici la période habituelle, du 1er janvier 2026 au 23 novembre 2026. À côté, un an plus tôt : du 1er janvier 2025 au 23 novembre 2025.";

    private readonly RegieQuartierFactory _site = new();
    private HttpClient _director = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _director = await _site.ClientAsAsync(Role.Director);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("du=2026-03-31&au=2026-01-01", "2026-03-31", "2026-01-01", "Dernier jour : le 1er janvier 2026 est avant le premier jour, le 31 mars 2026.")]
    [InlineData("du=zut&au=2026-01-01", "zut", "2026-01-01", "Premier jour : écrivez une date comme 01/03/2026, entre 2000 et 2099.")]
    [InlineData("du=2026-02-01&au=2026-02-30", "2026-02-01", "2026-02-30", "Dernier jour : écrivez une date comme 01/03/2026, entre 2000 et 2099.")]
    [InlineData("du=2026-02-01&au=9999-12-31", "2026-02-01", "9999-12-31", "Dernier jour : écrivez une date comme 01/03/2026, entre 2000 et 2099.")]
    [InlineData("du=1999-12-31", "1999-12-31", "", "Premier jour : écrivez une date comme 01/03/2026, entre 2000 et 2099.")]
    [InlineData("du=2026-11-24&au=2027-01-31", "2026-11-24", "2027-01-31", "Premier jour : le 24 novembre 2026 n’est pas encore arrivé. Choisissez aujourd’hui ou avant.")]
    public async Task Days_that_make_no_period_are_told_and_kept_and_this_year_stands_in_their_place(string query, string from, string to, string said)
    {
        var page = await _director.OpenAsync($"/indicateurs?{query}");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal([said], page.PlainAll(".error-summary li"));
        Assert.Equal(said, page.PlainErrorOf(said.StartsWith("Premier", StringComparison.Ordinal) ? "du" : "au"));
        Assert.Equal(Usual, Assert.Single(page.PlainAll(".page-head p.soft")));
        Assert.Equal((from, to), (page.Form()["du"], page.Form()["au"]));
        Assert.True(page.Document.QuerySelector("main details")!.HasAttribute("open"));

        var mended = await page.Form().Fill("du", "2026-02-01").Fill("au", "2026-02-28").SubmitAsync();
        Assert.Equal("Du 1er février 2026 au 28 février 2026. À côté, un an plus tôt : du 1er février 2025 au 28 février 2025.", Assert.Single(mended.PlainAll(".page-head p.soft")));
    }

    [Fact]
    public async Task Both_days_are_told_at_once_the_first_before_the_last() => Assert.Equal(
        ["Premier jour : écrivez une date comme 01/03/2026, entre 2000 et 2099.", "Dernier jour : écrivez une date comme 01/03/2026, entre 2000 et 2099."],
        (await _director.OpenAsync("/indicateurs?du=zut&au=0001-01-01")).PlainAll(".error-summary li"));

    [Theory]
    [InlineData("2099", "Année « 2099 » : choisissez-en une de 2000 à 2026.")]
    [InlineData("1999", "Année « 1999 » : choisissez-en une de 2000 à 2026.")]
    [InlineData("-1", "Année « -1 » : choisissez-en une de 2000 à 2026.")]
    [InlineData("999999999999999", "Année : choisissez-en une de 2000 à 2026.")]
    [InlineData("zut", "Année « zut » : choisissez-en une de 2000 à 2026.")]
    public async Task A_year_that_has_no_figures_is_told(string year, string said)
    {
        var page = await _director.OpenAsync($"/indicateurs?annee={year}");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, said, Usual), (page.Status, Assert.Single(page.PlainAll(".error-summary li")), Assert.Single(page.PlainAll(".page-head p.soft"))));
    }

    [Theory]
    [InlineData("du=%07")]
    [InlineData("annee=%E2%80%AE2025")]
    public async Task Signs_that_nobody_sees_are_told_too(string query)
    {
        var page = await _director.OpenAsync($"/indicateurs?{query}");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Single(page.All(".error-summary li"));
    }

    [Theory]
    [InlineData("du=2026-11-23&au=2026-11-23", "Le 23 novembre 2026. À côté, un an plus tôt : le 23 novembre 2025.")]
    [InlineData("du=2025-02-28&au=2025-02-28", "Le 28 février 2025. À côté, un an plus tôt : le 28 février 2024.")]
    [InlineData("du=2026-11-01", "Du 1er novembre 2026 au 23 novembre 2026. À côté, un an plus tôt : du 1er novembre 2025 au 23 novembre 2025.")]
    [InlineData("au=2025-03-31", "Du 1er janvier 2025 au 31 mars 2025. À côté, un an plus tôt : du 1er janvier 2024 au 31 mars 2024.")]
    public async Task One_day_is_one_day_and_one_end_is_enough(string query, string said)
    {
        var page = await _director.OpenAsync($"/indicateurs?{query}");

        Assert.Equal((HttpStatusCode.OK, said), (page.Status, Assert.Single(page.PlainAll(".page-head p.soft"))));
    }

    [Theory]
    [InlineData("du=2026-10-01&au=2027-03-31", "Du 1er octobre 2026 au 23 novembre 2026.")]
    [InlineData("au=2027-03-31", "Du 1er janvier 2026 au 23 novembre 2026.")]
    public async Task Days_to_come_are_left_out_and_said_so(string query, string said)
    {
        var page = await _director.OpenAsync($"/indicateurs?{query}");

        Assert.StartsWith(said, Assert.Single(page.PlainAll(".page-head p.soft")), StringComparison.Ordinal);
        Assert.Contains("Compté jusqu’à aujourd’hui : les jours d’après ne sont pas encore arrivés.", page.Plain(), StringComparison.Ordinal);
        Assert.Equal("2027-03-31", page.Form()["au"]);
        Assert.DoesNotContain("Décembre 2026", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_days_that_make_no_period_there_is_no_file_and_the_page_says_why()
    {
        var page = await _director.OpenAsync("/indicateurs/export.csv?du=2026-03-31&au=2026-01-01");

        Assert.StartsWith("Dernier jour : le 1er janvier 2026 est avant", Assert.Single(page.PlainAll(".error-summary li")), StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        Assert.False(await db.AuditEntries.AnyAsync(entry => entry.Action == AuditActions.ListExported, Ct));
    }
}
