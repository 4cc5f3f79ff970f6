using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data.Agenda;

namespace RegieQuartier.Web.Features.Public.Booking;

/// <summary>Third screen: the slot wanted, and the nearest ones when it has gone.</summary>
public sealed record BookingPage(
    AppointmentService Service, SlotName Slot, string? WriterName, bool IsFree, IReadOnlyList<SlotRow> Nearest, BookingForm Form)
{
    private const int NearestShown = 3;
    private const int DaysAround = 14;

    /// <summary>The slot wanted is free, or another one can be taken.</summary>
    public bool CanBook => IsFree || Nearest.Count > 0;

    /// <summary>Sent once too often: the person sends it again in a moment.</summary>
    public bool IsTooSoon { get; private init; }

    /// <summary>The form again, without a look at the agendas: that is what the limit spares.</summary>
    public static BookingPage TooSoon(AppointmentService service, SlotName slot, BookingForm form) =>
        new(service, slot, null, true, [], form) { IsTooSoon = true };

    public static async Task<BookingPage?> LoadAsync(
        ServiceCatalogue services, AgendaReader agendas, SlotAddress address, BookingForm form, DateTimeOffset now, CancellationToken cancellation)
    {
        var service = await services.FindAsync(address.Service, cancellation);
        if (service is null || !SlotName.TryParse(address.Slot, out var slot))
        {
            return null;
        }

        var day = ParisZone.DayOf(slot.StartsAt);
        var writers = await agendas.ReadAsync(day.AddDays(-DaysAround), day.AddDays(DaysAround), cancellation);
        var writer = writers.FirstOrDefault(known => known.WriterNumber == slot.WriterNumber);
        if (writer is null)
        {
            return null;
        }

        var isFree = SlotCalculator.Find(service, writer, now, slot.StartsAt) is not null;
        var nearest = isFree ? [] : NearestTo(slot.StartsAt, service, writers, now);
        return new BookingPage(service, slot, writer.WriterName, isFree, nearest, form);
    }

    private static List<SlotRow> NearestTo(
        DateTimeOffset wanted, AppointmentService service, IReadOnlyList<WriterAgenda> writers, DateTimeOffset now)
    {
        var day = ParisZone.DayOf(wanted);
        return
        [
            .. SlotCalculator.Offer(service, writers, now, day.AddDays(-DaysAround), day.AddDays(DaysAround))
                .NearestTo(wanted, NearestShown)
                .Select(slot => new SlotRow(slot.Name, slot.StartsAt, writers.NameOf(slot))),
        ];
    }
}

/// <summary>The service and slot of an address.</summary>
public sealed record SlotAddress(string Service, string Slot);
