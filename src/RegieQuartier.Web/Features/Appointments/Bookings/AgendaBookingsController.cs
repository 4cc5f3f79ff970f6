using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Data.Waiting;
using RegieQuartier.Web.Features.Appointments.Times;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Appointments.Bookings;

/// <summary>The team gives somebody an appointment.</summary>
[Route("agenda/nouveau")]
[Authorize(Policy = Policies.ManageAppointments)]
public sealed class AgendaBookingsController(FindTime find, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New([FromQuery] TimeQuery query, [FromServices] RegieQuartierDbContext db, CancellationToken cancellation) =>
        await find.ForNewAsync(User, query, cancellation) is { } choice
            ? View(new AgendaBookingPage(choice, await AgendaBookingForm.ForAsync(db, User, query.Waiting, cancellation)))
            : View(await find.HasHelpAsync(cancellation) ? "/Features/Appointments/Nobody.cshtml" : "NoHelp");

    [HttpPost]
    public async Task<IActionResult> Create(
        [FromQuery] TimeQuery query, AgendaBookingForm form, [FromServices] BookAppointment book, [FromServices] LeaveWaitingList leave, CancellationToken cancellation)
    {
        if (await find.ForNewAsync(User, query, cancellation) is not { } choice || !BookingKey.TryParse(form.Key, out var key))
        {
            return NotFound();
        }

        // The first help is shown to who names none of ours; it is not given in the place of another one.
        if (query.Service is not null && query.Service != choice.Service.Slug)
        {
            ModelState.AddModelError("", "Cette aide n’est plus proposée. Choisissez-en une autre, puis une heure.");
        }

        if (!ModelState.IsValid)
        {
            return Again(choice, form, StatusCodes.Status422UnprocessableEntity);
        }

        if (form.ToSlot(choice) is not { } slot || slot.StartsAt <= time.Now)
        {
            ModelState.AddModelError(form.IsOther ? nameof(form.OtherTime) : nameof(form.Slot), "Cette heure est passée. Choisissez-en une autre.");
            return Again(choice, form, StatusCodes.Status422UnprocessableEntity);
        }

        var order = new BookingOrder(choice.Service, slot, form.ToVisitor(), form.ToRequest(), key) { ActorId = User.AccountId(), BeyondLimits = form.ToBeyondLimits() };
        var booked = await book.ExecuteAsync(order, cancellation);
        if (booked.Refused)
        {
            ModelState.AddModelError(form.IsOther ? nameof(form.OtherTime) : nameof(form.Slot), $"{choice.Writer.FirstName} a déjà quelqu’un à cette heure-là. Choisissez-en une autre.");
            // What was free when the page was read is not any more.
            return Again(await find.ForNewAsync(User, query, cancellation) ?? choice, form, StatusCodes.Status409Conflict);
        }

        if (booked.Value.Fresh && query.Waiting is { } waiting && User.Can(Policies.ManageWaitingList))
        {
            var served = await leave.ServeAsync(waiting, booked.Value.Id, User.AccountId(), cancellation);
            if (served.Refused)
            {
                this.FlashWarning("Cette personne n’attendait plus : elle a peut-être pris une place au même moment. Vérifiez qu’elle n’a pas deux rendez-vous.");
            }
        }

        this.Flash($"C’est réservé pour {order.Visitor.FullName}. Donnez le code à la personne : il est plus bas.");
        return Redirect($"/agenda/{booked.Value.Id}");
    }

    private ViewResult Again(TimeChoice choice, AgendaBookingForm form, int status)
    {
        Response.StatusCode = status;
        return View("New", new AgendaBookingPage(choice, form));
    }
}

/// <summary>The times, and the form.</summary>
public sealed record AgendaBookingPage(TimeChoice Choice, AgendaBookingForm Form);
