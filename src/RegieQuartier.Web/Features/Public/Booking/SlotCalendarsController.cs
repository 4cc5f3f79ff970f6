using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Public.Booking;

/// <summary>The second screen as a calendar, for who has a day in mind.</summary>
[Route("rendez-vous/{service}/calendrier")]
public sealed class SlotCalendarsController(ServiceCatalogue services, SlotOffers offers, ParisTime time) : Controller
{
    [AllowAnonymous]
    [HttpGet]
    [OutputCache(PolicyName = SlotCache.Policy)]
    public async Task<IActionResult> Index(string service, CancellationToken cancellation) =>
        await services.FindAsync(service, cancellation) is { } wanted
            ? View("Calendar", await SlotCalendarPage.LoadAsync(offers, wanted, time.Now, cancellation))
            : NotFound();
}
