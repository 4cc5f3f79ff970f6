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

    /// <summary>
    /// When the first of those that were not replaced (<see cref="NotReplaced"/>) expires, for each person: the papers of one person are
    /// read once, whatever replaces what.
    /// </summary>
    public static IQueryable<PaperEnd> FirstToExpire(this IQueryable<EmployeePaper> papers) => papers
        .GroupBy(paper => new { paper.EmployeeId, paper.Kind })
        .Select(alike => new
        {
            alike.Key.EmployeeId,
            ExpiresOn = !HeldOnce.Contains(alike.Key.Kind) ? alike.Min(paper => paper.ExpiresOn)
                : alike.Count(paper => paper.ExpiresOn == null) > 0 ? null
                : alike.Max(paper => paper.ExpiresOn),
        })
        .GroupBy(alike => alike.EmployeeId)
        .Select(theirs => new PaperEnd { EmployeeId = theirs.Key, ExpiresOn = theirs.Min(alike => alike.ExpiresOn) });
}

/// <summary>When the first paper of a person expires.</summary>
internal sealed record PaperEnd
{
    /// <summary>The person.</summary>
    public required Guid EmployeeId { get; init; }

    /// <summary>Its last day; null when none of theirs has one.</summary>
    public required DateOnly? ExpiresOn { get; init; }
}
