using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Assessments;

/// <summary>The skills of an employee, as they are assessed at work.</summary>
[Route("salaries/{id:guid}/competences")]
public sealed class AssessmentsController(RegieQuartierDbContext db, OpenEmployee open, SetAssessments set) : Controller
{
    [HttpGet]
    [Authorize(Policy = Policies.ViewSkills)]
    public async Task<IActionResult> Index(Guid id, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { Rights.Skills: true } file)
        {
            return NotFound();
        }

        await open.NoteReadingAsync(file, AuditActions.SkillsRead, User, cancellation);
        return View(await AssessmentsPage.LoadAsync(db, file, cancellation));
    }

    [HttpGet("{assessmentId:guid}")]
    [Authorize(Policy = Policies.ViewSkills)]
    public async Task<IActionResult> Show(Guid id, Guid assessmentId, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { Rights.Skills: true } file)
        {
            return NotFound();
        }

        await open.NoteReadingAsync(file, AuditActions.SkillsRead, User, cancellation);
        return await AssessmentPage.LoadAsync(db, file, assessmentId, cancellation) is { } page ? View(page) : NotFound();
    }

    [HttpGet("evaluation")]
    [Authorize(Policy = Policies.AssessSkills)]
    public async Task<IActionResult> New(Guid id, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { Rights.AssessesAs: not null } file
        && await AssessmentFormPage.LoadAsync(db, file, new AssessmentForm { MadeOn = file.Today }, cancellation) is { } page
            ? View(page)
            : NotFound();

    [HttpPost("evaluation")]
    [Authorize(Policy = Policies.AssessSkills)]
    public async Task<IActionResult> Create(Guid id, AssessmentForm form, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { Rights.AssessesAs: not null } file || await AssessmentFormPage.LoadAsync(db, file, form, cancellation) is not { } page)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("New", page);
        }

        var made = await set.MakeAsync(file, form.MadeOn!.Value, form.ToLevels(page.Grid), form.Key, User, cancellation);
        if (made.Refused)
        {
            ModelState.AddRefusal(made.Refusal, AssessmentWords.Sentence(made.Refusal));
            return this.Again("New", page);
        }

        this.Flash("Évaluation enregistrée.");
        return Redirect($"/salaries/{id}/competences");
    }
}
