using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Data.Waiting;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Appointments.Waits;

/// <summary>The team asks for an earlier time for somebody who has an appointment.</summary>
[Route("agenda/{id:guid}/attente")]
[Authorize(Policy = Policies.ManageWaitingList)]
public sealed class AppointmentWaitsController(RegieQuartierDbContext db) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, [FromServices] JoinWaitingList join, CancellationToken cancellation)
    {
        if (!await db.Appointments.VisibleTo(User).AnyAsync(one => one.Id == id, cancellation))
        {
            return NotFound();
        }

        var joined = await join.ForEarlierSlotAsync(id, User.AccountId(), cancellation);
        if (joined.Refused)
        {
            this.FlashWarning("Ce rendez-vous est trop proche, ou n’est plus à venir : il n’y a pas de place plus tôt à attendre.");
        }
        else
        {
            this.Flash("C’est noté. La première place libre plus tôt lui sera proposée.");
        }

        return Redirect($"/agenda/{id}");
    }

    [HttpPost("fin")]
    public async Task<IActionResult> Delete(Guid id, [FromServices] LeaveWaitingList leave, CancellationToken cancellation)
    {
        if (!await db.Appointments.VisibleTo(User).AnyAsync(one => one.Id == id, cancellation))
        {
            return NotFound();
        }

        var entry = await db.WaitingEntries.Open().Where(known => known.AppointmentId == id).Select(known => (Guid?)known.Id).FirstOrDefaultAsync(cancellation);
        if (entry is { } entryId)
        {
            await leave.LeaveAsync(entryId, User.AccountId(), cancellation);
        }

        this.Flash("C’est noté. Cette personne garde son rendez-vous, et n’attend plus.");
        return Redirect($"/agenda/{id}");
    }
}
