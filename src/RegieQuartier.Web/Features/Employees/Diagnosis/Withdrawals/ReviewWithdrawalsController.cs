using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Diagnosis.Withdrawals;

/// <summary>Withdraws a review that was a mistake, by its author. None of its levels is kept, and what it had reopened is lifted again.</summary>
[Route("salaries/{id:guid}/diagnostic/{reviewId:guid}/retrait")]
[Authorize(Policy = Policies.FollowEmployees)]
public sealed class ReviewWithdrawalsController(RegieQuartierDbContext db, OpenEmployee open, SetDiagnosis set) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid reviewId, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { IsFollowedHere: true } file)
        {
            return NotFound();
        }

        return await FindAsync(file, reviewId, cancellation) is { } review
            ? View(ReviewWithdrawalPage.Of(file, review, new EntryWithdrawalForm { Version = review.Version }))
            : await GoneAsync(file, reviewId, cancellation);
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid reviewId, EntryWithdrawalForm form, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { IsFollowedHere: true } file)
        {
            return NotFound();
        }

        if (await FindAsync(file, reviewId, cancellation) is not { } review)
        {
            return await GoneAsync(file, reviewId, cancellation);
        }

        if (!ModelState.IsValid)
        {
            return this.Again("New", ReviewWithdrawalPage.Of(file, review, form));
        }

        var withdrawn = await set.WithdrawAsync(reviewId, form.Reason!.Value, form.Version, file, User, cancellation);
        return withdrawn.Refused ? await RefuseAsync(file, reviewId, form, withdrawn.Refusal, cancellation) : Done(file);
    }

    /// <summary>The form with what was chosen; after another window's change, over what that one left.</summary>
    private async Task<IActionResult> RefuseAsync(EmployeeFile file, Guid reviewId, EntryWithdrawalForm form, Refusal refusal, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        if (await FindAsync(file, reviewId, cancellation) is not { } now)
        {
            return await GoneAsync(file, reviewId, cancellation);
        }

        ModelState.AddModelError("", DiagnosisLabels.Sentence(refusal));
        form.Version = now.Version;
        return this.Again("New", ReviewWithdrawalPage.Of(file, now, form));
    }

    private RedirectResult Done(EmployeeFile file)
    {
        this.Flash("Diagnostic retiré.");
        return Redirect($"/salaries/{file.Id}/diagnostic");
    }

    // Sent twice, it is done: what is gone was meant to go.
    private async Task<IActionResult> GoneAsync(EmployeeFile file, Guid reviewId, CancellationToken cancellation) =>
        await set.IsWithdrawnAsync(file, reviewId, cancellation) ? Done(file) : NotFound();

    // Somebody else's review has no such page: the diagnosis does not offer it.
    private async Task<PathwayReview?> FindAsync(EmployeeFile file, Guid reviewId, CancellationToken cancellation) =>
        await set.FindReviewAsync(file, reviewId, cancellation) is { } review && review.AuthorId == User.AccountId() ? review : null;
}

/// <summary>The question before a review is withdrawn.</summary>
/// <param name="File">The record.</param>
/// <param name="Id">The review.</param>
/// <param name="Moment">Which moment it looks at.</param>
/// <param name="MadeOn">Its day.</param>
/// <param name="IsCorrected">Whether it may be corrected instead.</param>
/// <param name="Form">What is chosen.</param>
public sealed record ReviewWithdrawalPage(EmployeeFile File, Guid Id, ReviewMoment Moment, DateOnly MadeOn, bool IsCorrected, EntryWithdrawalForm Form)
{
    public static ReviewWithdrawalPage Of(EmployeeFile file, PathwayReview review, EntryWithdrawalForm form) =>
        new(file, review.Id, review.Moment, review.MadeOn, file.MakesReviews(review.Moment), form);
}
