using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Passes.Suspensions.Corrections;

/// <summary>Corrects a suspension of a PASS IAE, by the rules of the day it was declared.</summary>
[Route("salaries/{id:guid}/pass/{passId:guid}/suspension/{suspensionId:guid}/correction")]
[Authorize(Policy = Policies.EditPasses)]
public sealed class SuspensionCorrectionsController(SetPasses set, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, Guid passId, Guid suspensionId, CancellationToken cancellation) =>
        await FindAsync(id, passId, suspensionId, cancellation) is var (found, suspension) ? View(new SuspensionCorrectionPage(found, suspension.Id, FormOf(found, suspension))) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, Guid passId, Guid suspensionId, PassSuspensionForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, passId, suspensionId, cancellation) is not var (found, suspension))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("Edit", new SuspensionCorrectionPage(found, suspensionId, form));
        }

        var corrected = found.Pass.Correct(suspension, form.Reason!.Value, form.StartsOn!.Value, form.EndsOn!.Value, found.Siae, found.Law);
        if (!corrected.Refused && form.Preview)
        {
            return View("Edit", new SuspensionCorrectionPage(found, suspensionId, form) { Preview = PassPreview.Of(found.File, found.Pass) });
        }

        var kept = corrected.Refused ? corrected : await set.KeepAsync(found.Pass, form.Version, User, cancellation, AuditActions.PassCorrected);
        if (kept.Refused)
        {
            return await RefuseAsync(id, passId, suspensionId, form, kept.Refusal, cancellation);
        }

        this.Flash($"Suspension corrigée. Le PASS finit le {found.Pass.EndsOn.ToDateText()}.");
        return Redirect($"/salaries/{id}/contrats");
    }

    /// <summary>The form with what was typed; after somebody else's change, over what they left.</summary>
    private async Task<IActionResult> RefuseAsync(Guid id, Guid passId, Guid suspensionId, PassSuspensionForm form, Refusal refusal, CancellationToken cancellation)
    {
        if (await FindAsync(id, passId, suspensionId, cancellation) is not var (now, _))
        {
            return NotFound();
        }

        var isStale = refusal == Constraints.ChangedMeanwhile;
        ModelState.AddRefusal(refusal, isStale ? PassWords.ChangedMeanwhile(now.Pass) : PassLabels.Sentence(refusal, now.Law, time.Today));
        form.Version = isStale ? now.Pass.Version : form.Version;
        return this.Again("Edit", new SuspensionCorrectionPage(now, suspensionId, form));
    }

    private async Task<(OpenPass Found, PassSuspension Suspension)?> FindAsync(Guid id, Guid passId, Guid suspensionId, CancellationToken cancellation) =>
        await set.OpenAsync(id, passId, User, cancellation) is { } found
        && found.Pass.Suspensions.FirstOrDefault(known => known.Id == suspensionId) is { } suspension
            ? (found, suspension)
            : null;

    private static PassSuspensionForm FormOf(OpenPass found, PassSuspension suspension) =>
        new() { Reason = suspension.Reason, StartsOn = suspension.StartsOn, EndsOn = suspension.EndsOn, Version = found.Pass.Version };
}

/// <summary>The form of a correction.</summary>
public sealed record SuspensionCorrectionPage(OpenPass Open, Guid SuspensionId, PassSuspensionForm Form)
{
    /// <summary>What the dates would become.</summary>
    public DatesPreview? Preview { get; init; }
}
