using RegieQuartier.Domain.Accounts;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Scopes;

internal static class AccountScopes
{
    /// <summary>The open accounts that hold a role.</summary>
    public static IQueryable<AppUser> Holding(this IQueryable<AppUser> users, Role role) =>
        users.Where(user => user.DisabledAt == null && user.Roles.Any(held => held.Role == role));

    /// <summary>The one that an employee reads their own record with, if any.</summary>
    public static IQueryable<AppUser> OfEmployee(this IQueryable<AppUser> users, RegieQuartierDbContext db, Guid employeeId) =>
        users.Where(user => db.Employees.Any(employee => employee.Id == employeeId && employee.AccountId == user.Id));

    /// <summary>The accounts that stand so: what <see cref="AppUser.Status"/> says of one.</summary>
    public static IQueryable<AppUser> InStatus(this IQueryable<AppUser> users, AccountStatus status) => status switch
    {
        AccountStatus.Disabled => users.Where(user => user.DisabledAt != null),
        AccountStatus.Waiting => users.Where(user => user.DisabledAt == null && user.PasswordHash == null),
        _ => users.Where(user => user.DisabledAt == null && user.PasswordHash != null),
    };
}
