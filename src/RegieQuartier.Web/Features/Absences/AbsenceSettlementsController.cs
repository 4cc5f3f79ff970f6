using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Absences;

/// <summary>Settles one by one the appointments that an absence falls upon.</summary>
[Route("absences/{id:guid}/suites")]
[Authorize(Policy = Policies.ManageAppointments)]
public sealed class AbsenceSettlementsController(RegieQuartierDbContext db, MoveAppointment move, CancelAppointment cancel, ParisTime time) : Controller
{
    internal const string Why = "Absence de la personne qui reçoit";

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, SettlementForm form, CancellationToken cancellation)
    {
        var absence = await db.Absences.AsNoTracking().FirstOrDefaultAsync(known => known.Id == id, cancellation);
        if (absence is null || !ModelState.IsValid)
        {
            return NotFound();
        }

        var appointment = await db.Appointments.AsNoTracking().VisibleTo(User).HitBy(absence).StandingAt(time.Now).FirstOrDefaultAsync(one => one.Id == form.AppointmentId, cancellation);
        if (appointment is null)
        {
            this.FlashWarning("Ce rendez-vous est déjà réglé.");
            return Redirect($"/absences/{id}");
        }

        var settled = form.Colleague is { } colleague
            ? await move.ExecuteAsync(new MoveOrder(appointment.Id, new SlotName(appointment.StartsAt, colleague), User.AccountId(), BeyondLimits: null), cancellation)
            : await cancel.ByTeamAsync(appointment.Id, User.AccountId(), Why, cancellation);
        Say(settled, appointment.FullName, form.Colleague is not null);
        return Redirect($"/absences/{id}");
    }

    private void Say(Result settled, string name, bool isHanded)
    {
        if (settled.Refused)
        {
            this.FlashWarning($"{name} : cela n’est plus possible. Regardez où en est le rendez-vous, puis choisissez autre chose.");
        }
        else
        {
            this.Flash(isHanded ? $"C’est réglé : {name} garde son heure, avec quelqu’un d’autre." : $"C’est réglé : le rendez-vous {name.AfterDe()} est annulé.");
        }
    }
}
