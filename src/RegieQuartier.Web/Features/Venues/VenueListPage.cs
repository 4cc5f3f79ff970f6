using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Venues;

/// <summary>Every place apart from the régie’s own, those in use first.</summary>
public sealed record VenueListPage(IReadOnlyList<VenueRow> Venues, bool CanEdit)
{
    public static async Task<VenueListPage> LoadAsync(RegieQuartierDbContext db, ClaimsPrincipal user, DateOnly today, CancellationToken cancellation)
    {
        var venues = await db.Venues.AsNoTracking()
            .OrderBy(venue => venue.ClosedAt != null).ThenBy(venue => venue.Name)
            .Select(venue => new VenueRow(
                venue.Id,
                venue.Name,
                venue.Street + ", " + venue.City,
                venue.ClosedAt == null,
                db.OpeningRanges.Count(range => range.VenueId == venue.Id && (range.LastDay == null || range.LastDay >= today))))
            .ToListAsync(cancellation);
        return new VenueListPage(venues, user.Can(Policies.EditServices));
    }
}

/// <summary>One place, and how many permanences are to come there.</summary>
public sealed record VenueRow(Guid Id, string Name, string Address, bool IsInUse, int Permanences);
