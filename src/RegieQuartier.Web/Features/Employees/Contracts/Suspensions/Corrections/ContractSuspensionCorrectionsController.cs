using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Contracts.Suspensions.Corrections;

/// <summary>Corrects why and when a contract was held, over what others left.</summary>
[Route("salaries/{id:guid}/contrats/{contractId:guid}/suspension/{suspensionId:guid}/correction")]
[Authorize(Policy = Policies.EditContracts)]
public sealed class ContractSuspensionCorrectionsController(SetContracts set, WithdrawnParts gone) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, Guid contractId, Guid suspensionId, CancellationToken cancellation) =>
        await FindAsync(id, contractId, suspensionId, cancellation) is var (found, suspension) ? View(new ContractSuspensionCorrectionPage(found, suspension.Id, FormOf(found, suspension))) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, Guid contractId, Guid suspensionId, ContractSuspensionForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, contractId, suspensionId, cancellation) is not var (found, suspension))
        {
            return await this.AlreadyWithdrawnAsync(gone, id, suspensionId, cancellation);
        }

        if (!ModelState.IsValid)
        {
            return this.Again("Edit", new ContractSuspensionCorrectionPage(found, suspensionId, form));
        }

        if (form.Preview)
        {
            return await PreviewAsync(found, suspension, form, cancellation);
        }

        var kept = await set.KeepAsync(AuditActions.ContractSuspensionCorrected, found, form.Version, now => Correct(now, suspensionId, form), User, cancellation);
        return kept.Refused ? await RefuseAsync(found, suspensionId, form, kept.Refusal, cancellation) : Done(id);
    }

    private static Result Correct(OpenContract found, Guid suspensionId, ContractSuspensionForm form) =>
        found.Contract.Correct(found.Contract.Suspensions.First(known => known.Id == suspensionId), form.Reason!.Value, form.StartsOn!.Value, form.EndsOn!.Value, found.PassHeld);

    private RedirectResult Done(Guid id)
    {
        this.Flash("Suspension corrigée.");
        return Redirect($"/salaries/{id}/contrats");
    }

    /// <summary>The form with what the dates would become: nothing is kept.</summary>
    private async Task<IActionResult> PreviewAsync(OpenContract found, ContractSuspension suspension, ContractSuspensionForm form, CancellationToken cancellation)
    {
        // The change moves them on the suspension itself.
        var was = new DaySpan(suspension.StartsOn, suspension.EndsOn);
        var tried = await set.TryAsync(found, now => Correct(now, suspension.Id, form), cancellation);
        return tried.Refused
            ? await RefuseAsync(found, suspension.Id, form, tried.Refusal, cancellation)
            : View("Edit", new ContractSuspensionCorrectionPage(found, suspension.Id, form) { Preview = ContractSuspensionPreview.OfCorrection(found, was, new DaySpan(form.StartsOn!.Value, form.EndsOn!.Value)) });
    }

    /// <summary>The form with what was typed; after somebody else's change, over what they left. Sent twice, it finds what it wrote itself.</summary>
    private async Task<IActionResult> RefuseAsync(OpenContract tried, Guid suspensionId, ContractSuspensionForm form, Refusal refusal, CancellationToken cancellation)
    {
        if (await FindAsync(tried.File.Id, tried.Contract.Id, suspensionId, cancellation) is not var (now, suspension))
        {
            return await this.AlreadyWithdrawnAsync(gone, tried.File.Id, suspensionId, cancellation);
        }

        var isStale = refusal == Constraints.ChangedMeanwhile;
        if (isStale && (suspension.Reason, suspension.StartsOn, suspension.EndsOn) == (form.Reason, form.StartsOn, form.EndsOn))
        {
            return Done(now.File.Id);
        }

        ModelState.AddRefusal(refusal, isStale ? ContractWords.HeldMeanwhile(suspension) : ContractLabels.Sentence(refusal));
        form.Version = isStale ? now.Contract.Version : form.Version;
        return this.Again("Edit", new ContractSuspensionCorrectionPage(now, suspensionId, form));
    }

    private async Task<(OpenContract Found, ContractSuspension Suspension)?> FindAsync(Guid id, Guid contractId, Guid suspensionId, CancellationToken cancellation) =>
        await set.OpenAsync(id, contractId, User, cancellation) is { } found
        && found.Contract.Suspensions.FirstOrDefault(known => known.Id == suspensionId) is { } suspension
            ? (found, suspension)
            : null;

    private static ContractSuspensionForm FormOf(OpenContract found, ContractSuspension suspension) =>
        new() { Reason = suspension.Reason, StartsOn = suspension.StartsOn, EndsOn = suspension.EndsOn, Version = found.Contract.Version };
}

/// <summary>The form of a correction.</summary>
public sealed record ContractSuspensionCorrectionPage(OpenContract Open, Guid SuspensionId, ContractSuspensionForm Form)
{
    /// <summary>What the dates would become; null before it was asked.</summary>
    public DatesPreview? Preview { get; init; }
}
