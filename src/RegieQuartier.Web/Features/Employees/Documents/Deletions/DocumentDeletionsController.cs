using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Documents.Deletions;

/// <summary>A document is deleted, and its file with it: nothing brings them back.</summary>
[Route("salaries/{id:guid}/documents/{documentId:guid}/suppression")]
[Authorize(Policy = Policies.FollowEmployees)]
public sealed class DocumentDeletionsController(SetDocuments set) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid documentId, CancellationToken cancellation) =>
        await set.OpenAsync(id, documentId, User, cancellation) is { } found ? View(new DocumentDeletionPage(found.File, DocumentNow.Of(found.Document))) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid documentId, DocumentDeletionForm form, CancellationToken cancellation)
    {
        if (await set.OpenAsync(id, documentId, User, cancellation) is not { } found)
        {
            return NotFound();
        }

        var deleted = await set.DeleteAsync(found, form.Version, User, cancellation);
        this.FlashOutcome(deleted, "Document supprimé.", DocumentLabels.Sentence);
        return Redirect($"/salaries/{id}/documents");
    }
}

/// <summary>The question.</summary>
public sealed record DocumentDeletionPage(EmployeeFile File, DocumentNow Now);

/// <summary>The document, as the question showed it.</summary>
public sealed class DocumentDeletionForm
{
    public uint Version { get; init; }
}

public sealed class DocumentDeletionFormValidator : AbstractValidator<DocumentDeletionForm>;
