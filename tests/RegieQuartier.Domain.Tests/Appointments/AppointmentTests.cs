using RegieQuartier.Domain.Appointments;
using static RegieQuartier.Domain.Tests.Appointments.Given;

namespace RegieQuartier.Domain.Tests.Appointments;

public sealed class AppointmentTests
{
    private static readonly TimeSpan Late = TimeSpan.FromHours(4);
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);
    private static readonly DateTimeOffset Ten = Paris(Monday, 10);

    [Fact]
    public void A_visitor_who_cancels_in_good_time_frees_the_hour()
    {
        var appointment = Booked(Ten);

        Assert.False(appointment.CancelByVisitor(Ten.AddHours(-5), Late).Refused);
        Assert.Equal(AppointmentStatus.Cancelled, appointment.Status);
        Assert.False(appointment.HoldsItsTime);
    }

    [Fact]
    public void A_late_cancellation_counts_as_excused()
    {
        var appointment = Booked(Ten);

        Assert.False(appointment.CancelByVisitor(Ten.AddHours(-3), Late).Refused);
        Assert.Equal(AppointmentStatus.Excused, appointment.Status);
        Assert.False(appointment.HoldsItsTime);
    }

    [Fact]
    public void An_appointment_is_cancelled_once()
    {
        var appointment = Booked(Ten);
        appointment.CancelByVisitor(Ten.AddHours(-5), Late);

        Assert.Equal(AppointmentRefusals.AlreadyCancelled, appointment.CancelByVisitor(Ten.AddHours(-5), Late).Refusal);
    }

    [Fact]
    public void An_appointment_whose_hour_has_come_is_not_cancelled() =>
        Assert.Equal(AppointmentRefusals.AlreadyPast, Booked(Ten).CancelByVisitor(Ten, Late).Refusal);

    [Fact]
    public void An_absent_person_keeps_their_time()
    {
        var appointment = Booked(Ten);

        Assert.False(appointment.Note(AppointmentStatus.NoShow, Ten.AddMinutes(20)).Refused);
        Assert.True(appointment.HoldsItsTime);
    }

    [Theory]
    [InlineData(AppointmentStatus.Arrived)]
    [InlineData(AppointmentStatus.Attended)]
    public void Nobody_comes_the_day_before(AppointmentStatus status) =>
        Assert.Equal(AppointmentRefusals.NotYet, Booked(Ten).Note(status, Ten.AddDays(-1)).Refusal);

    [Fact]
    public void Nobody_is_absent_before_their_hour() =>
        Assert.Equal(AppointmentRefusals.NotYet, Booked(Ten).Note(AppointmentStatus.NoShow, Ten.AddMinutes(-1)).Refusal);

    [Theory]
    [InlineData(AppointmentStatus.Arrived, -24, true)]
    [InlineData(AppointmentStatus.Attended, -2, true)]
    [InlineData(AppointmentStatus.Arrived, -2, false)]
    [InlineData(AppointmentStatus.Arrived, 24, true)]
    [InlineData(AppointmentStatus.Excused, -48, false)]
    [InlineData(AppointmentStatus.Attended, 0, false)]
    public void What_has_not_happened_is_not_said(AppointmentStatus said, int hoursFromStart, bool refused) =>
        Assert.Equal(refused, Booked(Ten).Note(said, Ten.AddHours(hoursFromStart)).Refused);

    [Fact]
    public void Who_arrived_early_may_be_received_early()
    {
        var appointment = Booked(Ten);
        appointment.Note(AppointmentStatus.Arrived, Ten.AddMinutes(-20));

        Assert.False(appointment.Note(AppointmentStatus.Attended, Ten.AddMinutes(-15)).Refused);
    }

    [Fact]
    public void What_was_said_can_be_corrected()
    {
        var appointment = Booked(Ten);
        appointment.Note(AppointmentStatus.NoShow, Ten.AddMinutes(20));

        Assert.False(appointment.Note(AppointmentStatus.Attended, Ten.AddMinutes(25)).Refused);
        Assert.Equal(AppointmentStatus.Attended, appointment.Status);
    }

    [Fact]
    public void A_cancelled_appointment_is_not_noted()
    {
        var appointment = Booked(Ten);
        appointment.CancelByVisitor(Ten.AddHours(-5), Late);

        Assert.Equal(AppointmentRefusals.AlreadyCancelled, appointment.Note(AppointmentStatus.Attended, Ten).Refusal);
    }

    [Theory]
    [InlineData("Etoundi-Vautier", "eto")]
    [InlineData("Étoundi", "ETO")]
    [InlineData("d’Ornano", "D'Ornano")]
    [InlineData("Le Goff", "leg")]
    [InlineData("Ly", "ly")]
    [InlineData("Œuvrard", "oeu")]
    public void The_first_letters_of_the_name_open_it(string lastName, string typed) =>
        Assert.True(Booked(Ten, Visitor(lastName: lastName)).OpensWith(typed, Ten, Pause));

    [Theory]
    [InlineData("et")]
    [InlineData("mar")]
    [InlineData("")]
    public void Other_letters_do_not(string typed) => Assert.False(Booked(Ten).OpensWith(typed, Ten, Pause));

    [Fact]
    public void After_five_wrong_names_the_right_one_waits()
    {
        var appointment = Booked(Ten);
        for (var attempt = 0; attempt < NameGuard.WrongNamesAllowed; attempt++)
        {
            Assert.False(appointment.OpensWith("xyz", Ten, Pause));
        }

        Assert.False(appointment.OpensWith("eto", Ten, Pause));
        Assert.True(appointment.OpensWith("eto", Ten + Pause, Pause));
    }
}
