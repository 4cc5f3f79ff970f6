using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Contracts.Terminations;

/// <summary>A contract ends before its term, or a permanent one ends.</summary>
[Route("salaries/{id:guid}/contrats/{contractId:guid}/rupture")]
[Authorize(Policy = Policies.EditContracts)]
public sealed class ContractTerminationsController(OpenEmployee open, SetContracts set) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid contractId, CancellationToken cancellation) =>
        await FindAsync(id, contractId, cancellation) is var (file, found)
            ? View(new ContractTerminationPage(file, contractId, new ContractTerminationForm { Version = found.Contract.Version }))
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid contractId, ContractTerminationForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, contractId, cancellation) is not var (file, found))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("New", new ContractTerminationPage(file, contractId, form));
        }

        var done = found.Contract.Terminate(form.TerminatedOn!.Value, form.TerminationReason!.Value);
        var kept = done.Refused ? done : await set.KeepAsync(AuditActions.ContractTerminated, found.Contract, form.Version, User, cancellation);
        if (kept.Refused)
        {
            ModelState.AddRefusal(kept.Refusal, ContractLabels.Sentence(kept.Refusal));
            return this.Again("New", new ContractTerminationPage(file, contractId, form));
        }

        this.Flash("Fin du contrat enregistrée.");
        return Redirect($"/salaries/{id}/contrats");
    }

    private async Task<(EmployeeFile File, OpenContract Found)?> FindAsync(Guid id, Guid contractId, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { Rights.EditContracts: true } file && await set.OpenAsync(id, contractId, cancellation) is { } found ? (file, found) : null;
}

/// <summary>The form of a break.</summary>
public sealed record ContractTerminationPage(EmployeeFile File, Guid ContractId, ContractTerminationForm Form);
