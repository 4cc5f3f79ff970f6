namespace RegieQuartier.Domain.Appointments;

/// <summary>What becomes of an appointment. Only <see cref="Excused"/> and <see cref="Cancelled"/> free its time.</summary>
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
