using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Contracts.Suspensions;

/// <summary>A contract is held for a while, or the person comes back sooner.</summary>
[Route("salaries/{id:guid}/contrats/{contractId:guid}/suspension")]
[Authorize(Policy = Policies.EditContracts)]
public sealed class ContractSuspensionsController(OpenEmployee open, SetContracts set, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid contractId, CancellationToken cancellation) =>
        await FindAsync(id, contractId, cancellation) is var (file, found)
            ? View(new ContractSuspensionPage(file, contractId, new ContractSuspensionForm { StartsOn = time.Today, Version = found.Contract.Version }))
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid contractId, ContractSuspensionForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, contractId, cancellation) is not var (file, found))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("New", new ContractSuspensionPage(file, contractId, form));
        }

        var done = found.Contract.Suspend(form.Reason!.Value, form.StartsOn!.Value, form.EndsOn!.Value);
        var kept = done.Refused ? done : await set.KeepAsync(AuditActions.ContractChanged, found.Contract, form.Version, User, cancellation);
        if (kept.Refused)
        {
            ModelState.AddRefusal(kept.Refusal, ContractLabels.Sentence(kept.Refusal));
            return this.Again("New", new ContractSuspensionPage(file, contractId, form));
        }

        this.Flash("Suspension enregistrée.");
        return Redirect($"/salaries/{id}/contrats");
    }

    /// <summary>The person is back today.</summary>
    [HttpPost("fin")]
    public async Task<IActionResult> Delete(Guid id, Guid contractId, CancellationToken cancellation)
    {
        if (await FindAsync(id, contractId, cancellation) is not var (_, found))
        {
            return NotFound();
        }

        var done = found.Contract.Resume(time.Today);
        var kept = done.Refused ? done : await set.KeepAsync(AuditActions.ContractChanged, found.Contract, found.Contract.Version, User, cancellation);
        if (kept.Refused)
        {
            this.FlashWarning(ContractLabels.Sentence(kept.Refusal));
        }
        else
        {
            this.Flash("Reprise notée aujourd’hui.");
        }

        return Redirect($"/salaries/{id}/contrats");
    }

    private async Task<(EmployeeFile File, OpenContract Found)?> FindAsync(Guid id, Guid contractId, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { Rights.EditContracts: true } file && await set.OpenAsync(id, contractId, cancellation) is { } found ? (file, found) : null;
}

/// <summary>The form of a suspension.</summary>
public sealed record ContractSuspensionPage(EmployeeFile File, Guid ContractId, ContractSuspensionForm Form);
