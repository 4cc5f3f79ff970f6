using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Data.Waiting;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>
/// Gives an appointment another time: all or nothing, and its code stays. The old time is kept until the new one is
/// had (docs/decisions/0019-a-move-changes-the-appointment-itself.md).
/// </summary>
public sealed class MoveAppointment(
    RegieQuartierDbContext db, OpenAgenda agendas, VisitorMessages messages, SlotCache slots, ParisTime time, IOptions<AppointmentSettings> settings)
{
    private const int Attempts = 2;

    /// <summary>Moves it, or says why it stays where it is.</summary>
    public async Task<Result> ExecuteAsync(MoveOrder order, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var moved = await TryAsync(order, cancellation);
                if (!moved.Refused)
                {
                    await slots.ForgetAsync(cancellation);
                }

                return moved;
            }
            catch (Exception failure) when (attempt < Attempts && failure.IsDeadlock())
            {
                // Two people who take each other’s time: the one that PostgreSQL sent back tries again.
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<Result> TryAsync(MoveOrder order, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var agenda = await agendas.HoldAsync(order.Slot.WriterNumber, order.Slot.StartsAt, order.AppointmentId, cancellation);
        var appointment = await db.Appointments
            .FromSql($"select *, xmin from appointments where id = {order.AppointmentId} for update")
            .SingleAsync(cancellation);
        var service = await db.AppointmentServices.AsNoTracking().SingleAsync(known => known.Id == appointment.ServiceId, cancellation);
        var slot = agenda is null ? null : order.SlotIn(agenda, service, time.Now);
        if (slot is null)
        {
            return AppointmentRefusals.SlotTaken;
        }

        var before = appointment.StartsAt;
        var moved = order.ActorId is null
            ? appointment.MoveByVisitor(slot.Value, time.Now, settings.Value.MoveTerms)
            : appointment.MoveByTeam(slot.Value, time.Now);
        if (moved.Refused)
        {
            return moved;
        }

        await TellAsync(order, appointment, before, cancellation);
        await db.OutgoingMessages.RemindersOnTheirWay(appointment.Id).ExecuteDeleteAsync(cancellation);
        var saved = await db.SaveOrRefuseAsync(cancellation);
        if (saved.Refused)
        {
            db.ChangeTracker.Clear();
            return saved.Refusal == AppointmentRefusals.TimeGivenAway ? AppointmentRefusals.SlotTaken : saved;
        }

        if (appointment.StartsAt < before)
        {
            await db.EndWaitAsync(appointment.Id, time.Now, cancellation);
        }

        await transaction.CommitAsync(cancellation);
        return Result.Done;
    }

    private async Task TellAsync(MoveOrder order, Appointment appointment, DateTimeOffset before, CancellationToken cancellation)
    {
        if (await messages.MoveAsync(appointment, order.ActorId is not null, time.Now, cancellation) is { } message)
        {
            db.OutgoingMessages.Add(message);
        }

        var reason = $"Avant\u00a0: {before.ToJournalText()}.{(order.BeyondLimits is null ? "" : $" {order.BeyondLimits}")}";
        db.AuditEntries.Add(AuditEntry.Record(AuditActions.AppointmentMoved, order.ActorId, appointment.Id, time.Now, reason));
    }
}

/// <summary>Another time for an appointment.</summary>
/// <param name="AppointmentId">The appointment, which exists.</param>
/// <param name="Slot">The time wanted, and with whom.</param>
/// <param name="ActorId">Who of the team moves it; null when the person does.</param>
/// <param name="BeyondLimits">Why the team goes beyond what is offered; null when it does not.</param>
public sealed record MoveOrder(Guid AppointmentId, SlotName Slot, Guid? ActorId, string? BeyondLimits)
{
    internal Slot? SlotIn(WriterAgenda agenda, AppointmentService service, DateTimeOffset now) => BeyondLimits is null
        ? SlotCalculator.Find(service, agenda, now, Slot.StartsAt)
        : Domain.Appointments.Slot.Beyond(agenda, Slot.StartsAt, service.Duration);
}
