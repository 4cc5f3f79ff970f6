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
    [InlineData(30 * 24 * 60, 30 * 24 * 60, null)]
    [InlineData(-1, 0, "hours.paid-not-possible")]
    [InlineData((30 * 24 * 60) + 1, 0, "hours.paid-not-possible")]
    [InlineData(0, -1, "hours.worked-not-possible")]
    [InlineData(0, (30 * 24 * 60) + 1, "hours.worked-not-possible")]
    public void The_hours_of_a_month_fit_in_a_month(int paid, int worked, string? refusal)
    {
        var hours = MonthlyHours.Enter(Guid.NewGuid(), November, 60, 30).Value!;

        Assert.Equal(refusal, MonthlyHours.Enter(Guid.NewGuid(), November, paid, worked).Refusal?.Code);
        Assert.Equal(refusal, hours.Correct(paid, worked).Refusal?.Code);
        Assert.Equal(refusal is null ? (paid, worked) : (60, 30), (hours.PaidMinutes, hours.WorkedMinutes));
    }

    [Theory]
    [InlineData("2026-02-01", 28)]
    [InlineData("2028-02-01", 29)]
    [InlineData("2026-11-01", 30)]
    [InlineData("2026-10-01", 31)]
    public void A_month_has_the_hours_of_its_days(string month, int days)
    {
        var first = DateOnly.Parse(month, CultureInfo.InvariantCulture);

        Assert.Equal(days * 24 * 60, MonthlyHours.MinutesOf(first));
        Assert.False(MonthlyHours.Enter(Guid.NewGuid(), first, days * 24 * 60, 0).Refused);
        Assert.Equal(HoursRefusals.PaidNotPossible, MonthlyHours.Enter(Guid.NewGuid(), first, (days * 24 * 60) + 1, 0).Refusal);
    }

    [Theory]
    [InlineData(1200, 1200, null)]
    [InlineData(1200, 1201, "hours.worked-more-than-paid")]
    // What is refused is not asked.
    [InlineData(0, (30 * 24 * 60) + 1, null)]
    [InlineData(0, -1, null)]
    public void What_may_be_meant_is_asked_and_not_refused(int paid, int worked, string? asked) =>
        Assert.Equal(asked, MonthlyHours.ToConfirm(November, paid, worked)?.Code);

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
