using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using static RegieQuartier.Domain.Tests.Appointments.Given;

namespace RegieQuartier.Domain.Tests.Appointments;

public sealed class SlotCalculatorTests
{
    private static readonly DateTimeOffset Early = Paris(Monday, 6);

    [Fact]
    public void Slots_follow_one_another_through_the_opening()
    {
        var agenda = Agenda(Range(DayOfWeek.Monday, "09:00", "12:00"));

        Assert.Equal(["09:00", "09:45", "10:30", "11:15"], Hours(Service(45), Early, agenda));
    }

    [Fact]
    public void The_pause_is_kept_between_two_appointments_but_not_at_closing()
    {
        var agenda = Agenda(Range(DayOfWeek.Monday, "09:00", "10:15", pause: 15));

        Assert.Equal(["09:00", "09:45"], Hours(Service(30), Early, agenda));
    }

    [Fact]
    public void The_pause_is_kept_before_the_next_appointment()
    {
        var agenda = Agenda(Range(DayOfWeek.Monday, "09:00", "12:00", pause: 15), Busy("10:00", "10:45"));

        // 9 h 30 would end at 10 h and leave no pause.
        Assert.Equal(["09:00", "10:45", "11:30"], Hours(Service(30), Early, agenda));
    }

    [Fact]
    public void After_an_appointment_of_another_length_the_next_start_falls_on_the_step()
    {
        var agenda = Agenda(Range(DayOfWeek.Monday, "09:00", "12:00", pause: 5), Busy("09:00", "09:35"));

        Assert.Equal(["09:45", "10:45"], Hours(Service(45), Early, agenda));
    }

    [Fact]
    public void A_range_that_has_started_offers_what_is_left()
    {
        var agenda = Agenda(Range(DayOfWeek.Monday, "09:00", "12:00"));

        Assert.Equal(["10:00", "10:45"], Hours(Service(45), Paris(Monday, 9, 52), agenda));
    }

    [Fact]
    public void The_shortest_notice_is_respected()
    {
        var agenda = Agenda(Range(DayOfWeek.Monday, "09:00", "12:00"));

        Assert.Equal(["11:00"], Hours(Service(45, notice: TimeSpan.FromHours(2)), Paris(Monday, 9), agenda));
    }

    [Fact]
    public void The_last_day_one_may_book_is_whole()
    {
        var agenda = Agenda(Range(DayOfWeek.Monday, "09:00", "10:00"));
        var service = Service(60, daysAhead: 7);

        var days = SlotCalculator.Offer(service, [agenda], Paris(Monday, 23), Monday, Monday.AddDays(60)).Select(slot => ParisZone.DayOf(slot.StartsAt));

        Assert.Equal([Monday.AddDays(7)], days);
    }

    [Fact]
    public void A_public_holiday_closes_everything()
    {
        var christmas = new DateOnly(2026, 12, 25);
        var agenda = Agenda(Range(DayOfWeek.Friday, "09:00", "12:00"));

        Assert.Empty(SlotCalculator.Offer(Service(), [agenda], Early, christmas, christmas));
        Assert.Null(SlotCalculator.Find(Service(), agenda, Early, Paris(christmas, 9)));
    }

    [Fact]
    public void Hours_hold_from_their_first_day_to_their_last_one_included()
    {
        var agenda = Agenda(Range(DayOfWeek.Monday, "09:00", "09:45", firstDay: Monday.AddDays(7), lastDay: Monday.AddDays(14)));

        var days = SlotCalculator.Offer(Service(), [agenda], Early, Monday, Monday.AddDays(50)).Select(slot => ParisZone.DayOf(slot.StartsAt));

        Assert.Equal([Monday.AddDays(7), Monday.AddDays(14)], days);
    }

    [Fact]
    public void Of_two_free_writers_the_least_booked_that_day_receives()
    {
        var nadia = Agenda(Nadia, [Range(DayOfWeek.Monday, "09:00", "12:00")], Busy("09:00", "09:45"));
        var yanis = Agenda(Yanis, [Range(DayOfWeek.Monday, "09:45", "12:00", writer: Yanis)]);

        var offered = SlotCalculator.Offer(Service(), [nadia, yanis], Early, Monday, Monday).ToList();

        Assert.All(offered, slot => Assert.Equal(Yanis.Id, slot.WriterId));
        Assert.Equal(3, offered.Count);
    }

    [Fact]
    public void Of_two_equally_booked_writers_the_smallest_number_receives()
    {
        var nadia = Agenda(Nadia, [Range(DayOfWeek.Monday, "09:00", "09:45")]);
        var yanis = Agenda(Yanis, [Range(DayOfWeek.Monday, "09:00", "09:45", writer: Yanis)]);

        var slot = Assert.Single(SlotCalculator.Offer(Service(), [yanis, nadia], Early, Monday, Monday));

        Assert.Equal(Nadia.Id, slot.WriterId);
    }

    [Fact]
    public void A_start_between_two_listed_ones_is_accepted_when_it_is_free()
    {
        // Somebody was typing for 10 h 30 while a shorter appointment shifted the list.
        var agenda = Agenda(Range(DayOfWeek.Monday, "09:00", "12:00"), Busy("09:00", "09:30"));

        Assert.NotNull(SlotCalculator.Find(Service(45), agenda, Early, Paris(Monday, 10, 30)));
    }

    [Theory]
    [InlineData(9, 20)] // off the step
    [InlineData(8, 30)] // before opening
    [InlineData(11, 30)] // would end after closing
    [InlineData(10, 15)] // would run into the appointment of 10 h 30
    public void A_start_that_cannot_be_held_is_not_found(int hour, int minute)
    {
        var agenda = Agenda(Range(DayOfWeek.Monday, "09:00", "12:00"), Busy("10:30", "11:00"));

        Assert.Null(SlotCalculator.Find(Service(45), agenda, Early, Paris(Monday, hour, minute)));
    }

    [Fact]
    public void A_start_in_the_past_is_not_found()
    {
        var agenda = Agenda(Range(DayOfWeek.Monday, "09:00", "12:00"));

        Assert.Null(SlotCalculator.Find(Service(), agenda, Paris(Monday, 9, 1), Paris(Monday, 9)));
    }

    [Fact]
    public void A_start_beyond_the_last_day_is_not_found()
    {
        var agenda = Agenda(Range(DayOfWeek.Monday, "09:00", "12:00"));

        Assert.Null(SlotCalculator.Find(Service(daysAhead: 6), agenda, Early, Paris(Monday.AddDays(7), 9)));
    }

    private static BusyTime Busy(string from, string until) => new(At(from), At(until));

    private static DateTimeOffset At(string hour) => ParisZone.At(Monday, TimeOnly.Parse(hour, System.Globalization.CultureInfo.InvariantCulture));

    private static IEnumerable<string> Hours(AppointmentService service, DateTimeOffset now, params WriterAgenda[] agendas) =>
        SlotCalculator.Offer(service, agendas, now, Monday, Monday)
            .Select(slot => ParisZone.TimeOf(slot.StartsAt).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture));
}
