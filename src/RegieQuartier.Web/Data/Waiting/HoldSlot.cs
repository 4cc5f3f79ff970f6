using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Data.Waiting;

/// <summary>
/// Holds a time for somebody who waits, and tells them: one transaction, so that a time is never held in silence, nor
/// promised without being held. PostgreSQL alone says who comes first.
/// </summary>
public sealed class HoldSlot(IDbContextFactory<RegieQuartierDbContext> contexts, KnownHours hours, VisitorMessages messages, SlotCache slots, ParisTime time)
{
    /// <summary>Holds it; false when somebody took it, or when the person no longer waits.</summary>
    internal async Task<bool> ExecuteAsync(Waiter waiter, Slot slot, DateTimeOffset until, WaitingTerms terms, CancellationToken cancellation)
    {
        try
        {
            return await TryAsync(waiter, slot, until, terms, cancellation);
        }
        catch (Exception failure) when (failure.IsDeadlock())
        {
            return false;
        }
    }

    private async Task<bool> TryAsync(Waiter waiter, Slot slot, DateTimeOffset until, WaitingTerms terms, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var entry = await db.WaitingEntries
            .FromSql($"select *, xmin from waiting_entries where id = {waiter.Entry.Id} for update skip locked")
            .FirstOrDefaultAsync(cancellation);
        if (entry is null || !entry.MayBeOffered(time.Today, terms))
        {
            return false;
        }

        var agenda = await new OpenAgenda(db, hours).HoldAsync(slot.WriterNumber, slot.StartsAt, Guid.Empty, cancellation);
        if (agenda is null || SlotCalculator.Find(waiter.Service, agenda, time.Now, slot.StartsAt) is not { } free)
        {
            return false;
        }

        var key = BookingKey.Draw();
        var offer = Appointment.Offer(waiter.Service, free, waiter.Visitor, entry.Request, key, await CodeAsync(db, entry, cancellation), until, time.Now);
        if (await db.InsertAsync(offer, cancellation) == 0)
        {
            return false;
        }

        entry.Hold(offer, time.Today);
        db.OutgoingMessages.Add(await messages.OfferAsync(offer, entry.AppointmentId ?? offer.Id, key, time.Now, cancellation));
        db.AuditEntries.Add(AuditEntry.Record(AuditActions.WaitingOffered, null, entry.Id, time.Now, offer.StartsAt.ToJournalText().Capitalised()));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        await slots.ForgetAsync(cancellation);
        return true;
    }

    // The code on the person's paper becomes that of their appointment, unless chance gave it to somebody meanwhile.
    private static async Task<string> CodeAsync(RegieQuartierDbContext db, WaitingEntry entry, CancellationToken cancellation) =>
        entry.Code is { } code && !await db.Appointments.WithOffers().AnyAsync(one => one.Code == code, cancellation) ? code : AppointmentCode.Draw();
}
