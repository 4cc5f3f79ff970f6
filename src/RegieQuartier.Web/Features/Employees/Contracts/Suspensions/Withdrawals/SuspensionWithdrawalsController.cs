using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Contracts.Suspensions.Withdrawals;

/// <summary>Withdraws a suspension of a contract that was a mistake. Its days stay in the record, with why.</summary>
[Route("salaries/{id:guid}/contrats/{contractId:guid}/suspension/{suspensionId:guid}/retrait")]
[Authorize(Policy = Policies.EditContracts)]
public sealed class SuspensionWithdrawalsController(SetContracts set, WithdrawnParts gone, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid contractId, Guid suspensionId, CancellationToken cancellation) =>
        await FindAsync(id, contractId, suspensionId, cancellation) is { } found
            ? View(await PageAsync(found, suspensionId, new SuspensionWithdrawalForm { Version = found.Contract.Version }, cancellation))
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid contractId, Guid suspensionId, SuspensionWithdrawalForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, contractId, suspensionId, cancellation) is not { } found)
        {
            return await this.AlreadyWithdrawnAsync(gone, id, suspensionId, cancellation);
        }

        if (!ModelState.IsValid)
        {
            return this.Again("New", await PageAsync(found, suspensionId, form, cancellation));
        }

        var kept = await set.KeepAsync(AuditActions.ContractSuspensionWithdrawn, found, form.Version, now => Withdraw(now, suspensionId, form.Reason!.Value), User, cancellation);
        if (kept.Refused)
        {
            return await RefuseAsync(found, suspensionId, form, kept.Refusal, cancellation);
        }

        this.Flash("Suspension retirée.");
        return Redirect($"/salaries/{id}/contrats");
    }

    /// <summary>The form with what was chosen; after somebody else's change, over what they left.</summary>
    private async Task<IActionResult> RefuseAsync(OpenContract tried, Guid suspensionId, SuspensionWithdrawalForm form, Refusal refusal, CancellationToken cancellation)
    {
        if (await FindAsync(tried.File.Id, tried.Contract.Id, suspensionId, cancellation) is not { } now)
        {
            return await this.AlreadyWithdrawnAsync(gone, tried.File.Id, suspensionId, cancellation);
        }

        ModelState.AddRefusal(refusal, ContractLabels.Sentence(refusal));
        form.Version = refusal == Constraints.ChangedMeanwhile ? now.Contract.Version : form.Version;
        return this.Again("New", await PageAsync(now, suspensionId, form, cancellation));
    }

    private Result Withdraw(OpenContract found, Guid suspensionId, SuspensionWithdrawal reason) =>
        found.Contract.Withdraw(found.Contract.Suspensions.First(known => known.Id == suspensionId), reason, found.PassHeld, time.Today);

    private async Task<OpenContract?> FindAsync(Guid id, Guid contractId, Guid suspensionId, CancellationToken cancellation) =>
        await set.OpenAsync(id, contractId, User, cancellation) is { } found && found.Contract.Suspensions.Any(known => known.Id == suspensionId) ? found : null;

    // It is tried on what was read, and kept nowhere: the page says what follows before anything is pressed.
    private async Task<SuspensionWithdrawalPage> PageAsync(OpenContract found, Guid suspensionId, SuspensionWithdrawalForm form, CancellationToken cancellation)
    {
        var suspension = found.Contract.Suspensions.First(known => known.Id == suspensionId);
        var held = new DaySpan(suspension.StartsOn, suspension.EndsOn);
        var tried = await set.TryAsync(found, now => Withdraw(now, suspensionId, SuspensionWithdrawal.NeverHeld), cancellation);
        return tried.Refused
            ? new SuspensionWithdrawalPage(found, suspensionId, held, form, null) { Obstacle = ContractLabels.Sentence(tried.Refusal) }
            : new SuspensionWithdrawalPage(found, suspensionId, held, form, ContractSuspensionPreview.OfWithdrawal(found, held));
    }
}
