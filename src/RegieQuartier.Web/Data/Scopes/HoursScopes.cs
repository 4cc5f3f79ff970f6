using System.Security.Claims;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Scopes;

/// <summary>Whose hours of a month there are, and who sees or enters them.</summary>
internal static class HoursScopes
{
    /// <summary>The contracts of integration that run on one of these days at least.</summary>
    public static IQueryable<EmploymentContract> OfIntegrationBetween(this IQueryable<EmploymentContract> contracts, DateOnly first, DateOnly last) =>
        contracts.OfIntegration().Where(contract => contract.StartsOn <= last && (contract.LastDay == null || contract.LastDay >= first));

    /// <summary>Those under a contract of integration that month, and those whose hours were entered all the same.</summary>
    public static IQueryable<Employee> WithHoursIn(this IQueryable<Employee> employees, RegieQuartierDbContext db, DateOnly month)
    {
        var contracts = db.EmploymentContracts.OfIntegrationBetween(month, month.AddMonths(1).AddDays(-1));
        return employees.Where(employee => contracts.Any(contract => contract.EmployeeId == employee.Id)
            || db.MonthlyHours.Any(hours => hours.EmployeeId == employee.Id && hours.Month == month));
    }

    /// <summary>Those whose hours a person may read: everybody's, those of their crew, those of whom they follow.</summary>
    public static IQueryable<Employee> WithHoursVisibleTo(this IQueryable<Employee> employees, RegieQuartierDbContext db, ClaimsPrincipal user, DateOnly day)
    {
        if (user.Can(Policies.EditAllHours))
        {
            return employees;
        }

        var (followed, crew) = (db.Employees.FollowedBy(db, user, day), db.Employees.InCrewOf(user));
        return employees.Where(employee => followed.Any(one => one.Id == employee.Id) || crew.Any(one => one.Id == employee.Id));
    }

    /// <summary>Those whose hours a person may enter: everybody's, or those of their crew.</summary>
    public static IQueryable<Employee> WithHoursEditableBy(this IQueryable<Employee> employees, ClaimsPrincipal user) =>
        user.Can(Policies.EditAllHours) ? employees : employees.InCrewOf(user);
}
