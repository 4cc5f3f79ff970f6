using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Appointments;

/// <summary>What becomes of an appointment.</summary>
public enum AppointmentStatus
{
    /// <summary>Booked: to come, or to be filled in once past.</summary>
    Booked,

    /// <summary>The person is there and waits.</summary>
    Arrived,

    /// <summary>The person was received.</summary>
    Attended,

    /// <summary>The person did not come and said nothing.</summary>
    NoShow,

    /// <summary>The person said they would not come, late or through the team.</summary>
    Excused,

    /// <summary>Cancelled in good time, by the person or by the régie.</summary>
    Cancelled,

    /// <summary>No appointment yet: a time held a while for somebody who waits for one.</summary>
    Offered,
}

/// <summary>What a status means for the agenda.</summary>
public static class AppointmentStatusMeaning
{
    /// <summary>
    /// Whether the appointment keeps its time in the agenda. The same words are in the exclusion constraint of
    /// PostgreSQL and in the statement that reads the times taken.
    /// </summary>
    public static bool HoldsItsTime(this AppointmentStatus status) => status is not (AppointmentStatus.Cancelled or AppointmentStatus.Excused);

    /// <summary>Whether the person is still waited for, or there.</summary>
    public static bool IsOpen(this AppointmentStatus status) => status is AppointmentStatus.Booked or AppointmentStatus.Arrived;

    /// <summary>
    /// Whether the team may say so now. Nobody is waiting there but on the day, nobody is received before they arrived or
    /// before their hour, nobody is absent before it; what the régie or the person cancelled stays so, and a time that is
    /// only offered is nobody's.
    /// </summary>
    /// <param name="status">Its status.</param>
    /// <param name="next">What would be said of it.</param>
    /// <param name="startsAt">Its start, in UTC.</param>
    /// <param name="now">The instant, in UTC.</param>
    public static bool MayBecome(this AppointmentStatus status, AppointmentStatus next, DateTimeOffset startsAt, DateTimeOffset now) => next switch
    {
        _ when status is AppointmentStatus.Cancelled or AppointmentStatus.Offered => false,
        AppointmentStatus.Arrived => ParisZone.DayOf(now) == ParisZone.DayOf(startsAt),
        AppointmentStatus.Attended => status == AppointmentStatus.Arrived || now >= startsAt,
        AppointmentStatus.NoShow => now >= startsAt,
        AppointmentStatus.Cancelled or AppointmentStatus.Offered => false,
        _ => true,
    };

    /// <summary>
    /// Whether the team may still move or cancel it: it waits for its person, and is not over. The scope
    /// <c>StandingAt</c> says the same to PostgreSQL.
    /// </summary>
    /// <param name="status">Its status.</param>
    /// <param name="endsAt">Its end, in UTC.</param>
    /// <param name="now">The instant, in UTC.</param>
    public static bool StandsAt(this AppointmentStatus status, DateTimeOffset endsAt, DateTimeOffset now) =>
        status == AppointmentStatus.Booked && endsAt > now;

    /// <summary>Whether an appointment is over and nobody has noted what became of it.</summary>
    /// <param name="status">Its status.</param>
    /// <param name="endsAt">Its end, in UTC.</param>
    /// <param name="now">The instant, in UTC.</param>
    public static bool IsToFill(this AppointmentStatus status, DateTimeOffset endsAt, DateTimeOffset now) =>
        status == AppointmentStatus.Booked && endsAt <= now;
}
