using Microsoft.EntityFrameworkCore;
using Npgsql;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Messages;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>
/// Books a slot. Appointment, audit line and message are one statement; PostgreSQL alone says who comes
/// first. The same form twice is the same appointment.
/// </summary>
public sealed class BookAppointment(RegieQuartierDbContext db, KnownHours hours, ConfirmationMessages messages, ParisTime time)
{
    private const int Attempts = 2;

    /// <summary>Books, finds the appointment that this form already made, or says that the slot is taken.</summary>
    public async Task<Result<BookedAppointment>> ExecuteAsync(BookingOrder order, CancellationToken cancellation)
    {
        // A second attempt: the hours known were out of date, or the random code was already in use.
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var agenda = await hours.GetAsync(order.Slot.WriterNumber, cancellation);

            // Only the hours are looked at here: whether the time is taken is for PostgreSQL to say.
            var slot = agenda is null ? null : SlotCalculator.Find(order.Service, agenda, time.Now, order.Slot.StartsAt);
            var booked = slot is null ? null : await TryAsync(order, slot.Value, agenda!.Version, cancellation);
            if ((booked ?? await FindByKeyAsync(order.Key, cancellation)) is { } appointment)
            {
                return appointment;
            }

            hours.Forget(order.Slot.WriterNumber);
        }

        return AppointmentRefusals.SlotTaken;
    }

    private async Task<BookedAppointment?> TryAsync(BookingOrder order, Slot slot, long agendaVersion, CancellationToken cancellation)
    {
        var appointment = Appointment.Book(order.Service, slot, order.Visitor, order.Request, order.Key, AppointmentCode.Draw(), time.Now);
        var statement = Statement(appointment, agendaVersion, messages.For(appointment));
        try
        {
            return await RunAsync(statement, cancellation);
        }
        catch (PostgresException failure) when (failure.SqlState == PostgresErrorCodes.DeadlockDetected)
        {
            // Two inserters may each wait for the other on the exclusion constraint: the second try waits for nobody.
            return await RunAsync(statement, cancellation);
        }
    }

    // No LINQ after the query: EF would wrap in a subquery a statement that writes.
    private async Task<BookedAppointment?> RunAsync(FormattableString statement, CancellationToken cancellation) =>
        (await db.Database.SqlQuery<BookedAppointment>(statement).ToListAsync(cancellation)).FirstOrDefault();

    // The statement above read from before a twin that committed meanwhile: only a second look sees it.
    private Task<BookedAppointment?> FindByKeyAsync(BookingKey key, CancellationToken cancellation)
    {
        var hash = key.Hash;
        return db.Appointments.Where(appointment => appointment.KeyHash == hash)
            .Select(appointment => new BookedAppointment(appointment.Id, false))
            .FirstOrDefaultAsync(cancellation);
    }

    private static FormattableString Statement(Appointment appointment, long agendaVersion, OutgoingMessage? message)
    {
        var status = appointment.Status.ToString();
        var phone = appointment.Phone?.E164;
        var auditId = Guid.CreateVersion7(appointment.BookedAt);
        var kind = (message?.Kind ?? MessageKind.AppointmentConfirmation).ToString();
        var channel = (message?.Channel ?? MessageChannel.Voice).ToString();
        var pending = MessageStatus.Pending.ToString();
        return $"""
            with agenda as (
                select id from writers where id = {appointment.WriterId} and agenda_version = {agendaVersion} for share
            ), booked as (
                insert into appointments (
                    id, code, key_hash, service_id, writer_id, starts_at, ends_at, held_until, status,
                    first_name, last_name, search_name, phone, email, helper_name, request, booked_at, wrong_names)
                select {appointment.Id}, {appointment.Code}, {appointment.KeyHash}, {appointment.ServiceId}, agenda.id,
                    {appointment.StartsAt}, {appointment.EndsAt}, {appointment.HeldUntil}, {status},
                    {appointment.FirstName}, {appointment.LastName}, {appointment.SearchName}, {phone}, {appointment.Email},
                    {appointment.HelperName}, {appointment.Request}, {appointment.BookedAt}, 0
                from agenda
                on conflict do nothing
                returning id
            ), audited as (
                insert into audit_entries (id, occurred_at, action, subject_id)
                select {auditId}, {appointment.BookedAt}, {AuditActions.AppointmentBooked}, id from booked
            ), queued as (
                insert into outgoing_messages (
                    id, kind, channel, status, person_name, address, title, body, subject_id, created_at, next_attempt_at, attempts)
                select {message?.Id ?? Guid.Empty}, {kind}, {channel}, {pending}, {appointment.FullName}, {message?.Address},
                    {message?.Title ?? ""}, {message?.Body}, id, {appointment.BookedAt}, {appointment.BookedAt}, 0
                from booked where {message is not null}
            )
            select id, true as fresh from booked
            union all
            select id, false from appointments where key_hash = {appointment.KeyHash}
            """;
    }
}

/// <summary>An appointment that stands.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Fresh">True when this form has just made it; false when it had already.</param>
public sealed record BookedAppointment(Guid Id, bool Fresh);
