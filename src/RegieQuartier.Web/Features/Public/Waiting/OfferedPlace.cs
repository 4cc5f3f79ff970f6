using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Features.Public.Waiting;

/// <summary>A time that is held for somebody: when, until when, and instead of what.</summary>
public sealed record OfferedPlace(Guid EntryId, Guid OfferId, DateTimeOffset StartsAt, TimeSpan Duration, DateTimeOffset Until, DateTimeOffset? OwnStart)
{
    /// <summary>Where it is; null at the régie’s own address.</summary>
    public Venue? Venue { get; init; }

    /// <summary>The time that is held for one of these waits now; null when there is none.</summary>
    public static Task<OfferedPlace?> FindAsync(RegieQuartierDbContext db, IQueryable<WaitingEntry> entries, DateTimeOffset now, CancellationToken cancellation) => (
        from entry in entries.AsNoTracking()
        join offer in db.Appointments.WithOffers() on entry.OfferId equals offer.Id
        where entry.Status == WaitingStatus.Offered && offer.OfferedUntil > now
        select new OfferedPlace(
            entry.Id,
            offer.Id,
            offer.StartsAt,
            offer.EndsAt - offer.StartsAt,
            offer.OfferedUntil!.Value,
            db.Appointments.Where(own => own.Id == entry.AppointmentId).Select(own => (DateTimeOffset?)own.StartsAt).FirstOrDefault())
        {
            Venue = db.Venues.FirstOrDefault(venue => venue.Id == offer.VenueId),
        })
        .FirstOrDefaultAsync(cancellation);
}

/// <summary>The time, and where the answer goes.</summary>
public sealed record OfferChoice(OfferedPlace Place, string Address, DateTimeOffset Now);
