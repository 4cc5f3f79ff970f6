using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Appointments;

/// <summary>The régie's choices about the waiting list.</summary>
/// <param name="From">How far away an appointment is at least for an earlier time to be worth waiting for.</param>
/// <param name="EarlierBy">How long before their appointment an earlier time is at least.</param>
/// <param name="Offers">How many offers somebody gets in all.</param>
/// <param name="HeldFor">How long a time is held for who is written to.</param>
/// <param name="HeldByVoiceFor">How long for who is told by voice.</param>
public readonly record struct WaitingTerms(TimeSpan From, TimeSpan EarlierBy, int Offers, TimeSpan HeldFor, TimeSpan HeldByVoiceFor)
{
    /// <summary>Why nobody may wait for an earlier time than this appointment; null when one may.</summary>
    /// <param name="status">What became of the appointment.</param>
    /// <param name="startsAt">Its start, in UTC.</param>
    /// <param name="now">The instant, in UTC.</param>
    public Refusal? RefusalFor(AppointmentStatus status, DateTimeOffset startsAt, DateTimeOffset now) => status switch
    {
        not AppointmentStatus.Booked => WaitingRefusals.NothingToCome,
        _ when startsAt <= now => WaitingRefusals.NothingToCome,
        _ when startsAt - now <= From => WaitingRefusals.TooNear,
        _ => null,
    };

    /// <summary>Until when a time that is offered now is held. Who is told by voice is told on a day when somebody works.</summary>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="byVoice">Whether somebody of the team has to say it.</param>
    public DateTimeOffset Until(DateTimeOffset now, bool byVoice)
    {
        if (!byVoice)
        {
            return now + HeldFor;
        }

        var until = now + HeldByVoiceFor;
        var day = WorkingDays.From(ParisZone.DayOf(until));
        return day == ParisZone.DayOf(until) ? until : ParisZone.At(day, ParisZone.TimeOf(until));
    }
}
