using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Data.Waiting;

/// <summary>Somebody is not on the waiting list any more: they have a time, were called, or do not want to wait.</summary>
public sealed class LeaveWaitingList(RegieQuartierDbContext db, SlotCache slots, ParisTime time)
{
    /// <summary>They no longer want to wait. What is held for them is free again.</summary>
    /// <param name="entryId">Their wait, which exists.</param>
    /// <param name="actorId">Who of the team says so; null when they do themselves.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public Task<Result> LeaveAsync(Guid entryId, Guid? actorId, CancellationToken cancellation) =>
        CloseAsync(entryId, entry => entry.Leave(), AuditActions.WaitingEnded, actorId, cancellation);

    /// <summary>Somebody of the team called them back.</summary>
    /// <param name="entryId">Their wish, which exists.</param>
    /// <param name="actorId">Who called.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public Task<Result> NoteCallAsync(Guid entryId, Guid actorId, CancellationToken cancellation) =>
        CloseAsync(entryId, entry => entry.NoteCall(), AuditActions.WaitingCalledBack, actorId, cancellation);

    /// <summary>The team gave them a time by hand.</summary>
    /// <param name="entryId">Their wait, which exists.</param>
    /// <param name="appointmentId">The appointment.</param>
    /// <param name="actorId">Who gave it.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public Task<Result> ServeAsync(Guid entryId, Guid appointmentId, Guid actorId, CancellationToken cancellation)
    {
        string? request = null;
        return CloseAsync(
            entryId,
            entry =>
            {
                request = entry.Request;
                return entry.Serve(appointmentId);
            },
            AuditActions.WaitingEnded,
            actorId,
            cancellation,
            () => PassOnAsync(appointmentId, request, cancellation));
    }

    // What the person asked as they joined the list, the desk does not read: it goes to whoever receives them.
    private Task PassOnAsync(Guid appointmentId, string? request, CancellationToken cancellation) => request is null
        ? Task.CompletedTask
        : db.Appointments.Where(appointment => appointment.Id == appointmentId && appointment.Request == null)
            .ExecuteUpdateAsync(changed => changed.SetProperty(appointment => appointment.Request, request), cancellation);

    private async Task<Result> CloseAsync(
        Guid entryId, Func<WaitingEntry, Result> close, string action, Guid? actorId, CancellationToken cancellation, Func<Task>? also = null)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (await db.LockWaitAsync(entryId, cancellation) is not { } entry)
        {
            return WaitingRefusals.NoLongerWaiting;
        }

        var (held, own) = (entry.OfferId, entry.AppointmentId);
        var closed = close(entry);
        if (closed.Refused)
        {
            return closed;
        }

        db.AuditEntries.Add(AuditEntry.Record(action, actorId, entryId, time.Now));
        await db.SaveChangesAsync(cancellation);
        await db.FreeIfHeldAsync(held, own, cancellation);
        await (also?.Invoke() ?? Task.CompletedTask);
        await transaction.CommitAsync(cancellation);
        await slots.ForgetAsync(cancellation);
        return Result.Done;
    }
}
