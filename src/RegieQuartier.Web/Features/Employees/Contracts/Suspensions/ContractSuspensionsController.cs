using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Contracts.Suspensions;

/// <summary>A contract is held for a while, or the person comes back sooner.</summary>
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

        var kept = await set.KeepAsync(
            AuditActions.ContractChanged, found, form.Version, now => now.Contract.Suspend(form.Reason!.Value, form.StartsOn!.Value, form.EndsOn!.Value), User, cancellation);
        if (kept.Refused)
        {
            return await RefuseAsync(found, form, kept.Refusal, cancellation);
        }

        this.Flash("Suspension enregistrée.");
        return Redirect($"/salaries/{id}/contrats");
    }

    /// <summary>The person is back today.</summary>
    [HttpPost("fin")]
    public async Task<IActionResult> Delete(Guid id, Guid contractId, CancellationToken cancellation)
    {
        if (await set.OpenAsync(id, contractId, User, cancellation) is not { } found)
        {
            return NotFound();
        }

        var kept = await set.KeepAsync(AuditActions.ContractChanged, found, found.Contract.Version, now => now.Contract.Resume(time.Today), User, cancellation);
        this.FlashOutcome(kept, "Reprise notée aujourd’hui.", ContractLabels.Sentence);
        return Redirect($"/salaries/{id}/contrats");
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
public sealed record ContractSuspensionPage(EmployeeFile File, Guid ContractId, ContractSuspensionForm Form);
