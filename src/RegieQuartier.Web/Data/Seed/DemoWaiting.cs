using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>Two people who wait, one for an earlier time and one for any, and one who wants to be called.</summary>
internal static class DemoWaiting
{
    private const int FarAhead = 9;

    /// <summary>Adds the chapter. The caller saves.</summary>
    /// <param name="db">The database, with its appointments.</param>
    /// <param name="today">The first day, in Paris.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task AddToAsync(RegieQuartierDbContext db, DateOnly today, CancellationToken cancellation)
    {
        var (far, yesterday) = (ParisZone.StartOf(today.AddDays(FarAhead)), ParisZone.At(today.AddDays(-1), new TimeOnly(16, 20)));
        var own = await db.Appointments
            .Where(one => one.WriterId == DemoAccounts.Nadia && one.Status == AppointmentStatus.Booked && one.StartsAt >= far)
            .OrderByDescending(one => one.StartsAt).FirstOrDefaultAsync(cancellation);
        if (own is not null)
        {
            db.WaitingEntries.Add(WaitingEntry.ForEarlierSlot(own, new AppointmentSettings().WaitingTerms, yesterday).Value!);
        }

        var services = await db.AppointmentServices.OrderBy(service => service.Rank).ToListAsync(cancellation);
        db.WaitingEntries.AddRange(
            WaitingEntry.ForAnySlot(
                services[1], new Visitor("Ginette", "Lecoutour", null, null, "Solène Lecoutour"), "Logement social", null, BookingKey.Draw(), AppointmentCode.Draw(), yesterday.AddHours(-2)),
            WaitingEntry.ToCallBack(
                services[2], new Visitor("Bakary", "Touré", PhoneNumber.FromE164("+33639981717"), null, null), CallMoment.Morning, BookingKey.Draw(), yesterday.AddHours(1)));
    }
}
