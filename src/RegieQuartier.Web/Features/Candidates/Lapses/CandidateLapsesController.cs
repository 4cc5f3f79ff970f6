using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Candidates.Lapses;

/// <summary>An application means nothing any more: the person was hired otherwise. It may be taken up again.</summary>
[Route("candidatures/{id:guid}/sans-objet")]
[Authorize(Policy = Policies.ManageCandidates)]
public sealed class CandidateLapsesController(RegieQuartierDbContext db, SetCandidates set) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, [FromForm(Name = "Version")] uint version, CancellationToken cancellation)
    {
        if (await db.Candidates.FirstOrDefaultAsync(known => known.Id == id, cancellation) is not { } candidate)
        {
            return NotFound();
        }

        var lapsed = await set.LapseAsync(candidate, version, User, cancellation);
        this.FlashOutcome(lapsed, "C’est noté : la candidature est sans objet.", CandidateLabels.Sentence);
        return Redirect($"/candidatures/{id}");
    }
}
