using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>A month that is over, and the people whose hours are still to be entered.</summary>
/// <param name="Month">The month, by its first day.</param>
/// <param name="Names">Who they are, by name: one at least.</param>
public sealed record HoursToEnter(DateOnly Month, IReadOnlyList<string> Names)
{
    private const int MonthsLookedBack = 12;

    /// <summary>The months of the past year where some are missing, the oldest first: those that the page of each month says.</summary>
    /// <param name="db">Where they are.</param>
    /// <param name="people">Whose hours matter.</param>
    /// <param name="today">The day, in Paris.</param>
    /// <param name="cancellation">Ends the act.</param>
    public static async Task<IReadOnlyList<HoursToEnter>> LoadAsync(RegieQuartierDbContext db, IQueryable<Employee> people, DateOnly today, CancellationToken cancellation)
    {
        var (first, last) = (today.ToMonth().AddMonths(-MonthsLookedBack), today.ToMonth().AddDays(-1));
        var contracts = await (
            from contract in db.EmploymentContracts.OfIntegrationBetween(first, last)
            join employee in people on contract.EmployeeId equals employee.Id
            orderby employee.SortName, employee.Id
            select new { contract.EmployeeId, FullName = employee.FirstName + " " + employee.LastName, contract.StartsOn, contract.LastDay }).AsNoTracking().ToListAsync(cancellation);
        var ids = contracts.Select(contract => contract.EmployeeId).Distinct().ToList();
        var entered = (await db.MonthlyHours.AsNoTracking()
            .Where(hours => hours.Month >= first && hours.Month <= last && ids.Contains(hours.EmployeeId))
            .Select(hours => new { hours.EmployeeId, hours.Month })
            .ToListAsync(cancellation)).Select(hours => (hours.EmployeeId, hours.Month)).ToHashSet();
        return
        [
            .. Enumerable.Range(0, MonthsLookedBack).Select(first.AddMonths)
                .Select(month => new HoursToEnter(month, [
                    .. contracts
                        .Where(contract => contract.StartsOn < month.AddMonths(1) && (contract.LastDay ?? DateOnly.MaxValue) >= month && !entered.Contains((contract.EmployeeId, month)))
                        .DistinctBy(contract => contract.EmployeeId)
                        .Select(contract => contract.FullName),
                ]))
                .Where(month => month.Names.Count > 0),
        ];
    }
}
