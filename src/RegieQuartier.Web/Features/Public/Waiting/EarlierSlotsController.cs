using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Waiting;
using RegieQuartier.Web.Features.Public.MyAppointment;
using RegieQuartier.Web.Infrastructure;
using static RegieQuartier.Web.Infrastructure.Languages.Words;

namespace RegieQuartier.Web.Features.Public.Waiting;

/// <summary>Somebody who has an appointment waits for an earlier one, or no longer does.</summary>
[Route("mon-rendez-vous/{ticket}/attente")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class EarlierSlotsController(RegieQuartierDbContext db, AppointmentTicket tickets) : Controller
{
    [AllowAnonymous]
    [HttpPost]
    [EnableRateLimiting(RateLimits.PublicWrite)]
    public async Task<IActionResult> Create(string ticket, [FromServices] JoinWaitingList join, CancellationToken cancellation)
    {
        if (tickets.Read(ticket) is not { } id)
        {
            return View(MyWaits.Closed);
        }

        // Refused or done, the appointment's own page tells where it stands.
        await join.ForEarlierSlotAsync(id, null, cancellation);
        return Redirect(To($"/mon-rendez-vous/{ticket}"));
    }

    [AllowAnonymous]
    [HttpPost("fin")]
    [EnableRateLimiting(RateLimits.PublicWrite)]
    public async Task<IActionResult> Delete(string ticket, [FromServices] LeaveWaitingList leave, CancellationToken cancellation)
    {
        if (tickets.Read(ticket) is not { } id)
        {
            return View(MyWaits.Closed);
        }

        if (await OwnWait.Of(db, id).Select(entry => (Guid?)entry.Id).FirstOrDefaultAsync(cancellation) is { } entryId)
        {
            await leave.LeaveAsync(entryId, null, cancellation);
        }

        return Redirect(To($"/mon-rendez-vous/{ticket}"));
    }
}
