using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Features.Public.Waiting;

/// <summary>What a message offered, and where it stands.</summary>
/// <param name="Token">What opens the page.</param>
/// <param name="Status">Where the wait stands.</param>
/// <param name="HasOwn">Whether they have an appointment.</param>
/// <param name="Place">The time that is held; null when it is not any more.</param>
/// <param name="TakenStart">Start of the appointment they have in the end, in UTC, or null.</param>
/// <param name="Now">The instant, in UTC.</param>
public sealed record OfferPage(string Token, WaitingStatus Status, bool HasOwn, OfferedPlace? Place, DateTimeOffset? TakenStart, DateTimeOffset Now)
{
    /// <summary>The wait that this token answers for.</summary>
    public static IQueryable<WaitingEntry> Of(RegieQuartierDbContext db, BookingKey key)
    {
        var hash = key.Hash;
        return db.WaitingEntries.Where(entry => entry.OfferKeyHash == hash);
    }

    public static async Task<OfferPage?> LoadAsync(RegieQuartierDbContext db, string token, DateTimeOffset now, CancellationToken cancellation)
    {
        if (!BookingKey.TryParse(token, out var key))
        {
            return null;
        }

        var entries = Of(db, key);
        var found = await entries.AsNoTracking()
            .Select(entry => new
            {
                entry.Status,
                entry.AppointmentId,
                Taken = entry.Status == WaitingStatus.Served
                    ? db.Appointments.Where(one => one.Id == entry.AppointmentId && one.Status == AppointmentStatus.Booked).Select(one => (DateTimeOffset?)one.StartsAt).FirstOrDefault()
                    : null,
            })
            .FirstOrDefaultAsync(cancellation);
        return found is null
            ? null
            : new OfferPage(token, found.Status, found.AppointmentId is not null, await OfferedPlace.FindAsync(db, entries, now, cancellation), found.Taken, now);
    }
}
