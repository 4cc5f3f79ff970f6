using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>Sets the places where people are received, apart from the régie's own.</summary>
public sealed class SetVenues(RegieQuartierDbContext db, ParisTime time, VenueCatalogue catalogue, SlotCache slots)
{
    /// <summary>Opens a place.</summary>
    public async Task<Result> OpenAsync(VenueFacts facts, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var opened = Venue.Open(facts);
        if (opened.Refused)
        {
            return opened.Refusal;
        }

        db.Venues.Add(opened.Value);
        return await SaveAsync(AuditActions.VenueOpened, opened.Value, user, cancellation);
    }

    /// <summary>Changes what is said of it, unless somebody changed it since <paramref name="version"/>.</summary>
    public async Task<Result> ChangeAsync(Venue venue, VenueFacts facts, uint version, ClaimsPrincipal user, CancellationToken cancellation)
    {
        db.Entry(venue).Property(known => known.Version).OriginalValue = version;
        var changed = venue.Change(facts);
        return changed.Refused ? changed : await SaveAsync(AuditActions.VenueChanged, venue, user, cancellation);
    }

    /// <summary>Holds no permanence there any more, under the lock of its row: none comes in meanwhile.</summary>
    public async Task<Result> CloseAsync(Guid id, ClaimsPrincipal user, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var venue = await db.Venues.FromSql($"select *, xmin from venues where id = {id} for update").SingleAsync(cancellation);
        var ranges = await db.OpeningRanges.AsNoTracking().Where(range => range.VenueId == id).ToListAsync(cancellation);
        var closed = venue.Close(ranges, time.Today, time.Now);
        var saved = closed.Refused ? closed : await SaveAsync(AuditActions.VenueClosed, venue, user, cancellation);
        if (!saved.Refused)
        {
            await transaction.CommitAsync(cancellation);
            await ForgetAsync(cancellation);
        }

        return saved;
    }

    /// <summary>Uses it again.</summary>
    public async Task<Result> ReopenAsync(Venue venue, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var reopened = venue.Reopen();
        return reopened.Refused ? reopened : await SaveAsync(AuditActions.VenueReopened, venue, user, cancellation);
    }

    // A place is nobody's name: the journal may say which one.
    private async Task<Result> SaveAsync(string action, Venue venue, ClaimsPrincipal user, CancellationToken cancellation)
    {
        db.AuditEntries.Add(AuditEntry.Record(action, user.AccountId(), venue.Id, time.Now, venue.Name));
        var saved = await db.SaveOrRefuseAsync(cancellation);
        if (!saved.Refused)
        {
            await ForgetAsync(cancellation);
        }

        return saved;
    }

    private async Task ForgetAsync(CancellationToken cancellation)
    {
        catalogue.Forget();
        await slots.ForgetAsync(cancellation);
    }
}
