using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Relays;

/// <summary>Every relay, those that book first.</summary>
public sealed record RelayListPage(IReadOnlyList<RelayRow> Relays, bool CanEdit)
{
    private static readonly TimeSpan CountedOver = TimeSpan.FromDays(30);

    public static async Task<RelayListPage> LoadAsync(RegieQuartierDbContext db, ClaimsPrincipal user, DateTimeOffset now, CancellationToken cancellation)
    {
        var since = now - CountedOver;
        var relays = await db.BookingRelays.AsNoTracking()
            .OrderBy(relay => relay.StoppedAt != null).ThenBy(relay => relay.Name)
            .Select(relay => new RelayRow(
                relay.Id,
                relay.Name,
                relay.StoppedAt == null,
                db.Appointments.Count(appointment => appointment.RelayId == relay.Id && appointment.BookedAt >= since)))
            .ToListAsync(cancellation);
        return new RelayListPage(relays, user.Can(Policies.EditServices));
    }
}

/// <summary>One relay, and how many appointments it booked lately.</summary>
public sealed record RelayRow(Guid Id, string Name, bool IsActive, int Booked);
