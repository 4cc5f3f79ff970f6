using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Data.Waiting;

/// <summary>
/// Offers the times that are free to those who wait, who came first first, and frees those that nobody answered for. Any number
/// of instances may do it at once: one does, the others come back later. Each offer is whole or not at all.
/// </summary>
public sealed class OfferSlots(
    IDbContextFactory<RegieQuartierDbContext> contexts,
    ServiceCatalogue services,
    AgendaReader agendas,
    HoldSlot hold,
    VisitorMessages messages,
    SlotCache slots,
    IOptions<AppointmentSettings> settings,
    ParisTime time)
{
    /// <summary>The lock of who offers, for as long as a round lasts: gone with the connection of who holds it.</summary>
    private const long Turn = 5251;

    /// <summary>Others may take a time at the same instant: then the next one is tried.</summary>
    private const int Attempts = 3;

    /// <summary>One round. When nobody is to be written to, times are freed all the same.</summary>
    /// <returns>How many offers were made.</returns>
    public async Task<int> ExecuteAsync(CancellationToken cancellation)
    {
        // Held by the connection, not by a transaction: PostgreSQL ends those that stand idle.
        await using var turn = await contexts.CreateDbContextAsync(cancellation);
        await turn.Database.OpenConnectionAsync(cancellation);
        if (!await turn.Database.SqlQuery<bool>($"""select pg_try_advisory_lock({Turn}) as "Value" """).SingleAsync(cancellation))
        {
            return 0;
        }

        try
        {
            return await OfferAllAsync(cancellation);
        }
        finally
        {
            await turn.Database.ExecuteSqlAsync($"select pg_advisory_unlock({Turn})", CancellationToken.None);
        }
    }

    private async Task<int> OfferAllAsync(CancellationToken cancellation)
    {
        await ReturnUnansweredAsync(cancellation);
        await EndVainAsync(cancellation);
        var made = 0;
        if (!settings.Value.QuietHours.HoldAt(time.Now))
        {
            foreach (var service in await services.OfferedToAsync(Booker.Team, cancellation))
            {
                made += await OfferAsync(service, cancellation);
            }
        }

        return made;
    }

    private async Task<int> OfferAsync(AppointmentService service, CancellationToken cancellation)
    {
        var waiters = await WaitersAsync(service, cancellation);
        var free = waiters.Count > 0 ? await FreeAsync(service, cancellation) : [];
        var made = 0;
        foreach (var waiter in waiters)
        {
            for (var attempt = 0; attempt < Attempts && FirstFor(waiter, free) is { } slot; attempt++)
            {
                // Held, it is ours to strike out; lost, the agenda has changed and is read again.
                if (await hold.ExecuteAsync(waiter, slot, UntilFor(waiter), settings.Value.WaitingTerms, cancellation))
                {
                    free = [.. free.Where(other => !other.Overlaps(slot))];
                    made++;
                    break;
                }

                free = await FreeAsync(service, cancellation);
            }
        }

        return made;
    }

    private async Task<IReadOnlyList<Waiter>> WaitersAsync(AppointmentService service, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var waiting = await (
            from entry in db.WaitingEntries.AsNoTracking()
            join known in db.Appointments on entry.AppointmentId equals known.Id into known
            from own in known.DefaultIfEmpty()
            where entry.Status == WaitingStatus.Waiting && entry.Wish != WaitingWish.CallBack && entry.ServiceId == service.Id
            orderby entry.Since, entry.Id
            select new { entry, own }).ToListAsync(cancellation);
        return [.. waiting.Where(one => one.entry.MayBeOffered(time.Today, settings.Value.WaitingTerms)).Select(one => new Waiter(one.entry, one.own, service))];
    }

    private async Task<IReadOnlyList<Slot>> FreeAsync(AppointmentService service, CancellationToken cancellation)
    {
        var (today, last) = (time.Today, time.Today.AddDays(service.DaysAhead));
        return [.. SlotCalculator.Offer(service, await agendas.ReadAsync(today, last, cancellation), time.Now, today, last)];
    }

    private Slot? FirstFor(Waiter waiter, IReadOnlyList<Slot> free)
    {
        var until = UntilFor(waiter);
        return free.Where(slot => waiter.Entry.Suits(slot, waiter.Service, waiter.Own?.StartsAt, until, settings.Value.WaitingTerms)).Select(slot => (Slot?)slot).FirstOrDefault();
    }

    private DateTimeOffset UntilFor(Waiter waiter) => settings.Value.WaitingTerms.Until(time.Now, messages.AreSaidTo(waiter.Visitor));

    private async Task ReturnUnansweredAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var now = time.Now;
        var over = db.Appointments.WithOffers().Where(offer => offer.Status == AppointmentStatus.Offered && offer.OfferedUntil <= now);
        var entries = await db.WaitingEntries.Where(entry => over.Any(offer => offer.Id == entry.OfferId)).Select(entry => entry.Id).ToListAsync(cancellation);
        foreach (var entryId in entries)
        {
            await CloseAsync(entryId, AuditActions.WaitingOfferReturned, entry => entry.Status == WaitingStatus.Offered, entry => entry.GiveBack(settings.Value.WaitingTerms), cancellation);
        }
    }

    // The appointment has come near or was given up by a note: there is nothing earlier to wait for.
    private async Task EndVainAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var near = time.Now + settings.Value.EarlierBy;
        var worthIt = db.Appointments.Where(own => own.Status == AppointmentStatus.Booked && own.StartsAt > near);
        var entries = await db.WaitingEntries.Open()
            .Where(entry => entry.Wish == WaitingWish.EarlierSlot && !worthIt.Any(own => own.Id == entry.AppointmentId))
            .Select(entry => entry.Id).ToListAsync(cancellation);
        foreach (var entryId in entries)
        {
            await CloseAsync(entryId, AuditActions.WaitingEnded, entry => entry.Status.IsOpen(), entry => entry.End(), cancellation);
        }
    }

    private async Task CloseAsync(Guid entryId, string action, Func<WaitingEntry, bool> stands, Action<WaitingEntry> close, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        // Held by somebody who answers at this instant: the next round looks again.
        var entry = await db.WaitingEntries.FromSql($"select *, xmin from waiting_entries where id = {entryId} for update skip locked").FirstOrDefaultAsync(cancellation);
        if (entry is null || !stands(entry))
        {
            return;
        }

        var held = entry.OfferId;
        close(entry);
        db.AuditEntries.Add(AuditEntry.Record(action, null, entryId, time.Now));
        await db.SaveChangesAsync(cancellation);
        await db.FreeIfHeldAsync(held, entry.AppointmentId, cancellation);
        await transaction.CommitAsync(cancellation);
        await slots.ForgetAsync(cancellation);
    }
}
