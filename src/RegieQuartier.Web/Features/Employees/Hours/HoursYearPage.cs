using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Hours;

/// <summary>The months of a year, the latest first, with what is still to be entered in each.</summary>
/// <param name="Year">The year.</param>
/// <param name="Months">Those that have begun.</param>
/// <param name="IsLast">Whether it is the present year.</param>
/// <param name="MayImport">Whether the reader may bring hours in from a spreadsheet.</param>
public sealed record HoursYearPage(int Year, IReadOnlyList<HoursMonthLine> Months, bool IsLast, bool MayImport)
{
    /// <summary>Whether the calendar begins with it.</summary>
    public bool IsFirst => Year == CalendarDays.FirstYear;

    public static async Task<HoursYearPage> LoadAsync(RegieQuartierDbContext db, ClaimsPrincipal user, int? asked, DateOnly today, CancellationToken cancellation)
    {
        var year = asked is { } known && known <= today.Year && CalendarDays.Sane(new DateOnly(Math.Clamp(known, 1, today.Year), 1, 1)) is not null ? known : today.Year;
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var people = db.Employees.WithHoursVisibleTo(db, user, today);
        List<DateOnly> months = [.. Enumerable.Range(0, 12).Select(first.AddMonths).Where(month => month <= today).Reverse()];
        var expected = (await db.MonthsUnderContract(months).Where(one => people.Any(employee => employee.Id == one.EmployeeId)).ToListAsync(cancellation)).ToLookup(one => one.Month, one => one.EmployeeId);
        var hours = (await db.MonthlyHours.AsNoTracking().Where(one => one.Month >= first && one.Month <= last && people.Any(employee => employee.Id == one.EmployeeId))
            .Select(one => new { one.EmployeeId, one.Month, one.PaidMinutes, one.WorkedMinutes })
            .ToListAsync(cancellation)).ToLookup(one => one.Month);
        var lines = months.Select(month =>
        {
            var entered = hours[month].Select(one => one.EmployeeId).ToHashSet();
            return new HoursMonthLine(
                month, expected[month].Count(), expected[month].Count(id => !entered.Contains(id)), month.AddMonths(1) > today, hours[month].Sum(one => one.PaidMinutes), hours[month].Sum(one => one.WorkedMinutes));
        });
        return new HoursYearPage(year, [.. lines.Where(month => month.People > 0 || month.PaidMinutes + month.WorkedMinutes > 0)], year == today.Year, user.Can(Policies.ImportHours));
    }
}

/// <summary>One month of the year.</summary>
/// <param name="Month">The month, by its first day.</param>
/// <param name="People">Those under a contract of integration.</param>
/// <param name="Missing">Those of them whose hours are still to be entered.</param>
/// <param name="IsRunning">Whether it is not over.</param>
/// <param name="PaidMinutes">Minutes paid, together.</param>
/// <param name="WorkedMinutes">Minutes worked, together.</param>
public sealed record HoursMonthLine(DateOnly Month, int People, int Missing, bool IsRunning, int PaidMinutes, int WorkedMinutes);
