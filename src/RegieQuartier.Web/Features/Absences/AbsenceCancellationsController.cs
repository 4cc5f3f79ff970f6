using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Absences;

/// <summary>Cancels at once all that an absence falls upon.</summary>
[Route("absences/{id:guid}/annulation")]
[Authorize(Policy = Policies.ManageAppointments)]
public sealed class AbsenceCancellationsController(RegieQuartierDbContext db, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, [FromServices] AgendaReader agendas, [FromServices] ServiceCatalogue services, CancellationToken cancellation) =>
        await AbsencePage.LoadAsync(db, agendas, services, User, id, time.Now, cancellation) switch
        {
            null or { CanSettle: false } => NotFound(),
            { ToSettle.Count: 0 } => Redirect($"/absences/{id}"),
            var page => View("CancelAll", page),
        };

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, [FromServices] CancelAppointment cancel, CancellationToken cancellation)
    {
        if (await db.Absences.AsNoTracking().FirstOrDefaultAsync(known => known.Id == id, cancellation) is not { } absence)
        {
            return NotFound();
        }

        var appointments = await db.Appointments.VisibleTo(User).HitBy(absence).StandingAt(time.Now).Select(one => one.Id).ToListAsync(cancellation);
        var cancelled = 0;
        foreach (var appointment in appointments)
        {
            cancelled += await cancel.ByTeamAsync(appointment, User.AccountId(), AbsenceSettlementsController.Why, cancellation) is { Refused: false } ? 1 : 0;
        }

        this.Flash(cancelled switch
        {
            0 => "Il n’y avait plus rien à annuler.",
            1 => "Un rendez-vous est annulé. La personne est prévenue, ou à prévenir de vive voix.",
            _ => $"{cancelled} rendez-vous sont annulés. Les personnes sont prévenues, ou à prévenir de vive voix.",
        });
        return Redirect($"/absences/{id}");
    }
}
