using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Features.Public.Waiting;

/// <summary>Somebody's own wait: where it stands, and the time that is held for them.</summary>
/// <param name="Ticket">What opens the page.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Code">Its code; null once they have an appointment.</param>
/// <param name="Service">The help.</param>
/// <param name="CanBeWritten">Whether a message reaches them.</param>
/// <param name="Place">The time that is held, or null.</param>
/// <param name="Now">The instant, in UTC.</param>
public sealed record MyWaitPage(string Ticket, WaitingStatus Status, string? Code, AppointmentService Service, bool CanBeWritten, OfferedPlace? Place, DateTimeOffset Now)
{
    public static async Task<MyWaitPage?> LoadAsync(RegieQuartierDbContext db, Guid entryId, string ticket, DateTimeOffset now, CancellationToken cancellation)
    {
        var entries = db.WaitingEntries.Where(known => known.Id == entryId);
        var found = await (
            from entry in entries.AsNoTracking()
            join service in db.AppointmentServices on entry.ServiceId equals service.Id
            select new { entry.Status, entry.Code, Service = service, CanBeWritten = entry.Email != null || entry.Phone != null }).FirstOrDefaultAsync(cancellation);
        return found is null
            ? null
            : new MyWaitPage(
                ticket, found.Status, found.Code, found.Service, found.CanBeWritten, await OfferedPlace.FindAsync(db, entries, now, cancellation), now);
    }
}
