using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Files;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Files;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Documents;

/// <summary>The documents of an employee: listed, added, and said otherwise. A file itself never changes.</summary>
[Route("salaries/{id:guid}/documents")]
public sealed class DocumentsController(RegieQuartierDbContext db, OpenEmployee open, DocumentReaders readers, SetDocuments set) : Controller
{
    [HttpGet]
    [Authorize(Policy = Policies.ViewDocuments)]
    public async Task<IActionResult> Index(Guid id, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { } file)
        {
            return NotFound();
        }

        var reading = await readers.OfAsync(file, User, cancellation);
        if (reading.Reach == DocumentReach.None)
        {
            return Closed(file);
        }

        await open.NoteReadingAsync(file, AuditActions.DocumentsRead, User, cancellation);
        return View(await DocumentsPage.LoadAsync(db, file, reading, cancellation));
    }

    [HttpGet("nouveau")]
    [Authorize(Policy = Policies.FollowEmployees)]
    public async Task<IActionResult> New(Guid id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is { } file ? View(new NewDocumentPage(file, new NewDocumentForm())) : NotFound();

    [HttpPost("nouveau")]
    [Authorize(Policy = Policies.FollowEmployees)]
    [TakesFile(SentFile.Document, FileReader.MostRequestBytes)]
    public async Task<IActionResult> Create(Guid id, NewDocumentForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } file)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refuse(file, form);
        }

        var received = await FileReader.ReadAsync(form.File!, cancellation);
        if (received.Refused)
        {
            ModelState.AddRefusal(received.Refusal, DocumentLabels.Sentence(received.Refusal));
            return Refuse(file, form);
        }

        var added = await set.AddAsync(file, form.ToTerms(), received.Value, User, cancellation);
        if (added.Refused)
        {
            ModelState.AddRefusal(added.Refusal, await SentenceAsync(file, received.Value, added.Refusal, cancellation));
            return Refuse(file, form);
        }

        this.Flash("Document ajouté.");
        return Redirect($"/salaries/{id}/documents");
    }

    [HttpGet("{documentId:guid}")]
    [Authorize(Policy = Policies.FollowEmployees)]
    public async Task<IActionResult> Edit(Guid id, Guid documentId, CancellationToken cancellation) =>
        await set.OpenAsync(id, documentId, User, cancellation) is { } found ? View(DocumentPage.Of(found, DocumentForm.Of(found.Document))) : NotFound();

    [HttpPost("{documentId:guid}")]
    [Authorize(Policy = Policies.FollowEmployees)]
    public async Task<IActionResult> Update(Guid id, Guid documentId, DocumentForm form, CancellationToken cancellation)
    {
        if (await set.OpenAsync(id, documentId, User, cancellation) is not { } found)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("Edit", DocumentPage.Of(found, form));
        }

        var changed = await set.ChangeAsync(found, form.ToTerms(), form.Version, User, cancellation);
        if (changed.Refused)
        {
            return await RefuseAsync(id, documentId, form, changed.Refusal, cancellation);
        }

        this.Flash("Document modifié.");
        return Redirect($"/salaries/{id}/documents");
    }

    /// <summary>The form with what was typed; after somebody else's change, over what they left.</summary>
    private async Task<IActionResult> RefuseAsync(Guid id, Guid documentId, DocumentForm form, Refusal refusal, CancellationToken cancellation)
    {
        if (await set.OpenAsync(id, documentId, User, cancellation) is not { } now)
        {
            return NotFound();
        }

        var isStale = refusal == Constraints.ChangedMeanwhile;
        ModelState.AddRefusal(refusal, isStale ? DocumentWords.ChangedMeanwhile(now.Document) : DocumentLabels.Sentence(refusal));
        form.Version = isStale ? now.Document.Version : form.Version;
        return this.Again("Edit", DocumentPage.Of(now, form));
    }

    // No browser gives a file back to a form: it is said, rather than found out.
    private ViewResult Refuse(EmployeeFile file, NewDocumentForm form)
    {
        if (form.File is not null && ModelState[nameof(form.File)] is not { Errors.Count: > 0 })
        {
            ModelState.AddModelError(nameof(form.File), "Choisissez le fichier à nouveau : il n’a pas été gardé.");
        }

        return this.Again("New", new NewDocumentPage(file, form));
    }

    private async Task<string> SentenceAsync(EmployeeFile file, ReceivedFile received, Refusal refusal, CancellationToken cancellation) =>
        refusal == DocumentRefusals.AlreadyThere && await set.FindSameAsync(file, received, cancellation) is { } known
            ? DocumentWords.AlreadyThere(known)
            : DocumentLabels.Sentence(refusal);

    // Not found, for whoever asks; who may open them is also told how.
    private IActionResult Closed(EmployeeFile file)
    {
        if (!file.Rights.OpenReservedPart || file.Pathway is null)
        {
            return NotFound();
        }

        var answer = View("Closed", file);
        answer.StatusCode = StatusCodes.Status404NotFound;
        return answer;
    }

    private async Task<EmployeeFile?> FindAsync(Guid id, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { Rights.EditDocuments: true } file ? file : null;
}
