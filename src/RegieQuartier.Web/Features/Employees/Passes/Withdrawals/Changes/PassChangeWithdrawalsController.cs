using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Employees.Contracts;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Passes.Withdrawals.Changes;

/// <summary>Withdraws a suspension or an extension of a PASS IAE that was a mistake. Its days stay in the record, with why.</summary>
[Route("salaries/{id:guid}/pass/{passId:guid}/mouvements/{changeId:guid}/retrait")]
[Authorize(Policy = Policies.EditPasses)]
public sealed class PassChangeWithdrawalsController(SetPasses set, WithdrawnParts gone, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid passId, Guid changeId, CancellationToken cancellation) =>
        await FindAsync(id, passId, changeId, cancellation) is { } found
            ? View(PassChangeWithdrawalPage.Of(found, changeId, new PassWithdrawalForm { Version = found.Pass.Version }))
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid passId, Guid changeId, PassWithdrawalForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, passId, changeId, cancellation) is not { } found)
        {
            return await this.AlreadyWithdrawnAsync(gone, id, changeId, cancellation);
        }

        if (!ModelState.IsValid)
        {
            return this.Again("New", PassChangeWithdrawalPage.Of(found, changeId, form));
        }

        var withdrawn = Withdraw(found.Pass, changeId, form.Reason!.Value);
        var kept = withdrawn.Refused ? withdrawn : await set.KeepAsync(found.Pass, form.Version, User, cancellation, AuditActions.PassChangeWithdrawn);
        if (kept.Refused)
        {
            return await RefuseAsync(id, passId, changeId, form, kept.Refusal, cancellation);
        }

        this.Flash($"C’est retiré. Le PASS finit le {found.Pass.EndsOn.ToDateText()}.");
        return Redirect($"/salaries/{id}/contrats");
    }

    /// <summary>The form with what was chosen; after somebody else's change, over what they left.</summary>
    private async Task<IActionResult> RefuseAsync(Guid id, Guid passId, Guid changeId, PassWithdrawalForm form, Refusal refusal, CancellationToken cancellation)
    {
        if (await FindAsync(id, passId, changeId, cancellation) is not { } now)
        {
            return await this.AlreadyWithdrawnAsync(gone, id, changeId, cancellation);
        }

        var isStale = refusal == Constraints.ChangedMeanwhile;
        ModelState.AddRefusal(refusal, isStale ? PassWords.ChangedMeanwhile(now.Pass) : PassLabels.Sentence(refusal));
        form.Version = isStale ? now.Pass.Version : form.Version;
        return this.Again("New", PassChangeWithdrawalPage.Of(now, changeId, form));
    }

    private Result Withdraw(IaePass pass, Guid changeId, PassWithdrawal reason) =>
        pass.Suspensions.FirstOrDefault(known => known.Id == changeId) is { } suspension
            ? pass.Withdraw(suspension, reason, time.Today)
            : pass.Withdraw(pass.Extensions.First(known => known.Id == changeId), reason, time.Today);

    private async Task<OpenPass?> FindAsync(Guid id, Guid passId, Guid changeId, CancellationToken cancellation) =>
        await set.OpenAsync(id, passId, User, cancellation) is { } found
        && (found.Pass.Suspensions.Any(known => known.Id == changeId) || found.Pass.Extensions.Any(known => known.Id == changeId))
            ? found
            : null;
}

/// <summary>The form of a withdrawal.</summary>
/// <param name="Open">The PASS.</param>
/// <param name="ChangeId">What is withdrawn.</param>
/// <param name="Title">« Suspension du 9 novembre 2026 au 30 novembre 2026 ».</param>
/// <param name="IsSuspension">Whether it is a suspension, which may be corrected instead.</param>
/// <param name="Form">What is chosen.</param>
public sealed record PassChangeWithdrawalPage(OpenPass Open, Guid ChangeId, string Title, bool IsSuspension, PassWithdrawalForm Form)
{
    public static PassChangeWithdrawalPage Of(OpenPass open, Guid changeId, PassWithdrawalForm form)
    {
        if (open.Pass.Suspensions.FirstOrDefault(known => known.Id == changeId) is { } suspension)
        {
            return new(open, changeId, PassWords.Title(PassChangeKind.Suspension, suspension.StartsOn, suspension.EndsOn), IsSuspension: true, form);
        }

        var extension = open.Pass.Extensions.First(known => known.Id == changeId);
        return new(open, changeId, PassWords.Title(PassChangeKind.Extension, extension.StartsOn, extension.EndsOn), IsSuspension: false, form);
    }
}
