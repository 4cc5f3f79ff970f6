namespace RegieQuartier.Web.Features.Appointments;

/// <summary>Which place reception looks at: all of them, the régie’s own, or another.</summary>
/// <param name="Word">Its word in the address; null for all of them.</param>
/// <param name="VenueId">The place, when it is not the régie’s own.</param>
public sealed record PlaceFilter(string? Word, Guid? VenueId)
{
    public static readonly PlaceFilter All = new(null, null);

    public static readonly PlaceFilter Main = new("local", null);

    public bool IsAll => Word is null;

    /// <summary>What the address of a day says of it.</summary>
    public string Query => IsAll ? "" : $"&lieu={Word}";

    public static PlaceFilter Of(Guid venueId) => new(venueId.ToString(), venueId);

    /// <summary>The one of an address; all of them when it names none.</summary>
    public static PlaceFilter Read(string? word) => word == Main.Word ? Main : Guid.TryParse(word, out var venueId) ? Of(venueId) : All;

    /// <summary>What of a writer’s day is at this place.</summary>
    public WriterDay Keep(WriterDay day) => IsAll
        ? day
        : day with
        {
            Place = this,
            Openings = [.. day.Openings.Where(range => range.VenueId == VenueId)],
            Entries = [.. day.Entries.Where(entry => entry.VenueId == VenueId)],
            Freed = [.. day.Freed.Where(row => row.VenueId == VenueId)],
        };
}
