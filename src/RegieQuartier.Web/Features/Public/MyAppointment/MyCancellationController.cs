using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Infrastructure;
using static RegieQuartier.Web.Infrastructure.Languages.Words;

namespace RegieQuartier.Web.Features.Public.MyAppointment;

/// <summary>A resident cancels: one question, one answer.</summary>
[Route("mon-rendez-vous/{ticket}/annulation")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class MyCancellationController(RegieQuartierDbContext db, AppointmentTicket tickets, ParisTime time, IOptions<AppointmentSettings> settings) : Controller
{
    [AllowAnonymous]
    [HttpGet]
    public async Task<IActionResult> New(string ticket, CancellationToken cancellation)
    {
        if (tickets.Read(ticket) is not { } id)
        {
            return View("Expired");
        }

        var page = await MyAppointmentPage.LoadAsync(db, id, ticket, settings.Value.MoveTerms, time.Now, cancellation);
        return page switch
        {
            null => NotFound(),
            { CanCancel: false } => Redirect(To($"/mon-rendez-vous/{ticket}")),
            _ => View("Cancel", page),
        };
    }

    [AllowAnonymous]
    [HttpPost]
    [EnableRateLimiting(RateLimits.PublicWrite)]
    public async Task<IActionResult> Create(string ticket, MyCancellationForm form, [FromServices] CancelAppointment cancel, CancellationToken cancellation)
    {
        if (tickets.Read(ticket) is not { } id)
        {
            return View("Expired");
        }

        await cancel.ByVisitorAsync(id, form.Why, cancellation);

        // Refused or done, the appointment's own page tells where it stands.
        return Redirect(To($"/mon-rendez-vous/{ticket}"));
    }
}
