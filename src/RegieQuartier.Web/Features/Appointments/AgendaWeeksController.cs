using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Appointments;

/// <summary>A writer's week.</summary>
[Route("agenda/semaine")]
[Authorize(Policy = Policies.ViewAgenda)]
public sealed class AgendaWeeksController(RegieQuartierDbContext db, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index([FromQuery(Name = "jour")] string? day, [FromQuery(Name = "avec")] int? writer, CancellationToken cancellation)
    {
        var page = await WeekPage.LoadAsync(db, User, CalendarDays.Read(day) ?? time.Today, writer, time.Now, cancellation);
        return (page, writer) switch
        {
            (not null, _) => View("Week", page),
            (null, null) => View("Nobody"),
            _ => NotFound(),
        };
    }
}
