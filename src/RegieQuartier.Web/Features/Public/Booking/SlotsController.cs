using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Public.Booking;

/// <summary>Second screen: which day and hour?</summary>
[Route("rendez-vous/{service}")]
public sealed class SlotsController(ServiceCatalogue services, SlotOffers offers, ParisTime time) : Controller
{
    [AllowAnonymous]
    [HttpGet]
    [OutputCache(PolicyName = SlotCache.Policy)]
    public async Task<IActionResult> Index(string service, CancellationToken cancellation)
    {
        return await services.FindAsync(service, cancellation) is { } wanted
            ? View("Slots", await SlotListPage.LoadAsync(offers, wanted, SlotFilter.Of(Request.Query), time.Now, cancellation))
            : NotFound();
    }
}
