using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Immersions.Conclusions;

/// <summary>What came of an immersion. It may be corrected.</summary>
[Route("salaries/{id:guid}/immersions/{immersionId:guid}/bilan")]
[Authorize(Policy = Policies.FollowEmployees)]
public sealed class ImmersionConclusionsController(SetImmersions set, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid immersionId, CancellationToken cancellation) =>
        await set.OpenAsync(id, immersionId, User, cancellation) is { } found ? View(ImmersionConclusionPage.Of(found, ImmersionConclusionForm.Of(found.Immersion))) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid immersionId, ImmersionConclusionForm form, CancellationToken cancellation)
    {
        if (await set.OpenAsync(id, immersionId, User, cancellation) is not { } found)
        {
            return NotFound();
        }

        RefuseAll(found, form);
        if (!ModelState.IsValid)
        {
            return this.Again("New", ImmersionConclusionPage.Of(found, form));
        }

        var concluded = found.Immersion.Conclude(form.OutcomeNote!, form.ToObjective(), form.ToHiring(), form.EndsOn!.Value, time.Today);
        var kept = await set.EndAsync(AuditActions.ImmersionConcluded, concluded, found, form.Version, User, cancellation);
        if (kept.Refused)
        {
            return await RefuseAsync(id, immersionId, form, kept.Refusal, cancellation);
        }

        this.Flash("Bilan enregistré.");
        return Redirect($"/salaries/{id}/formations");
    }

    /// <summary>Says at once all that the immersion refuses, beside what the form lacks.</summary>
    private void RefuseAll(OpenImmersion found, ImmersionConclusionForm form) => ModelState.AddRefusals(found.Immersion.RefusalsToConclude(form.ToDraft()), ImmersionLabels.Sentence);

    /// <summary>The form with what was typed; after somebody else's change, over what they left.</summary>
    private async Task<IActionResult> RefuseAsync(Guid id, Guid immersionId, ImmersionConclusionForm form, Refusal refusal, CancellationToken cancellation)
    {
        if (await set.OpenAsync(id, immersionId, User, cancellation) is not { } now)
        {
            return NotFound();
        }

        var isStale = refusal == Constraints.ChangedMeanwhile;
        ModelState.AddRefusal(refusal, isStale ? ImmersionWords.ChangedMeanwhile(now.Immersion) : ImmersionLabels.Sentence(refusal));
        form.Version = isStale ? now.Immersion.Version : form.Version;
        return this.Again("New", ImmersionConclusionPage.Of(now, form));
    }
}
