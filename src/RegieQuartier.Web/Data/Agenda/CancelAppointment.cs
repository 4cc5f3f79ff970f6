using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Data.Waiting;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>Cancels an appointment, for the resident who opened it or for the team.</summary>
public sealed class CancelAppointment(RegieQuartierDbContext db, VisitorMessages messages, SlotCache slots, ParisTime time, IOptions<AppointmentSettings> settings)
{
    /// <summary>The person cancels, or reads why they no longer can.</summary>
    /// <param name="id">The appointment, which exists.</param>
    /// <param name="reason">Why, if they said it.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public Task<Result> ByVisitorAsync(Guid id, CancellationReason? reason, CancellationToken cancellation) => ExecuteAsync(
        id,
        appointment => appointment.CancelByVisitor(time.Now, settings.Value.LateUnder, reason),
        AuditEntry.Record(AuditActions.AppointmentCancelled, null, id, time.Now),
        cancellation);

    /// <summary>The team cancels, or reads why it no longer can. The person is told, by voice if need be.</summary>
    /// <param name="id">The appointment, which exists.</param>
    /// <param name="actorId">Who cancels.</param>
    /// <param name="reason">Why, for the journal.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public Task<Result> ByTeamAsync(Guid id, Guid actorId, string? reason, CancellationToken cancellation) => ExecuteAsync(
        id,
        appointment => appointment.CancelByTeam(time.Now),
        AuditEntry.Record(AuditActions.AppointmentCalledOff, actorId, id, time.Now, reason),
        cancellation);

    private async Task<Result> ExecuteAsync(Guid id, Func<Appointment, Result> cancel, AuditEntry trace, CancellationToken cancellation)
    {
        // The row is held while it is judged: what the team notes at the same instant comes before or after, never across.
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var appointment = await db.Appointments
            .FromSql($"select *, xmin from appointments where id = {id} for update")
            .SingleAsync(cancellation);
        var cancelled = cancel(appointment);
        if (cancelled.Refused)
        {
            return cancelled;
        }

        if (messages.Cancellation(appointment, trace.ActorId is not null, time.Now) is { } message)
        {
            db.OutgoingMessages.Add(message);
        }

        db.AuditEntries.Add(trace);
        await db.OutgoingMessages.RemindersOnTheirWay(id).ExecuteDeleteAsync(cancellation);
        await db.SaveChangesAsync(cancellation);
        await db.EndWaitAsync(id, time.Now, cancellation);
        await transaction.CommitAsync(cancellation);
        await slots.ForgetAsync(cancellation);
        return Result.Done;
    }
}
