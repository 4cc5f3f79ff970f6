using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Features.Employees.Documents;

/// <summary>The documents of an employee, as far as their reader reaches.</summary>
/// <param name="File">The record.</param>
/// <param name="Reading">What the reader reads.</param>
/// <param name="Kinds">The documents, kind by kind.</param>
public sealed record DocumentsPage(EmployeeFile File, DocumentReading Reading, IReadOnlyList<IGrouping<DocumentKind, DocumentLine>> Kinds)
{
    public static async Task<DocumentsPage> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, DocumentReading reading, CancellationToken cancellation)
    {
        var lines = await db.EmployeeDocuments.AsNoTracking().OfEmployee(file.Id).Within(reading.Reach).ToLines(db).ToListAsync(cancellation);
        return new DocumentsPage(file, reading, [.. lines.GroupBy(line => line.Kind).OrderBy(kind => kind.Key)]);
    }

    /// <summary>Whether the reader keeps documents here.</summary>
    public bool CanWrite => File.Rights.EditDocuments;
}

/// <summary>The form of a new document.</summary>
public sealed record NewDocumentPage(EmployeeFile File, NewDocumentForm Form);

/// <summary>The form of a document that is there.</summary>
/// <param name="File">The record.</param>
/// <param name="Now">The document as it is kept.</param>
/// <param name="Form">What is typed.</param>
public sealed record DocumentPage(EmployeeFile File, DocumentNow Now, DocumentForm Form)
{
    public static DocumentPage Of(OpenDocument found, DocumentForm form) => new(found.File, DocumentNow.Of(found.Document), form);
}

/// <summary>A document as it is kept, whatever is typed.</summary>
public sealed record DocumentNow(Guid Id, DocumentKind Kind, string Title, string FileName, string Weight, DateOnly AddedOn, uint Version)
{
    public static DocumentNow Of(EmployeeDocument document) =>
        new(document.Id, document.Kind, document.Title, document.FileName, DocumentWords.Weight(document.Size), document.AddedOn, document.Version);
}
