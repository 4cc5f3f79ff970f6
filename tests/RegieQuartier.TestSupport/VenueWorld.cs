using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.TestSupport;

/// <summary>A second place where people are received.</summary>
public static class VenueWorld
{
    /// <summary>The house of the neighbourhood is a place where people may be received.</summary>
    public static async Task<Venue> OpenVenueAsync(this RegieQuartierFactory site, string name = "Maison de quartier")
    {
        await using var db = site.OpenContext();
        var venue = Venue.Open(new VenueFacts(name, "3 rue des Peupliers", "14000 Caen", "Porte bleue, au fond de la cour", "Bus 2, arrêt Peupliers")).Value!;
        db.Add(venue);
        await db.SaveChangesAsync();
        return venue;
    }

    /// <summary>A writer receives there, or at the usual place, on the weekday on which they already receive.</summary>
    public static async Task HoldAtAsync(this RegieQuartierFactory site, Venue? venue, Guid writerId, DayOfWeek weekday)
    {
        await using var db = site.OpenContext();
        var writer = await db.Writers.SingleAsync(known => known.Id == writerId);
        var range = await db.OpeningRanges.SingleAsync(known => known.WriterId == writerId && known.Weekday == weekday);
        range.HoldAt(writer, venue);
        await db.SaveChangesAsync();
    }
}
