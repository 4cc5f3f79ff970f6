using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Data.Scopes;

/// <summary>Named parts of the documents of employees.</summary>
internal static class DocumentScopes
{
    private static readonly DocumentKind[] Renewed = [.. DocumentKindMeaning.ToRenew];

    /// <summary>Those of an employee.</summary>
    public static IQueryable<EmployeeDocument> OfEmployee(this IQueryable<EmployeeDocument> documents, Guid employeeId) =>
        documents.Where(document => document.EmployeeId == employeeId);

    /// <summary>Those that a reader reaches.</summary>
    public static IQueryable<EmployeeDocument> Within(this IQueryable<EmployeeDocument> documents, DocumentReach reach) => reach switch
    {
        DocumentReach.All => documents,
        DocumentReach.ContractPapers => documents.Where(document => DocumentKindMeaning.ContractPapers.Contains(document.Kind)),
        _ => documents.Where(_ => false),
    };

    /// <summary>
    /// The first to expire of those whose end is waited for (<see cref="DocumentKindMeaning.ToRenew"/>), for each person: not one that was
    /// added anew, under the same title, with a later end. The documents of one person are read once.
    /// </summary>
    public static IQueryable<DocumentEnd> FirstToExpire(this IQueryable<EmployeeDocument> documents) => documents
        .Where(document => Renewed.Contains(document.Kind))
        .GroupBy(document => new { document.EmployeeId, document.Kind, document.Title })
        .Select(alike => new
        {
            alike.Key.EmployeeId,
            ExpiresOn = alike.Count(document => document.ExpiresOn == null) > 0 ? null : alike.Max(document => document.ExpiresOn),
            DocumentId = EF.Functions.ArrayAgg(alike.OrderByDescending(document => document.ExpiresOn).Select(document => document.Id))[0],
        })
        .Where(last => last.ExpiresOn != null)
        .GroupBy(last => last.EmployeeId)
        .Select(theirs => new DocumentEnd
        {
            EmployeeId = theirs.Key,
            ExpiresOn = theirs.Min(last => last.ExpiresOn),
            DocumentId = EF.Functions.ArrayAgg(theirs.OrderBy(last => last.ExpiresOn).Select(last => (Guid?)last.DocumentId))[0],
        });

    /// <summary>As a list shows them, the last one added first. Their bytes are elsewhere.</summary>
    public static IQueryable<DocumentLine> ToLines(this IQueryable<EmployeeDocument> documents, RegieQuartierDbContext db) => documents
        .OrderByDescending(document => document.AddedOn).ThenByDescending(document => document.Id)
        .Select(document => new DocumentLine(
            document.Id,
            document.Kind,
            document.Title,
            document.FileName,
            document.Format,
            document.Size,
            document.AddedOn,
            db.Users.Where(account => account.Id == document.AddedBy).Select(account => account.DisplayName).First(),
            document.ExpiresOn));
}

/// <summary>When the first document of a person expires, and which.</summary>
internal sealed record DocumentEnd
{
    /// <summary>The person.</summary>
    public required Guid EmployeeId { get; init; }

    /// <summary>Its last day.</summary>
    public required DateOnly? ExpiresOn { get; init; }

    /// <summary>The document.</summary>
    public required Guid? DocumentId { get; init; }
}
