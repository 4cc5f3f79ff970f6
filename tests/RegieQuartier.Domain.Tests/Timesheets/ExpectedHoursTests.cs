using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Timesheets;

namespace RegieQuartier.Domain.Tests.Timesheets;

public sealed class ExpectedHoursTests
{
    private static readonly DateOnly November = new(2026, 11, 1);

    [Theory]
    [InlineData(35 * 60, 9100)]
    [InlineData(26 * 60, 6760)]
    [InlineData(20 * 60, 5200)]
    public void A_whole_month_is_a_twelfth_of_fifty_two_weeks(int weekly, int minutes) =>
        Assert.Equal(minutes, ExpectedHours.OfMonth(November, [Contract(new(2026, 3, 2), null, weekly)]));

    [Fact]
    public void A_month_that_the_contract_covers_in_part_counts_in_proportion_of_its_days()
    {
        Assert.Equal(6760 / 2, ExpectedHours.OfMonth(November, [Contract(new(2026, 11, 16), null, 26 * 60)]));
        Assert.Equal(6760 / 3, ExpectedHours.OfMonth(November, [Contract(new(2026, 3, 2), new(2026, 11, 10), 26 * 60)]));
        Assert.Equal(0, ExpectedHours.OfMonth(November, [Contract(new(2026, 12, 1), null, 26 * 60), Contract(new(2026, 3, 2), new(2026, 10, 31), 26 * 60)]));
        Assert.Equal(0, ExpectedHours.OfMonth(November, []));
    }

    [Fact]
    public void Days_on_which_the_contract_is_held_count_for_nothing()
    {
        var held = new ContractHours(new ContractDates(new(2026, 3, 2), null, [new DaySpan(new(2026, 11, 1), new(2026, 11, 15))]), [Step(new(2026, 3, 2), 26 * 60)]);

        Assert.Equal(6760 / 2, ExpectedHours.OfMonth(November, [held]));
    }

    [Fact]
    public void Hours_that_change_count_from_their_day_on()
    {
        var changed = new ContractHours(
            new ContractDates(new(2026, 3, 2), null, []), [Step(new(2026, 11, 16), 30 * 60), Step(new(2026, 3, 2), 20 * 60)]);

        Assert.Equal((5200 + 7800) / 2, ExpectedHours.OfMonth(November, [changed]));
        Assert.Equal((20 * 60, 30 * 60), (changed.WeeklyMinutesOn(new(2026, 11, 15)), changed.WeeklyMinutesOn(new(2026, 11, 16))));
    }

    [Fact]
    public void Of_two_changes_of_one_day_the_later_counts_in_whatever_order_they_are_read()
    {
        HoursStep[] steps = [Step(new(2026, 3, 2), 20 * 60, 1), Step(November, 30 * 60, 2), Step(November, 26 * 60, 3)];

        Assert.All((HoursStep[][])[steps, [.. steps.Reverse()]], read =>
            Assert.Equal(6760, ExpectedHours.OfMonth(November, [new ContractHours(new ContractDates(new(2026, 3, 2), null, []), read)])));
    }

    [Fact]
    public void One_contract_may_follow_another_in_the_month() => Assert.Equal(
        6760, ExpectedHours.OfMonth(November, [Contract(new(2026, 3, 2), new(2026, 11, 15), 26 * 60), Contract(new(2026, 11, 16), null, 26 * 60)]));

    private static ContractHours Contract(DateOnly first, DateOnly? last, int weekly) => new(new ContractDates(first, last, []), [Step(first, weekly)]);

    private static HoursStep Step(DateOnly from, int weekly, int number = 1) => new(new Guid(number, 0, 0, new byte[8]), from, weekly);
}
