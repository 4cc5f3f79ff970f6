using RegieQuartier.Domain.Appointments;
using static RegieQuartier.Domain.Tests.Appointments.Given;

namespace RegieQuartier.Domain.Tests.Appointments;

public sealed class AbsenceTests
{
    private static readonly DateTimeOffset Now = Paris(Monday, 8);

    [Fact]
    public void An_absence_voids_what_was_calculated_before_and_so_does_its_end()
    {
        var writer = Writer.Welcome(Guid.CreateVersion7());
        var before = writer.AgendaVersion;

        var absence = Absence.Announce(writer, Now.AddDays(1), Now.AddDays(2), Now).Value!;
        var during = writer.AgendaVersion;

        Assert.True(absence.End(writer, Now));
        Assert.True(before < during && during < writer.AgendaVersion);
    }

    [Fact]
    public void Who_comes_back_early_was_away_until_now()
    {
        var absence = Absence.Announce(Nadia, Now, Now.AddDays(2), Now).Value!;

        Assert.False(absence.End(Nadia, Now.AddHours(5)));
        Assert.Equal(Now.AddHours(5), absence.EndsAt);
    }

    [Theory]
    [InlineData(2, 1, "absence.ends-before-it-starts")]
    [InlineData(1, 1, "absence.ends-before-it-starts")]
    [InlineData(-5, -1, "absence.already-past")]
    [InlineData(-5, 0, "absence.already-past")]
    [InlineData(0, 367 * 24, "absence.too-long")]
    public void Hours_that_cannot_be_are_refused(int fromHours, int untilHours, string refusal) =>
        Assert.Equal(refusal, Absence.Announce(Nadia, Now.AddHours(fromHours), Now.AddHours(untilHours), Now).Refusal?.Code);

    [Theory]
    [InlineData("09:00", "12:00", "")]
    [InlineData("10:00", "11:00", "9 h, 11 h")]
    [InlineData("09:45", "12:00", "9 h")]
    [InlineData("08:00", "09:10", "9 h 15, 10 h, 10 h 45")]
    [InlineData("12:00", "13:00", "9 h, 9 h 45, 10 h 30, 11 h 15")]
    public void Nobody_is_received_while_the_writer_is_away(string from, string until, string offered)
    {
        var agenda = Agenda(Range(DayOfWeek.Tuesday, "09:00", "12:00")) with
        {
            Absences = [new BusyTime(At(from), At(until))],
        };

        var slots = SlotCalculator.Offer(Service(), [agenda], Now, Monday, Monday.AddDays(1)).Select(slot => slot.StartsAt);

        Assert.Equal(offered, string.Join(", ", slots.Select(start => Hour(start))));
        Assert.All(slots, start => Assert.NotNull(SlotCalculator.Find(Service(), agenda, Now, start)));
    }

    [Fact]
    public void The_last_appointment_before_an_absence_needs_no_pause()
    {
        var agenda = Agenda(Range(DayOfWeek.Tuesday, "09:00", "12:00", pause: 15)) with { Absences = [new BusyTime(At("09:45"), At("12:00"))] };

        Assert.NotNull(SlotCalculator.Find(Service(), agenda, Now, At("09:00")));
        Assert.Null(SlotCalculator.Find(Service(), agenda, Now, At("09:15")));
    }

    private static DateTimeOffset At(string time) =>
        Domain.Common.ParisZone.At(Monday.AddDays(1), TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture));

    private static string Hour(DateTimeOffset start)
    {
        var time = Domain.Common.ParisZone.TimeOf(start);
        return time.Minute == 0 ? $"{time.Hour} h" : $"{time.Hour} h {time.Minute:00}";
    }
}
