using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Data.Waiting;

/// <summary>Puts somebody on the waiting list. The same form twice, or the same appointment twice, is one wait.</summary>
public sealed class JoinWaitingList(RegieQuartierDbContext db, ParisTime time, IOptions<AppointmentSettings> settings)
{
    private const int Attempts = 2;

    /// <summary>Somebody waits for an earlier time than the appointment they have.</summary>
    /// <param name="appointmentId">The appointment, which exists.</param>
    /// <param name="actorId">Who of the team asks for them; null when they do themselves.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>Refused when there is nothing to wait for; done when they already wait.</returns>
    public async Task<Result> ForEarlierSlotAsync(Guid appointmentId, Guid? actorId, CancellationToken cancellation)
    {
        // The appointment is held while it is judged: whoever cancels it then finds the wait, and ends it.
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var own = await db.Appointments.FromSql($"select *, xmin from appointments where id = {appointmentId} for update").AsNoTracking().FirstAsync(cancellation);
        var lastOfferedOn = await db.WaitingEntries.Where(before => before.AppointmentId == appointmentId).MaxAsync(before => before.LastOfferedOn, cancellation);
        var entry = WaitingEntry.ForEarlierSlot(own, settings.Value.WaitingTerms, time.Now, lastOfferedOn);
        if (entry.Refused)
        {
            return entry.Refusal;
        }

        await WriteAsync(entry.Value, actorId, cancellation);
        await transaction.CommitAsync(cancellation);
        return Result.Done;
    }

    /// <summary>Somebody waits for any time.</summary>
    /// <param name="draw">Makes the wait, with a code that was just drawn.</param>
    /// <param name="key">The form's key.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>Their wait, and whether this form has just made it; null when the form’s key made something else.</returns>
    public async Task<JoinedWait?> ForAnySlotAsync(Func<string, WaitingEntry> draw, BookingKey key, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var written = await WriteAloneAsync(draw(AppointmentCode.Draw()), cancellation);
            var hash = key.Hash;
            var known = await db.WaitingEntries.Where(entry => entry.KeyHash == hash).Select(entry => new { entry.Id, entry.Wish }).FirstOrDefaultAsync(cancellation);
            if (known is not null)
            {
                return known.Wish == WaitingWish.AnySlot ? new JoinedWait(known.Id, written) : null;
            }

            // Neither written nor there: the code drawn is somebody else's.
            if (attempt == Attempts)
            {
                throw new InvalidOperationException("Two codes drawn in a row were in use.");
            }
        }
    }

    /// <summary>Somebody wants to be called.</summary>
    /// <param name="entry">Their wish.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>Whether this form has just made it.</returns>
    public Task<bool> ToCallBackAsync(WaitingEntry entry, CancellationToken cancellation) => WriteAloneAsync(entry, cancellation);

    private async Task<bool> WriteAloneAsync(WaitingEntry entry, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var written = await WriteAsync(entry, null, cancellation);
        await transaction.CommitAsync(cancellation);
        return written;
    }

    private async Task<bool> WriteAsync(WaitingEntry entry, Guid? actorId, CancellationToken cancellation)
    {
        if (await db.InsertAsync(entry, cancellation) == 0)
        {
            return false;
        }

        db.AuditEntries.Add(AuditEntry.Record(AuditActions.WaitingJoined, actorId, entry.Id, time.Now));
        await db.SaveChangesAsync(cancellation);
        return true;
    }
}

/// <summary>Somebody’s wait.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Fresh">True when this form has just made it; false when it had already.</param>
public sealed record JoinedWait(Guid Id, bool Fresh);
