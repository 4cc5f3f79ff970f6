using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employees;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Databases;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Data.Scopes;
using static RegieQuartier.TestSupport.DocumentWorld;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class DocumentsTests : IAsyncLifetime
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
    public async Task A_document_is_added_listed_and_changed()
    {
        var empty = await (await _claire.OpenAsync($"/salaries/{_employee.Id}")).FollowAsync("Documents");
        Assert.Contains("Aucun document pour l’instant.", empty.Text, StringComparison.Ordinal);
        var form = await empty.FollowAsync("Ajouter un document");
        Assert.Contains("Ni certificat médical, ni papier de justice : ils ne se gardent pas ici.", form.Plain(), StringComparison.Ordinal);

        var added = await Filled(form).Fill("ExpiresOn", "2026-11-22").SubmitAsync("Ajouter ce document");

        Assert.Equal(["Document ajouté."], added.All(".flash"));
        Assert.Equal(["Contrat de travail"], added.All("main h2"));
        Assert.Equal(["CDDI signé"], added.All("main .items .title"));
        Assert.Contains("contrat.pdf, 1 Ko. Ajouté le 23 novembre 2026 par", added.Plain(), StringComparison.Ordinal);
        Assert.Equal(["Périmé depuis le 22 novembre 2026"], added.PlainAll("main .items .chip"));

        var edit = await added.FollowAsync("Modifier, CDDI signé");
        var changed = await edit.Form("main form").Fill("Kind", "Amendment").Fill("Title", "Avenant signé").Fill("ExpiresOn", "").SubmitAsync("Enregistrer");
        Assert.Equal(["Document modifié."], changed.All(".flash"));
        Assert.Equal(["Avenant", "Avenant signé"], changed.All("main h2, main .items .title"));
        Assert.Empty(changed.All("main .items .chip"));
        await using var db = _site.OpenContext();
        var acts = await db.AuditEntries.Where(entry => entry.Action.StartsWith("employee.document")).OrderBy(entry => entry.Id).ToListAsync(Ct);
        Assert.Equal([AuditActions.DocumentAdded, AuditActions.DocumentChanged], acts.Select(act => act.Action).Order(StringComparer.Ordinal));
        Assert.All(acts, act => Assert.Equal((_employee.Id, _clairesId, null), (act.SubjectId, act.ActorId, act.Reason)));
    }

    [Theory]
    [InlineData("Title", "", "Écrivez un titre.")]
    [InlineData("Title", "Carte 4970 1012 3456 7890", "Il y a ici un numéro de sécurité sociale")]
    [InlineData("Title", "Courrier du SPIP", "Ce titre dit quelque chose de la santé ou de la justice.")]
    [InlineData("Title", "Arrêt maladie de mars", "Ce titre dit quelque chose de la santé ou de la justice.")]
    [InlineData("Title", "a\0b", "Il y avait un signe invisible dans ce texte.")]
    [InlineData("ExpiresOn", "9999-12-31", "Vérifiez l’année de cette date.")]
    [InlineData("Kind", "", "Choisissez ce que c’est.")]
    public async Task What_cannot_be_said_of_a_document_is_refused_and_the_file_is_to_be_chosen_again(string field, string value, string sentence)
    {
        var refused = await Filled(await _claire.OpenAsync($"{Documents}/nouveau")).Fill(field, value).SubmitAsync("Ajouter ce document");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.StartsWith(sentence, refused.PlainErrorOf(field), StringComparison.Ordinal);
        Assert.Equal("Choisissez le fichier à nouveau : il n’a pas été gardé.", refused.PlainErrorOf("File"));
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task A_forged_field_puts_it_in_no_other_record_than_the_one_of_the_address()
    {
        var other = await _site.EnterAsync("Karim", "Belkacem", _clairesId);

        await Filled(await _claire.OpenAsync($"{Documents}/nouveau")).Forge("id", other.Id.ToString()).SubmitAsync("Ajouter ce document");

        await using var db = _site.OpenContext();
        Assert.Equal([_employee.Id], await db.EmployeeDocuments.Select(document => document.EmployeeId).ToListAsync(Ct));
    }

    [Fact]
    public async Task Ten_thousand_letters_are_refused_and_kept_under_the_eyes()
    {
        var refused = await Filled(await _claire.OpenAsync($"{Documents}/nouveau")).Fill("Title", new string('a', 10_000)).SubmitAsync("Ajouter ce document");

        Assert.Equal("120 lettres au plus.", refused.PlainErrorOf("Title"));
        Assert.Equal(10_000, refused.Form()["Title"]!.Length);
    }

    [Theory]
    [InlineData("Kind", "Medical")]
    [InlineData("Kind", "99")]
    public async Task A_kind_that_no_list_proposes_is_refused(string field, string sent)
    {
        var form = Filled(await _claire.OpenAsync($"{Documents}/nouveau"));
        form.Element.QuerySelector($"[name={field}] option[value=Contract]")!.SetAttribute("value", sent);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.SubmitAsync("Ajouter ce document")).Status);
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task A_form_older_than_the_document_is_told_so()
    {
        var address = $"{Documents}/{(await _site.AddDocumentAsync(_employee, _clairesId)).Id}";
        var (one, other) = ((await _claire.OpenAsync(address)).Form(), (await _claire.OpenAsync(address)).Form());
        await one.Fill("Title", "Contrat de mars").SubmitAsync("Enregistrer");

        var told = await other.Fill("Title", "Contrat de la régie").SubmitAsync("Enregistrer");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("Il dit maintenant : Contrat de travail, « Contrat de mars », sans fin.", told.Plain(), StringComparison.Ordinal);
        Assert.Equal("Contrat de la régie", told.Form()["Title"]);
        Assert.Equal(["Contrat de la régie"], (await told.Form().SubmitAsync("Enregistrer")).All("main .items .title"));
    }

    [Fact]
    public async Task A_list_costs_the_same_whatever_it_holds_and_never_asks_for_the_bytes()
    {
        var counter = new StatementCounter();
        var client = await _site.WithServices(counter.Listen).ClientOfAsync(_clairesId);
        await _site.AddDocumentAsync(_employee, _clairesId);
        await client.OpenAsync(Documents);
        var few = await counter.OfAsync(() => client.OpenAsync(Documents));
        foreach (var kind in Enum.GetValues<DocumentKind>())
        {
            await _site.AddDocumentAsync(_employee, _clairesId, kind, $"Document {kind}");
        }

        Assert.Equal(few, await counter.OfAsync(() => client.OpenAsync(Documents)));
        await using var db = _site.OpenContext();
        Assert.DoesNotContain("document_contents", db.EmployeeDocuments.OfEmployee(_employee.Id).ToLines(db).ToQueryString(), StringComparison.Ordinal);
        Assert.Empty(db.Model.FindEntityType(typeof(EmployeeDocument))!.GetNavigations());
    }

    private static HtmlForm Filled(Page page) => page.Form().Attach("File", "contrat.pdf", Pdf()).Fill("Kind", "Contract").Fill("Title", "CDDI signé");

    private async Task<int> CountAsync()
    {
        await using var db = _site.OpenContext();
        return await db.EmployeeDocuments.CountAsync(Ct);
    }
}
