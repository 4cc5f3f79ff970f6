using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Appointments;

/// <summary>What is said of a place where people are received.</summary>
/// <param name="Name">Its name, as residents read it.</param>
/// <param name="Street">Number and street.</param>
/// <param name="City">Postcode and city.</param>
/// <param name="Door">How to get in, or nothing.</param>
/// <param name="Bus">How to come, or nothing.</param>
public sealed record VenueFacts(string Name, string Street, string City, string Door, string Bus)
{
    /// <summary>Why no place can be said so; null when one can.</summary>
    internal Refusal? Refusal => this switch
    {
        _ when Name.Length > Venue.NameMaxLength || PersonNames.Searchable(Name).Length == 0 => VenueRefusals.NameNotPossible,
        { Street.Length: 0 or > Venue.AddressMaxLength } => VenueRefusals.StreetNotPossible,
        { City.Length: 0 or > Venue.AddressMaxLength } => VenueRefusals.CityNotPossible,
        { Door.Length: > Venue.WayMaxLength } => VenueRefusals.DoorTooLong,
        { Bus.Length: > Venue.WayMaxLength } => VenueRefusals.BusTooLong,
        _ => null,
    };
}
