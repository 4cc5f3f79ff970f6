using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Diagnosis.Corrections;

/// <summary>Corrects a review, by its author.</summary>
[Route("salaries/{id:guid}/diagnostic/{reviewId:guid}/correction")]
[Authorize(Policy = Policies.FollowEmployees)]
public sealed class ReviewCorrectionsController(RegieQuartierDbContext db, OpenEmployee open, SetDiagnosis set) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, Guid reviewId, CancellationToken cancellation) => await FindAsync(id, reviewId, cancellation) is var (file, review)
        ? View(await ReviewPage.AgainAsync(db, file, reviewId, ReviewForm.Of(review), cancellation))
        : await GoneAsync(id, reviewId, cancellation);

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, Guid reviewId, ReviewForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, reviewId, cancellation) is not var (file, review))
        {
            return await GoneAsync(id, reviewId, cancellation);
        }

        if (!ModelState.IsValid)
        {
            return this.Again("Edit", await ReviewPage.AgainAsync(db, file, reviewId, form, cancellation));
        }

        var corrected = await set.CorrectAsync(review, form.ToRatings(), form.Version, file, User, cancellation);
        if (corrected.Refused)
        {
            return await RefuseAsync(file, reviewId, form, corrected.Refusal, cancellation);
        }

        return Done(file);
    }

    /// <summary>The page with what was typed; after another window's change, over what that one left. Sent twice, it finds what it wrote itself.</summary>
    private async Task<IActionResult> RefuseAsync(EmployeeFile file, Guid reviewId, ReviewForm form, Refusal refusal, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        if (await set.FindReviewAsync(file, reviewId, cancellation) is not { } now)
        {
            return await GoneAsync(file.Id, reviewId, cancellation);
        }

        if (refusal == Constraints.ChangedMeanwhile && now.Says(form.ToRatings()))
        {
            return Done(file);
        }

        ModelState.AddReviewRefusal(refusal);
        form.Version = refusal == Constraints.ChangedMeanwhile ? now.Version : form.Version;
        return this.Again("Edit", await ReviewPage.AgainAsync(db, file, reviewId, form, cancellation));
    }

    private RedirectResult Done(EmployeeFile file)
    {
        this.Flash("Correction enregistrée.");
        return Redirect($"/salaries/{file.Id}/diagnostic");
    }

    private async Task<IActionResult> GoneAsync(Guid id, Guid reviewId, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { IsFollowedHere: true } file || !await set.IsWithdrawnAsync(file, reviewId, cancellation))
        {
            return NotFound();
        }

        this.FlashWarning("Ce diagnostic a été retiré\u00A0: il n’y a rien de plus à faire.");
        return Redirect($"/salaries/{id}/diagnostic");
    }

    // Somebody else's review has no such page: the diagnosis does not offer it.
    private async Task<(EmployeeFile File, PathwayReview Review)?> FindAsync(Guid id, Guid reviewId, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { IsFollowedHere: true } file
            || await set.FindReviewAsync(file, reviewId, cancellation) is not { } review || !file.MakesReviews(review.Moment) || review.AuthorId != User.AccountId())
        {
            return null;
        }

        await open.NoteReadingAsync(file, AuditActions.DiagnosisRead, User, cancellation);
        return (file, review);
    }
}
