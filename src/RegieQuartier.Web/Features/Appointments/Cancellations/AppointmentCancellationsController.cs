using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Appointments.Cancellations;

/// <summary>The team cancels an appointment, and the person is told.</summary>
[Route("agenda/{id:guid}/annulation")]
[Authorize(Policy = Policies.ManageAppointments)]
public sealed class AppointmentCancellationsController(RegieQuartierDbContext db, ParisTime time) : Controller
{
    [HttpGet]
    public Task<IActionResult> New(Guid id, CancellationToken cancellation) => PageAsync(id, new CancellationForm(), StatusCodes.Status200OK, cancellation);

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, CancellationForm form, [FromServices] CancelAppointment cancel, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return await PageAsync(id, form, StatusCodes.Status422UnprocessableEntity, cancellation);
        }

        if (await FindAsync(id, cancellation) is not { } appointment)
        {
            return NotFound();
        }

        var cancelled = await cancel.ByTeamAsync(id, User.AccountId(), string.IsNullOrWhiteSpace(form.Reason) ? null : form.Reason.Trim(), cancellation);
        if (cancelled.Refused)
        {
            this.FlashWarning(cancelled.Refusal.Sentence());
        }
        else
        {
            this.Flash($"Rendez-vous annulé : {appointment.FullName}. {await ToldBy.SentenceAsync(db, id, cancellation)}");
        }

        return Redirect($"/agenda/{id}");
    }

    private async Task<IActionResult> PageAsync(Guid id, CancellationForm form, int status, CancellationToken cancellation)
    {
        var appointment = await FindAsync(id, cancellation);
        Response.StatusCode = status;
        return appointment is null ? NotFound() : View("New", new CancellationPage(appointment, form));
    }

    private Task<StandingAppointment?> FindAsync(Guid id, CancellationToken cancellation) =>
        StandingAppointment.FindAsync(db.Appointments.VisibleTo(User), id, time.Now, cancellation);
}

/// <summary>The appointment, and the form.</summary>
public sealed record CancellationPage(StandingAppointment Appointment, CancellationForm Form);
