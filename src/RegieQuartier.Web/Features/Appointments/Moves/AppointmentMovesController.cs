using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Appointments.Times;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Appointments.Moves;

/// <summary>The team gives an appointment another time, or another writer.</summary>
[Route("agenda/{id:guid}/changement")]
[Authorize(Policy = Policies.ManageAppointments)]
public sealed class AppointmentMovesController(RegieQuartierDbContext db, FindTime find, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, [FromQuery] TimeQuery query, CancellationToken cancellation) =>
        await LoadAsync(id, query, new TimeForm(), cancellation) is { } page ? View(page) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, [FromQuery] TimeQuery query, TimeForm form, [FromServices] MoveAppointment move, CancellationToken cancellation)
    {
        if (await LoadAsync(id, query, form, cancellation) is not { } page)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again(page, StatusCodes.Status422UnprocessableEntity);
        }

        var field = form.IsOther ? nameof(form.OtherTime) : nameof(form.Slot);
        if (form.ToSlot(page.Choice) is not { } slot || slot.StartsAt <= time.Now)
        {
            ModelState.AddModelError(field, "Cette heure est passée. Choisissez-en une autre.");
            return Again(page, StatusCodes.Status422UnprocessableEntity);
        }

        var moved = await move.ExecuteAsync(new MoveOrder(id, slot, User.AccountId(), form.ToBeyondLimits()), cancellation);
        if (moved is { Refused: true } && moved.Refusal == AppointmentRefusals.SlotTaken)
        {
            ModelState.AddModelError(field, $"{page.Choice.Writer.FirstName} a déjà quelqu’un à cette heure-là. Choisissez-en une autre.");
            // What was free when the page was read is not any more.
            return Again(await LoadAsync(id, query, form, cancellation) ?? page, StatusCodes.Status409Conflict);
        }

        if (moved.Refused)
        {
            this.FlashWarning(moved.Refusal.Sentence());
        }
        else
        {
            this.Flash($"C’est changé : {slot.StartsAt.ToDayAndHourText()}. {await ToldBy.SentenceAsync(db, id, cancellation)}");
        }

        if (query.Absence is { } absence)
        {
            return Redirect($"/absences/{absence}");
        }

        // Handed to a colleague, it may have left the agendas that this person sees.
        return Redirect(page.Choice.Writer.Id == User.AccountId() || User.Can(Policies.ViewAllAgendas) ? $"/agenda/{id}" : "/agenda");
    }

    private ViewResult Again(AppointmentMovePage page, int status)
    {
        Response.StatusCode = status;
        return View("New", page);
    }

    private async Task<AppointmentMovePage?> LoadAsync(Guid id, TimeQuery query, TimeForm form, CancellationToken cancellation) =>
        await StandingAppointment.FindAsync(db.Appointments.VisibleTo(User), id, time.Now, cancellation) is { } moved
        && await find.ForMoveAsync(User, query, moved, cancellation) is { } choice
            ? new AppointmentMovePage(moved, choice, form)
            : null;
}

/// <summary>The appointment, the times it may take, and the form.</summary>
public sealed record AppointmentMovePage(StandingAppointment Appointment, TimeChoice Choice, TimeForm Form);
