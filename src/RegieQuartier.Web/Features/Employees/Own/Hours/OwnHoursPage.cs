using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Own.Hours;

/// <summary>The months of an employee, the latest first.</summary>
/// <param name="File">Their record.</param>
/// <param name="Months">Those that are entered; this month and the one before, under contract, even before they are.</param>
public sealed record OwnHoursPage(EmployeeFile File, IReadOnlyList<OwnMonth> Months)
{
    public static async Task<OwnHoursPage> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, CancellationToken cancellation)
    {
        var (id, today) = (file.Id, file.Today);
        var thisMonth = today.ToMonth();
        var entered = (await db.MonthlyHours.AsNoTracking()
            .Where(hours => hours.EmployeeId == id)
            .Select(hours => new { hours.Month, hours.PaidMinutes, hours.WorkedMinutes })
            .ToListAsync(cancellation)).ConvertAll(hours => new OwnMonth(hours.Month, new HoursFigures(hours.PaidMinutes, hours.WorkedMinutes)));
        var awaited = await db.HoursToEnter([thisMonth.AddMonths(-1), thisMonth])
            // A contract that begins later this month has no hours yet.
            .Where(one => one.EmployeeId == id && (one.Month < thisMonth || db.EmploymentContracts.OfIntegration().Any(contract => contract.EmployeeId == id && contract.StartsOn <= today)))
            .Select(one => one.Month).ToListAsync(cancellation);
        return new OwnHoursPage(file, [.. entered.Concat(awaited.Select(month => new OwnMonth(month, null))).OrderByDescending(month => month.Month)]);
    }
}

/// <summary>A month.</summary>
/// <param name="Month">The month, by its first day.</param>
/// <param name="Figures">Its hours; null while they are not entered.</param>
public sealed record OwnMonth(DateOnly Month, HoursFigures? Figures);
