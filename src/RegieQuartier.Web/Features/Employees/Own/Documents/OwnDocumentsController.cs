using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Employees.Documents.Files;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Own.Documents;

/// <summary>The documents of the employee: to read and to take away. An address names a document of theirs, never a record.</summary>
[Route("mon-parcours/mes-documents")]
[Authorize(Policy = Policies.ViewOwnRecord)]
public sealed class OwnDocumentsController(RegieQuartierDbContext db, OpenEmployee open, DocumentReaders readers, DocumentFiles files) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancellation) =>
        await open.ReadOwnAsync(User, cancellation) is { } file
            ? View(new OwnDocumentsPage(file, await (await ReachedAsync(file, cancellation)).ToLines(db).ToListAsync(cancellation)))
            : View("NoRecord");

    [HttpGet("{documentId:guid}/fichier")]
    public async Task<IActionResult> Show(Guid documentId, CancellationToken cancellation) =>
        await open.ReadOwnAsync(User, cancellation) is { } file
        && await (await ReachedAsync(file, cancellation)).Where(known => known.Id == documentId).ToLines(db).FirstOrDefaultAsync(cancellation) is { } document
            ? await this.SendAsync(files, document, cancellation)
            : NotFound();

    private async Task<IQueryable<EmployeeDocument>> ReachedAsync(EmployeeFile file, CancellationToken cancellation)
    {
        var reading = await readers.OfAsync(file, User, cancellation);
        return db.EmployeeDocuments.AsNoTracking().OfEmployee(file.Id).Within(reading.Reach);
    }
}

/// <summary>All that is kept of their papers, the last one added first.</summary>
public sealed record OwnDocumentsPage(EmployeeFile File, IReadOnlyList<DocumentLine> Lines);
