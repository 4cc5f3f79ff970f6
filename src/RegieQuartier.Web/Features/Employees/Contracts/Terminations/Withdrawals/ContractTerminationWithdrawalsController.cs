using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Contracts.Terminations.Withdrawals;

/// <summary>Withdraws the break of a contract, noted by mistake or given up: the contract runs again until the end that was agreed.</summary>
[Route("salaries/{id:guid}/contrats/{contractId:guid}/rupture/retrait")]
[Authorize(Policy = Policies.EditContracts)]
public sealed class ContractTerminationWithdrawalsController(SetContracts set, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid contractId, CancellationToken cancellation) =>
        await set.OpenAsync(id, contractId, User, cancellation) switch
        {
            null => NotFound(),
            { Contract.TerminatedOn: null } found => this.ToContracts(found.File, TerminationWords.NoBreak),
            { } found => View(await PageAsync(found, new ContractTerminationWithdrawalForm { Version = found.Contract.Version }, cancellation)),
        };

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid contractId, ContractTerminationWithdrawalForm form, CancellationToken cancellation)
    {
        if (await set.OpenAsync(id, contractId, User, cancellation) is not { } found)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("New", await PageAsync(found, form, cancellation));
        }

        var kept = await set.KeepAsync(AuditActions.ContractTerminationWithdrawn, found, form.Version, now => Withdraw(now, form.Reason!.Value), User, cancellation);
        if (kept.Refused)
        {
            return await RefuseAsync(found, form, kept.Refusal, cancellation);
        }

        this.Flash(TerminationWords.Withdrawn(found.Contract, time.Today));
        return Redirect($"/salaries/{id}/contrats");
    }

    /// <summary>The form with what was chosen; after somebody else's change, over what they left.</summary>
    private Task<IActionResult> RefuseAsync(OpenContract tried, ContractTerminationWithdrawalForm form, Refusal refusal, CancellationToken cancellation) => this.OverTheBreakAsync(set, tried, async now =>
    {
        // Its form has none of the fields of a break.
        ModelState.AddModelError("", TerminationWords.WhyNot(refusal, now, time.Today));
        form.Version = refusal == Constraints.ChangedMeanwhile ? now.Contract.Version : form.Version;
        return this.Again("New", await PageAsync(now, form, cancellation));
    }, cancellation);

    private Result Withdraw(OpenContract found, TerminationWithdrawal reason) => found.Contract.WithdrawTermination(reason, found.Party, time.Today, found.Law);

    // It is tried on what was read, and kept nowhere: the page says what follows before anything is pressed.
    private async Task<ContractTerminationWithdrawalPage> PageAsync(OpenContract found, ContractTerminationWithdrawalForm form, CancellationToken cancellation)
    {
        var was = TerminationNoted.Of(found.Contract);
        var tried = await set.TryAsync(found, now => Withdraw(now, TerminationWithdrawal.Mistake), cancellation);
        return tried.Refused
            ? new ContractTerminationWithdrawalPage(found.File, was, form, null) { Obstacle = TerminationWords.Sentence(tried.Refusal, found, time.Today), IsExitInTheWay = TerminationWords.IsOfExit(tried.Refusal) }
            : new ContractTerminationWithdrawalPage(found.File, was, form, TerminationPreview.Of(found.Contract, was, found.File));
    }
}
