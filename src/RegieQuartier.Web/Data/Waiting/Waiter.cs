using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Data.Waiting;

/// <summary>Somebody to whom a time may be offered.</summary>
/// <param name="Entry">Their wait.</param>
/// <param name="Own">The appointment they have, or null.</param>
/// <param name="Service">The help they want.</param>
internal sealed record Waiter(WaitingEntry Entry, Appointment? Own, AppointmentService Service)
{
    /// <summary>The person.</summary>
    public Visitor Visitor => Own?.Visitor ?? Entry.Visitor;
}
