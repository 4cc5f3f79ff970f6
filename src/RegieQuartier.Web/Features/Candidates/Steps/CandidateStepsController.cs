using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Candidates.Steps;

/// <summary>An application goes on without an answer yet; one that was refused or given up is taken up again.</summary>
[Route("candidatures/{id:guid}/suite")]
[Authorize(Policy = Policies.ManageCandidates)]
public sealed class CandidateStepsController(RegieQuartierDbContext db, SetCandidates set) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, CandidateStepForm form, CancellationToken cancellation)
    {
        if (await db.Candidates.FirstOrDefaultAsync(known => known.Id == id, cancellation) is not { } candidate)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            this.FlashWarning("Choisissez où en est la candidature.");
            return Redirect($"/candidatures/{id}");
        }

        var moved = await set.MoveAsync(candidate, form.Status!.Value, form.Version, User, cancellation);
        this.FlashOutcome(moved, $"C’est noté : {form.Status.Value.ToLabel().Uncapitalised()}.", CandidateLabels.Sentence);
        return Redirect($"/candidatures/{id}");
    }
}
