using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Waiting;
using RegieQuartier.Web.Features.Public.MyAppointment;
using RegieQuartier.Web.Infrastructure;
using static RegieQuartier.Web.Infrastructure.Languages.Words;

namespace RegieQuartier.Web.Features.Public.Waiting;

/// <summary>Somebody answers for the time that is held for them.</summary>
[Route("mon-attente/{ticket}/place")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class MyWaitOffersController(RegieQuartierDbContext db, WaitTicket tickets, ParisTime time) : Controller
{
    [AllowAnonymous]
    [HttpPost]
    [EnableRateLimiting(RateLimits.PublicWrite)]
    public async Task<IActionResult> Create(string ticket, [FromServices] AnswerOffer answer, [FromServices] AppointmentTicket appointments, CancellationToken cancellation)
    {
        if (tickets.Read(ticket) is not { } id)
        {
            return View(MyWaits.Closed);
        }

        return await this.AcceptAsync(db.WaitingEntries.Where(entry => entry.Id == id), db, answer, time, cancellation) is { } taken
            ? this.ToOwn(taken, appointments)
            : Redirect(To($"/mon-attente/{ticket}"));
    }

    [AllowAnonymous]
    [HttpPost("refus")]
    [EnableRateLimiting(RateLimits.PublicWrite)]
    public async Task<IActionResult> Delete(string ticket, [FromServices] AnswerOffer answer, CancellationToken cancellation)
    {
        if (tickets.Read(ticket) is not { } id)
        {
            return View(MyWaits.Closed);
        }

        await this.DeclineAsync(db.WaitingEntries.Where(entry => entry.Id == id), db, answer, time, cancellation);
        return Redirect(To($"/mon-attente/{ticket}"));
    }
}
