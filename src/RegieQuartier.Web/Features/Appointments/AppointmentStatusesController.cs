using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Appointments;

/// <summary>Arrivé, présent, absent, excusé: said in one tap, corrected the same way.</summary>
[Route("agenda/{id:guid}/statut")]
[Authorize(Policy = Policies.NoteAppointments)]
public sealed class AppointmentStatusesController(RegieQuartierDbContext db, ParisTime time, SlotCache slots) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, AppointmentStatusForm form, CancellationToken cancellation)
    {
        var found = await (
            from known in db.Appointments.VisibleTo(User)
            join writer in db.Writers on known.WriterId equals writer.Id
            where known.Id == id
            select new { Appointment = known, writer.Number }).FirstOrDefaultAsync(cancellation);
        if (found is null)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        var appointment = found.Appointment;
        var noted = await NoteAsync(appointment, form.Status!.Value, cancellation);
        if (noted.Refused)
        {
            this.FlashWarning(noted.Refusal.Sentence());
        }
        else
        {
            this.Flash(appointment.Noting(time.Now));
            await slots.ForgetAsync(cancellation);
        }

        var day = ParisZone.DayOf(appointment.StartsAt);
        return Redirect(form.From switch
        {
            AppointmentStatusForm.ItsPage => $"/agenda/{id}",
            AppointmentStatusForm.Reception => $"{AgendaLinks.Everybody(day, PlaceFilter.Read(form.Place))}#{AgendaLinks.Line(id)}",
            _ => $"{AgendaLinks.Day(day, found.Number)}#{AgendaLinks.Line(id)}",
        });
    }

    private async Task<Result> NoteAsync(Appointment appointment, AppointmentStatus status, CancellationToken cancellation)
    {
        var noted = appointment.Note(status, time.Now);
        if (noted.Refused)
        {
            return noted;
        }

        db.AuditEntries.Add(AuditEntry.Record(AuditActions.AppointmentStatusChanged, User.AccountId(), appointment.Id, time.Now, status.Word()));
        return await db.SaveOrRefuseAsync(cancellation);
    }
}
