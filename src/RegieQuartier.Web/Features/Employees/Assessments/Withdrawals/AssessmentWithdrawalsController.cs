using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Assessments.Withdrawals;

/// <summary>Withdraws an assessment that was a mistake, by who made it. None of its levels is kept.</summary>
[Route("salaries/{id:guid}/competences/{assessmentId:guid}/retrait")]
[Authorize(Policy = Policies.AssessSkills)]
public sealed class AssessmentWithdrawalsController(RegieQuartierDbContext db, OpenEmployee open, SetAssessments set) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid assessmentId, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { Rights.AssessesAs: not null } file)
        {
            return NotFound();
        }

        return await set.FindOwnAsync(file, assessmentId, User, cancellation) is { } assessment
            ? View(AssessmentWithdrawalPage.Of(file, assessment, new EntryWithdrawalForm { Version = assessment.Version }))
            : await GoneAsync(file, assessmentId, cancellation);
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid assessmentId, EntryWithdrawalForm form, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { Rights.AssessesAs: not null } file)
        {
            return NotFound();
        }

        if (await set.FindOwnAsync(file, assessmentId, User, cancellation) is not { } assessment)
        {
            return await GoneAsync(file, assessmentId, cancellation);
        }

        if (!ModelState.IsValid)
        {
            return this.Again("New", AssessmentWithdrawalPage.Of(file, assessment, form));
        }

        var withdrawn = await set.WithdrawAsync(assessmentId, form.Reason!.Value, form.Version, file, User, cancellation);
        return withdrawn.Refused ? await RefuseAsync(file, assessmentId, form, withdrawn.Refusal, cancellation) : Done(file);
    }

    /// <summary>The form with what was chosen; after another window's change, over what that one left.</summary>
    private async Task<IActionResult> RefuseAsync(EmployeeFile file, Guid assessmentId, EntryWithdrawalForm form, Refusal refusal, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        if (await set.FindOwnAsync(file, assessmentId, User, cancellation) is not { } now)
        {
            return await GoneAsync(file, assessmentId, cancellation);
        }

        ModelState.AddModelError("", AssessmentWords.Sentence(refusal));
        form.Version = now.Version;
        return this.Again("New", AssessmentWithdrawalPage.Of(file, now, form));
    }

    private RedirectResult Done(EmployeeFile file)
    {
        this.Flash("Évaluation retirée.");
        return Redirect($"/salaries/{file.Id}/competences");
    }

    // Sent twice, it is done: what is gone was meant to go.
    private async Task<IActionResult> GoneAsync(EmployeeFile file, Guid assessmentId, CancellationToken cancellation) =>
        await set.IsWithdrawnAsync(file, assessmentId, cancellation) ? Done(file) : NotFound();
}

/// <summary>The question before an assessment is withdrawn.</summary>
/// <param name="File">The record.</param>
/// <param name="Id">The assessment.</param>
/// <param name="MadeOn">Its day.</param>
/// <param name="Seen">The skills that it rates.</param>
/// <param name="Form">What is chosen.</param>
public sealed record AssessmentWithdrawalPage(EmployeeFile File, Guid Id, DateOnly MadeOn, int Seen, EntryWithdrawalForm Form)
{
    public static AssessmentWithdrawalPage Of(EmployeeFile file, SkillAssessment assessment, EntryWithdrawalForm form) =>
        new(file, assessment.Id, assessment.MadeOn, assessment.Ratings.Count, form);
}
