using Microsoft.EntityFrameworkCore;
using Npgsql;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>
/// Books a slot. Appointment, audit line and message are one statement; PostgreSQL alone says who comes
/// first. The same form twice is the same appointment.
/// </summary>
public sealed class BookAppointment(
    IDbContextFactory<RegieQuartierDbContext> contexts, NpgsqlDataSource source, KnownHours hours, VisitorMessages messages, SlotCache slots, ParisTime time)
{
    private const int Attempts = 2;

    /// <summary>Books, finds the appointment that this form already made, or says that the slot is taken.</summary>
    public async Task<Result<BookedAppointment>> ExecuteAsync(BookingOrder order, CancellationToken cancellation)
    {
        // A second attempt: the hours known were out of date, or the random code was already in use.
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var agenda = (await hours.AllAsync(cancellation)).GetValueOrDefault(order.Slot.WriterNumber);
            var slot = agenda is null ? null : order.SlotIn(agenda, time.Now);
            var outcome = slot is null ? null : await TryAsync(order, slot.Value, agenda!.Version, cancellation);
            if (outcome?.Booked is { } booked)
            {
                await slots.ForgetAsync(cancellation);
                return booked;
            }

            // Many may want one slot: those who lose it do not all read the hours again.
            if (outcome is not { AgendaStands: true })
            {
                hours.Forget();
            }
        }

        return await FindByKeyAsync(order.Key, cancellation) is { } already ? already : AppointmentRefusals.SlotTaken;
    }

    private async Task<BookingOutcome> TryAsync(BookingOrder order, Slot slot, long agendaVersion, CancellationToken cancellation)
    {
        var appointment = Appointment.Book(order.Service, slot, order.Visitor, order.Request, order.Key, AppointmentCode.Draw(), time.Now);
        var booking = new Booking(appointment, agendaVersion, await messages.ConfirmationAsync(appointment, cancellation), order.ActorId, order.BeyondLimits ?? order.RelayName);
        try
        {
            return await BookingStatement.RunAsync(source, booking, cancellation);
        }
        catch (PostgresException failure) when (failure.IsDeadlock())
        {
            // Two inserters may each wait for the other on the exclusion constraint: the second try waits for nobody.
            return await BookingStatement.RunAsync(source, booking, cancellation);
        }
    }

    // A twin may have committed while the last statement ran, or before the hours moved: only a look from now sees it.
    private async Task<BookedAppointment?> FindByKeyAsync(BookingKey key, CancellationToken cancellation)
    {
        var hash = key.Hash;
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Appointments.Where(appointment => appointment.KeyHash == hash)
            .Select(appointment => new BookedAppointment(appointment.Id, false))
            .FirstOrDefaultAsync(cancellation);
    }
}

/// <summary>An appointment that stands.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Fresh">True when this form has just made it; false when it had already.</param>
public sealed record BookedAppointment(Guid Id, bool Fresh);
