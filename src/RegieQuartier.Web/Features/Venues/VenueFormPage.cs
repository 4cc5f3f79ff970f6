using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Features.Venues;

/// <summary>The form of a place that is there.</summary>
/// <param name="Id">The place.</param>
/// <param name="Name">As it is called now, whatever is typed.</param>
/// <param name="IsInUse">Whether permanences may be held there.</param>
/// <param name="Form">What is typed.</param>
public sealed record VenueFormPage(Guid Id, string Name, bool IsInUse, VenueForm Form)
{
    public static VenueFormPage Of(Venue venue, VenueForm form) => new(venue.Id, venue.Name, venue.IsInUse, form);
}
