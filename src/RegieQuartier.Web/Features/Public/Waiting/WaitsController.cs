using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Data.Waiting;
using RegieQuartier.Web.Features.Public.Booking;
using RegieQuartier.Web.Infrastructure;
using static RegieQuartier.Web.Infrastructure.Languages.Words;

namespace RegieQuartier.Web.Features.Public.Waiting;

/// <summary>No time suits: one is told when one is free.</summary>
[Route("rendez-vous/{service}/attente")]
public sealed class WaitsController(ServiceCatalogue services, SlotOffers offers, ParisTime time) : Controller
{
    [AllowAnonymous]
    [HttpGet]
    public async Task<IActionResult> New(string service, CancellationToken cancellation) =>
        await services.FindAsync(service, cancellation) is { } wanted
            ? View("Wait", await WaitPage.LoadAsync(offers, wanted, new BookingForm { Key = BookingKey.Draw().Text }, time, cancellation))
            : NotFound();

    [AllowAnonymous]
    [HttpPost]
    public async Task<IActionResult> Create(
        string service,
        BookingForm form,
        [FromServices] BookingLimit limit,
        [FromServices] JoinWaitingList join,
        [FromServices] WaitTicket tickets,
        CancellationToken cancellation)
    {
        var wanted = await services.FindAsync(service, cancellation);
        if (wanted is null || !BookingKey.TryParse(form.Key, out var key))
        {
            return NotFound();
        }

        if (limit.Refuses(HttpContext) || (ModelState.IsValid && limit.Refuses(HttpContext, form.ToVisitor())))
        {
            ModelState.AddModelError("", Say("wait.too-soon"));
            return await AgainAsync(wanted, form, StatusCodes.Status429TooManyRequests, cancellation);
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(wanted, form, StatusCodes.Status422UnprocessableEntity, cancellation);
        }

        var (visitor, first) = (form.ToVisitor(), await WaitPage.FirstAsync(offers, wanted, time, cancellation));
        var joined = await join.ForAnySlotAsync(
            code => WaitingEntry.ForAnySlot(wanted, visitor, form.ToRequest(), first, key, code, time.Now), key, cancellation);
        if (joined is null)
        {
            return NotFound();
        }

        if (joined.Fresh)
        {
            limit.Count(visitor);
        }

        return Redirect(To($"/mon-attente/{tickets.For(joined.Id)}"));
    }

    private async Task<IActionResult> AgainAsync(AppointmentService service, BookingForm form, int status, CancellationToken cancellation)
    {
        Response.StatusCode = status;
        return View("Wait", await WaitPage.LoadAsync(offers, service, form, time, cancellation));
    }
}
