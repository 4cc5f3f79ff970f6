using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Public.Booking;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Public.Relays;

/// <summary>First screen of a relay: which help, which day and hour?</summary>
[Route("relais/{token}")]
[SecretLink]
public sealed class RelaySlotsController(RegieQuartierDbContext db, ServiceCatalogue services, SlotOffers offers, ParisTime time) : Controller
{
    [AllowAnonymous]
    [HttpGet]
    public async Task<IActionResult> Index(string token, [FromQuery] string? aide, CancellationToken cancellation)
    {
        if (await FindAsync(token, cancellation) is not { } relay)
        {
            return this.RelayEnded();
        }

        var helps = await services.OfferedToAsync(Booker.Partner, cancellation);
        return await PageAsync(relay, token, helps, helps.FirstOrDefault(help => help.Slug == aide) ?? (helps.Count > 0 ? helps[0] : null), cancellation);
    }

    [AllowAnonymous]
    [HttpGet("{service}")]
    public async Task<IActionResult> Show(string token, string service, CancellationToken cancellation)
    {
        if (await FindAsync(token, cancellation) is not { } relay)
        {
            return this.RelayEnded();
        }

        var helps = await services.OfferedToAsync(Booker.Partner, cancellation);
        return helps.FirstOrDefault(help => help.Slug == service) is { } chosen
            ? await PageAsync(relay, token, helps, chosen, cancellation)
            : NotFound();
    }

    [AllowAnonymous]
    [HttpGet("{service}/calendrier")]
    public async Task<IActionResult> Calendar(string token, string service, CancellationToken cancellation)
    {
        if (await FindAsync(token, cancellation) is not { } relay)
        {
            return this.RelayEnded();
        }

        return await services.FindAsync(service, Booker.Partner, cancellation) is { } help
            ? View(new RelayCalendarPage(relay.Name, await SlotCalendarPage.LayOutAsync(help, $"/relais/{token}/{help.Slug}", time.Today, Offer(help, cancellation))))
            : NotFound();
    }

    private async Task<ViewResult> PageAsync(
        BookingRelay relay, string token, IReadOnlyList<AppointmentService> helps, AppointmentService? chosen, CancellationToken cancellation)
    {
        var slots = chosen is null
            ? null
            : await SlotListPage.LayOutAsync(chosen, $"/relais/{token}/{chosen.Slug}", SlotFilter.Of(Request.Query), time.Today, Offer(chosen, cancellation));
        return View("Slots", new RelaySlotsPage(relay.Name, token, helps, slots));
    }

    private Task<BookingRelay?> FindAsync(string token, CancellationToken cancellation) =>
        db.BookingRelays.AsNoTracking().OpenedBy(token).FirstOrDefaultAsync(cancellation);

    private Func<DateOnly, DateOnly, IAsyncEnumerable<OfferedSlot>> Offer(AppointmentService help, CancellationToken cancellation) =>
        (from, until) => offers.OfferAsync(help, from, until, cancellation);
}

/// <summary>The helps, and the free slots of the one that is chosen; none when there is no help.</summary>
public sealed record RelaySlotsPage(string RelayName, string Token, IReadOnlyList<AppointmentService> Helps, SlotListPage? Slots);

/// <summary>The same as a calendar.</summary>
public sealed record RelayCalendarPage(string RelayName, SlotCalendarPage Calendar);
