using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Files;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Data;
using static RegieQuartier.TestSupport.DocumentWorld;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>Which files are kept, and once each.</summary>
public sealed class DocumentUploadsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Guid _clairesId;
    private Employee _employee = null!;
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Documents => $"/salaries/{_employee.Id}/documents";

    public async ValueTask InitializeAsync()
    {
        _clairesId = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: _clairesId);
        _claire = await _site.ClientOfAsync(_clairesId);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Without_a_file_there_is_no_document()
    {
        var refused = await (await _claire.OpenAsync($"{Documents}/nouveau")).Form().Fill("Kind", "Cv").Fill("Title", "CV").SubmitAsync("Ajouter ce document");

        Assert.Equal("Choisissez un fichier.", refused.PlainErrorOf("File"));
        Assert.Equal("CV", refused.Form()["Title"]);
    }

    [Theory]
    [InlineData("vide.pdf", "", "Ce fichier est vide.")]
    [InlineData("page.html", "<script>alert(1)</script>", "Ce type de fichier n’est pas gardé ici.")]
    [InlineData("page.pdf", "<script>alert(1)</script>", "Ce fichier est abîmé, ou n’est pas ce que dit la fin de son nom.")]
    [InlineData("macros.docm", "PK\u0003\u0004", "Ce document contient un programme")]
    public async Task A_file_that_is_not_kept_here_is_refused_with_its_reason(string name, string content, string sentence)
    {
        var refused = await Filled(await _claire.OpenAsync($"{Documents}/nouveau"), name, System.Text.Encoding.Latin1.GetBytes(content)).SubmitAsync("Ajouter ce document");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.StartsWith(sentence, refused.PlainErrorOf("File"), StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync());
    }

    [Theory]
    [InlineData(ReceivedFile.MostBytes, HttpStatusCode.OK)]
    [InlineData(ReceivedFile.MostBytes + 1, HttpStatusCode.UnprocessableEntity)]
    [InlineData(ReceivedFile.MostBytes * 2, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Ten_megabytes_are_kept_and_no_more(int size, HttpStatusCode status)
    {
        var answer = await Filled(await _claire.OpenAsync($"{Documents}/nouveau"), "gros.pdf", Pdf(size: size)).SubmitAsync("Ajouter ce document");

        Assert.Equal(status, answer.Status);
        Assert.Equal(status == HttpStatusCode.OK ? 1 : 0, await CountAsync());
        if (status != HttpStatusCode.OK)
        {
            Assert.Contains("10 Mo", answer.Plain(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_too_heavy_to_be_read_is_told_within_the_office_and_promises_nothing_of_what_was_typed()
    {
        var answer = await Filled(await _claire.OpenAsync($"{Documents}/nouveau"), "gros.pdf", new byte[ReceivedFile.MostBytes * 2]).SubmitAsync("Ajouter ce document");

        Assert.Equal(["Ce document est trop lourd"], answer.All("h1"));
        Assert.Contains("Ni lui ni ce que vous avez écrit avec lui n’est gardé.", answer.Plain(), StringComparison.Ordinal);
        Assert.Single(answer.All(".office-nav"));
        Assert.DoesNotContain("CDDI signé", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_file_is_kept_once_and_the_one_that_is_there_is_named()
    {
        await Filled(await _claire.OpenAsync($"{Documents}/nouveau")).SubmitAsync("Ajouter ce document");

        var again = await Filled(await _claire.OpenAsync($"{Documents}/nouveau"), "autre-nom.pdf").Fill("Title", "Un autre titre").SubmitAsync("Ajouter ce document");

        Assert.StartsWith("Ce fichier est déjà dans le dossier : « CDDI signé », ajouté le 23 novembre 2026 par", again.PlainErrorOf("File"), StringComparison.Ordinal);
        Assert.Equal("Un autre titre", again.Form()["Title"]);
        Assert.Equal(1, await CountAsync());
        await _site.AddDocumentAsync(await _site.EnterAsync("Karim", "Belkacem"), _clairesId, content: Pdf());
        Assert.Equal(2, await CountAsync());
    }

    [Fact]
    public async Task Sent_at_once_to_two_instances_the_same_file_is_kept_once()
    {
        var twin = await _site.SecondInstance().ClientOfAsync(_clairesId);
        HtmlForm[] forms = [Filled(await _claire.OpenAsync($"{Documents}/nouveau")), Filled(await twin.OpenAsync($"{Documents}/nouveau"))];

        var answers = await Task.WhenAll(forms.Concat(forms).Select(form => form.SubmitAsync("Ajouter ce document")));

        Assert.Equal(1, answers.Count(answer => answer.Status == HttpStatusCode.OK));
        Assert.All(answers.Where(answer => answer.Status != HttpStatusCode.OK), late =>
            Assert.StartsWith("Ce fichier est déjà dans le dossier : « CDDI signé »", late.PlainErrorOf("File"), StringComparison.Ordinal));
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task Two_connections_that_write_the_same_file_are_one_and_a_refusal()
    {
        await using var one = _site.OpenContext();
        await using var other = _site.OpenContext();
        await using var first = await one.Database.BeginTransactionAsync(Ct);
        Assert.False((await WriteAsync(one)).Refused);

        var late = WriteAsync(other);
        await first.CommitAsync(Ct);

        Assert.Equal(DocumentRefusals.AlreadyThere, (await late).Refusal);
    }

    private static HtmlForm Filled(Page page, string name = "contrat.pdf", byte[]? content = null) =>
        page.Form().Attach("File", name, content ?? Pdf()).Fill("Kind", "Contract").Fill("Title", "CDDI signé");

    private async Task<Domain.Common.Result> WriteAsync(RegieQuartierDbContext db)
    {
        var file = new ReceivedFile("contrat.pdf", FileFormat.Pdf, Pdf());
        var document = EmployeeDocument.Add(_employee.Id, new DocumentTerms(DocumentKind.Contract, "CDDI", null), file, _clairesId, new DateOnly(2026, 11, 23)).Value!;
        db.AddRange(document, DocumentContent.Of(document, file));
        return await db.SaveOrRefuseAsync(Ct);
    }

    private async Task<int> CountAsync()
    {
        await using var db = _site.OpenContext();
        return await db.EmployeeDocuments.CountAsync(Ct);
    }
}
