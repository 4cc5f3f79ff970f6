using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Files;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Documents.Files;

/// <summary>The file of a document, as it was received: to keep, never to be shown within the site.</summary>
[Route("salaries/{id:guid}/documents/{documentId:guid}/fichier")]
[Authorize(Policy = Policies.ViewDocuments)]
public sealed class DocumentFilesController(RegieQuartierDbContext db, OpenEmployee open, DocumentReaders readers, DocumentFiles files) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, Guid documentId, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { } file || await FindAsync(file, documentId, cancellation) is not { } document)
        {
            return NotFound();
        }

        await open.NoteReadingAsync(file, AuditActions.DocumentFilesRead, User, cancellation);
        Announce(document);
        if (!await files.CopyAsync(document.Id, document.Size, Response.Body, cancellation))
        {
            HttpContext.Abort();
        }

        return new EmptyResult();
    }

    private async Task<DocumentLine?> FindAsync(EmployeeFile file, Guid documentId, CancellationToken cancellation)
    {
        var reading = await readers.OfAsync(file, User, cancellation);
        return await db.EmployeeDocuments.AsNoTracking().OfEmployee(file.Id).Within(reading.Reach).Where(known => known.Id == documentId).ToLines(db).FirstOrDefaultAsync(cancellation);
    }

    private void Announce(DocumentLine document)
    {
        var name = new ContentDispositionHeaderValue("attachment");
        name.SetHttpFileName(document.FileName);
        Response.ContentType = document.Format.ContentType();
        Response.ContentLength = document.Size;
        Response.Headers.ContentDisposition = name.ToString();
        Response.Headers.CacheControl = "no-store";
    }
}
