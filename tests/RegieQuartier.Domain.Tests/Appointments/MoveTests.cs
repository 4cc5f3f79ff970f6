using RegieQuartier.Domain.Appointments;
using static RegieQuartier.Domain.Tests.Appointments.Given;

namespace RegieQuartier.Domain.Tests.Appointments;

public sealed class MoveTests
{
    private static readonly MoveTerms Terms = new(TimeSpan.FromHours(2), 3);
    private static readonly DateTimeOffset Ten = Paris(Monday, 10);

    [Fact]
    public void A_move_takes_the_new_time_and_keeps_the_code()
    {
        var appointment = Booked(Ten);
        var (code, key) = (appointment.Code, appointment.KeyHash);
        var slot = SlotAt(Ten.AddDays(1));

        Assert.False(appointment.MoveByVisitor(slot, Ten.AddDays(-1), Terms).Refused);

        Assert.Equal((slot.StartsAt, slot.EndsAt, slot.HeldUntil, 1), (appointment.StartsAt, appointment.EndsAt, appointment.HeldUntil, appointment.Moves));
        Assert.Equal((code, key), (appointment.Code, appointment.KeyHash));
    }

    [Theory]
    [InlineData(-121, null)]
    [InlineData(-120, null)]
    [InlineData(-119, "appointment.too-late-to-move")]
    [InlineData(0, "appointment.already-past")]
    public void A_person_moves_up_to_two_hours_before(int minutesFromStart, string? refusal) =>
        Assert.Equal(refusal, Terms.RefusalFor(AppointmentStatus.Booked, Ten, 0, Ten.AddMinutes(minutesFromStart))?.Code);

    [Fact]
    public void A_person_moves_three_times_and_the_team_as_often_as_needed()
    {
        var appointment = Booked(Ten);
        var dayBefore = Ten.AddDays(-1);
        for (var move = 1; move <= 3; move++)
        {
            Assert.False(appointment.MoveByVisitor(SlotAt(Ten.AddHours(move)), dayBefore, Terms).Refused);
        }

        Assert.Equal(AppointmentRefusals.MovedTooOften, appointment.MoveByVisitor(SlotAt(Ten), dayBefore, Terms).Refusal);
        Assert.False(appointment.MoveByTeam(SlotAt(Ten), dayBefore).Refused);
        Assert.Equal(3, appointment.Moves);
    }

    [Theory]
    [InlineData(AppointmentStatus.Excused)]
    [InlineData(AppointmentStatus.Cancelled)]
    public void What_is_given_up_is_not_moved(AppointmentStatus status) =>
        Assert.Equal(AppointmentRefusals.AlreadyCancelled, Terms.RefusalFor(status, Ten, 0, Ten.AddDays(-1)));

    [Fact]
    public void The_team_cancels_until_the_end_and_it_is_not_the_persons_doing()
    {
        var appointment = Booked(Ten);

        Assert.False(appointment.CancelByTeam(Ten.AddMinutes(5)).Refused);

        Assert.Equal((AppointmentStatus.Cancelled, CancelledBy.Team), (appointment.Status, appointment.CancelledBy));
        Assert.Equal(AppointmentRefusals.AlreadyCancelled, appointment.CancelByTeam(Ten.AddMinutes(5)).Refusal);
        Assert.Equal(AppointmentRefusals.AlreadyPast, Booked(Ten).CancelByTeam(Ten.AddHours(1)).Refusal);
    }

    [Fact]
    public void What_the_person_gave_up_late_and_the_team_takes_back_is_nobodys_cancellation()
    {
        var appointment = Booked(Ten);
        appointment.CancelByVisitor(Ten.AddHours(-1), TimeSpan.FromHours(4));

        appointment.Note(AppointmentStatus.Booked, Ten.AddMinutes(-30));

        Assert.Equal((AppointmentStatus.Booked, (CancelledBy?)null), (appointment.Status, appointment.CancelledBy));
    }

    private static Slot SlotAt(DateTimeOffset startsAt) => new(Nadia.Id, 1, startsAt, startsAt.AddMinutes(45), startsAt.AddMinutes(50));
}
