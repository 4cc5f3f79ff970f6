using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Messages;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>
/// The one statement of a booking, sent without EF: it is prepared once and runs in one round trip. A column
/// added to these tables is added here.
/// </summary>
internal static partial class BookingStatement
{
    // The writer's row is held for share: what they offer cannot change between the calculation and the booking.
    // No target on the conflict: the exclusion constraint, the form's key and the code are all covered.
    private const string Named = """
        with agenda as (
            select id from writers
            where id = @writer and agenda_version = @version for share
        ), booked as (
            insert into appointments (
                id, code, key_hash, service_id, writer_id, starts_at, ends_at, held_until, status,
                first_name, last_name, search_name, phone, email, helper_name, language, relay_id, venue_id, request, booked_at, wrong_names)
            select @id, @code, @key, @service, agenda.id, @from, @until, @held, @status,
                @first_name, @last_name, @search_name, @phone, @email, @helper, @language, @relay, @venue, @request, @now, 0
            from agenda
            on conflict do nothing
            returning id
        ), audited as (
            insert into audit_entries (id, occurred_at, action, subject_id, actor_id, reason)
            select @audit, @now, @action, id, @actor, @reason from booked
        ), queued as (
            insert into outgoing_messages (
                id, kind, channel, status, person_name, address, title, body, subject_id, created_at, next_attempt_at, attempts)
            select @message, @kind, @channel, @pending, @person, @address, @title, @body, id, @now, @now, 0
            from booked where @message is not null
        )
        select id, true from booked
        union all
        select id, false from appointments where key_hash = @key
        union all
        select null, null from agenda
        """;

    /// <summary>The values, in the order in which they are given below.</summary>
    private static readonly string[] Values =
    [
        "id", "code", "key", "service", "writer", "version", "from", "until", "held", "status", "first_name", "last_name", "search_name", "phone", "email", "helper", "language", "relay", "venue", "request", "now",
        "audit", "action", "actor", "reason",
        "message", "kind", "channel", "pending", "person", "address", "title", "body",
    ];

    // Numbered once: by their names, they would be looked for in the text at each booking.
    private static readonly string Sql = Name().Replace(Named, name => $"${(Array.IndexOf(Values, name.Value[1..]) + 1).ToString(CultureInfo.InvariantCulture)}");

    /// <summary>Runs it.</summary>
    public static async Task<BookingOutcome> RunAsync(NpgsqlDataSource source, Booking booking, CancellationToken cancellation)
    {
        await using var command = source.CreateCommand(Sql);
        AddAppointment(command.Parameters, booking.Appointment, booking.AgendaVersion);
        AddTrace(command.Parameters, booking);
        AddMessage(command.Parameters, booking.Appointment, booking.Message);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var outcome = new BookingOutcome(null, AgendaStands: false);
        while (await rows.ReadAsync(cancellation))
        {
            outcome = await rows.IsDBNullAsync(0, cancellation)
                ? outcome with { AgendaStands = true }
                : outcome with { Booked = new BookedAppointment(rows.GetGuid(0), rows.GetBoolean(1)) };
        }

        return outcome;
    }

    private static void AddAppointment(NpgsqlParameterCollection values, Appointment appointment, long agendaVersion)
    {
        values.Add(new NpgsqlParameter<Guid> { TypedValue = appointment.Id });
        values.Add(new NpgsqlParameter<string> { TypedValue = appointment.Code });
        values.Add(new NpgsqlParameter<byte[]> { TypedValue = appointment.KeyHash });
        values.Add(new NpgsqlParameter<Guid> { TypedValue = appointment.ServiceId });
        values.Add(new NpgsqlParameter<Guid> { TypedValue = appointment.WriterId });
        values.Add(new NpgsqlParameter<long> { TypedValue = agendaVersion });
        values.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = appointment.StartsAt });
        values.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = appointment.EndsAt });
        values.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = appointment.HeldUntil });
        values.Add(new NpgsqlParameter<string> { TypedValue = appointment.Status.ToString() });
        values.Add(new NpgsqlParameter<string> { TypedValue = appointment.FirstName });
        values.Add(new NpgsqlParameter<string> { TypedValue = appointment.LastName });
        values.Add(new NpgsqlParameter<string> { TypedValue = appointment.SearchName });
        values.Add(new NpgsqlParameter<string?> { TypedValue = appointment.Phone?.E164 });
        values.Add(new NpgsqlParameter<string?> { TypedValue = appointment.Email });
        values.Add(new NpgsqlParameter<string?> { TypedValue = appointment.HelperName });
        values.Add(new NpgsqlParameter<string> { TypedValue = appointment.Language });
        values.Add(new NpgsqlParameter<Guid?> { TypedValue = appointment.RelayId });
        values.Add(new NpgsqlParameter<Guid?> { TypedValue = appointment.VenueId });
        values.Add(new NpgsqlParameter<string?> { TypedValue = appointment.Request });
        values.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = appointment.BookedAt });
    }

    private static void AddTrace(NpgsqlParameterCollection values, Booking booking)
    {
        values.Add(new NpgsqlParameter<Guid> { TypedValue = Guid.CreateVersion7(booking.Appointment.BookedAt) });
        values.Add(new NpgsqlParameter<string> { TypedValue = AuditActions.AppointmentBooked });
        values.Add(new NpgsqlParameter<Guid?> { TypedValue = booking.ActorId });
        values.Add(new NpgsqlParameter<string?> { TypedValue = booking.Reason });
    }

    private static void AddMessage(NpgsqlParameterCollection values, Appointment appointment, OutgoingMessage? message)
    {
        values.Add(new NpgsqlParameter<Guid?> { TypedValue = message?.Id });
        values.Add(new NpgsqlParameter<string?> { TypedValue = message?.Kind.ToString() });
        values.Add(new NpgsqlParameter<string?> { TypedValue = message?.Channel.ToString() });
        values.Add(new NpgsqlParameter<string> { TypedValue = nameof(MessageStatus.Pending) });
        values.Add(new NpgsqlParameter<string> { TypedValue = appointment.FullName });
        values.Add(new NpgsqlParameter<string?> { TypedValue = message?.Address });
        values.Add(new NpgsqlParameter<string?> { TypedValue = message?.Title });
        values.Add(new NpgsqlParameter<string?> { TypedValue = message?.Body });
    }

    [GeneratedRegex("@[a-z_]+", RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}

/// <summary>What the statement writes.</summary>
/// <param name="Appointment">The appointment.</param>
/// <param name="AgendaVersion">The version its slot was calculated on.</param>
/// <param name="Message">What the person is told, or null.</param>
/// <param name="ActorId">Who of the team books, or null.</param>
/// <param name="Reason">Why it is beyond what is offered, or which relay booked; null when it is neither.</param>
internal sealed record Booking(Appointment Appointment, long AgendaVersion, OutgoingMessage? Message, Guid? ActorId, string? Reason);

/// <summary>What the statement did.</summary>
/// <param name="Booked">The appointment made, or the one this form had made before; null when there is neither.</param>
/// <param name="AgendaStands">Whether the agenda still had the version that the slot was calculated on.</param>
internal sealed record BookingOutcome(BookedAppointment? Booked, bool AgendaStands);
