using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Features.Public.Waiting;
using RegieQuartier.Web.Infrastructure;
using static RegieQuartier.Web.Infrastructure.Languages.Words;

namespace RegieQuartier.Web.Features.Public.MyAppointment;

/// <summary>A resident finds their appointment again, and sees its day, hour and place: nothing else.</summary>
[Route("mon-rendez-vous")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class MyAppointmentController(RegieQuartierDbContext db, AppointmentTicket tickets, ParisTime time, IOptions<AppointmentSettings> settings) : Controller
{
    [AllowAnonymous]
    [HttpGet]
    public IActionResult New([FromQuery] string? code) => View("Find", new FindForm { Code = code });

    [AllowAnonymous]
    [HttpPost]
    [EnableRateLimiting(RateLimits.Lookup)]
    public async Task<IActionResult> Create(
        FindForm form, [FromServices] OpenAppointment open, [FromServices] OpenWait openWait, [FromServices] WaitTicket waits, CancellationToken cancellation)
    {
        if (ModelState.IsValid)
        {
            var code = AppointmentCode.Read(form.Code)!;
            if (await open.ExecuteAsync(code, form.Letters!, cancellation) is { } id)
            {
                return Redirect(To($"/mon-rendez-vous/{tickets.For(id)}"));
            }

            if (await openWait.ExecuteAsync(code, form.Letters!, cancellation) is { } entryId)
            {
                return Redirect(To($"/mon-attente/{waits.For(entryId)}"));
            }

            ModelState.AddModelError(nameof(form.Code), Say("find.wrong", NameGuard.WrongNamesAllowed, settings.Value.CodeClosedFor.ToDurationText()));
            ModelState.AddModelError(nameof(form.Letters), Say("find.wrong-letters"));
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Find", form);
    }

    [AllowAnonymous]
    [HttpGet("{ticket}")]
    public async Task<IActionResult> Show(string ticket, CancellationToken cancellation)
    {
        if (tickets.Read(ticket) is not { } id)
        {
            return View("Expired");
        }

        var page = await MyAppointmentPage.LoadAsync(db, id, ticket, settings.Value.MoveTerms, time.Now, cancellation);
        if (page is null)
        {
            return NotFound();
        }

        var mayWait = settings.Value.WaitingTerms.RefusalFor(page.Status, page.StartsAt, time.Now) is null;
        return View("Show", page with { Wait = await OwnWait.LoadAsync(db, id, ticket, mayWait, time.Now, cancellation) });
    }
}
