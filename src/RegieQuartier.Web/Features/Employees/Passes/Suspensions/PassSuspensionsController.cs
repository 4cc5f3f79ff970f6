using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Passes.Suspensions;

/// <summary>A PASS IAE is held for a while, and its end moves on.</summary>
[Route("salaries/{id:guid}/pass/{passId:guid}/suspension")]
[Authorize(Policy = Policies.EditPasses)]
public sealed class PassSuspensionsController(SetPasses set, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid passId, CancellationToken cancellation) =>
        await set.OpenAsync(id, passId, User, cancellation) is { } found
            ? View(new PassSuspensionPage(found.File, passId, new PassSuspensionForm { StartsOn = time.Today, Version = found.Pass.Version }))
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid passId, PassSuspensionForm form, CancellationToken cancellation)
    {
        if (await set.OpenAsync(id, passId, User, cancellation) is not { } found)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("New", new PassSuspensionPage(found.File, passId, form));
        }

        var done = found.Pass.Suspend(form.Reason!.Value, form.StartsOn!.Value, form.EndsOn!.Value, found.Siae, time.Today, found.Law);
        if (!done.Refused && form.Preview)
        {
            return View("New", new PassSuspensionPage(found.File, passId, form) { Preview = PassPreview.Of(found.File, found.Pass) });
        }

        var kept = done.Refused ? done : await set.KeepAsync(found.Pass, form.Version, User, cancellation);
        if (kept.Refused)
        {
            return await RefuseAsync(found, form, kept.Refusal, cancellation);
        }

        this.Flash($"PASS suspendu. Il finit maintenant le {found.Pass.EndsOn.ToDateText()}.");
        return Redirect($"/salaries/{id}/contrats");
    }

    /// <summary>The form with what was typed; after somebody else's change, over what they left.</summary>
    private async Task<IActionResult> RefuseAsync(OpenPass tried, PassSuspensionForm form, Refusal refusal, CancellationToken cancellation)
    {
        if (await set.OpenAsync(tried.File.Id, tried.Pass.Id, User, cancellation) is not { } now)
        {
            return NotFound();
        }

        var isStale = refusal == Constraints.ChangedMeanwhile;
        ModelState.AddRefusal(refusal, isStale ? PassWords.ChangedMeanwhile(now.Pass) : PassLabels.Sentence(refusal, now.Law, time.Today));
        form.Version = isStale ? now.Pass.Version : form.Version;
        return this.Again("New", new PassSuspensionPage(now.File, now.Pass.Id, form));
    }
}

/// <summary>The form of a suspension.</summary>
public sealed record PassSuspensionPage(EmployeeFile File, Guid PassId, PassSuspensionForm Form)
{
    /// <summary>What the dates would become.</summary>
    public DatesPreview? Preview { get; init; }
}
