using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Appointments;

/// <summary>Every reason to refuse something about a place where people are received.</summary>
public static class VenueRefusals
{
    /// <summary>No letter, or longer than <see cref="Venue.NameMaxLength"/>.</summary>
    public static readonly Refusal NameNotPossible = new("venue.name-not-possible", nameof(Venue.Name));

    /// <summary>Another place has that name (settled by PostgreSQL).</summary>
    public static readonly Refusal NameTaken = new("venue.name-taken", nameof(Venue.Name));

    /// <summary>No street, or longer than <see cref="Venue.AddressMaxLength"/>.</summary>
    public static readonly Refusal StreetNotPossible = new("venue.street-not-possible", nameof(Venue.Street));

    /// <summary>No city, or longer than <see cref="Venue.AddressMaxLength"/>.</summary>
    public static readonly Refusal CityNotPossible = new("venue.city-not-possible", nameof(Venue.City));

    /// <summary>Longer than <see cref="Venue.WayMaxLength"/>.</summary>
    public static readonly Refusal DoorTooLong = new("venue.door-too-long", nameof(Venue.Door));

    /// <summary>Longer than <see cref="Venue.WayMaxLength"/>.</summary>
    public static readonly Refusal BusTooLong = new("venue.bus-too-long", nameof(Venue.Bus));

    /// <summary>A permanence is still to come there.</summary>
    public static readonly Refusal StillReceives = new("venue.still-receives");

    /// <summary>It is closed, or there is no such place.</summary>
    public static readonly Refusal Closed = new("venue.closed", nameof(OpeningRange.VenueId));

    /// <summary>It is not closed.</summary>
    public static readonly Refusal AlreadyInUse = new("venue.already-in-use");
}
