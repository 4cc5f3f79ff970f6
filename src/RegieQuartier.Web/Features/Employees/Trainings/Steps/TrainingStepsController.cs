using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Trainings.Steps;

/// <summary>The steps of a training that one button notes: a seat, its beginning, its certificate, and that it goes on after all.</summary>
[Route("salaries/{id:guid}/formations/{trainingId:guid}")]
[Authorize(Policy = Policies.FollowEmployees)]
public sealed class TrainingStepsController(SetTrainings set, ParisTime time) : Controller
{
    [HttpPost("inscription")]
    public Task<IActionResult> Enrol(Guid id, Guid trainingId, TrainingStepForm form, CancellationToken cancellation) =>
        TakeAsync(id, trainingId, form, (training, pathway) => training.Enrol(pathway), "Inscription notée.", cancellation);

    [HttpPost("debut")]
    public Task<IActionResult> Start(Guid id, Guid trainingId, TrainingStepForm form, CancellationToken cancellation) =>
        TakeAsync(id, trainingId, form, (training, pathway) => training.Start(pathway, time.Today), "Début noté.", cancellation);

    [HttpPost("certificat")]
    public Task<IActionResult> Certify(Guid id, Guid trainingId, TrainingStepForm form, CancellationToken cancellation) =>
        TakeAsync(id, trainingId, form, (training, _) => training.Certify(), "Certificat noté.", cancellation);

    [HttpPost("reprise")]
    public Task<IActionResult> Reopen(Guid id, Guid trainingId, TrainingStepForm form, CancellationToken cancellation) =>
        TakeAsync(id, trainingId, form, (training, pathway) => training.Reopen(pathway, time.Today), "Formation rouverte.", cancellation);

    private async Task<IActionResult> TakeAsync(Guid id, Guid trainingId, TrainingStepForm form, Func<TrainingEnrolment, IntegrationPathway, Result> step, string sentence, CancellationToken cancellation)
    {
        if (await set.OpenAsync(id, trainingId, User, cancellation) is not { } found)
        {
            return NotFound();
        }

        var taken = await set.KeepAsync(AuditActions.TrainingMoved, step(found.Training, found.Pathway), found, form.Version, User, cancellation);
        this.FlashOutcome(taken, sentence, TrainingLabels.Sentence);
        return Redirect($"/salaries/{id}/formations");
    }
}

/// <summary>The training, as it was shown beside the button.</summary>
public sealed class TrainingStepForm
{
    public uint Version { get; init; }
}

public sealed class TrainingStepFormValidator : AbstractValidator<TrainingStepForm>;
