using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>What a booking form asks for.</summary>
/// <param name="Service">What is booked.</param>
/// <param name="Slot">The slot wanted.</param>
/// <param name="Visitor">The person helped.</param>
/// <param name="Request">One line on what is wanted, or null.</param>
/// <param name="Key">The form's key.</param>
public sealed record BookingOrder(AppointmentService Service, SlotName Slot, Visitor Visitor, string? Request, BookingKey Key)
{
    /// <summary>Who of the team books; null when a resident does.</summary>
    public Guid? ActorId { get; init; }

    /// <summary>Why the team goes beyond what is offered; null when it does not.</summary>
    public string? BeyondLimits { get; init; }

    /// <summary>Name of the relay that books; null when none does.</summary>
    public string? RelayName { get; init; }

    // Only the hours are looked at here: whether the time is taken is for PostgreSQL to say.
    internal Slot? SlotIn(WriterAgenda agenda, DateTimeOffset now) => BeyondLimits is null
        ? SlotCalculator.Find(Service, agenda, now, Slot.StartsAt)
        : Domain.Appointments.Slot.Beyond(agenda, Slot.StartsAt, Service.Duration);
}
