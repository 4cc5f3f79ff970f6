using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Assessments.Corrections;

/// <summary>Corrects an assessment, by who made it: a wrong day, or a wrong level.</summary>
[Route("salaries/{id:guid}/competences/{assessmentId:guid}/correction")]
[Authorize(Policy = Policies.AssessSkills)]
public sealed class AssessmentCorrectionsController(RegieQuartierDbContext db, OpenEmployee open, SetAssessments set) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, Guid assessmentId, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { Rights.AssessesAs: not null } file)
        {
            return NotFound();
        }

        if (await set.FindOwnAsync(file, assessmentId, User, cancellation) is not { } assessment)
        {
            return await GoneAsync(file, assessmentId, cancellation);
        }

        await open.NoteReadingAsync(file, AuditActions.SkillsRead, User, cancellation);
        return View(await AssessmentFormPage.LoadAsync(db, file, assessment, AssessmentForm.Of(assessment), cancellation));
    }

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, Guid assessmentId, AssessmentForm form, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { Rights.AssessesAs: not null } file)
        {
            return NotFound();
        }

        if (await set.FindOwnAsync(file, assessmentId, User, cancellation) is not { } assessment)
        {
            return await GoneAsync(file, assessmentId, cancellation);
        }

        var page = await AssessmentFormPage.LoadAsync(db, file, assessment, form, cancellation);
        if (!ModelState.IsValid)
        {
            return this.Again("Edit", page);
        }

        var levels = form.ToLevels(page.Grid);
        var corrected = await set.CorrectAsync(assessment, form.MadeOn!.Value, levels, form.Version, file, User, cancellation);
        return corrected.Refused ? await RefuseAsync(file, assessmentId, form, levels, corrected.Refusal, cancellation) : Done(file);
    }

    /// <summary>The form with what was answered; after another window's change, over what that one left. Sent twice, it finds what it wrote itself.</summary>
    private async Task<IActionResult> RefuseAsync(
        EmployeeFile file, Guid assessmentId, AssessmentForm form, IReadOnlyDictionary<Guid, SkillLevel> levels, Refusal refusal, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        if (await set.FindOwnAsync(file, assessmentId, User, cancellation) is not { } now)
        {
            return await GoneAsync(file, assessmentId, cancellation);
        }

        if (refusal == Constraints.ChangedMeanwhile)
        {
            if (now.MadeOn == form.MadeOn && now.Says(levels))
            {
                return Done(file);
            }

            form.Version = now.Version;
        }

        ModelState.AddRefusal(refusal, AssessmentWords.Sentence(refusal));
        return this.Again("Edit", await AssessmentFormPage.LoadAsync(db, file, now, form, cancellation));
    }

    private RedirectResult Done(EmployeeFile file)
    {
        this.Flash("Correction enregistrée.");
        return Redirect($"/salaries/{file.Id}/competences");
    }

    private async Task<IActionResult> GoneAsync(EmployeeFile file, Guid assessmentId, CancellationToken cancellation)
    {
        if (!await set.IsWithdrawnAsync(file, assessmentId, cancellation))
        {
            return NotFound();
        }

        this.FlashWarning(AssessmentWords.IsWithdrawn);
        return Redirect($"/salaries/{file.Id}/competences");
    }
}
