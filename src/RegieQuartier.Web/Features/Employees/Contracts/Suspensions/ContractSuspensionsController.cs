using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Contracts.Suspensions;

/// <summary>A contract is held for a while.</summary>
[Route("salaries/{id:guid}/contrats/{contractId:guid}/suspension")]
[Authorize(Policy = Policies.EditContracts)]
public sealed class ContractSuspensionsController(SetContracts set, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid contractId, CancellationToken cancellation) =>
        await set.OpenAsync(id, contractId, User, cancellation) is { } found
            ? View(new ContractSuspensionPage(found.File, contractId, new ContractSuspensionForm { StartsOn = time.Today, Version = found.Contract.Version }))
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid contractId, ContractSuspensionForm form, CancellationToken cancellation)
    {
        if (await set.OpenAsync(id, contractId, User, cancellation) is not { } found)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("New", new ContractSuspensionPage(found.File, contractId, form));
        }

        if (form.Preview)
        {
            return await PreviewAsync(found, form, cancellation);
        }

        var kept = await set.KeepAsync(AuditActions.ContractChanged, found, form.Version, now => Suspend(now, form), User, cancellation);
        if (kept.Refused)
        {
            return await RefuseAsync(found, form, kept.Refusal, cancellation);
        }

        this.Flash("Suspension enregistrée.");
        return Redirect($"/salaries/{id}/contrats");
    }

    private static Result Suspend(OpenContract found, ContractSuspensionForm form) => found.Contract.Suspend(form.Reason!.Value, form.StartsOn!.Value, form.EndsOn!.Value);

    /// <summary>The form with what the dates would become: nothing is kept.</summary>
    private async Task<IActionResult> PreviewAsync(OpenContract found, ContractSuspensionForm form, CancellationToken cancellation)
    {
        var tried = await set.TryAsync(found, now => Suspend(now, form), cancellation);
        return tried.Refused
            ? await RefuseAsync(found, form, tried.Refusal, cancellation)
            : View("New", new ContractSuspensionPage(found.File, found.Contract.Id, form) { Preview = ContractSuspensionPreview.Of(found, new DaySpan(form.StartsOn!.Value, form.EndsOn!.Value)) });
    }

    /// <summary>The form with what was typed; after somebody else's change, over what they left.</summary>
    private async Task<IActionResult> RefuseAsync(OpenContract tried, ContractSuspensionForm form, Refusal refusal, CancellationToken cancellation)
    {
        if (await set.OpenAsync(tried.File.Id, tried.Contract.Id, User, cancellation) is not { } now)
        {
            return NotFound();
        }

        var isStale = refusal == Constraints.ChangedMeanwhile;
        ModelState.AddRefusal(refusal, isStale ? ContractWords.ChangedMeanwhile(now.Contract) : ContractLabels.Sentence(refusal));
        form.Version = isStale ? now.Contract.Version : form.Version;
        return this.Again("New", new ContractSuspensionPage(now.File, now.Contract.Id, form));
    }
}

/// <summary>The form of a suspension.</summary>
public sealed record ContractSuspensionPage(EmployeeFile File, Guid ContractId, ContractSuspensionForm Form)
{
    /// <summary>What the dates would become; null before it was asked.</summary>
    public DatesPreview? Preview { get; init; }
}
