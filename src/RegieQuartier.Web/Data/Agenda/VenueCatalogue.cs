using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>
/// The places where people are received, apart from the régie's own, as this instance last read them: every public page says
/// where. Read again as soon as this instance changes one, and after a few seconds in any case: another may have.
/// </summary>
public sealed class VenueCatalogue(IDbContextFactory<RegieQuartierDbContext> contexts, TimeProvider clock)
{
    private Reading? _known;
    private int _changes;

    /// <summary>Those where people may be received, by name: none when there is no place but the régie's own.</summary>
    public async ValueTask<IReadOnlyList<Venue>> InUseAsync(CancellationToken cancellation) =>
        [.. (await AllAsync(cancellation)).Where(venue => venue.IsInUse)];

    /// <summary>A place, in use or closed: somebody may still have an appointment there. Null for the régie's own.</summary>
    public async ValueTask<Venue?> FindAsync(Guid? id, CancellationToken cancellation) =>
        id is null ? null : (await AllAsync(cancellation)).FirstOrDefault(venue => venue.Id == id);

    /// <summary>All there ever were, by name.</summary>
    public async ValueTask<IReadOnlyList<Venue>> AllAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (Volatile.Read(ref _known) is { } known && now - known.At < SlotCache.KeptFor)
        {
            return known.Venues;
        }

        // The change that comes while this reads is not in what it finds: then nothing is kept.
        var changes = Volatile.Read(ref _changes);
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var read = new Reading(now, await db.Venues.AsNoTracking().OrderBy(venue => venue.Name).ToListAsync(cancellation));
        if (changes == Volatile.Read(ref _changes))
        {
            Volatile.Write(ref _known, read);
        }

        return read.Venues;
    }

    /// <summary>Says that one was added or changed.</summary>
    public void Forget()
    {
        Interlocked.Increment(ref _changes);
        Volatile.Write(ref _known, null);
    }

    private sealed record Reading(DateTimeOffset At, IReadOnlyList<Venue> Venues);
}
