using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Trainings.Ends;

/// <summary>A training is over, followed to its end or given up, with the hours that were done.</summary>
[Route("salaries/{id:guid}/formations/{trainingId:guid}")]
[Authorize(Policy = Policies.FollowEmployees)]
public sealed class TrainingEndsController(SetTrainings set, ParisTime time) : Controller
{
    private const string EndView = "New";

    [HttpGet("fin")]
    public Task<IActionResult> NewCompletion(Guid id, Guid trainingId, CancellationToken cancellation) => NewAsync(TrainingEnd.Completed, id, trainingId, cancellation);

    [HttpPost("fin")]
    public Task<IActionResult> Complete(Guid id, Guid trainingId, TrainingEndForm form, CancellationToken cancellation) =>
        CreateAsync(TrainingEnd.Completed, id, trainingId, form, cancellation);

    [HttpGet("abandon")]
    public Task<IActionResult> NewAbandonment(Guid id, Guid trainingId, CancellationToken cancellation) => NewAsync(TrainingEnd.Abandoned, id, trainingId, cancellation);

    [HttpPost("abandon")]
    public Task<IActionResult> Abandon(Guid id, Guid trainingId, TrainingEndForm form, CancellationToken cancellation) =>
        CreateAsync(TrainingEnd.Abandoned, id, trainingId, form, cancellation);

    private async Task<IActionResult> NewAsync(TrainingEnd end, Guid id, Guid trainingId, CancellationToken cancellation)
    {
        if (await set.OpenAsync(id, trainingId, User, cancellation) is not { } found)
        {
            return NotFound();
        }

        var notBegun = end == TrainingEnd.Abandoned && found.Training.Status != TrainingStatus.InProgress;
        return View(EndView, TrainingEndPage.Of(found, end, new TrainingEndForm { DoneMinutes = notBegun ? "0" : null, Version = found.Training.Version }));
    }

    private async Task<IActionResult> CreateAsync(TrainingEnd end, Guid id, Guid trainingId, TrainingEndForm form, CancellationToken cancellation)
    {
        if (await set.OpenAsync(id, trainingId, User, cancellation) is not { } found)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again(EndView, TrainingEndPage.Of(found, end, form));
        }

        var minutes = HoursText.Read(form.DoneMinutes)!.Value;
        var done = end == TrainingEnd.Completed ? found.Training.Complete(minutes, time.Today) : found.Training.Abandon(minutes, time.Today);
        var kept = await set.KeepAsync(AuditActions.TrainingMoved, done, found, form.Version, User, cancellation);
        if (kept.Refused)
        {
            return await RefuseAsync(end, found, form, kept.Refusal, cancellation);
        }

        this.Flash(end.Done);
        return Redirect($"/salaries/{id}/formations");
    }

    /// <summary>The form with what was typed; after somebody else's change, over what they left.</summary>
    private async Task<IActionResult> RefuseAsync(TrainingEnd end, OpenTraining tried, TrainingEndForm form, Refusal refusal, CancellationToken cancellation)
    {
        if (await set.OpenAsync(tried.File.Id, tried.Training.Id, User, cancellation) is not { } now)
        {
            return NotFound();
        }

        var isStale = refusal == Constraints.ChangedMeanwhile;
        ModelState.AddRefusal(refusal, isStale ? TrainingWords.ChangedMeanwhile(now.Training) : TrainingLabels.Sentence(refusal));
        form.Version = isStale ? now.Training.Version : form.Version;
        return this.Again(EndView, TrainingEndPage.Of(now, end, form));
    }
}
