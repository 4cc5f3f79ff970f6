using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Interviews.Renewals;

/// <summary>The review that the end of a contract asks for: the one that is planned, or was held, or else one to plan.</summary>
[Route("salaries/{id:guid}/entretiens/renouvellement")]
[Authorize(Policy = Policies.FollowEmployees)]
public sealed class RenewalReviewsController(RegieQuartierDbContext db, OpenEmployee open, AlertTerms terms) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { IsFollowedHere: true } file)
        {
            return NotFound();
        }

        await open.NoteReadingAsync(file, AuditActions.InterviewsRead, User, cancellation);
        return await db.RenewalReviewAsync(file, terms, cancellation) is { } review
            ? this.ToInterviews(file, InterviewLabels.RenewalReview(review, file.Today))
            : Redirect($"/salaries/{id}/entretiens/nouveau?type={InterviewKindLabels.RenewalReviewSlug}");
    }
}
