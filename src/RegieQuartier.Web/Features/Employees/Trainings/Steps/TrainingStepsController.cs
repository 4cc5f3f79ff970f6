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
    public Task<IActionResult> Enrol(Guid id, Guid trainingId, CancellationToken cancellation) =>
        TakeAsync(id, trainingId, training => training.Enrol(), "Inscription notée.", cancellation);

    [HttpPost("debut")]
    public Task<IActionResult> Start(Guid id, Guid trainingId, CancellationToken cancellation) =>
        TakeAsync(id, trainingId, training => training.Start(time.Today), "Début noté.", cancellation);

    [HttpPost("certificat")]
    public Task<IActionResult> Certify(Guid id, Guid trainingId, CancellationToken cancellation) =>
        TakeAsync(id, trainingId, training => training.Certify(), "Certificat noté.", cancellation);

    [HttpPost("reprise")]
    public Task<IActionResult> Reopen(Guid id, Guid trainingId, CancellationToken cancellation) =>
        TakeAsync(id, trainingId, training => training.Reopen(), "La formation est de nouveau en cours.", cancellation);

    private async Task<IActionResult> TakeAsync(Guid id, Guid trainingId, Func<TrainingEnrolment, Result> step, string sentence, CancellationToken cancellation)
    {
        if (await set.OpenAsync(id, trainingId, User, cancellation) is not { } found)
        {
            return NotFound();
        }

        var taken = await set.KeepAsync(AuditActions.TrainingMoved, step(found.Training), found, found.Training.Version, User, cancellation);
        if (taken.Refused)
        {
            this.FlashWarning(TrainingLabels.Sentence(taken.Refusal));
        }
        else
        {
            this.Flash(sentence);
        }

        return Redirect($"/salaries/{id}/formations");
    }
}
