using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Appointments;

/// <summary>A writer's day.</summary>
[Route("agenda")]
[Authorize(Policy = Policies.ViewAgenda)]
public sealed class AgendaController(RegieQuartierDbContext db, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index([FromQuery(Name = "jour")] string? day, [FromQuery(Name = "avec")] int? writer, CancellationToken cancellation)
    {
        var page = await AgendaPage.LoadAsync(db, User, DayIn(day) ?? time.Today, writer, time.Now, cancellation);
        return (page, writer) switch
        {
            (not null, _) => View(page),
            (null, null) => View("Nobody"),
            _ => NotFound(),
        };
    }

    private static DateOnly? DayIn(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and < 2100 ? day : null;
}
