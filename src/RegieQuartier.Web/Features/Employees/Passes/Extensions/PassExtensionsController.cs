using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Passes.Extensions;

/// <summary>A longer PASS IAE: asked for, then answered by a prescriber where the reason needs one.</summary>
[Route("salaries/{id:guid}/pass/{passId:guid}/prolongation")]
[Authorize(Policy = Policies.EditPasses)]
public sealed class PassExtensionsController(SetPasses set, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid passId, CancellationToken cancellation) =>
        await set.OpenAsync(id, passId, User, cancellation) is { } found ? View(new PassExtensionPage(found.File, passId, new PassExtensionForm { Version = found.Pass.Version })) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid passId, PassExtensionForm form, CancellationToken cancellation)
    {
        if (await set.OpenAsync(id, passId, User, cancellation) is not { } found || (!found.File.Rights.Follows && form.Reason?.IsSensitive() is true))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("New", new PassExtensionPage(found.File, passId, form));
        }

        var demand = new ExtensionDemand(form.Reason!.Value, form.EndsOn!.Value, found.Siae, found.BornOn, form.TrainingEndsOn);
        var asked = found.Pass.Extend(demand, time.Today, found.Law);
        if (!asked.Refused && form.Preview)
        {
            return View("New", new PassExtensionPage(found.File, passId, form) { Preview = PreviewOf(found.File, found.Pass, asked.Value) });
        }

        var refusal = asked.Refused ? asked.Refusal : (await set.KeepAsync(found.Pass, form.Version, User, cancellation)).Refusal;
        if (refusal is not null)
        {
            return await RefuseAsync(found, form, refusal, cancellation);
        }

        this.Flash(demand.Reason.NeedsPrescriber() ? "Demande notée. La fin du PASS changera avec l’accord du prescripteur." : $"PASS prolongé jusqu’au {found.Pass.EndsOn.ToDateText()}.");
        return Redirect($"/salaries/{id}/contrats");
    }

    /// <summary>The form with what was typed; after somebody else's change, over what they left.</summary>
    private async Task<IActionResult> RefuseAsync(OpenPass tried, PassExtensionForm form, Refusal refusal, CancellationToken cancellation)
    {
        if (await set.OpenAsync(tried.File.Id, tried.Pass.Id, User, cancellation) is not { } now)
        {
            return NotFound();
        }

        var isStale = refusal == Constraints.ChangedMeanwhile;
        ModelState.AddRefusal(refusal, isStale ? PassWords.ChangedMeanwhile(now.Pass) : PassLabels.Sentence(refusal, now.Law, time.Today));
        form.Version = isStale ? now.Pass.Version : form.Version;
        return this.Again("New", new PassExtensionPage(now.File, now.Pass.Id, form));
    }

    // Without an answer, nothing moves: what an agreement would give is shown.
    private DatesPreview PreviewOf(EmployeeFile file, IaePass pass, PassExtension asked)
    {
        if (asked.State == ExtensionState.Granted)
        {
            return PassPreview.Of(file, pass);
        }

        pass.Grant(asked, time.Today);
        return PassPreview.Of(file, pass, "Seulement si le prescripteur est d’accord.");
    }
}

/// <summary>The form of an extension.</summary>
public sealed record PassExtensionPage(EmployeeFile File, Guid PassId, PassExtensionForm Form)
{
    /// <summary>What the dates would become.</summary>
    public DatesPreview? Preview { get; init; }
}
