using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Appointments;

/// <summary>One appointment, for the team.</summary>
[Route("agenda/{id:guid}")]
[Authorize(Policy = Policies.ViewAgenda)]
public sealed class AppointmentsController(RegieQuartierDbContext db, ParisTime time, IOptions<AppointmentSettings> settings) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellation)
    {
        var page = await AppointmentPage.LoadAsync(db, User, id, settings.Value.WaitingTerms, time.Now, cancellation);
        return page is null ? NotFound() : View(page);
    }
}
