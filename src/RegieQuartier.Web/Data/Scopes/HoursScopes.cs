using System.Security.Claims;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Timesheets;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Scopes;

/// <summary>Whose hours of a month there are, and who sees or enters them.</summary>
internal static class HoursScopes
{
    /// <summary>The contracts of integration that run on one of these days at least.</summary>
    public static IQueryable<EmploymentContract> OfIntegrationBetween(this IQueryable<EmploymentContract> contracts, DateOnly first, DateOnly last) =>
        contracts.OfIntegration().Where(contract => contract.StartsOn <= last && (contract.LastDay == null || contract.LastDay >= first));

    /// <summary>The hours of months that these contracts alone cover, on one day at least: without them, they would lean on nothing.</summary>
    /// <param name="db">Where they are.</param>
    /// <param name="contracts">The contracts.</param>
    public static IQueryable<MonthlyHours> HoursLeaningOn(this RegieQuartierDbContext db, IQueryable<EmploymentContract> contracts) => db.MonthlyHours.Where(hours =>
        contracts.Any(own => own.EmployeeId == hours.EmployeeId && own.StartsOn < hours.Month.AddMonths(1) && (own.LastDay == null || own.LastDay >= hours.Month))
        && !db.EmploymentContracts.Any(other => other.EmployeeId == hours.EmployeeId && !contracts.Any(own => own.Id == other.Id)
            && other.StartsOn < hours.Month.AddMonths(1) && (other.LastDay == null || other.LastDay >= hours.Month)));

    /// <summary>Those under a contract of integration that month, and those whose hours were entered all the same.</summary>
    public static IQueryable<Employee> WithHoursIn(this IQueryable<Employee> employees, RegieQuartierDbContext db, DateOnly month)
    {
        var contracts = db.EmploymentContracts.OfIntegrationBetween(month, month.AddMonths(1).AddDays(-1));
        return employees.Where(employee => contracts.Any(contract => contract.EmployeeId == employee.Id)
            || db.MonthlyHours.Any(hours => hours.EmployeeId == employee.Id && hours.Month == month));
    }

    /// <summary>Each of these months, for each of those under a contract of integration on one of its days at least.</summary>
    /// <param name="db">Where they are.</param>
    /// <param name="months">The months, by their first days.</param>
    public static IQueryable<EmployeeMonth> MonthsUnderContract(this RegieQuartierDbContext db, IReadOnlyCollection<DateOnly> months) => db.EmploymentContracts
        // The contracts of other years are left out before each month is looked at.
        .OfIntegrationBetween(months.DefaultIfEmpty().Min(), months.DefaultIfEmpty().Max().AddMonths(1).AddDays(-1))
        .SelectMany(
            contract => months.Where(month => contract.StartsOn < month.AddMonths(1) && (contract.LastDay == null || contract.LastDay >= month)),
            (contract, month) => new EmployeeMonth { EmployeeId = contract.EmployeeId, Month = month })
        .Distinct();

    /// <summary>
    /// Those of them whose hours are still to be entered: the one definition of it, for the first pages, for the figures and for the
    /// person.
    /// </summary>
    /// <param name="db">Where they are.</param>
    /// <param name="months">The months, by their first days.</param>
    public static IQueryable<EmployeeMonth> HoursToEnter(this RegieQuartierDbContext db, IReadOnlyCollection<DateOnly> months) =>
        db.MonthsUnderContract(months).Where(one => !db.MonthlyHours.Any(hours => hours.EmployeeId == one.EmployeeId && hours.Month == one.Month));

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

/// <summary>A month of somebody.</summary>
internal sealed record EmployeeMonth
{
    public required Guid EmployeeId { get; init; }

    /// <summary>The month, by its first day.</summary>
    public required DateOnly Month { get; init; }
}
