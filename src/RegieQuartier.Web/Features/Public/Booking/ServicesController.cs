using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Data.Agenda;

namespace RegieQuartier.Web.Features.Public.Booking;

/// <summary>First screen: which help?</summary>
[Route("rendez-vous")]
public sealed class ServicesController(ServiceCatalogue services) : Controller
{
    [AllowAnonymous]
    [HttpGet]
    [OutputCache(PolicyName = SlotCache.Policy)]
    public async Task<IActionResult> Index(CancellationToken cancellation) =>
        View("Services", await services.OfferedToAsync(Booker.Resident, cancellation));
}
