using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Appointments;

/// <summary>A writer's day, with what is left to fill in.</summary>
public sealed record AgendaPage(
    DateOnly Day,
    DateTimeOffset Now,
    AgendaWriter Writer,
    IReadOnlyList<AgendaWriter> Writers,
    IReadOnlyList<OpeningRange> Openings,
    IReadOnlyList<AgendaEntry> Entries,
    IReadOnlyList<AgendaRow> ToFill,
    IReadOnlyList<AgendaRow> ToCome,
    IReadOnlyList<AgendaRow> Freed,
    bool IsOwn,
    bool CanNote,
    bool CanBook,
    bool CanSetHours)
{
    private const int LeftShown = 10;

    /// <summary>Nobody receives on a public holiday, whatever the weekly hours.</summary>
    public bool IsHoliday => FrenchHolidays.IsHoliday(Day);

    public bool IsToday => ParisZone.DayOf(Now) == Day;

    /// <summary>The person to receive now or next, on today's page.</summary>
    public AgendaRow? Next => IsToday ? Entries.Select(entry => entry.Row).FirstOrDefault(row => row is { IsOpen: true } && row.EndsAt > Now) : null;

    /// <summary>The line that the present hour stands above; null when the day is over or another one.</summary>
    public AgendaEntry? AfterNow => IsToday ? Entries.FirstOrDefault(entry => entry.EndsAt > Now) : null;

    /// <summary>The day of a writer that this person may see; null when there is no such writer, or none at all.</summary>
    public static async Task<AgendaPage?> LoadAsync(
        RegieQuartierDbContext db, ClaimsPrincipal user, DateOnly day, int? writerNumber, DateTimeOffset now, CancellationToken cancellation)
    {
        var writers = await AgendaWriter.ListAsync(db, user, ParisZone.DayOf(now), cancellation);
        var writer = writerNumber is null ? AgendaWriter.FirstFor(user, writers) : writers.FirstOrDefault(known => known.Number == writerNumber);
        if (writer is null)
        {
            return null;
        }

        var openings = writer.Receives
            ? await db.OpeningRanges.AsNoTracking()
                .Where(range => range.WriterId == writer.Id && range.FirstDay <= day && (range.LastDay == null || range.LastDay >= day))
                .ToListAsync(cancellation)
            : [];
        var from = ParisZone.StartOf(day);
        var until = ParisZone.StartOf(day.AddDays(1));
        var isOwn = writer.Id == user.AccountId();
        var ofTheDay = db.Appointments.Where(row => row.WriterId == writer.Id && row.StartsAt >= from && row.StartsAt < until).OrderBy(row => row.StartsAt);
        var rows = await Rows(db, ofTheDay, isOwn && user.Can(Policies.ReadVisitorRequests)).ToListAsync(cancellation);
        var absences = await db.Absences.AsNoTracking()
            .Where(absence => absence.WriterId == writer.Id && absence.StartsAt < until && absence.EndsAt > from)
            .ToListAsync(cancellation);
        var (toFill, toCome) = await LeftAsync(db, writer, now, cancellation);
        var held = openings.Where(range => range.HoldsOn(day) && !FrenchHolidays.IsHoliday(day)).OrderBy(range => range.OpensAt).ToList();
        return new AgendaPage(
            day,
            now,
            writer,
            [.. writers.Where(known => known.Receives || known.HasOpenAppointments || known == writer)],
            held,
            AgendaDay.LayOut(day, held, [.. rows.Where(row => row.HoldsItsTime)], [.. absences.Select(absence => absence.Time)]),
            toFill,
            toCome,
            [.. rows.Where(row => !row.HoldsItsTime)],
            isOwn,
            user.Can(Policies.NoteAppointments),
            user.Can(Policies.ManageAppointments) && writer.Receives,
            user.Can(Policies.EditAllOpeningRanges) || (isOwn && user.Can(Policies.EditOpeningRanges)));
    }

    // Of who no longer receives, what is to come is listed too: those people are waiting for a word.
    private static async Task<(IReadOnlyList<AgendaRow> ToFill, IReadOnlyList<AgendaRow> ToCome)> LeftAsync(
        RegieQuartierDbContext db, AgendaWriter writer, DateTimeOffset now, CancellationToken cancellation)
    {
        var today = ParisZone.StartOf(ParisZone.DayOf(now));
        var open = db.Appointments
            .Where(row => row.WriterId == writer.Id && (row.Status == AppointmentStatus.Booked || row.Status == AppointmentStatus.Arrived));
        var past = open.Where(row => row.StartsAt < today).OrderByDescending(row => row.StartsAt).Take(LeftShown);
        var toCome = open.Where(row => row.StartsAt >= today).OrderBy(row => row.StartsAt).Take(LeftShown);
        return (
            await Rows(db, past, false).ToListAsync(cancellation),
            writer.Receives ? [] : await Rows(db, toCome, false).ToListAsync(cancellation));
    }

    // What a visitor asked leaves the database only for the writer who receives them.
    private static IQueryable<AgendaRow> Rows(RegieQuartierDbContext db, IQueryable<Appointment> appointments, bool withRequests) =>
        from appointment in appointments.AsNoTracking()
        join service in db.AppointmentServices on appointment.ServiceId equals service.Id
        orderby appointment.StartsAt
        select new AgendaRow(
            appointment.Id,
            appointment.StartsAt,
            appointment.EndsAt,
            appointment.HeldUntil,
            appointment.Status,
            appointment.FirstName + " " + appointment.LastName,
            appointment.HelperName,
            service.Kind,
            withRequests ? appointment.Request : null);
}
