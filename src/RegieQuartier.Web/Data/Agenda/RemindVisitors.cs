using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Messages;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>
/// Writes the reminders that are due into the outbox. Any number of instances may do it at once, and twice is the same as once:
/// PostgreSQL keeps one reminder for an appointment and a day.
/// </summary>
public sealed class RemindVisitors(
    IDbContextFactory<RegieQuartierDbContext> contexts, VisitorMessages messages, IOptions<AppointmentSettings> settings, ParisTime time)
{
    /// <summary>Who booked this recently has just read the day and the hour.</summary>
    private static readonly TimeSpan StillFresh = TimeSpan.FromHours(24);

    /// <summary>Too near to change anything: a reminder would only worry.</summary>
    private static readonly TimeSpan TooNear = TimeSpan.FromHours(2);

    /// <summary>Writes them, unless it is a time at which nobody is reminded: the next time does it.</summary>
    /// <returns>How many.</returns>
    public async Task<int> ExecuteAsync(CancellationToken cancellation)
    {
        var now = time.Now;
        if (settings.Value.QuietHours.HoldAt(now))
        {
            return 0;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var (from, until, before) = (now + TooNear, now + settings.Value.RemindBefore, now - StillFresh);
        var due = await db.Appointments.AsNoTracking()
            .Where(one => one.Status == AppointmentStatus.Booked && one.StartsAt > from && one.StartsAt <= until && one.BookedAt <= before)
            .Where(one => one.Email != null || one.Phone != null)
            .Where(one => !db.OutgoingMessages.Any(message => message.SubjectId == one.Id && message.Kind == MessageKind.AppointmentReminder
                && message.AboutDay == DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeBySystemTimeZoneId(one.StartsAt.UtcDateTime, "Europe/Paris"))))
            .OrderBy(one => one.StartsAt)
            .ToListAsync(cancellation);
        var written = 0;
        foreach (var one in due)
        {
            written += await messages.ReminderAsync(one, now, cancellation) is { } message ? await WriteAsync(db, message, cancellation) : 0;
        }

        return written;
    }

    private static Task<int> WriteAsync(RegieQuartierDbContext db, OutgoingMessage message, CancellationToken cancellation) => db.Database.ExecuteSqlAsync(
        $"""
        insert into outgoing_messages (
            id, kind, channel, status, person_name, address, title, body, subject_id, about_day, created_at, next_attempt_at, attempts)
        values (
            {message.Id}, {message.Kind.ToString()}, {message.Channel.ToString()}, {message.Status.ToString()}, {message.PersonName}, {message.Address},
            {message.Title}, {message.Body}, {message.SubjectId}, {message.AboutDay}, {message.CreatedAt}, {message.NextAttemptAt}, 0)
        on conflict do nothing
        """,
        cancellation);
}
