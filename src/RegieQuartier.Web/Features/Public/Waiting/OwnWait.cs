using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Features.Public.Waiting;

/// <summary>Whether somebody who has an appointment waits for an earlier time, and which one is held for them.</summary>
/// <param name="Ticket">What opens the page of the appointment.</param>
/// <param name="IsWaiting">Whether they wait.</param>
/// <param name="Place">The time that is held, or null.</param>
/// <param name="Now">The instant, in UTC.</param>
public sealed record OwnWait(string Ticket, bool IsWaiting, OfferedPlace? Place, DateTimeOffset Now)
{
    /// <summary>Null when they do not wait, and may not.</summary>
    public static async Task<OwnWait?> LoadAsync(
        RegieQuartierDbContext db, Guid appointmentId, string ticket, bool mayWait, DateTimeOffset now, CancellationToken cancellation)
    {
        var entries = Of(db, appointmentId);
        var isWaiting = await entries.AnyAsync(cancellation);
        return (isWaiting, mayWait) switch
        {
            (true, _) => new OwnWait(ticket, true, await OfferedPlace.FindAsync(db, entries, now, cancellation), now),
            (_, true) => new OwnWait(ticket, false, null, now),
            _ => null,
        };
    }

    /// <summary>The wait for an earlier time than this appointment, if there is one.</summary>
    public static IQueryable<WaitingEntry> Of(RegieQuartierDbContext db, Guid appointmentId) => db.WaitingEntries.Open().Where(entry => entry.AppointmentId == appointmentId);
}
