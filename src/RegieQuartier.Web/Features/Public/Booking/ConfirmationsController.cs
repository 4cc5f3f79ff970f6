using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Public.Booking;

/// <summary>Last screen: it is booked, here is the code. Only who sent the form knows its address.</summary>
[Route("rendez-vous/confirmation/{token}")]
public sealed class ConfirmationsController(RegieQuartierDbContext db, ParisTime time) : Controller
{
    [AllowAnonymous]
    [HttpGet]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public async Task<IActionResult> Show(string token, CancellationToken cancellation)
    {
        var page = BookingKey.TryParse(token, out var key) ? await ConfirmationPage.LoadAsync(db, key, time.Now, cancellation) : null;
        return page is null ? NotFound() : View("Confirmation", page);
    }
}
