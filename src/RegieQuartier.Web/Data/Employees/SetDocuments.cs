using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Files;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>A document read to be changed or deleted.</summary>
/// <param name="File">The head of the record.</param>
/// <param name="Document">The document.</param>
public sealed record OpenDocument(EmployeeFile File, EmployeeDocument Document);

/// <summary>Keeps the documents of employees. The journal names neither the document nor its kind.</summary>
public sealed class SetDocuments(RegieQuartierDbContext db, OpenEmployee open, RecordTrail trail, ParisTime time)
{
    /// <summary>Reads a document to change it, anew; null when the reader does not keep the documents of that employee, or there is no such one.</summary>
    public async Task<OpenDocument?> OpenAsync(Guid employeeId, Guid documentId, ClaimsPrincipal user, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        return await open.ReadAsync(employeeId, user, cancellation) is { Rights.EditDocuments: true } file
            && await db.EmployeeDocuments.OfEmployee(employeeId).FirstOrDefaultAsync(known => known.Id == documentId, cancellation) is { } document
                ? new OpenDocument(file, document)
                : null;
    }

    /// <summary>Adds a document with its file.</summary>
    public async Task<Result> AddAsync(EmployeeFile file, DocumentTerms terms, ReceivedFile received, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var added = EmployeeDocument.Add(file.Id, terms, received, user.AccountId(), time.Today);
        if (added.Refused)
        {
            return added.Refusal;
        }

        db.AddRange(added.Value, DocumentContent.Of(added.Value, received));
        return await trail.SaveAsync(AuditActions.DocumentAdded, file.Id, user, cancellation);
    }

    /// <summary>The document of that employee that is the same file; null when there is none, or none any more.</summary>
    public Task<DocumentLine?> FindSameAsync(EmployeeFile file, ReceivedFile received, CancellationToken cancellation)
    {
        var digest = received.Digest();
        return db.EmployeeDocuments.AsNoTracking().OfEmployee(file.Id).Where(known => known.Digest == digest).ToLines(db).FirstOrDefaultAsync(cancellation);
    }

    /// <summary>Changes what is said of a document, unless somebody did since <paramref name="version"/>.</summary>
    public async Task<Result> ChangeAsync(OpenDocument found, DocumentTerms terms, uint version, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var changed = found.Document.Change(terms);
        if (changed.Refused)
        {
            return changed;
        }

        // What was typed may be what is there: the row is written in any case, and its version tells.
        db.Entry(found.Document).Property(known => known.Version).OriginalValue = version;
        db.Entry(found.Document).Property(known => known.Title).IsModified = true;
        return await trail.SaveAsync(AuditActions.DocumentChanged, found.File.Id, user, cancellation);
    }

    /// <summary>Deletes a document and its file, unless somebody changed it since <paramref name="version"/>.</summary>
    public Task<Result> DeleteAsync(OpenDocument found, uint version, ClaimsPrincipal user, CancellationToken cancellation)
    {
        db.Entry(found.Document).Property(known => known.Version).OriginalValue = version;
        db.Remove(found.Document);
        return trail.SaveAsync(AuditActions.DocumentDeleted, found.File.Id, user, cancellation);
    }
}
