using Microsoft.AspNetCore.Mvc.Rendering;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Appointments.Times;

/// <summary>The times of a day that the team may give for a help.</summary>
/// <param name="Service">The help.</param>
/// <param name="Day">The day looked at.</param>
/// <param name="Today">Today, in Paris.</param>
/// <param name="Writer">Who receives.</param>
/// <param name="Writers">Those who may be chosen.</param>
/// <param name="Services">The helps that may be chosen; empty when it is settled.</param>
/// <param name="Free">The times offered that day.</param>
/// <param name="Absence">The absence that the team comes from, or null.</param>
public sealed record TimeChoice(
    AppointmentService Service,
    DateOnly Day,
    DateOnly Today,
    AgendaWriter Writer,
    IReadOnlyList<AgendaWriter> Writers,
    IReadOnlyList<AppointmentService> Services,
    IReadOnlyList<Slot> Free,
    Guid? Absence)
{
    /// <summary>Who waits for the time, on the waiting list, or null.</summary>
    public Guid? Waiting { get; init; }

    /// <summary>The places where they may be, apart from the régie’s own.</summary>
    public IReadOnlyList<Venue> Venues { get; init; } = [];

    /// <summary>The times, and the choice of another one.</summary>
    public IEnumerable<SelectListItem> Options =>
    [
        .. Free.Select(slot => new SelectListItem(HourAndPlace(slot), slot.Name.ToString())),
        new SelectListItem("Une autre heure", TimeForm.Other),
    ];

    /// <summary>The question part of the address that shows this choice again.</summary>
    public string Query => $"?aide={Service.Slug}&jour={Day.ToAddress()}&avec={Writer.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)}{(Absence is null ? "" : $"&absence={Absence}")}{(Waiting is null ? "" : $"&attente={Waiting}")}";

    private string HourAndPlace(Slot slot)
    {
        var hour = ParisZone.TimeOf(slot.StartsAt).ToHourText();
        return Venues.FirstOrDefault(venue => venue.Id == slot.VenueId) is { } there ? $"{hour}, {there.Name}" : hour;
    }
}
