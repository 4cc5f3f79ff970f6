using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Public.Booking;

/// <summary>The appointment as a file that telephones and computers add to their calendar.</summary>
[Route("rendez-vous/confirmation/{token}/agenda.ics")]
public sealed class CalendarFilesController(CalendarFile file, ParisTime time) : Controller
{
    [AllowAnonymous]
    [HttpGet]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public async Task<IActionResult> Show(string token, CancellationToken cancellation) =>
        BookingKey.TryParse(token, out var key) && await file.WriteAsync(key, time.Now, cancellation) is { } written
            ? File(written, CalendarFile.ContentType, "rendez-vous.ics")
            : NotFound();
}
