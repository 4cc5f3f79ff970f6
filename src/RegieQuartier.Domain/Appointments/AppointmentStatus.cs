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
}

/// <summary>What a status means for the agenda.</summary>
public static class AppointmentStatusMeaning
{
    /// <summary>
    /// Whether the appointment keeps its time in the agenda. The same words are in the exclusion constraint of
    /// PostgreSQL and in the statement that reads the times taken.
    /// </summary>
    public static bool HoldsItsTime(this AppointmentStatus status) => status is not (AppointmentStatus.Cancelled or AppointmentStatus.Excused);
}
