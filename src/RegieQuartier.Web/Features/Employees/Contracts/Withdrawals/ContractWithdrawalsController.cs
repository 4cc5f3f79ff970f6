using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Contracts.Withdrawals;

/// <summary>Withdraws a contract that was written down by mistake, while nothing leans on it.</summary>
[Route("salaries/{id:guid}/contrats/{contractId:guid}/retrait")]
[Authorize(Policy = Policies.EditContracts)]
public sealed class ContractWithdrawalsController(SetContracts set, WithdrawnParts gone, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid contractId, CancellationToken cancellation) =>
        await set.OpenAsync(id, contractId, User, cancellation) is { } found
            ? View(new ContractWithdrawalPage(found, new ContractWithdrawalForm { Version = found.Contract.Version }))
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid contractId, ContractWithdrawalForm form, CancellationToken cancellation)
    {
        if (await set.OpenAsync(id, contractId, User, cancellation) is not { } found)
        {
            return await this.AlreadyWithdrawnAsync(gone, id, contractId, cancellation);
        }

        if (!ModelState.IsValid)
        {
            return this.Again("New", new ContractWithdrawalPage(found, form));
        }

        var withdrawn = await set.WithdrawAsync(found, form.Reason!.Value, form.Version, User, cancellation);
        if (withdrawn.Refused)
        {
            return await RefuseAsync(found, form, withdrawn.Refusal, cancellation);
        }

        this.Flash("Contrat retiré.");
        return Redirect($"/salaries/{id}/contrats");
    }

    /// <summary>The form with what was chosen; after somebody else's change, over what they left.</summary>
    private async Task<IActionResult> RefuseAsync(OpenContract tried, ContractWithdrawalForm form, Refusal refusal, CancellationToken cancellation)
    {
        if (await set.OpenAsync(tried.File.Id, tried.Contract.Id, User, cancellation) is not { } now)
        {
            return await this.AlreadyWithdrawnAsync(gone, tried.File.Id, tried.Contract.Id, cancellation);
        }

        ModelState.AddRefusal(refusal, ContractLabels.Sentence(refusal, now.Law, time.Today));
        form.Version = refusal == Constraints.ChangedMeanwhile ? now.Contract.Version : form.Version;
        return this.Again("New", new ContractWithdrawalPage(now, form));
    }
}
