using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Candidates.Refusals;

/// <summary>An application is refused, for a reason. It may be taken up again.</summary>
[Route("candidatures/{id:guid}/refus")]
[Authorize(Policy = Policies.ManageCandidates)]
public sealed class CandidateRefusalsController(RegieQuartierDbContext db, SetCandidates set) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, CancellationToken cancellation) => await FindAsync(id, cancellation) switch
    {
        null => NotFound(),
        { } candidate when !candidate.Status.IsOpen() => Redirect($"/candidatures/{id}"),
        { } candidate => View(new CandidateRefusalPage(id, candidate.FullName, new CandidateRefusalForm { Version = candidate.Version })),
    };

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, CandidateRefusalForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } candidate)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("New", new CandidateRefusalPage(id, candidate.FullName, form));
        }

        var refused = await set.RefuseAsync(candidate, form.Reason!.Value, form.Version, User, cancellation);
        // Where it stands now is on its page: the reason is one choice, chosen again in a second.
        this.FlashOutcome(refused, "Candidature refusée. Pensez à le dire à la personne, et à qui l’envoie.", CandidateLabels.Sentence);
        return Redirect($"/candidatures/{id}");
    }

    private Task<Candidate?> FindAsync(Guid id, CancellationToken cancellation) => db.Candidates.FirstOrDefaultAsync(candidate => candidate.Id == id, cancellation);
}
