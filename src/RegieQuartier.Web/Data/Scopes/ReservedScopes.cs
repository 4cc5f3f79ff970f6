using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Data.Scopes;

/// <summary>Named parts of the openings of what only the advisor reads.</summary>
internal static class ReservedScopes
{
    /// <summary>Those of a record that its referent has not read of yet.</summary>
    public static IQueryable<SensitiveOpening> UntoldOf(this IQueryable<SensitiveOpening> openings, Guid employeeId) =>
        openings.Where(opening => opening.EmployeeId == employeeId && opening.ToldAt == null);

    /// <summary>As they are read by who follows the employee.</summary>
    public static IQueryable<ReservedOpening> ToLines(this IQueryable<SensitiveOpening> openings, RegieQuartierDbContext db) => openings.Select(opening => new ReservedOpening(
        opening.Id,
        db.Users.Where(account => account.Id == opening.OpenerId).Select(account => account.DisplayName).First(),
        opening.Reason,
        opening.OpenedAt));
}
