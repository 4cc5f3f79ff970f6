using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.DocumentWorld;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class OwnDocumentsTests : IAsyncLifetime
{
    private const string Own = "/mon-parcours/mes-documents";

    private readonly RegieQuartierFactory _site = new();
    private Guid _advisor;
    private Employee _employee = null!;
    private HttpClient _fatoumata = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _advisor = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: _advisor);
        _fatoumata = await _site.ClientOfAsync(await _site.GiveAccountAsync(_employee));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task She_finds_all_that_is_kept_of_her_and_changes_nothing()
    {
        Assert.Contains("Aucun document n’est gardé pour l’instant.", (await _fatoumata.OpenAsync(Own)).Plain(), StringComparison.Ordinal);
        await _site.AddDocumentAsync(_employee, _advisor);
        await _site.AddDocumentAsync(_employee, _advisor, DocumentKind.Certificate, "SST", expiresOn: new DateOnly(2026, 11, 22));

        var page = await (await _fatoumata.OpenAsync("/mon-parcours")).FollowAsync("Mes documents");

        Assert.Equal(["SST", "CDDI signé"], page.All("main .items .title"));
        Assert.Equal(["Diplôme, certificat ou attestation, 1 Ko. Ajouté le 23 novembre 2026.", "Contrat de travail, 1 Ko. Ajouté le 23 novembre 2026."], page.PlainAll("main .items p"));
        Assert.Equal(["Périmé depuis le 22 novembre 2026"], page.PlainAll("main .chip"));
        Assert.Empty(page.All("main form"));
    }

    [Fact]
    public async Task A_file_comes_back_as_it_was_sent_to_be_kept_and_leaves_no_reading()
    {
        var content = Pdf("Été");
        await _site.AddDocumentAsync(_employee, _advisor, content: content);

        var link = (await _fatoumata.OpenAsync(Own)).Document.QuerySelector("main .items a")!.GetAttribute("href");
        var answer = await _fatoumata.GetAsync(link, Ct);

        Assert.Equal(content, await answer.Content.ReadAsByteArrayAsync(Ct));
        Assert.Equal(("application/pdf", "attachment"), (answer.Content.Headers.ContentType!.ToString(), answer.Content.Headers.ContentDisposition!.DispositionType));
        Assert.Equal("sandbox; default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        await using var db = _site.OpenContext();
        Assert.False(await db.AuditEntries.AnyAsync(entry => entry.Action.StartsWith("reading."), Ct));
    }

    [Fact]
    public async Task Somebody_else_s_file_is_not_found_from_either_side()
    {
        var (mine, other) = (await _site.AddDocumentAsync(_employee, _advisor), await _site.EnterAsync("Karim", "Belkacem"));
        var his = await _site.AddDocumentAsync(other, _advisor, DocumentKind.Cv, "CV de Karim");
        var karim = await _site.ClientOfAsync(await _site.GiveAccountAsync(other));

        Assert.Equal(HttpStatusCode.NotFound, (await _fatoumata.OpenAsync($"{Own}/{his.Id}/fichier")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await karim.OpenAsync($"{Own}/{mine.Id}/fichier")).Status);
        Assert.DoesNotContain("CV de Karim", (await _fatoumata.OpenAsync($"{Own}?id={other.Id}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await _fatoumata.OpenAsync($"/salaries/{_employee.Id}/documents")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await _fatoumata.OpenAsync($"/salaries/{_employee.Id}/documents/{mine.Id}/fichier")).Status);
    }

    [Fact]
    public async Task An_account_without_a_record_or_taken_away_finds_no_file()
    {
        var mine = await _site.AddDocumentAsync(_employee, _advisor);
        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.ClientAsAsync(Role.Employee)).OpenAsync($"{Own}/{mine.Id}/fichier")).Status);
        await using (var db = _site.OpenContext())
        {
            (await db.Employees.SingleAsync(Ct)).SignInWith(null);
            await db.SaveChangesAsync(Ct);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await _fatoumata.OpenAsync($"{Own}/{mine.Id}/fichier")).Status);
    }
}
