using System.Security.Claims;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Features.Shared;

namespace RegieQuartier.Web.Features.Appointments;

/// <summary>The day of everybody who receives, side by side: what reception reads when the door opens.</summary>
/// <param name="Day">The day.</param>
/// <param name="Now">The instant, in UTC.</param>
/// <param name="Writers">Those whose agenda may be opened.</param>
/// <param name="Days">The day of each; of those who have something at the place looked at.</param>
/// <param name="Place">Which place is looked at.</param>
/// <param name="Venues">The places to choose from, apart from the régie’s own.</param>
public sealed record ReceptionPage(
    DateOnly Day, DateTimeOffset Now, IReadOnlyList<AgendaWriter> Writers, IReadOnlyList<WriterDay> Days, PlaceFilter Place, IReadOnlyList<Venue> Venues)
{
    /// <summary>How many people are expected that day.</summary>
    public int Expected => Days.Sum(day => day.Entries.Count(entry => entry.Row is not null));

    /// <summary>The place looked at, inside a sentence; null for all of them.</summary>
    public string? PlaceName => Place.IsAll ? null : Venues.FirstOrDefault(venue => venue.Id == Place.VenueId)?.Name ?? VenueLabels.MainWithin;

    /// <summary>The links to each place, all of them first; none when there is only one.</summary>
    public IEnumerable<(string Title, PlaceFilter Place)> Places => Venues.Count == 0
        ? []
        : [("Tous les lieux", PlaceFilter.All), (VenueLabels.Main, PlaceFilter.Main), .. Venues.Select(venue => (venue.Name, PlaceFilter.Of(venue.Id)))];

    /// <summary>Null when nobody receives.</summary>
    public static async Task<ReceptionPage?> LoadAsync(
        RegieQuartierDbContext db, ClaimsPrincipal user, DateOnly day, PlaceFilter asked, DateTimeOffset now, CancellationToken cancellation)
    {
        var writers = AgendaWriter.WorthOpening(await AgendaWriter.ListAsync(db, user, ParisZone.DayOf(now), cancellation), shown: null);
        var days = await WriterDays.LoadAsync(db, user, writers, day, day, now, cancellation);
        if (writers.Count == 0)
        {
            return null;
        }

        List<Venue> venues = [.. days[0].Venues.Where(venue => venue.IsInUse || days.Any(one => one.Entries.Any(entry => entry.VenueId == venue.Id)))];
        var place = asked.VenueId is null || venues.Any(venue => venue.Id == asked.VenueId) ? asked : PlaceFilter.All;
        var shown = days.Select(one => place.Keep(one with { IsAtReception = true })).Where(one => place.IsAll || !one.IsEmpty);
        return new ReceptionPage(day, now, writers, [.. shown], place, venues);
    }
}
