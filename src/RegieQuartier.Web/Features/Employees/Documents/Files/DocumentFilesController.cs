using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Documents.Files;

/// <summary>The file of a document, for who reaches it.</summary>
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
        return await this.SendAsync(files, document, cancellation);
    }

    private async Task<DocumentLine?> FindAsync(EmployeeFile file, Guid documentId, CancellationToken cancellation)
    {
        var reading = await readers.OfAsync(file, User, cancellation);
        return await db.EmployeeDocuments.AsNoTracking().OfEmployee(file.Id).Within(reading.Reach).Where(known => known.Id == documentId).ToLines(db).FirstOrDefaultAsync(cancellation);
    }
}
