using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Public.MyAppointment;

/// <summary>Cancels an appointment for the resident who opened it.</summary>
public sealed class CancelMyAppointment(RegieQuartierDbContext db, VisitorMessages messages, ParisTime time, IOptions<AppointmentSettings> settings)
{
    /// <summary>Cancels it, or says why it can no longer be.</summary>
    public async Task<Result> ExecuteAsync(Guid id, CancellationToken cancellation)
    {
        // The row is held while it is judged: what the team notes at the same instant comes before or after, never across.
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var appointment = await db.Appointments
            .FromSql($"select *, xmin from appointments where id = {id} for update")
            .SingleAsync(cancellation);
        var cancelled = appointment.CancelByVisitor(time.Now, settings.Value.LateUnder);
        if (cancelled.Refused)
        {
            return cancelled;
        }

        if (messages.Cancellation(appointment, time.Now) is { } message)
        {
            db.OutgoingMessages.Add(message);
        }

        db.AuditEntries.Add(AuditEntry.Record(AuditActions.AppointmentCancelled, null, id, time.Now));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return Result.Done;
    }
}
