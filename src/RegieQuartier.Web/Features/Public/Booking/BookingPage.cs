using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Data.Agenda;

namespace RegieQuartier.Web.Features.Public.Booking;

/// <summary>Third screen: the slot wanted, and the nearest ones when it has gone.</summary>
public sealed record BookingPage(AppointmentService Service, WantedSlot Wanted, BookingForm Form)
{
    /// <summary>Sent once too often: the person sends it again in a moment.</summary>
    public bool IsTooSoon { get; private init; }

    /// <summary>The form again, without a look at the agendas: that is what the limit spares.</summary>
    public static BookingPage TooSoon(AppointmentService service, SlotName slot, BookingForm form) =>
        new(service, WantedSlot.Unseen(slot), form) { IsTooSoon = true };

    public static async Task<BookingPage?> LoadAsync(
        ServiceCatalogue services, AgendaReader agendas, SlotAddress address, BookingForm form, DateTimeOffset now, CancellationToken cancellation)
    {
        return await services.FindAsync(address.Service, cancellation) is { } service
            && await WantedSlot.LookAtAsync(agendas, service, address.Slot, now, cancellation) is { } wanted
            ? new BookingPage(service, wanted, form)
            : null;
    }
}

/// <summary>The service and slot of an address.</summary>
public sealed record SlotAddress(string Service, string Slot);
