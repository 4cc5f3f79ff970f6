using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Data.Waiting;

/// <summary>
/// Somebody answers for the time that is held for them. Two answers at once, or an answer as the time is up: the row of their
/// wait lets one through, and the other finds it done.
/// </summary>
public sealed class AnswerOffer(
    RegieQuartierDbContext db, OpenAgenda agendas, VisitorMessages messages, SlotCache slots, ParisTime time, IOptions<AppointmentSettings> settings)
{
    private const int Attempts = 2;

    /// <summary>They take it: all or nothing. Who had an appointment keeps its code, and their old time is free.</summary>
    /// <param name="entryId">Their wait.</param>
    /// <param name="offerId">The time they were shown.</param>
    /// <param name="actorId">Who of the team answers for them; null when they do themselves.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The appointment; refused when the time is not held for them any more.</returns>
    public async Task<Result<TakenOffer>> AcceptAsync(Guid entryId, Guid offerId, Guid? actorId, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(entryId, offerId, actorId, cancellation);
            }
            catch (Exception failure) when (attempt < Attempts && failure.IsDeadlock())
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>They do not want it: the next one gets it.</summary>
    /// <param name="entryId">Their wait.</param>
    /// <param name="offerId">The time they were shown.</param>
    /// <param name="actorId">Who of the team answers for them; null when they do themselves.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task<Result> DeclineAsync(Guid entryId, Guid offerId, Guid? actorId, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (await db.LockWaitAsync(entryId, cancellation) is not { } entry || entry.OfferId != offerId)
        {
            return WaitingRefusals.OfferOver;
        }

        entry.GiveBack(settings.Value.WaitingTerms);
        db.AuditEntries.Add(AuditEntry.Record(AuditActions.WaitingOfferReturned, actorId, entryId, time.Now));
        await db.SaveChangesAsync(cancellation);
        await db.FreeHeldTimeAsync(offerId, entry.AppointmentId, cancellation);
        await transaction.CommitAsync(cancellation);
        await slots.ForgetAsync(cancellation);
        return Result.Done;
    }

    private async Task<Result<TakenOffer>> TryAsync(Guid entryId, Guid offerId, Guid? actorId, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (await LockAsync(entryId, offerId, cancellation) is not { } held || held.Slot(time.Now) is not { } slot)
        {
            return WaitingRefusals.OfferOver;
        }

        var taken = held.Own is { } own
            ? await MoveAsync(held, own, slot, actorId, cancellation)
            : await BookAsync(held, actorId, cancellation);
        if (taken.Refused)
        {
            // Whatever stands in the way, the time is not theirs to take any more.
            return WaitingRefusals.OfferOver;
        }

        await transaction.CommitAsync(cancellation);
        await slots.ForgetAsync(cancellation);
        return new TakenOffer(held.Entry.AppointmentId!.Value, held.Own is not null);
    }

    private async Task<HeldOffer?> LockAsync(Guid entryId, Guid offerId, CancellationToken cancellation)
    {
        var found = await (
            from known in db.WaitingEntries.AsNoTracking()
            join held in db.Appointments.WithOffers() on known.OfferId equals held.Id
            join writer in db.Writers on held.WriterId equals writer.Id
            where known.Id == entryId && known.OfferId == offerId
            select new { known.AppointmentId, known.ServiceId, held.StartsAt, writer.Number }).FirstOrDefaultAsync(cancellation);
        if (found is null || await agendas.HoldAsync(found.Number, found.StartsAt, offerId, cancellation) is not { } agenda)
        {
            return null;
        }

        var own = await db.Appointments.FromSql($"select *, xmin from appointments where id = {found.AppointmentId} for update").FirstOrDefaultAsync(cancellation);
        var entry = await db.LockWaitAsync(entryId, cancellation);
        var offer = await db.Appointments.FromSql($"select *, xmin from appointments where id = {offerId} for update").WithOffers().FirstOrDefaultAsync(cancellation);
        var service = await db.AppointmentServices.AsNoTracking().SingleAsync(known => known.Id == found.ServiceId, cancellation);
        return entry?.OfferId == offerId && offer is not null && (found.AppointmentId is null || own is not null)
            ? new HeldOffer(entry, offer, own, service, agenda)
            : null;
    }

    private async Task<Result> BookAsync(HeldOffer held, Guid? actorId, CancellationToken cancellation)
    {
        var offer = held.Offer;
        if (offer.TakeUp(time.Now) is { Refused: true } refused)
        {
            return refused;
        }

        held.Entry.Serve(offer.Id);
        await db.TakeBackOfferMessagesAsync(offer.Id, null, cancellation);
        db.AuditEntries.Add(AuditEntry.Record(AuditActions.AppointmentBooked, actorId, offer.Id, time.Now));
        if (await messages.ConfirmationAsync(offer, cancellation) is { } message)
        {
            db.OutgoingMessages.Add(message);
        }

        return await db.SaveOrRefuseAsync(cancellation);
    }

    private async Task<Result> MoveAsync(HeldOffer held, Appointment own, Slot slot, Guid? actorId, CancellationToken cancellation)
    {
        // The wait lets go of the time, then the time of its place, and only then can the appointment take it.
        held.Entry.Serve(own.Id);
        await db.SaveChangesAsync(cancellation);
        db.Entry(held.Offer).State = EntityState.Detached;
        await db.FreeHeldTimeAsync(held.Offer.Id, own.Id, cancellation);
        var before = own.StartsAt;
        if (own.TakeEarlier(slot, time.Now) is { Refused: true } refused)
        {
            return refused;
        }

        await db.OutgoingMessages.RemindersOnTheirWay(own.Id).ExecuteDeleteAsync(cancellation);
        db.AuditEntries.Add(AuditEntry.Record(AuditActions.AppointmentMoved, actorId, own.Id, time.Now, $"Avant\u00a0: {before.ToJournalText()}."));
        // Whoever answers knows: what cannot be written to them needs not be said.
        if (await messages.MoveAsync(own, byTeam: false, time.Now, cancellation) is { } message)
        {
            db.OutgoingMessages.Add(message);
        }

        return await db.SaveOrRefuseAsync(cancellation);
    }

    private sealed record HeldOffer(WaitingEntry Entry, Appointment Offer, Appointment? Own, AppointmentService Service, WriterAgenda Agenda)
    {
        // The hours, or their place, may have changed since: what could not be booked is not taken either.
        public Slot? Slot(DateTimeOffset now) =>
            Offer.OfferedUntil > now && SlotCalculator.Find(Service, Agenda, now, Offer.StartsAt) is { } slot && slot.VenueId == Offer.VenueId ? slot : null;
    }
}

/// <summary>A time that somebody who waited has taken.</summary>
/// <param name="AppointmentId">Their appointment.</param>
/// <param name="IsEarlier">Whether it takes the place of the one they had.</param>
public sealed record TakenOffer(Guid AppointmentId, bool IsEarlier);
