using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data.Agenda;

namespace RegieQuartier.Web.Features.Public.Booking;

/// <summary>A slot that has gone.</summary>
/// <param name="StartsAt">Its start, in UTC.</param>
/// <param name="HasOthers">Whether others are near.</param>
/// <param name="Address">The page of them all.</param>
public sealed record GoneSlot(DateTimeOffset StartsAt, bool HasOthers, string Address);

/// <summary>A slot that somebody wants, and the nearest ones when it has gone.</summary>
/// <param name="Name">The slot.</param>
/// <param name="WriterName">Who receives; null when the agendas were not looked at.</param>
/// <param name="IsFree">Whether it can be booked.</param>
/// <param name="Nearest">The nearest ones, when it cannot.</param>
public sealed record WantedSlot(SlotName Name, string? WriterName, bool IsFree, IReadOnlyList<SlotRow> Nearest)
{
    private const int NearestShown = 3;
    private const int DaysAround = 14;

    /// <summary>Where it is; null at the régie’s own address, and when the agendas were not looked at.</summary>
    public Venue? Venue { get; init; }

    /// <summary>Whether people are received at several places: then a page says at which one.</summary>
    public bool HasSeveralPlaces { get; init; }

    /// <summary>The slot wanted is free, or another one can be taken.</summary>
    public bool CanBook => IsFree || Nearest.Count > 0;

    /// <summary>As the person left it, without a look at the agendas.</summary>
    public static WantedSlot Unseen(SlotName name) => new(name, null, true, []);

    /// <summary>Looks at the agendas; null when the address names no slot of a writer.</summary>
    public static async Task<WantedSlot?> LookAtAsync(
        AgendaReader agendas, AppointmentService service, string address, DateTimeOffset now, CancellationToken cancellation)
    {
        if (!SlotName.TryParse(address, out var slot))
        {
            return null;
        }

        var day = ParisZone.DayOf(slot.StartsAt);
        var writers = await agendas.ReadAsync(day.AddDays(-DaysAround), day.AddDays(DaysAround), cancellation);
        if (writers.FirstOrDefault(known => known.WriterNumber == slot.WriterNumber) is not { } writer)
        {
            return null;
        }

        return SlotCalculator.Find(service, writer, now, slot.StartsAt) is { } free
            ? new WantedSlot(slot, writer.WriterName, true, [])
            {
                Venue = writers.VenueOf(free),
                HasSeveralPlaces = writer.Venues.Any(venue => venue.IsInUse),
            }
            : new WantedSlot(slot, writer.WriterName, false, NearestTo(slot.StartsAt, service, writers, now));
    }

    private static List<SlotRow> NearestTo(
        DateTimeOffset wanted, AppointmentService service, IReadOnlyList<WriterAgenda> writers, DateTimeOffset now)
    {
        var day = ParisZone.DayOf(wanted);
        return
        [
            .. SlotCalculator.Offer(service, writers, now, day.AddDays(-DaysAround), day.AddDays(DaysAround))
                .NearestTo(wanted, NearestShown)
                .Select(slot => new SlotRow(slot.Name, slot.StartsAt, writers.NameOf(slot), writers.VenueOf(slot))),
        ];
    }
}
