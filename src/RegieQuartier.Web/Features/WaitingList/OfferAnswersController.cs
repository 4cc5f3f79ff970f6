using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Data.Waiting;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.WaitingList;

/// <summary>The team answers for somebody: they said so on the telephone or at the desk.</summary>
[Route("attente/{id:guid}/place/{offer:guid}")]
[Authorize(Policy = Policies.ManageWaitingList)]
public sealed class OfferAnswersController(RegieQuartierDbContext db, AnswerOffer answer) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid offer, CancellationToken cancellation)
    {
        var taken = await answer.AcceptAsync(id, offer, User.AccountId(), cancellation);
        if (taken.Refused)
        {
            return this.BackToList(taken.Refusal, "");
        }

        this.Flash(taken.Value.IsEarlier ? "C’est changé. Le code reste le même." : "C’est réservé. Le code de l’attente est maintenant celui du rendez-vous.");
        // It may be in a colleague’s agenda.
        var appointmentId = taken.Value.AppointmentId;
        return Redirect(await db.Appointments.VisibleTo(User).AnyAsync(one => one.Id == appointmentId, cancellation) ? $"/agenda/{appointmentId}" : "/attente");
    }

    [HttpPost("refus")]
    public async Task<IActionResult> Delete(Guid id, Guid offer, CancellationToken cancellation) =>
        this.BackToList(await answer.DeclineAsync(id, offer, User.AccountId(), cancellation), "C’est noté. La place est de nouveau libre.");
}
