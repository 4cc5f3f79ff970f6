using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Public.Home;

[Route("/")]
public sealed class HomeController(ServiceCatalogue services, SlotOffers offers, ParisTime time) : Controller
{
    [AllowAnonymous]
    [HttpGet]
    [OutputCache(PolicyName = SlotCache.Policy)]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await HomePage.LoadAsync(services, offers, time.Now, cancellation));
}
