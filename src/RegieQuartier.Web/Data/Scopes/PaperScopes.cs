using RegieQuartier.Domain.Employees;

namespace RegieQuartier.Web.Data.Scopes;

/// <summary>Named parts of the papers of employees.</summary>
internal static class PaperScopes
{
    private static readonly PaperKind[] HeldOnce = [.. PaperKindMeaning.HeldOnce];

    /// <summary>
    /// Those that another one did not replace (<see cref="PaperKindMeaning.HeldOnce"/>): a permit to stay that was renewed under another
    /// number is waited for no more.
    /// </summary>
    public static IQueryable<EmployeePaper> NotReplaced(this IQueryable<EmployeePaper> papers, RegieQuartierDbContext db) => papers.Where(paper =>
        !HeldOnce.Contains(paper.Kind)
        || !db.EmployeePapers.Any(later => later.EmployeeId == paper.EmployeeId && later.Kind == paper.Kind
            && (later.ExpiresOn > paper.ExpiresOn || (later.ExpiresOn == null && paper.ExpiresOn != null))));
}
