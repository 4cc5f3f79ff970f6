using System.Globalization;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Tests.Common;

public sealed class CalendarSpanTests
{
    [Theory]
    [InlineData("2026-03-01", "2026-08-31", 6, 0)]
    [InlineData("2026-03-01", "2026-09-01", 6, 1)]
    [InlineData("2026-03-01", "2026-03-01", 0, 1)]
    [InlineData("2026-01-31", "2026-02-27", 1, 0)]
    [InlineData("2024-02-29", "2026-02-27", 24, 0)]
    [InlineData("2025-12-15", "2026-02-10", 1, 27)]
    public void A_stay_is_counted_in_whole_months_then_days(string first, string last, int months, int days) =>
        Assert.Equal(new CalendarSpan(months, days), CalendarSpan.Covering(Day(first), Day(last)));

    [Theory]
    [InlineData(0, 0, "2026-03-02", "2028-03-01")]
    [InlineData(8, 0, "2026-03-02", "2027-07-01")]
    [InlineData(8, 12, "2026-03-02", "2027-06-19")]
    [InlineData(24, 0, "2026-03-02", "2026-03-01")]
    public void What_stays_leave_of_twenty_four_months_gives_a_last_day(int months, int days, string first, string last) =>
        Assert.Equal(Day(last), new CalendarSpan(months, days).LastDayWithin(Day(first), 24));

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
