using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Trainings;

/// <summary>The trainings of an employee: planned, changed, and followed to their certificate.</summary>
[Route("salaries/{id:guid}/formations")]
public sealed class TrainingsController(RegieQuartierDbContext db, OpenEmployee open, SetTrainings set, ParisTime time) : Controller
{
    [HttpGet]
    [Authorize(Policy = Policies.ViewTrainings)]
    public async Task<IActionResult> Index(Guid id, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { Rights.TrainingHours: true } file)
        {
            return NotFound();
        }

        await open.NoteReadingAsync(file, AuditActions.TrainingsRead, User, cancellation);
        return View(await TrainingsPage.LoadAsync(db, file, cancellation));
    }

    [HttpGet("nouvelle")]
    [Authorize(Policy = Policies.FollowEmployees)]
    public async Task<IActionResult> New(Guid id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is { } file ? View(new TrainingFormPage(file, new TrainingForm(), null)) : NotFound();

    [HttpPost("nouvelle")]
    [Authorize(Policy = Policies.FollowEmployees)]
    public async Task<IActionResult> Create(Guid id, TrainingForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } file)
        {
            return NotFound();
        }

        RefuseAll(file.Pathway!.OpenedOn, form);
        if (!ModelState.IsValid)
        {
            return this.Again("New", new TrainingFormPage(file, form, null));
        }

        var planned = await set.PlanAsync(file, form.ToTerms(), User, cancellation);
        if (planned.Refused)
        {
            ModelState.AddRefusal(planned.Refusal, TrainingLabels.Sentence(planned.Refusal));
            return this.Again("New", new TrainingFormPage(file, form, null));
        }

        this.Flash("Formation prévue.");
        return Redirect($"/salaries/{id}/formations");
    }

    [HttpGet("{trainingId:guid}")]
    [Authorize(Policy = Policies.FollowEmployees)]
    public async Task<IActionResult> Edit(Guid id, Guid trainingId, CancellationToken cancellation) =>
        await set.OpenAsync(id, trainingId, User, cancellation) is { } found ? View(TrainingFormPage.Of(found, TrainingForm.Of(found.Training))) : NotFound();

    [HttpPost("{trainingId:guid}")]
    [Authorize(Policy = Policies.FollowEmployees)]
    public async Task<IActionResult> Update(Guid id, Guid trainingId, TrainingForm form, CancellationToken cancellation)
    {
        if (await set.OpenAsync(id, trainingId, User, cancellation) is not { } found)
        {
            return NotFound();
        }

        // One that is over is refused as a whole.
        if (found.Training.IsOpen)
        {
            RefuseAll(found.Pathway.OpenedOn, form);
        }

        if (!ModelState.IsValid)
        {
            return this.Again("Edit", TrainingFormPage.Of(found, form));
        }

        var changed = await set.KeepAsync(AuditActions.TrainingChanged, found.Training.Change(found.Pathway, form.ToTerms(), time.Today), found, form.Version, User, cancellation);
        if (changed.Refused)
        {
            return await RefuseAsync(id, trainingId, form, changed.Refusal, cancellation);
        }

        this.Flash("Formation changée.");
        return Redirect($"/salaries/{id}/formations");
    }

    /// <summary>Says at once all that refuses what is typed, beside what the form lacks.</summary>
    private void RefuseAll(DateOnly openedOn, TrainingForm form) => ModelState.AddRefusals(form.ToDraft().RefusalsFrom(openedOn), TrainingLabels.Sentence);

    /// <summary>The form with what was typed; after somebody else's change, over what they left.</summary>
    private async Task<IActionResult> RefuseAsync(Guid id, Guid trainingId, TrainingForm form, Refusal refusal, CancellationToken cancellation)
    {
        if (await set.OpenAsync(id, trainingId, User, cancellation) is not { } now)
        {
            return NotFound();
        }

        var isStale = refusal == Constraints.ChangedMeanwhile;
        ModelState.AddRefusal(refusal, isStale ? TrainingWords.ChangedMeanwhile(now.Training) : TrainingLabels.Sentence(refusal));
        form.Version = isStale ? now.Training.Version : form.Version;
        return this.Again("Edit", TrainingFormPage.Of(now, form));
    }

    private async Task<EmployeeFile?> FindAsync(Guid id, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { CanWritePathway: true } file ? file : null;
}
