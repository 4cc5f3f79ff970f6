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
    /// Those whose end is waited for (<see cref="DocumentKindMeaning.ToRenew"/>): not one that was added anew, under the same title, with
    /// a later end.
    /// </summary>
    public static IQueryable<EmployeeDocument> ToRenew(this IQueryable<EmployeeDocument> documents, RegieQuartierDbContext db) => documents.Where(document =>
        document.ExpiresOn != null
        && Renewed.Contains(document.Kind)
        && !db.EmployeeDocuments.Any(later => later.EmployeeId == document.EmployeeId && later.Kind == document.Kind && later.Title == document.Title
            && (later.ExpiresOn == null || later.ExpiresOn > document.ExpiresOn)));

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
