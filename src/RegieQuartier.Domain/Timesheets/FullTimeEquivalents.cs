using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;

namespace RegieQuartier.Domain.Timesheets;

/// <summary>
/// Full-time equivalents (ETP), as the State counts them: hours over those of one full-time equivalent in a year, which the
/// agreement sets with the hours that count. Nothing is rounded here.
/// </summary>
public static class FullTimeEquivalents
{
    private const int MinutesInAnHour = 60;
    private const int MonthsInAYear = 12;

    /// <summary>The minutes of a month that count.</summary>
    /// <param name="basis">Which hours count.</param>
    /// <param name="paidMinutes">Minutes paid, leave included.</param>
    /// <param name="workedMinutes">Minutes worked.</param>
    public static int MinutesCounted(HoursBasis basis, int paidMinutes, int workedMinutes) => basis == HoursBasis.Paid ? paidMinutes : workedMinutes;

    /// <summary>ETP of one month: hours over those of a year, times twelve.</summary>
    /// <param name="minutes">Minutes of the month that count.</param>
    /// <param name="yearlyHours">Hours of one full-time equivalent in a year.</param>
    public static decimal OfMonth(long minutes, int yearlyHours) => OfYear(minutes, yearlyHours) * MonthsInAYear;

    /// <summary>ETP of a year: the sum of its hours over those of a year.</summary>
    /// <param name="minutes">Minutes of the year that count, in all.</param>
    /// <param name="yearlyHours">Hours of one full-time equivalent in a year.</param>
    public static decimal OfYear(long minutes, int yearlyHours)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(yearlyHours);
        return (decimal)minutes / (MinutesInAnHour * yearlyHours);
    }

    /// <summary>ETP granted over a part of the year: those of the annex, times the months covered, over twelve.</summary>
    /// <param name="annexFullTimeEquivalents">ETP that the annex grants, brought to a year.</param>
    /// <param name="monthsCovered">Months covered.</param>
    public static decimal Granted(decimal annexFullTimeEquivalents, int monthsCovered) => annexFullTimeEquivalents * monthsCovered / MonthsInAYear;

    /// <summary>Calendar months of a period that an annex covers, even in part.</summary>
    /// <param name="annex">The annex.</param>
    /// <param name="from">First day of the period.</param>
    /// <param name="until">Last day of the period.</param>
    public static int MonthsCovered(FinancialAnnex annex, DateOnly from, DateOnly until) => MonthsCovered(new DaySpan(annex.StartsOn, annex.EndsOn), from, until);

    /// <summary>Calendar months of a period that some days cover, even in part.</summary>
    /// <param name="days">The days.</param>
    /// <param name="from">First day of the period.</param>
    /// <param name="until">Last day of the period.</param>
    public static int MonthsCovered(DaySpan days, DateOnly from, DateOnly until)
    {
        var first = days.First > from ? days.First : from;
        var last = days.Last < until ? days.Last : until;
        return last < first ? 0 : ((last.Year - first.Year) * MonthsInAYear) + last.Month - first.Month + 1;
    }

    /// <summary>
    /// Months of a year that each annex grants: every month that one covers, even in part, is granted once, by the annex of its
    /// first day or else by the first that covers some of it.
    /// </summary>
    /// <param name="annexes">The days of each annex; no two share one.</param>
    /// <param name="year">The year.</param>
    public static IReadOnlyList<int> MonthsOfEach(IReadOnlyList<DaySpan> annexes, int year)
    {
        var months = new int[annexes.Count];
        for (var month = new DateOnly(year, 1, 1); month.Year == year; month = month.AddMonths(1))
        {
            if (GrantingIn(annexes, month) is { } place)
            {
                months[place]++;
            }
        }

        return months;
    }

    /// <summary>Which annex grants a month: that of its first day, or else the first that covers some of it; null when none does.</summary>
    /// <param name="annexes">The days of each annex; no two share one.</param>
    /// <param name="month">The month, by its first day.</param>
    public static int? GrantingIn(IReadOnlyList<DaySpan> annexes, DateOnly month)
    {
        var last = month.AddMonths(1).AddDays(-1);
        return Enumerable.Range(0, annexes.Count).Where(place => annexes[place].First <= last && annexes[place].Last >= month)
            .OrderBy(place => annexes[place].First).Select(place => (int?)place).FirstOrDefault();
    }

    /// <summary>What was reached of what was granted, 1 for all of it; null when nothing was granted.</summary>
    /// <param name="reached">ETP reached.</param>
    /// <param name="granted">ETP granted over the same months.</param>
    public static decimal? Rate(decimal reached, decimal granted) => granted == 0 ? null : reached / granted;
}
