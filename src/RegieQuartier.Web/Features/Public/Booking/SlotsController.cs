using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Public.Booking;

/// <summary>Second screen: which day and hour?</summary>
[Route("rendez-vous/{service}")]
public sealed class SlotsController(RegieQuartierDbContext db, AgendaReader agendas, ParisTime time) : Controller
{
    [AllowAnonymous]
    [HttpGet]
    [OutputCache(PolicyName = SlotCache.Policy)]
    public async Task<IActionResult> Index(string service, SlotFilter filter, CancellationToken cancellation)
    {
        var page = await SlotListPage.LoadAsync(db, agendas, service, filter, time.Now, cancellation);
        return page is null ? NotFound() : View("Slots", page);
    }
}
