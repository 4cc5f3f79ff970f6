using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>
/// The helps that can be booked, as this instance last read them: every public page asks for them. Read again as soon as
/// this instance changes one, and after a few seconds in any case: another may have.
/// </summary>
public sealed class ServiceCatalogue(IDbContextFactory<RegieQuartierDbContext> contexts, TimeProvider clock)
{
    private Reading? _known;
    private int _changes;

    /// <summary>Those that somebody may book, in their order.</summary>
    public async ValueTask<IReadOnlyList<AppointmentService>> OfferedToAsync(Booker booker, CancellationToken cancellation) =>
        [.. (await WithWithdrawnAsync(cancellation)).Where(service => service.IsOfferedTo(booker))];

    /// <summary>All there ever were, in their order: of what is booked already, not of what may be booked.</summary>
    public async ValueTask<IReadOnlyList<AppointmentService>> WithWithdrawnAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (Volatile.Read(ref _known) is { } known && now - known.At < SlotCache.KeptFor)
        {
            return known.Services;
        }

        // The change that comes while this reads is not in what it finds: then nothing is kept.
        var changes = Volatile.Read(ref _changes);
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var read = new Reading(now, [.. (await db.AppointmentServices.AsNoTracking().ToListAsync(cancellation)).InOrder()]);
        if (changes == Volatile.Read(ref _changes))
        {
            Volatile.Write(ref _known, read);
        }

        return read.Services;
    }

    /// <summary>The one that an address names and that residents may book; null when there is none.</summary>
    public ValueTask<AppointmentService?> FindAsync(string slug, CancellationToken cancellation) => FindAsync(slug, Booker.Resident, cancellation);

    /// <summary>The one that an address names and that somebody may book; null when there is none.</summary>
    public async ValueTask<AppointmentService?> FindAsync(string slug, Booker booker, CancellationToken cancellation) =>
        (await WithWithdrawnAsync(cancellation)).FirstOrDefault(service => service.Slug == slug && service.IsOfferedTo(booker));

    /// <summary>Says that one was added or changed.</summary>
    public void Forget()
    {
        Interlocked.Increment(ref _changes);
        Volatile.Write(ref _known, null);
    }

    private sealed record Reading(DateTimeOffset At, IReadOnlyList<AppointmentService> Services);
}
