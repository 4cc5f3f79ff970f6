using System.Globalization;
using RegieQuartier.Domain.Appointments;
using static RegieQuartier.Domain.Tests.Appointments.Given;

namespace RegieQuartier.Domain.Tests.Appointments;

public sealed class SlotCalculatorClockChangeTests
{
    public static TheoryData<DateOnly, int> ClockChanges => new()
    {
        { new DateOnly(2026, 3, 29), 2 },
        { new DateOnly(2026, 10, 25), 4 },
        { new DateOnly(2027, 3, 28), 2 },
        { new DateOnly(2027, 10, 31), 4 },
        { new DateOnly(2028, 3, 26), 2 },
        { new DateOnly(2028, 10, 29), 4 },
    };

    [Theory]
    [MemberData(nameof(ClockChanges))]
    public void An_opening_across_the_change_offers_the_hours_that_really_pass(DateOnly sunday, int hours)
    {
        var agenda = Agenda(Range(DayOfWeek.Sunday, "01:00", "04:00"));

        var slots = SlotCalculator.Offer(Service(60), [agenda], Paris(sunday.AddDays(-1), 12), sunday, sunday).ToList();

        Assert.Equal(hours, slots.Count);
        Assert.All(slots.Zip(slots.Skip(1)), pair => Assert.Equal(pair.First.EndsAt, pair.Second.StartsAt));
    }

    [Theory]
    [InlineData("2026-03-31", 7)]
    [InlineData("2026-10-27", 8)]
    [InlineData("2027-03-30", 7)]
    [InlineData("2027-11-02", 8)]
    [InlineData("2028-03-28", 7)]
    [InlineData("2028-10-31", 8)]
    public void The_Tuesday_after_the_change_opens_at_its_hour(string day, int utcHour)
    {
        var tuesday = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        var agenda = Agenda(Range(DayOfWeek.Tuesday, "09:00", "10:00"));

        var slot = Assert.Single(SlotCalculator.Offer(Service(60), [agenda], Paris(tuesday.AddDays(-5), 12), tuesday, tuesday));

        Assert.Equal(new DateTimeOffset(tuesday, new TimeOnly(utcHour, 0), TimeSpan.Zero), slot.StartsAt);
    }
}
