using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Infrastructure;
using static RegieQuartier.Web.Infrastructure.Languages.Words;

namespace RegieQuartier.Web.Features.Public.Booking;

/// <summary>Third screen: say who you are, and book.</summary>
[Route("rendez-vous/{service}/{slot}")]
public sealed class BookingsController(ServiceCatalogue services, AgendaReader agendas, ParisTime time) : Controller
{
    [AllowAnonymous]
    [HttpGet]
    public Task<IActionResult> New([FromRoute] SlotAddress address, CancellationToken cancellation) =>
        PageAsync(address, new BookingForm { Key = BookingKey.Draw().Text }, StatusCodes.Status200OK, cancellation);

    [AllowAnonymous]
    [HttpPost]
    public async Task<IActionResult> Create(
        [FromRoute] SlotAddress address,
        BookingForm form,
        [FromServices] BookingLimit limit,
        [FromServices] BookAppointment book,
        CancellationToken cancellation)
    {
        var wanted = form.Instead is null ? address : address with { Slot = form.Instead };
        var service = await services.FindAsync(wanted.Service, cancellation);
        if (service is null || !SlotName.TryParse(wanted.Slot, out var slot) || !BookingKey.TryParse(form.Key, out var key))
        {
            return NotFound();
        }

        if (limit.Refuses(HttpContext))
        {
            return TooSoon(service, slot, form);
        }

        if (!ModelState.IsValid)
        {
            return await PageAsync(wanted, form, StatusCodes.Status422UnprocessableEntity, cancellation);
        }

        var visitor = form.ToVisitor();
        if (limit.Refuses(HttpContext, visitor))
        {
            return TooSoon(service, slot, form);
        }

        var booked = await book.ExecuteAsync(new BookingOrder(service, slot, visitor, form.ToRequest(), key), cancellation);
        if (booked.Refused)
        {
            return await PageAsync(wanted, form, StatusCodes.Status409Conflict, cancellation);
        }

        if (booked.Value!.Fresh)
        {
            limit.Count(visitor);
        }

        return Redirect(To($"/rendez-vous/confirmation/{key.Text}"));
    }

    private ViewResult TooSoon(AppointmentService service, SlotName slot, BookingForm form)
    {
        Response.StatusCode = StatusCodes.Status429TooManyRequests;
        return View("Booking", BookingPage.TooSoon(service, slot, form));
    }

    private async Task<IActionResult> PageAsync(SlotAddress address, BookingForm form, int status, CancellationToken cancellation)
    {
        var page = await BookingPage.LoadAsync(services, agendas, address, form, time.Now, cancellation);
        Response.StatusCode = status;
        return page is null ? NotFound() : View("Booking", page);
    }
}
