using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Candidates.Cancellations;

/// <summary>A person gives their application up. It may be taken up again.</summary>
[Route("candidatures/{id:guid}/abandon")]
[Authorize(Policy = Policies.ManageCandidates)]
public sealed class CandidateCancellationsController(RegieQuartierDbContext db, SetCandidates set) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, [FromForm(Name = "Version")] uint version, CancellationToken cancellation)
    {
        if (await db.Candidates.FirstOrDefaultAsync(known => known.Id == id, cancellation) is not { } candidate)
        {
            return NotFound();
        }

        var cancelled = await set.CancelAsync(candidate, version, User, cancellation);
        this.FlashOutcome(cancelled, "C’est noté : la personne abandonne.", CandidateLabels.Sentence);
        return Redirect($"/candidatures/{id}");
    }
}
