using RegieQuartier.Domain.Appointments;
using static RegieQuartier.Domain.Tests.Appointments.Given;

namespace RegieQuartier.Domain.Tests.Appointments;

public sealed class VenueTests
{
    private static readonly VenueFacts House = new("Maison de quartier", "3 rue des Peupliers", "14000 Caen", "Porte bleue", "Bus 2");

    private static readonly DateTimeOffset Now = Paris(Monday, 8);

    private static readonly TimeSpan Step = TimeSpan.FromMinutes(15);

    public static TheoryData<VenueFacts, string?> Facts => new()
    {
        { House, null },
        { House with { Door = "", Bus = "" }, null },
        { House with { Name = "!" }, "venue.name-not-possible" },
        { House with { Name = new string('a', Venue.NameMaxLength + 1) }, "venue.name-not-possible" },
        { House with { Street = "" }, "venue.street-not-possible" },
        { House with { City = "" }, "venue.city-not-possible" },
        { House with { Door = new string('a', Venue.WayMaxLength + 1) }, "venue.door-too-long" },
        { House with { Bus = new string('a', Venue.WayMaxLength + 1) }, "venue.bus-too-long" },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public void A_place_has_a_name_and_an_address(VenueFacts facts, string? refusal)
    {
        Assert.Equal(refusal, Venue.Open(facts).Refusal?.Code);
        Assert.Equal(refusal, Opened().Change(facts).Refusal?.Code);
    }

    [Fact]
    public void A_place_is_not_closed_while_a_permanence_is_to_come_there()
    {
        var (venue, writer) = (Opened(), Writer.Welcome(Guid.NewGuid()));
        var coming = Range(DayOfWeek.Monday, "09:00", "12:00", lastDay: Monday, writer: writer);
        coming.HoldAt(writer, venue);

        Assert.Equal(VenueRefusals.StillReceives, venue.Close([coming], Monday, Now).Refusal);
        Assert.False(venue.Close([coming], Monday.AddDays(1), Now).Refused);
        Assert.False(venue.IsInUse);
        Assert.Equal(VenueRefusals.Closed, venue.Close([], Monday, Now).Refusal);
        Assert.False(venue.Reopen().Refused);
        Assert.Equal(VenueRefusals.AlreadyInUse, venue.Reopen().Refusal);
    }

    [Fact]
    public void No_permanence_is_held_at_a_closed_place()
    {
        var (venue, writer) = (Opened(), Writer.Welcome(Guid.NewGuid()));
        venue.Close([], Monday, Now);
        var range = Range(DayOfWeek.Monday, "09:00", "12:00", writer: writer);

        Assert.Equal(VenueRefusals.Closed, range.HoldAt(writer, venue).Refusal);
        Assert.Null(range.VenueId);
    }

    [Fact]
    public void Another_place_is_another_agenda_and_the_same_one_is_not()
    {
        var (venue, writer) = (Opened(), Writer.Welcome(Guid.NewGuid()));
        var range = Range(DayOfWeek.Monday, "09:00", "12:00", writer: writer);
        var before = writer.AgendaVersion;

        range.HoldAt(writer, venue);
        range.HoldAt(writer, venue);

        Assert.Equal(before + 1, writer.AgendaVersion);
    }

    [Fact]
    public void Hours_changed_for_a_day_or_from_a_day_on_stay_at_their_place()
    {
        var (venue, writer) = (Opened(), Writer.Welcome(Guid.NewGuid()));
        var range = Range(DayOfWeek.Monday, "09:00", "12:00", writer: writer);
        range.HoldAt(writer, venue);

        var once = range.ChangeOn(writer, Monday, new TimeOnly(14, 0), new TimeOnly(16, 0), TimeSpan.Zero, Step).Value!;
        var following = range.ChangeFrom(writer, Monday.AddDays(7), DayOfWeek.Monday, new TimeOnly(14, 0), new TimeOnly(16, 0), null, TimeSpan.Zero, Step).Value!;

        Assert.Equal([venue.Id, venue.Id], [once.VenueId, following.VenueId]);
    }

    [Fact]
    public void A_slot_is_at_the_place_of_its_hours_and_the_appointment_too()
    {
        var agenda = MorningHereAfternoonThere(out var venue);

        var slots = SlotCalculator.Offer(Service(60), [agenda], Paris(Monday, 6), Monday, Monday).ToList();
        var found = SlotCalculator.Find(Service(60), agenda, Paris(Monday, 6), Paris(Monday, 14))!.Value;

        Assert.Equal([null, venue.Id], slots.Select(slot => slot.VenueId));
        Assert.Equal(venue.Id, found.VenueId);
        var appointment = Appointment.Book(Service(60), found, Visitor(), null, BookingKey.Draw(), AppointmentCode.Draw(), Paris(Monday, 6));
        Assert.Equal(venue.Id, appointment.VenueId);
        Assert.False(appointment.MoveByTeam(slots[0], Paris(Monday, 7)).Refused);
        Assert.Null(appointment.VenueId);
    }

    [Theory]
    [InlineData(0, 8, false)]
    [InlineData(0, 11, false)]
    [InlineData(0, 13, true)]
    [InlineData(0, 18, true)]
    [InlineData(1, 14, false)]
    public void A_time_beyond_the_hours_is_where_the_writer_is_that_day(int daysLater, int hour, bool isThere)
    {
        var agenda = MorningHereAfternoonThere(out var venue);

        var slot = Slot.Beyond(agenda, Paris(Monday.AddDays(daysLater), hour), TimeSpan.FromMinutes(45));

        Assert.Equal(isThere ? venue.Id : null, slot.VenueId);
    }

    private static Venue Opened() => Venue.Open(House).Value!;

    private static WriterAgenda MorningHereAfternoonThere(out Venue venue)
    {
        var writer = Writer.Welcome(Guid.NewGuid());
        venue = Opened();
        var afternoon = Range(DayOfWeek.Monday, "14:00", "15:00", writer: writer);
        afternoon.HoldAt(writer, venue);
        return Agenda(writer, [Range(DayOfWeek.Monday, "10:00", "11:00", writer: writer), afternoon]);
    }
}
