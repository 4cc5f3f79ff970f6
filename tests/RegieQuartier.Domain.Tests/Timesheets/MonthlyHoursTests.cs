using System.Globalization;
using RegieQuartier.Domain.Timesheets;

namespace RegieQuartier.Domain.Tests.Timesheets;

public sealed class MonthlyHoursTests
{
    private static readonly DateOnly November = new(2026, 11, 1);

    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(6760, 5200, null)]
    [InlineData(0, 5200, null)]
    [InlineData(MonthlyHours.MinutesMax, MonthlyHours.MinutesMax, null)]
    [InlineData(-1, 0, "hours.paid-not-possible")]
    [InlineData(MonthlyHours.MinutesMax + 1, 0, "hours.paid-not-possible")]
    [InlineData(0, -1, "hours.worked-not-possible")]
    [InlineData(0, MonthlyHours.MinutesMax + 1, "hours.worked-not-possible")]
    public void The_hours_of_a_month_fit_in_a_month(int paid, int worked, string? refusal)
    {
        var hours = MonthlyHours.Enter(Guid.NewGuid(), November, 60, 30).Value!;

        Assert.Equal(refusal, MonthlyHours.Enter(Guid.NewGuid(), November, paid, worked).Refusal?.Code);
        Assert.Equal(refusal, hours.Correct(paid, worked).Refusal?.Code);
        Assert.Equal(refusal is null ? (paid, worked) : (60, 30), (hours.PaidMinutes, hours.WorkedMinutes));
    }

    [Fact]
    public void A_month_is_given_by_its_first_day()
    {
        Assert.Equal(HoursRefusals.NotAMonth, MonthlyHours.Enter(Guid.NewGuid(), November.AddDays(1), 0, 0).Refusal);
        Assert.Equal(November, MonthlyHours.Enter(Guid.NewGuid(), November, 0, 0).Value!.Month);
    }

    [Theory]
    [InlineData("2026-11-01", null)]
    [InlineData("2026-10-01", null)]
    [InlineData("2026-12-01", "hours.not-begun")]
    [InlineData("2026-11-02", "hours.not-a-month")]
    public void A_month_that_has_not_begun_has_no_hours(string month, string? refusal) =>
        Assert.Equal(refusal, MonthlyHours.WhyNotIn(DateOnly.Parse(month, CultureInfo.InvariantCulture), new(2026, 11, 23))?.Code);
}
