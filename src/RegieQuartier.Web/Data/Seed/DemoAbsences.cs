using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>One absence, announced when people had already booked: somebody has to settle their appointments.</summary>
internal static class DemoAbsences
{
    private const int DaysAhead = 7;

    /// <summary>Adds the chapter. The caller saves.</summary>
    /// <param name="db">The database, with its appointments.</param>
    /// <param name="today">The first day, in Paris.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task AddToAsync(RegieQuartierDbContext db, DateOnly today, CancellationToken cancellation)
    {
        var from = ParisZone.StartOf(today.AddDays(DaysAhead));
        var first = await db.Appointments
            .Where(one => one.WriterId == DemoAccounts.Yanis && one.Status == AppointmentStatus.Booked && one.StartsAt >= from)
            .OrderBy(one => one.StartsAt).Select(one => (DateTimeOffset?)one.StartsAt).FirstOrDefaultAsync(cancellation);
        if (first is not { } start)
        {
            return;
        }

        var day = ParisZone.DayOf(start);
        var yanis = await db.Writers.SingleAsync(writer => writer.Id == DemoAccounts.Yanis, cancellation);
        db.Absences.Add(Absence.Announce(yanis, ParisZone.StartOf(day), ParisZone.StartOf(day.AddDays(1)), ParisZone.StartOf(today)).Value!);
    }
}
