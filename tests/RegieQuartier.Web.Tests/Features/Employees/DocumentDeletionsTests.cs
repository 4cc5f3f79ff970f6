using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employees;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class DocumentDeletionsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Guid _clairesId;
    private Employee _employee = null!;
    private HttpClient _claire = null!;
    private string _document = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _clairesId = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: _clairesId);
        _claire = await _site.ClientOfAsync(_clairesId);
        _document = $"/salaries/{_employee.Id}/documents/{(await _site.AddDocumentAsync(_employee, _clairesId)).Id}";
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_document_is_deleted_with_its_file_and_the_journal_says_that_one_was()
    {
        var question = await (await _claire.OpenAsync(_document)).FollowAsync("Supprimer ce document");
        var deleted = await question.Form().SubmitAsync("Supprimer ce document");

        Assert.Equal(["Document supprimé."], deleted.All(".flash"));
        await using var db = _site.OpenContext();
        Assert.False(await db.EmployeeDocuments.AnyAsync(Ct));
        Assert.False(await db.Set<DocumentContent>().AnyAsync(Ct));
        var act = await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.DocumentDeleted, Ct);
        Assert.Equal((_employee.Id, _clairesId, null), (act.SubjectId, act.ActorId, act.Reason));
    }

    [Fact]
    public async Task A_document_that_changed_meanwhile_is_not_deleted_unseen()
    {
        var question = (await _claire.OpenAsync($"{_document}/suppression")).Form();
        await (await _claire.OpenAsync(_document)).Form().Fill("Title", "Contrat de mars").SubmitAsync("Enregistrer");

        var told = await question.SubmitAsync("Supprimer ce document");

        Assert.StartsWith("Quelqu’un d’autre vient de changer ce document", told.PlainAll(".flash").Single(), StringComparison.Ordinal);
        Assert.Equal(["Contrat de mars"], told.All("main .items .title"));
    }

    [Fact]
    public async Task What_is_deleted_is_found_no_more()
    {
        var question = (await _claire.OpenAsync($"{_document}/suppression")).Form();
        await question.SubmitAsync("Supprimer ce document");

        Assert.Equal(HttpStatusCode.NotFound, (await question.SubmitAsync("Supprimer ce document")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _claire.OpenAsync(_document)).Status);
    }

    [Fact]
    public async Task Who_does_not_follow_the_person_deletes_nothing()
    {
        var thomas = await _site.ClientAsAsync(Role.Advisor);
        var karim = await _site.EnterAsync("Karim", "Belkacem", _clairesId);

        Assert.Equal(HttpStatusCode.NotFound, (await thomas.OpenAsync($"{_document}/suppression")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _claire.OpenAsync(_document.Replace(_employee.Id.ToString(), karim.Id.ToString(), StringComparison.Ordinal) + "/suppression")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _site.ClientAsAsync(Role.Finance)).OpenAsync($"{_document}/suppression")).Status);
    }
}
