using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>
/// The slots to offer. The agendas of the next fortnight, which every page looks at first, are known for a few
/// seconds, and the slots of each service over them: reading them costs more than all that is calculated on them. Forgotten
/// as soon as this instance books or frees a time; the booking itself looks at nothing that is kept here.
/// </summary>
public sealed class SlotOffers(AgendaReader agendas, ParisTime time)
{
    /// <summary>Most people take one of the next days: the days after these are read only when somebody looks that far.</summary>
    private const int DaysReadFirst = 14;

    private Fortnight? _known;
    private int _changes;

    /// <summary>The slots of <see cref="SlotCalculator.Offer"/> over these days, earliest first, read as far as somebody asks.</summary>
    public async IAsyncEnumerable<OfferedSlot> OfferAsync(
        AppointmentService service, DateOnly firstDay, DateOnly lastDay, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (from, until) = (firstDay, LastOfFortnight(firstDay));
        while (from <= lastDay)
        {
            until = until < lastDay ? until : lastDay;
            foreach (var slot in await ReadAsync(service, from, until, cancellation))
            {
                yield return slot;
            }

            (from, until) = (until.AddDays(1), lastDay);
        }
    }

    /// <summary>Says that a time was booked or freed.</summary>
    public void Forget()
    {
        Interlocked.Increment(ref _changes);
        Volatile.Write(ref _known, null);
    }

    private async ValueTask<IEnumerable<OfferedSlot>> ReadAsync(AppointmentService service, DateOnly from, DateOnly until, CancellationToken cancellation)
    {
        if (from != time.Today || until != LastOfFortnight(from))
        {
            return Calculate(service, await agendas.ReadAsync(from, until, cancellation), from, until);
        }

        var fortnight = await FortnightAsync(from, cancellation);
        return fortnight.Slots.GetOrAdd(
            (service.Id, service.Version), static (_, known) => [.. known.offers.Calculate(known.service, known.Agendas, known.from, known.until)],
            (offers: this, service, fortnight.Agendas, from, until));
    }

    private IEnumerable<OfferedSlot> Calculate(AppointmentService service, IReadOnlyList<WriterAgenda> writers, DateOnly from, DateOnly until) =>
        SlotCalculator.Offer(service, writers, time.Now, from, until).Select(slot => new OfferedSlot(slot, writers.NameOf(slot)) { Venue = writers.VenueOf(slot) });

    private async ValueTask<Fortnight> FortnightAsync(DateOnly today, CancellationToken cancellation)
    {
        if (Volatile.Read(ref _known) is { } known && known.Day == today && time.Now - known.ReadAt < SlotCache.KeptFor)
        {
            return known;
        }

        // The change that comes while this reads is not in what it finds: then nothing is kept.
        var (changes, now) = (Volatile.Read(ref _changes), time.Now);
        var read = new Fortnight(today, now, await agendas.ReadAsync(today, LastOfFortnight(today), cancellation));
        if (changes == Volatile.Read(ref _changes))
        {
            Volatile.Write(ref _known, read);
        }

        return read;
    }

    private static DateOnly LastOfFortnight(DateOnly today) => today.AddDays(DaysReadFirst - 1);

    private sealed record Fortnight(DateOnly Day, DateTimeOffset ReadAt, IReadOnlyList<WriterAgenda> Agendas)
    {
        /// <summary>By help and by version of it: on other terms, it has other slots.</summary>
        public ConcurrentDictionary<(Guid Service, uint Version), IReadOnlyList<OfferedSlot>> Slots { get; } = [];
    }
}

/// <summary>A slot, and the first name of who receives.</summary>
public readonly record struct OfferedSlot(Slot Slot, string WriterName)
{
    /// <summary>Where it is; null at the régie's own address.</summary>
    public Venue? Venue { get; init; }
}
