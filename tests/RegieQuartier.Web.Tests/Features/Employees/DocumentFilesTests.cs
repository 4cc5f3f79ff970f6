using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employees;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Data.Employees;
using static RegieQuartier.TestSupport.DocumentWorld;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>Who takes the files of a record, and what comes with them.</summary>
public sealed class DocumentFilesTests : IAsyncLifetime
{
    private const string Reason = "Accident ce matin, sa référente est en congé.";

    private readonly RegieQuartierFactory _site = new();
    private Guid _clairesId;
    private Employee _employee = null!;
    private HttpClient _claire = null!;
    private EmployeeDocument _contract = null!;
    private EmployeeDocument _cv = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Documents => $"/salaries/{_employee.Id}/documents";

    public async ValueTask InitializeAsync()
    {
        _clairesId = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: _clairesId, supervisorId: (await _site.AddAccountAsync(Role.Supervisor)).Id);
        await _site.OpenPathwayAsync(_employee);
        _claire = await _site.ClientOfAsync(_clairesId);
        _contract = await _site.AddDocumentAsync(_employee, _clairesId);
        _cv = await _site.AddDocumentAsync(_employee, _clairesId, DocumentKind.Cv, "CV de novembre");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData(0)]
    [InlineData(1_500_000)]
    public async Task A_file_comes_back_as_it_was_sent_to_be_kept_and_nowhere_else(int size)
    {
        var content = Pdf("Été", size);
        await (await _claire.OpenAsync($"{Documents}/nouveau")).Form().Attach("File", "Contrat d’été, signé.PDF", content).Fill("Kind", "Contract").Fill("Title", "Été").SubmitAsync("Ajouter ce document");

        var answer = await _claire.GetAsync((await _claire.OpenAsync(Documents)).Document.QuerySelectorAll("main .items a.title").Single(link => link.TextContent.Trim() == "Été").GetAttribute("href"), Ct);

        Assert.Equal(content, await answer.Content.ReadAsByteArrayAsync(Ct));
        Assert.Equal(("application/pdf", content.Length), (answer.Content.Headers.ContentType!.ToString(), answer.Content.Headers.ContentLength));
        Assert.EndsWith("; filename*=UTF-8''Contrat%20d%E2%80%99%C3%A9t%C3%A9%2C%20sign%C3%A9.pdf", answer.Content.Headers.GetValues("Content-Disposition").Single(), StringComparison.Ordinal);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("sandbox; default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
    }

    [Theory]
    [InlineData("UTF-8''..%2F..%2Fetc%2Fpasswd.pdf", "passwd.pdf")]
    [InlineData("UTF-8''a%0D%0ASet-Cookie%3A%20x%3D1.pdf", "aSet-Cookie x=1.pdf")]
    [InlineData("UTF-8''a%00b.pdf", "ab.pdf")]
    [InlineData("UTF-8''contrat%E2%80%AEfdp.pdf", "contratfdp.pdf")]
    [InlineData("UTF-8''269054958815780.pdf", "document.pdf")]
    public async Task A_hostile_name_is_a_plain_name_once_kept(string sent, string kept)
    {
        var form = (await _claire.OpenAsync($"{Documents}/nouveau")).Form();
        using var body = new MultipartFormDataContent
        {
            { new StringContent(form["__RequestVerificationToken"]!), "__RequestVerificationToken" },
            { new StringContent("Other"), "Kind" },
            { new StringContent("Un titre"), "Title" },
        };
        var file = new ByteArrayContent(Pdf("Hostile"));
        file.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"File\"; filename=\"x.exe\"; filename*={sent}");
        file.Headers.ContentType = MediaTypeHeaderValue.Parse("text/html");
        body.Add(file);

        var answer = await _claire.PostAsync($"{Documents}/nouveau", body, Ct);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await using var db = _site.OpenContext();
        var document = await db.EmployeeDocuments.SingleAsync(known => known.Kind == DocumentKind.Other, Ct);
        Assert.Equal(kept, document.FileName);
        var back = await _claire.GetAsync($"{Documents}/{document.Id}/fichier", Ct);
        Assert.Equal(("application/pdf", false), (back.Content.Headers.ContentType!.ToString(), back.Headers.Contains("Set-Cookie")));
    }

    [Fact]
    public async Task Another_advisor_finds_nothing_and_a_supervisor_not_even_the_page()
    {
        var thomas = await _site.ClientAsAsync(Role.Advisor);
        await IsOutOfReachAsync(thomas, HttpStatusCode.NotFound);
        Assert.Equal(HttpStatusCode.NotFound, (await thomas.OpenAsync($"{Documents}/nouveau")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await thomas.OpenAsync($"{Documents}/{_cv.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await thomas.OpenAsync($"{Documents}/{_cv.Id}/suppression")).Status);
        Assert.DoesNotContain("Documents", (await thomas.OpenAsync($"/salaries/{_employee.Id}")).All(".tabs a"));

        await IsOutOfReachAsync(await _site.ClientOfAsync(_employee.SupervisorId!.Value), HttpStatusCode.Forbidden);
        Assert.DoesNotContain("Documents", (await (await _site.ClientOfAsync(_employee.SupervisorId!.Value)).OpenAsync($"/salaries/{_employee.Id}")).All(".tabs a"));
        Assert.Empty(await ReadingsAsync());
    }

    [Fact]
    public async Task Who_replaces_the_advisor_reads_and_writes_while_they_do()
    {
        var thomas = (await _site.AddAccountAsync(Role.Advisor)).Id;
        await (await _claire.OpenAsync("/salaries/remplacements")).Form().Fill("DelegateId", thomas.ToString()).Fill("StartsOn", "2026-11-23").Fill("EndsOn", "2026-11-23").SubmitAsync("Prévoir ce remplacement");

        Assert.Equal(2, (await (await _site.ClientOfAsync(thomas)).OpenAsync(Documents)).All("main .items .title").Count);
        _site.Clock.Advance(TimeSpan.FromDays(1));
        await IsOutOfReachAsync(await _site.ClientOfAsync(thomas), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Finance_reads_the_papers_of_contracts_and_does_not_learn_of_others()
    {
        var finance = await _site.ClientAsAsync(Role.Finance);

        var page = await (await finance.OpenAsync($"/salaries/{_employee.Id}")).FollowAsync("Documents");

        Assert.Equal(["CDDI signé"], page.All("main .items .title"));
        Assert.Contains("Vous lisez ici les papiers du contrat", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.All("main .btn"));
        Assert.Equal(HttpStatusCode.OK, (await finance.GetAsync(FileOf(_contract), Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await finance.GetAsync(FileOf(_cv), Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await finance.OpenAsync($"{Documents}/{_contract.Id}")).Status);
    }

    [Fact]
    public async Task The_director_reads_them_for_the_hour_that_they_opened_and_neither_before_nor_after()
    {
        var helene = (await _site.AddAccountAsync(Role.Director)).Id;
        var director = await _site.ClientOfAsync(helene);
        var closed = await (await director.OpenAsync($"/salaries/{_employee.Id}")).FollowAsync("Documents");
        Assert.DoesNotContain("CDDI signé", closed.Text, StringComparison.Ordinal);
        await IsOutOfReachAsync(director, HttpStatusCode.NotFound);
        Assert.Empty(await ReadingsAsync());

        var opened = await (await closed.FollowAsync("Ouvrir pour une heure")).Form().Fill("Reason", Reason).SubmitAsync("Ouvrir pour une heure");
        var page = await opened.FollowAsync("Ses documents");

        Assert.Contains("Ouvert pour vous jusqu’à 10 h.", page.Plain(), StringComparison.Ordinal);
        Assert.Equal(2, page.All("main .items .title").Count);
        Assert.Empty(page.All("main .items .btn, main form"));
        Assert.Equal(HttpStatusCode.OK, (await director.GetAsync(FileOf(_cv), Ct)).StatusCode);
        await IsOutOfReachAsync(await _site.ClientAsAsync(Role.Director), HttpStatusCode.NotFound);
        _site.Clock.Advance(TimeSpan.FromHours(1));
        await IsOutOfReachAsync(await _site.ClientOfAsync(helene), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Each_reading_of_the_list_and_of_files_leaves_a_line_that_can_be_shown_to_the_person()
    {
        await _claire.OpenAsync(Documents);
        await _claire.GetAsync(FileOf(_cv), Ct);

        Assert.Equal([AuditActions.DocumentFilesRead, AuditActions.DocumentsRead], await ReadingsAsync());
        var readings = await _claire.OpenAsync($"/salaries/{_employee.Id}/lectures");
        Assert.Contains("Liste des documents", readings.Text, StringComparison.Ordinal);
        Assert.Contains("Documents, fichiers téléchargés", readings.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_of_somebody_else_is_not_found_through_another_record()
    {
        var karim = await _site.EnterAsync("Karim", "Belkacem", _clairesId);

        Assert.Equal(HttpStatusCode.NotFound, (await _claire.GetAsync($"/salaries/{karim.Id}/documents/{_cv.Id}/fichier", Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _claire.OpenAsync($"/salaries/{karim.Id}/documents/{_cv.Id}")).Status);
    }

    [Fact]
    public async Task A_file_that_went_meanwhile_is_not_whole()
    {
        await using var db = _site.OpenContext();

        Assert.False(await new DocumentFiles(db).CopyAsync(Guid.CreateVersion7(), 10, Stream.Null, Ct));
    }

    [Fact]
    public async Task Once_the_pathway_is_over_who_follows_still_keeps_documents_and_everybody_else_reads_a_refusal()
    {
        await using (var db = _site.OpenContext())
        {
            (await db.IntegrationPathways.SingleAsync(Ct)).Close(new DateOnly(2026, 11, 23));
            await db.SaveChangesAsync(Ct);
        }

        var form = (await _claire.OpenAsync($"{Documents}/nouveau")).Form();
        Assert.Equal(["Document ajouté."], (await form.Attach("File", "sst.pdf", Pdf("SST")).Fill("Kind", "Certificate").Fill("Title", "SST").SubmitAsync("Ajouter ce document")).All(".flash"));
        foreach (var (role, status, title) in new[]
        {
            (Role.Advisor, HttpStatusCode.NotFound, "Cette page n’existe pas"),
            (Role.Director, HttpStatusCode.Forbidden, "Cette page n’est pas ouverte à votre compte"),
            (Role.Supervisor, HttpStatusCode.Forbidden, "Cette page n’est pas ouverte à votre compte"),
            (Role.Finance, HttpStatusCode.Forbidden, "Cette page n’est pas ouverte à votre compte"),
            (Role.Employee, HttpStatusCode.Forbidden, "Cette page n’est pas ouverte à votre compte"),
        })
        {
            var client = await _site.ClientAsAsync(role);
            var home = await client.OpenAsync("/compte");
            using var body = new MultipartFormDataContent { { new StringContent(home.Form("form[action='/deconnexion']")["__RequestVerificationToken"]!), "__RequestVerificationToken" }, { new StringContent("CDDI"), "Title" }, { new ByteArrayContent(Pdf("Autre")), "File", "autre.pdf" } };
            foreach (var page in new[] { await client.OpenAsync($"{Documents}/nouveau"), await Page.ReadAsync(client, await client.PostAsync($"{Documents}/nouveau", body, Ct)) })
            {
                Assert.Equal((role, status, title), (role, page.Status, page.All("h1").Single()));
                Assert.Single(page.All(".office-nav"));
            }
        }

        Assert.Equal(3, (await _claire.OpenAsync(Documents)).All("main .items .title").Count);
    }

    private string FileOf(EmployeeDocument document) => $"{Documents}/{document.Id}/fichier";

    private async Task IsOutOfReachAsync(HttpClient client, HttpStatusCode status)
    {
        foreach (var address in new[] { Documents, FileOf(_contract), FileOf(_cv) })
        {
            var answer = await client.GetAsync(address, Ct);
            Assert.Equal(status, answer.StatusCode);
            Assert.DoesNotContain("%PDF", Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync(Ct)), StringComparison.Ordinal);
        }
    }

    private async Task<List<string>> ReadingsAsync()
    {
        await using var db = _site.OpenContext();
        return await db.AuditEntries.Where(entry => entry.Action.StartsWith("reading.document")).Select(entry => entry.Action).Order().ToListAsync(Ct);
    }
}
