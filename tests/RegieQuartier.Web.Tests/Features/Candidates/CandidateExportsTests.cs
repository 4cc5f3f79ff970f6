using System.Text;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employees;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Infrastructure.Spreadsheets;
using RegieQuartier.Web.Tests.Infrastructure.Spreadsheets;

namespace RegieQuartier.Web.Tests.Features.Candidates;

public sealed class CandidateExportsTests : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private readonly RegieQuartierFactory _site = new();
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _claire = await _site.ClientAsAsync(Role.Advisor);
        await using var db = _site.OpenContext();
        var refused = Applied("Yvette", "Hamelin", "", 20);
        refused.Refuse(ApplicationRefusal.NoOpening, Today.AddDays(-2));
        db.AddRange(refused, Applied("=Karim", "Belkacem", "Mission locale", 5), Applied("Solène", "Marguerie", "CCAS", 3));
        await db.SaveChangesAsync(Ct);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_file_holds_what_the_screen_shows_with_what_was_asked_for_and_no_formula()
    {
        var list = await _claire.OpenAsync("/candidatures?vue=toutes");

        var lines = Encoding.UTF8.GetString(await _claire.GetByteArrayAsync(list.Document.QuerySelector("a[href^='/candidatures/export.csv']")!.GetAttribute("href"), Ct)).Split("\r\n");

        Assert.EndsWith("Nom;Poste souhaité;Qui l’envoie;Candidature reçue;Où elle en est;Raison du refus;Dernière suite donnée", lines[0], StringComparison.Ordinal);
        Assert.Equal("Solène Marguerie;Espaces verts;CCAS;20/11/2026;Nouvelle;;20/11/2026", lines[1]);
        Assert.StartsWith("'=Karim Belkacem;", lines[2], StringComparison.Ordinal);
        Assert.Equal("Yvette Hamelin;Espaces verts;;03/11/2026;Refusée;Aucun poste n’est ouvert;21/11/2026", lines[3]);
        Assert.Contains("3 lignes", lines);
    }

    [Fact]
    public async Task The_view_and_the_search_choose_its_rows_and_the_trail_does_not_name_whom_was_searched_for()
    {
        var reading = await Given.ReadAsync(await _claire.GetByteArrayAsync("/candidatures/export.xlsx?vue=a-decider&q=belka", Ct), "liste.xlsx", new SpreadsheetLimits(100_000, 100));

        Assert.EndsWith("=Karim Belkacem|Espaces verts|Mission locale|2026-11-18|Nouvelle||2026-11-18", reading.Lines()[1], StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        Assert.Equal("Candidatures, vue « À décider », avec une recherche, 1 ligne, .xlsx", (await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.ListExported, Ct)).Reason);
    }

    private static Candidate Applied(string first, string last, string sentBy, int daysAgo) =>
        Candidate.Apply(new CandidateFacts(first, last, null, null, "Espaces verts", sentBy), Today.AddDays(-daysAgo)).Value!;
}
