using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Waiting;
using RegieQuartier.Web.Infrastructure;
using static RegieQuartier.Web.Infrastructure.Languages.Words;

namespace RegieQuartier.Web.Features.Public.Waiting;

/// <summary>Somebody looks at their own wait, or leaves the list.</summary>
[Route("mon-attente/{ticket}")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class MyWaitController(RegieQuartierDbContext db, WaitTicket tickets, ParisTime time) : Controller
{
    [AllowAnonymous]
    [HttpGet]
    public async Task<IActionResult> Show(string ticket, CancellationToken cancellation)
    {
        if (tickets.Read(ticket) is not { } id)
        {
            return View(MyWaits.Closed);
        }

        var page = await MyWaitPage.LoadAsync(db, id, ticket, time.Now, cancellation);
        return page is null ? NotFound() : View("MyWait", page);
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

        await leave.LeaveAsync(id, null, cancellation);

        // Refused or done, the page tells where it stands.
        return Redirect(To($"/mon-attente/{ticket}"));
    }
}
