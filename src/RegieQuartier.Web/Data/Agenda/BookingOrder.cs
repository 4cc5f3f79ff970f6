using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>What a booking form asks for.</summary>
/// <param name="Service">What is booked.</param>
/// <param name="Slot">The slot wanted.</param>
/// <param name="Visitor">The person helped.</param>
/// <param name="Request">One line on what is wanted, or null.</param>
/// <param name="Key">The form's key.</param>
public sealed record BookingOrder(AppointmentService Service, SlotName Slot, Visitor Visitor, string? Request, BookingKey Key);
