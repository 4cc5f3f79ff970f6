using System.Runtime.CompilerServices;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>
/// The slots to offer. The agendas of the next fortnight, which every page looks at first, are known for a few
/// seconds: reading them costs more than all that is calculated on them. Forgotten as soon as this instance
/// books or frees a time; the booking itself looks at nothing that is kept here.
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
        var (from, until) = (firstDay, firstDay.AddDays(DaysReadFirst - 1));
        while (from <= lastDay)
        {
            until = until < lastDay ? until : lastDay;
            var writers = await ReadAsync(from, until, cancellation);
            foreach (var slot in SlotCalculator.Offer(service, writers, time.Now, from, until))
            {
                yield return new OfferedSlot(slot, writers.NameOf(slot));
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

    private async ValueTask<IReadOnlyList<WriterAgenda>> ReadAsync(DateOnly from, DateOnly until, CancellationToken cancellation)
    {
        if (from != time.Today)
        {
            return await agendas.ReadAsync(from, until, cancellation);
        }

        if (Volatile.Read(ref _known) is { } known && known.Day == from && time.Now - known.ReadAt < SlotCache.KeptFor)
        {
            return known.Agendas;
        }

        // The change that comes while this reads is not in what it finds: then nothing is kept.
        var (changes, now) = (Volatile.Read(ref _changes), time.Now);
        var read = await agendas.ReadAsync(from, from.AddDays(DaysReadFirst - 1), cancellation);
        if (changes == Volatile.Read(ref _changes))
        {
            Volatile.Write(ref _known, new Fortnight(from, now, read));
        }

        return read;
    }

    private sealed record Fortnight(DateOnly Day, DateTimeOffset ReadAt, IReadOnlyList<WriterAgenda> Agendas);
}

/// <summary>A slot, and the first name of who receives.</summary>
public readonly record struct OfferedSlot(Slot Slot, string WriterName);
