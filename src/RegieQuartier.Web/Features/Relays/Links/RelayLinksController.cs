using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Relays.Links;

/// <summary>The link of a relay: made and printed here, shown once.</summary>
[Route("relais/{id:guid}/lien")]
[Authorize(Policy = Policies.EditServices)]
public sealed class RelayLinksController(RegieQuartierDbContext db, SiteSettings site) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellation)
    {
        var link = TempData.Take(id) is { } token ? site.LinkTo($"/relais/{token}") : null;
        var page = await db.BookingRelays.AsNoTracking().Where(relay => relay.Id == id)
            .Select(relay => new { relay.Name, relay.StoppedAt, relay.LinkMadeAt })
            .FirstOrDefaultAsync(cancellation);
        return page is null
            ? NotFound()
            : View(new RelayLinkPage(id, page.Name, page.StoppedAt is null, page.LinkMadeAt, link, link is null ? null : QrPath.Of(link)));
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, [FromServices] SetRelays set, CancellationToken cancellation)
    {
        if (await db.BookingRelays.FirstOrDefaultAsync(relay => relay.Id == id, cancellation) is not { } relay)
        {
            return NotFound();
        }

        var renewed = await set.RenewLinkAsync(relay, User, cancellation);
        if (renewed.Refused)
        {
            this.FlashWarning(RelayLabels.Sentence(renewed.Refusal));
            return Redirect("/relais");
        }

        TempData.Carry(renewed.Value);
        return Redirect($"/relais/{id}/lien");
    }
}

/// <summary>A link to print. It is shown once: null afterwards.</summary>
public sealed record RelayLinkPage(Guid Id, string Name, bool IsActive, DateTimeOffset MadeAt, string? Link, QrPath? Picture);
