using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Messages;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Data.Waiting;

/// <summary>
/// The rows of a wait inside a transaction. They are always locked in this order: the writer, the appointment that the person
/// has, their wait, the time that is held for them.
/// </summary>
internal static class WaitingRows
{
    /// <summary>Holds a wait until the transaction ends: what others do to it comes before or after, never across.</summary>
    public static Task<WaitingEntry?> LockWaitAsync(this RegieQuartierDbContext db, Guid entryId, CancellationToken cancellation) =>
        db.WaitingEntries.FromSql($"select *, xmin from waiting_entries where id = {entryId} for update").FirstOrDefaultAsync(cancellation);

    /// <summary>
    /// Frees the time that was held, and takes back the message about it that has not left. Only once the wait is saved: it
    /// still names the time.
    /// </summary>
    /// <param name="db">The database, in a transaction.</param>
    /// <param name="offerId">The time.</param>
    /// <param name="ownId">The appointment that the person has, or null.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public static async Task FreeHeldTimeAsync(this RegieQuartierDbContext db, Guid offerId, Guid? ownId, CancellationToken cancellation)
    {
        await db.TakeBackOfferMessagesAsync(offerId, ownId, cancellation);
        await db.Appointments.WithOffers().Where(offer => offer.Id == offerId && offer.Status == AppointmentStatus.Offered).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>The message about an offer that was answered, or is over, says nothing true any more.</summary>
    public static Task TakeBackOfferMessagesAsync(this RegieQuartierDbContext db, Guid offerId, Guid? ownId, CancellationToken cancellation) => db.OutgoingMessages
        .Where(message => message.Kind == MessageKind.WaitingOffer && (message.SubjectId == offerId || (ownId != null && message.SubjectId == ownId)))
        .Where(message => message.Status == MessageStatus.ToTell || (message.Status == MessageStatus.Pending && message.LeasedUntil == null))
        .ExecuteDeleteAsync(cancellation);

    /// <summary>The appointment is given up: nobody waits for an earlier one any more. Saves.</summary>
    public static async Task EndWaitAsync(this RegieQuartierDbContext db, Guid appointmentId, DateTimeOffset now, CancellationToken cancellation)
    {
        var entry = await db.WaitingEntries
            .FromSql($"select *, xmin from waiting_entries where appointment_id = {appointmentId} and status in ('Waiting', 'Offered') for update")
            .FirstOrDefaultAsync(cancellation);
        if (entry is not null)
        {
            var held = entry.OfferId;
            entry.End();
            db.AuditEntries.Add(AuditEntry.Record(AuditActions.WaitingEnded, null, entry.Id, now));
            await db.SaveChangesAsync(cancellation);
            await db.FreeIfHeldAsync(held, appointmentId, cancellation);
        }
    }

    /// <summary>Frees the time that was held, if there was one.</summary>
    public static Task FreeIfHeldAsync(this RegieQuartierDbContext db, Guid? held, Guid? ownId, CancellationToken cancellation) =>
        held is { } offerId ? db.FreeHeldTimeAsync(offerId, ownId, cancellation) : Task.CompletedTask;
}
