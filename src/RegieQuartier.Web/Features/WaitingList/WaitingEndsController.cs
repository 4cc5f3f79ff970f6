using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data.Waiting;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.WaitingList;

/// <summary>Somebody no longer waits.</summary>
[Route("attente/{id:guid}/fin")]
[Authorize(Policy = Policies.ManageWaitingList)]
public sealed class WaitingEndsController(LeaveWaitingList leave) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, CancellationToken cancellation) =>
        this.BackToList(await leave.LeaveAsync(id, User.AccountId(), cancellation), "C’est noté\u00a0: cette personne n’attend plus.");
}
