using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Features.Public.Booking;

namespace RegieQuartier.Web.Features.Public.Relays;

/// <summary>Second screen of a relay: the slot wanted, or the nearest ones, and the form.</summary>
/// <param name="RelayName">The structure.</param>
/// <param name="Address">The page of the slots.</param>
/// <param name="Service">What is booked.</param>
/// <param name="Wanted">The slot.</param>
/// <param name="Form">What is written.</param>
public sealed record RelayBookingPage(string RelayName, string Address, AppointmentService Service, WantedSlot Wanted, RelayBookingForm Form)
{
    /// <summary>Sent once too often: the person sends it again in a moment.</summary>
    public bool IsTooSoon { get; init; }
}

/// <summary>The secret, the service and the slot of an address.</summary>
public sealed record RelaySlotAddress(string Token, string Service, string Slot);
