using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Eligibility.Withdrawals;

/// <summary>Withdraws an eligibility diagnosis that was a mistake. It stays in the record, with why.</summary>
[Route("salaries/{id:guid}/eligibilite/{diagnosisId:guid}/retrait")]
[Authorize(Policy = Policies.EditPasses)]
public sealed class EligibilityWithdrawalsController(SetEligibility set) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid diagnosisId, CancellationToken cancellation) =>
        await set.OpenAsync(id, diagnosisId, User, cancellation) is { Diagnosis.Stands: true } found
            ? View(new EligibilityWithdrawalPage(found, new EligibilityWithdrawalForm { Version = found.Diagnosis.Version }))
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid diagnosisId, EligibilityWithdrawalForm form, CancellationToken cancellation)
    {
        if (await set.OpenAsync(id, diagnosisId, User, cancellation) is not { } found)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("New", new EligibilityWithdrawalPage(found, form));
        }

        var withdrawn = await set.WithdrawAsync(found.Diagnosis, form.Reason!.Value, form.Version, User, cancellation);
        if (withdrawn.Refused)
        {
            return await RefuseAsync(found, form, withdrawn.Refusal, cancellation);
        }

        this.Flash("Diagnostic d’éligibilité retiré.");
        return Redirect($"/salaries/{id}/contrats");
    }

    /// <summary>The form with what was chosen; after somebody else's change, over what they left.</summary>
    private async Task<IActionResult> RefuseAsync(OpenEligibility tried, EligibilityWithdrawalForm form, Refusal refusal, CancellationToken cancellation)
    {
        if (await set.OpenAsync(tried.File.Id, tried.Diagnosis.Id, User, cancellation) is not { } now)
        {
            return NotFound();
        }

        var isStale = refusal == Constraints.ChangedMeanwhile;
        ModelState.AddEligibilityRefusal(refusal, isStale ? EligibilityLabels.ChangedMeanwhile(now.Diagnosis) : EligibilityLabels.Sentence(refusal));
        form.Version = isStale ? now.Diagnosis.Version : form.Version;
        return this.Again("New", new EligibilityWithdrawalPage(now, form));
    }
}
