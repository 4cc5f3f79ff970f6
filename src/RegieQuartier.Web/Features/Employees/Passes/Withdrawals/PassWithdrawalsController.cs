using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Employees.Contracts;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Passes.Withdrawals;

/// <summary>Withdraws a PASS IAE that was a mistake. It stays in the record, with why.</summary>
[Route("salaries/{id:guid}/pass/{passId:guid}/retrait")]
[Authorize(Policy = Policies.EditPasses)]
public sealed class PassWithdrawalsController(SetPasses set, WithdrawnParts gone, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid passId, CancellationToken cancellation) =>
        await set.OpenAsync(id, passId, User, cancellation) is { } found ? View(new PassWithdrawalPage(found, new PassWithdrawalForm { Version = found.Pass.Version })) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid passId, PassWithdrawalForm form, CancellationToken cancellation)
    {
        if (await set.OpenAsync(id, passId, User, cancellation) is not { } found)
        {
            return await this.AlreadyWithdrawnAsync(gone, id, passId, cancellation);
        }

        if (!ModelState.IsValid)
        {
            return this.Again("New", new PassWithdrawalPage(found, form));
        }

        var withdrawn = found.Pass.Withdraw(form.Reason!.Value, time.Today);
        var kept = withdrawn.Refused ? withdrawn : await set.KeepAsync(found.Pass, form.Version, User, cancellation, AuditActions.PassWithdrawn);
        if (kept.Refused)
        {
            return await RefuseAsync(found, form, kept.Refusal, cancellation);
        }

        this.Flash("PASS retiré. Vous pouvez en noter un autre.");
        return Redirect($"/salaries/{id}/contrats");
    }

    /// <summary>The form with what was chosen; after somebody else's change, over what they left.</summary>
    private async Task<IActionResult> RefuseAsync(OpenPass tried, PassWithdrawalForm form, Refusal refusal, CancellationToken cancellation)
    {
        if (await set.OpenAsync(tried.File.Id, tried.Pass.Id, User, cancellation) is not { } now)
        {
            return await this.AlreadyWithdrawnAsync(gone, tried.File.Id, tried.Pass.Id, cancellation);
        }

        var isStale = refusal == Constraints.ChangedMeanwhile;
        ModelState.AddRefusal(refusal, isStale ? PassWords.ChangedMeanwhile(now.Pass) : PassLabels.Sentence(refusal));
        form.Version = isStale ? now.Pass.Version : form.Version;
        return this.Again("New", new PassWithdrawalPage(now, form));
    }
}

/// <summary>The form of a withdrawal.</summary>
public sealed record PassWithdrawalPage(OpenPass Open, PassWithdrawalForm Form);
