using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Appointments;

/// <summary>Everybody's day, for the desk.</summary>
[Route("agenda/accueil")]
[Authorize(Policy = Policies.ViewAllAgendas)]
public sealed class ReceptionDaysController(RegieQuartierDbContext db, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index([FromQuery(Name = "jour")] string? day, [FromQuery(Name = "lieu")] string? place, CancellationToken cancellation) =>
        await ReceptionPage.LoadAsync(db, User, CalendarDays.Read(day) ?? time.Today, PlaceFilter.Read(place), time.Now, cancellation) is { } page ? View("Reception", page) : View("Nobody");
}
