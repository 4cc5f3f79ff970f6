using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Waiting;
using RegieQuartier.Web.Features.Public.MyAppointment;
using RegieQuartier.Web.Infrastructure;
using static RegieQuartier.Web.Infrastructure.Languages.Words;

namespace RegieQuartier.Web.Features.Public.Waiting;

/// <summary>Somebody who has an appointment answers for the earlier time that is held for them.</summary>
[Route("mon-rendez-vous/{ticket}/place-proposee")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class EarlierOffersController(RegieQuartierDbContext db, AppointmentTicket tickets, ParisTime time) : Controller
{
    [AllowAnonymous]
    [HttpPost]
    [EnableRateLimiting(RateLimits.PublicWrite)]
    public async Task<IActionResult> Create(string ticket, [FromServices] AnswerOffer answer, CancellationToken cancellation)
    {
        if (tickets.Read(ticket) is not { } id)
        {
            return View(MyWaits.Closed);
        }

        return await this.AcceptAsync(OwnWait.Of(db, id), db, answer, time, cancellation) is { } taken
            ? this.ToOwn(taken, tickets)
            : Redirect(To($"/mon-rendez-vous/{ticket}"));
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

        await this.DeclineAsync(OwnWait.Of(db, id), db, answer, time, cancellation);
        return Redirect(To($"/mon-rendez-vous/{ticket}"));
    }
}
