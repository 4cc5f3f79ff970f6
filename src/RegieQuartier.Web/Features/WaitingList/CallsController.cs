using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data.Waiting;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.WaitingList;

/// <summary>Somebody of the team called a person back.</summary>
[Route("attente/{id:guid}/rappel")]
[Authorize(Policy = Policies.ManageWaitingList)]
public sealed class CallsController(LeaveWaitingList leave) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, CancellationToken cancellation) =>
        this.BackToList(await leave.NoteCallAsync(id, User.AccountId(), cancellation), "C’est noté\u00a0: cette personne est rappelée.");
}
