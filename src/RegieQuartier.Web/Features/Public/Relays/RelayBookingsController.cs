using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Public.Booking;
using RegieQuartier.Web.Infrastructure;
using static RegieQuartier.Web.Infrastructure.Languages.Words;

namespace RegieQuartier.Web.Features.Public.Relays;

/// <summary>Second screen of a relay: say who comes and who helps, and book.</summary>
[Route("relais/{token}/{service}/{slot}")]
[SecretLink]
public sealed class RelayBookingsController(RegieQuartierDbContext db, ServiceCatalogue services, AgendaReader agendas, ParisTime time) : Controller
{
    [AllowAnonymous]
    [HttpGet]
    public async Task<IActionResult> New([FromRoute] RelaySlotAddress address, CancellationToken cancellation)
    {
        if (await FindAsync(address, cancellation) is not { } relay)
        {
            return this.RelayEnded();
        }

        var form = new RelayBookingForm { Key = BookingKey.Draw().Text };
        return await services.FindAsync(address.Service, Booker.Partner, cancellation) is { } service
            ? await PageAsync(relay, service, address, form, StatusCodes.Status200OK, cancellation)
            : NotFound();
    }

    [AllowAnonymous]
    [HttpPost]
    public async Task<IActionResult> Create(
        [FromRoute] RelaySlotAddress address,
        RelayBookingForm form,
        [FromServices] BookingLimit limit,
        [FromServices] BookAppointment book,
        CancellationToken cancellation)
    {
        if (await FindAsync(address, cancellation) is not { } relay)
        {
            return this.RelayEnded();
        }

        var wanted = form.Instead is null ? address : address with { Slot = form.Instead };
        if (await services.FindAsync(wanted.Service, Booker.Partner, cancellation) is not { } service
            || !SlotName.TryParse(wanted.Slot, out var slot)
            || !BookingKey.TryParse(form.Key, out var key))
        {
            return NotFound();
        }

        if (limit.RefusesRelay(HttpContext, relay.Id))
        {
            return Page(relay, service, wanted, WantedSlot.Unseen(slot), form, StatusCodes.Status429TooManyRequests);
        }

        if (!ModelState.IsValid)
        {
            return await PageAsync(relay, service, wanted, form, StatusCodes.Status422UnprocessableEntity, cancellation);
        }

        var order = new BookingOrder(service, slot, form.ToVisitor(relay), form.Request, key) { RelayName = relay.Name };
        var booked = await book.ExecuteAsync(order, cancellation);
        return booked.Refused
            ? await PageAsync(relay, service, wanted, form, StatusCodes.Status409Conflict, cancellation)
            : Redirect(To($"/rendez-vous/confirmation/{key.Text}"));
    }

    private Task<BookingRelay?> FindAsync(RelaySlotAddress address, CancellationToken cancellation) =>
        db.BookingRelays.AsNoTracking().OpenedBy(address.Token).FirstOrDefaultAsync(cancellation);

    private async Task<IActionResult> PageAsync(
        BookingRelay relay, AppointmentService service, RelaySlotAddress address, RelayBookingForm form, int status, CancellationToken cancellation) =>
        await WantedSlot.LookAtAsync(agendas, service, address.Slot, time.Now, cancellation) is { } wanted
            ? Page(relay, service, address, wanted, form, status)
            : NotFound();

    private ViewResult Page(BookingRelay relay, AppointmentService service, RelaySlotAddress address, WantedSlot wanted, RelayBookingForm form, int status)
    {
        Response.StatusCode = status;
        return View("Booking", new RelayBookingPage(relay.Name, $"/relais/{address.Token}/{service.Slug}", service, wanted, form)
        {
            IsTooSoon = status == StatusCodes.Status429TooManyRequests,
        });
    }
}
