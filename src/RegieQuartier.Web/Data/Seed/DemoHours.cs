using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Timesheets;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>
/// The hours of every month that is over: what the contract says, less a few unpaid absences, and less leave for the hours
/// worked. Of the last month, a few are still to be entered.
/// </summary>
internal static class DemoHours
{
    private const int Seed = 1820;
    private const int LeftToEnter = 3;
    private const int Quarter = 15;

    /// <summary>Adds them all. The caller saves.</summary>
    public static async Task AddToAsync(RegieQuartierDbContext db, DateOnly today, CancellationToken cancellation)
    {
        var dice = new Random(Seed);
        var lastMonth = new DateOnly(today.Year, today.Month, 1).AddMonths(-1);
        var names = await db.Employees.ToDictionaryAsync(employee => employee.Id, employee => (employee.SortName, employee.Id), cancellation);
        var contracts = await db.EmploymentContracts.Include(contract => contract.Changes).Include(contract => contract.Suspensions).AsSplitQuery().ToListAsync(cancellation);
        List<MonthlyHours> last = [];
        foreach (var contract in contracts.Where(contract => contract.Type.IsIntegration()).OrderBy(contract => contract.StartsOn).ThenBy(contract => names[contract.EmployeeId]))
        {
            var hours = MonthsOf(contract, lastMonth).Select(month => Draw(dice, contract, month)).ToList();
            db.AddRange(hours.Where(month => month.Month != lastMonth));
            last.AddRange(hours.Where(month => month.Month == lastMonth));
        }

        db.AddRange(last.OrderBy(month => names[month.EmployeeId]).Where((_, place) => place % (last.Count / LeftToEnter) != 1));
    }

    private static IEnumerable<DateOnly> MonthsOf(EmploymentContract contract, DateOnly lastMonth)
    {
        var end = contract.LastDay < lastMonth ? contract.LastDay.Value : lastMonth;
        for (var month = new DateOnly(contract.StartsOn.Year, contract.StartsOn.Month, 1); month <= end; month = month.AddMonths(1))
        {
            yield return month;
        }
    }

    private static MonthlyHours Draw(Random dice, EmploymentContract contract, DateOnly month)
    {
        var days = DateTime.DaysInMonth(month.Year, month.Month);
        var expected = ExpectedHours.OfMonth(month, [new ContractHours(contract.Dates, [.. contract.Changes.Select(change => new HoursStep(change.Id, change.EffectiveOn, change.WeeklyMinutes))])]);
        var held = Enumerable.Range(0, days).Count(day => contract.Suspensions.Any(suspension => suspension.Covers(month.AddDays(day))));
        var paid = Rounded(expected * (days - held) / days * (100 - Absent(dice)) / 100);
        // Two weeks off in August and one around Christmas; a day here and there in the other months.
        var leave = month.Month switch { 8 => 45, 12 => 22, _ => dice.Next(3) == 0 ? 0 : dice.Next(3, 9) };
        return MonthlyHours.Enter(contract.EmployeeId, month, paid, Rounded(paid * (100 - leave) / 100)).Value!;
    }

    private static int Absent(Random dice) => dice.Next(12) switch { 0 => dice.Next(20, 45), < 4 => dice.Next(2, 9), _ => 0 };

    private static int Rounded(int minutes) => minutes / Quarter * Quarter;
}
