namespace RegieQuartier.Domain.Audit;

/// <summary>
/// The acts the trail knows. Those under <see cref="TechnicalPrefix"/> concern accounts and sessions:
/// the technical administrator reads them and no others.
/// </summary>
public static class AuditActions
{
    /// <summary>Start of every technical action.</summary>
    public const string TechnicalPrefix = "account.";

    /// <summary>A resident booked an appointment.</summary>
    public const string AppointmentBooked = "appointment.booked";

    /// <summary>An appointment was cancelled by the resident.</summary>
    public const string AppointmentCancelled = "appointment.cancelled";

    /// <summary>The writer said what became of an appointment.</summary>
    public const string AppointmentStatusChanged = "appointment.status-changed";

    /// <summary>Somebody told a person, by voice, what a message could not.</summary>
    public const string MessageTold = "message.told";
}
