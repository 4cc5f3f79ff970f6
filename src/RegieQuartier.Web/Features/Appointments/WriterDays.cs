using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Appointments;

/// <summary>Reads days of writers: five statements, however many there are of both.</summary>
internal static class WriterDays
{
    /// <summary>Each day of each of these writers, which the reader may see: by writer, then by day.</summary>
    public static async Task<IReadOnlyList<WriterDay>> LoadAsync(
        RegieQuartierDbContext db, ClaimsPrincipal user, IReadOnlyList<AgendaWriter> writers, DateOnly firstDay, DateOnly lastDay, DateTimeOffset now, CancellationToken cancellation)
    {
        List<Guid> ids = [.. writers.Select(writer => writer.Id)];
        List<Guid> receiving = [.. writers.Where(writer => writer.Receives).Select(writer => writer.Id)];
        var (from, until) = (ParisZone.StartOf(firstDay), ParisZone.StartOf(lastDay.AddDays(1)));
        var me = user.AccountId();
        var openings = await db.OpeningRanges.AsNoTracking()
            .Where(range => receiving.Contains(range.WriterId) && range.FirstDay <= lastDay && (range.LastDay == null || range.LastDay >= firstDay))
            .ToListAsync(cancellation);
        var absences = await db.Absences.AsNoTracking()
            .Where(absence => ids.Contains(absence.WriterId) && absence.StartsAt < until && absence.EndsAt > from)
            .ToListAsync(cancellation);
        var rows = await AgendaRow.Read(
            db,
            db.Appointments.Where(row => ids.Contains(row.WriterId) && row.StartsAt >= from && row.StartsAt < until).OrderBy(row => row.StartsAt),
            user.Can(Policies.ReadVisitorRequests) ? me : Guid.Empty).ToListAsync(cancellation);
        var held = await db.Appointments.WithOffers().AsNoTracking()
            .Where(offer => offer.Status == AppointmentStatus.Offered && ids.Contains(offer.WriterId) && offer.StartsAt >= from && offer.StartsAt < until)
            .Select(offer => new HeldTime(offer.WriterId, offer.StartsAt, offer.EndsAt, offer.HeldUntil, offer.OfferedUntil!.Value, offer.VenueId))
            .ToListAsync(cancellation);
        var venues = await db.Venues.AsNoTracking().OrderBy(venue => venue.Name).ToListAsync(cancellation);
        return
        [
            .. from writer in writers
               from day in Enumerable.Range(0, lastDay.DayNumber - firstDay.DayNumber + 1).Select(firstDay.AddDays)
               let own = rows.Where(row => row.WriterId == writer.Id && ParisZone.DayOf(row.StartsAt) == day).ToList()
               let open = OpenOn(day, openings.Where(range => range.WriterId == writer.Id))
               select new WriterDay(
                   day,
                   now,
                   writer,
                   open,
                   AgendaDay.LayOut(
                       day,
                       open,
                       [.. own.Where(row => row.HoldsItsTime)],
                       [.. absences.Where(absence => absence.WriterId == writer.Id).Select(absence => absence.Time)],
                       [.. held.Where(time => time.WriterId == writer.Id && ParisZone.DayOf(time.StartsAt) == day)]),
                   [.. own.Where(row => !row.HoldsItsTime)],
                   writer.Id == me,
                   user.Can(Policies.NoteAppointments),
                   user.Can(Policies.ManageAppointments) && writer.Receives)
               {
                   Venues = venues,
               },
        ];
    }

    private static List<OpeningRange> OpenOn(DateOnly day, IEnumerable<OpeningRange> openings) =>
        FrenchHolidays.IsHoliday(day) ? [] : [.. openings.Where(range => range.HoldsOn(day)).OrderBy(range => range.OpensAt)];
}
