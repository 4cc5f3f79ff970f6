using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Waiting;
using RegieQuartier.Web.Features.Public.MyAppointment;
using RegieQuartier.Web.Infrastructure;
using static RegieQuartier.Web.Infrastructure.Languages.Words;

namespace RegieQuartier.Web.Features.Public.Waiting;

/// <summary>The page that the message leads to: take the time, or not. Looking at it changes nothing: programs read messages too.</summary>
[Route("place-proposee/{token}")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class OffersController(RegieQuartierDbContext db, ParisTime time) : Controller
{
    [AllowAnonymous]
    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellation) =>
        await OfferPage.LoadAsync(db, token, time.Now, cancellation) switch
        {
            null => NotFound(),
            { Place: not null } page => View("Offer", page),
            var page => View("OfferOver", page),
        };

    [AllowAnonymous]
    [HttpPost]
    [EnableRateLimiting(RateLimits.PublicWrite)]
    public async Task<IActionResult> Create(string token, [FromServices] AnswerOffer answer, [FromServices] AppointmentTicket appointments, CancellationToken cancellation)
    {
        if (!BookingKey.TryParse(token, out var key))
        {
            return NotFound();
        }

        var taken = await this.AcceptAsync(OfferPage.Of(db, key), db, answer, time, cancellation);
        return taken switch
        {
            null => Redirect(To($"/place-proposee/{token}")),
            { IsEarlier: true } => this.ToOwn(taken, appointments),
            _ => Redirect(To($"/rendez-vous/confirmation/{token}")),
        };
    }

    [AllowAnonymous]
    [HttpPost("refus")]
    [EnableRateLimiting(RateLimits.PublicWrite)]
    public async Task<IActionResult> Delete(string token, [FromServices] AnswerOffer answer, CancellationToken cancellation)
    {
        if (!BookingKey.TryParse(token, out var key))
        {
            return NotFound();
        }

        await this.DeclineAsync(OfferPage.Of(db, key), db, answer, time, cancellation);
        return Redirect(To($"/place-proposee/{token}"));
    }
}
