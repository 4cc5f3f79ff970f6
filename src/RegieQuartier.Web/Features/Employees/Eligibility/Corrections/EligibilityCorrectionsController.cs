using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Eligibility.Corrections;

/// <summary>Corrects an eligibility diagnosis. Who was not shown some of its criteria leaves them as they are.</summary>
[Route("salaries/{id:guid}/eligibilite/{diagnosisId:guid}/correction")]
[Authorize(Policy = Policies.EditPasses)]
public sealed class EligibilityCorrectionsController(SetEligibility set) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, Guid diagnosisId, CancellationToken cancellation) =>
        await set.OpenAsync(id, diagnosisId, User, cancellation) is { Diagnosis.Stands: true } found
            ? View(new EligibilityCorrectionPage(found, EligibilityForm.Of(found.Diagnosis, found.File.Rights.Follows)))
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, Guid diagnosisId, EligibilityForm form, CancellationToken cancellation)
    {
        if (await set.OpenAsync(id, diagnosisId, User, cancellation) is not { } found || (!found.File.Rights.Follows && form.Criteria.Any(criterion => criterion.IsSensitive())))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("Edit", new EligibilityCorrectionPage(found, form));
        }

        var corrected = await set.CorrectAsync(found.Diagnosis, form.ToTerms(found.Diagnosis, found.File.Rights.Follows), form.Version, User, cancellation);
        if (corrected.Refused)
        {
            return await RefuseAsync(found, form, corrected.Refusal, cancellation);
        }

        this.Flash("Diagnostic d’éligibilité corrigé.");
        return Redirect($"/salaries/{id}/contrats");
    }

    /// <summary>The form with what was typed; after somebody else's change, over what they left.</summary>
    private async Task<IActionResult> RefuseAsync(OpenEligibility tried, EligibilityForm form, Refusal refusal, CancellationToken cancellation)
    {
        if (await set.OpenAsync(tried.File.Id, tried.Diagnosis.Id, User, cancellation) is not { } now)
        {
            return NotFound();
        }

        var isStale = refusal == Constraints.ChangedMeanwhile;
        ModelState.AddEligibilityRefusal(refusal, isStale ? EligibilityLabels.ChangedMeanwhile(now.Diagnosis) : EligibilityLabels.Sentence(refusal));
        form.Version = isStale ? now.Diagnosis.Version : form.Version;
        return this.Again("Edit", new EligibilityCorrectionPage(now, form));
    }
}

/// <summary>The form of a correction.</summary>
public sealed record EligibilityCorrectionPage(OpenEligibility Open, EligibilityForm Form)
{
    /// <summary>Whether some of its criteria are not shown to the reader.</summary>
    public bool HidesCriteria => !Open.File.Rights.Follows && Open.Diagnosis.Proofs.Any(proof => proof.Criterion.IsSensitive());
}
