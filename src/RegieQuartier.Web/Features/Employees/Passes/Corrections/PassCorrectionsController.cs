using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Passes.Corrections;

/// <summary>Corrects the number of a PASS IAE, its first day, or what others added to its end.</summary>
[Route("salaries/{id:guid}/pass/{passId:guid}/correction")]
[Authorize(Policy = Policies.EditPasses)]
public sealed class PassCorrectionsController(SetPasses set, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, Guid passId, CancellationToken cancellation) =>
        await set.OpenAsync(id, passId, User, cancellation) is { } found ? View(new PassCorrectionPage(found, PassForm.Of(found.Pass))) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, Guid passId, PassForm form, CancellationToken cancellation)
    {
        if (await set.OpenAsync(id, passId, User, cancellation) is not { } found)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("Edit", new PassCorrectionPage(found, form));
        }

        var page = await PageAsync(found, form, cancellation);
        var corrected = found.Pass.Correct(form.ToTerms(), found.Law);
        if (!corrected.Refused && form.Preview)
        {
            return View("Edit", page with { Preview = PassPreview.Of(found.File, found.Pass) with { Warnings = page.Question is { Sentence: { } asked } ? [asked] : [] } });
        }

        if (!corrected.Refused && page.Question?.Open is { } unanswered)
        {
            ModelState.AddModelError(nameof(form.Confirmed), unanswered);
            return this.Again("Edit", page);
        }

        var kept = corrected.Refused ? corrected : await set.KeepAsync(found.Pass, form.Version, User, cancellation, AuditActions.PassCorrected);
        if (kept.Refused)
        {
            return await RefuseAsync(found, form, kept.Refusal, cancellation);
        }

        this.Flash($"PASS corrigé. Il finit le {found.Pass.EndsOn.ToDateText()}.");
        return Redirect($"/salaries/{id}/contrats");
    }

    // A first day that stays was asked about when it was noted.
    private async Task<PassCorrectionPage> PageAsync(OpenPass found, PassForm form, CancellationToken cancellation)
    {
        var (startsOn, page) = (form.StartsOn!.Value, new PassCorrectionPage(found, form));
        return startsOn == found.Pass.StartsOn
            ? page
            : page with { Question = PassWaiting.Ask(await set.EndedBeforeAsync(found.File.Id, startsOn, cancellation), startsOn, found.Law, form.Confirmed) };
    }

    /// <summary>The form with what was typed; after somebody else's change, over what they left.</summary>
    private async Task<IActionResult> RefuseAsync(OpenPass tried, PassForm form, Refusal refusal, CancellationToken cancellation)
    {
        if (await set.OpenAsync(tried.File.Id, tried.Pass.Id, User, cancellation) is not { } now)
        {
            return NotFound();
        }

        var isStale = refusal == Constraints.ChangedMeanwhile;
        ModelState.AddRefusal(refusal, isStale ? PassWords.ChangedMeanwhile(now.Pass) : PassLabels.Sentence(refusal, now.Law, time.Today));
        form.Version = isStale ? now.Pass.Version : form.Version;
        return this.Again("Edit", new PassCorrectionPage(now, form));
    }
}

/// <summary>The form of a correction.</summary>
public sealed record PassCorrectionPage(OpenPass Open, PassForm Form)
{
    /// <summary>What the dates would become.</summary>
    public DatesPreview? Preview { get; init; }

    /// <summary>What is asked before it is kept; null when nothing is unusual.</summary>
    public FormQuestion? Question { get; init; }
}
