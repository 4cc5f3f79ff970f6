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
        var first = today.ToMonth().AddMonths(-MonthsLookedBack);
        var missing = await (
            from one in db.HoursToEnter([.. Enumerable.Range(0, MonthsLookedBack).Select(first.AddMonths)])
            join employee in people on one.EmployeeId equals employee.Id
            orderby one.Month, employee.SortName, employee.Id
            select new { one.Month, FullName = employee.FirstName + " " + employee.LastName }).ToListAsync(cancellation);
        return [.. missing.GroupBy(one => one.Month, one => one.FullName).Select(month => new HoursToEnter(month.Key, [.. month]))];
    }
}
