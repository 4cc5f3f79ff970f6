using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Passes.Extensions;

/// <summary>A longer PASS IAE: asked for, then answered by a prescriber where the reason needs one.</summary>
[Route("salaries/{id:guid}/pass/{passId:guid}/prolongation")]
[Authorize(Policy = Policies.EditPasses)]
public sealed class PassExtensionsController(OpenEmployee open, SetPasses set, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid passId, CancellationToken cancellation) =>
        await FindAsync(id, passId, cancellation) is var (file, found) ? View(new PassExtensionPage(file, passId, new PassExtensionForm { Version = found.Pass.Version })) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid passId, PassExtensionForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, passId, cancellation) is not var (file, found) || (!file.Rights.Follows && form.Reason?.IsSensitive() is true))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("New", new PassExtensionPage(file, passId, form));
        }

        var demand = new ExtensionDemand(form.Reason!.Value, form.EndsOn!.Value, found.Siae, found.BornOn, form.TrainingEndsOn);
        var asked = found.Pass.Extend(demand, time.Today, found.Law);
        if (!asked.Refused && form.Preview)
        {
            return View("New", new PassExtensionPage(file, passId, form) { Preview = PreviewOf(file, found.Pass, asked.Value) });
        }

        var refusal = asked.Refused ? asked.Refusal : (await set.KeepAsync(found.Pass, form.Version, User, cancellation)).Refusal;
        if (refusal is not null)
        {
            ModelState.AddRefusal(refusal, PassLabels.Sentence(refusal, found.Law, time.Today));
            return this.Again("New", new PassExtensionPage(file, passId, form));
        }

        this.Flash(demand.Reason.NeedsPrescriber() ? "Demande notée. La fin du PASS changera avec l’accord du prescripteur." : $"PASS prolongé jusqu’au {found.Pass.EndsOn.ToDateText()}.");
        return Redirect($"/salaries/{id}/contrats");
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

    private async Task<(EmployeeFile File, OpenPass Found)?> FindAsync(Guid id, Guid passId, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { Rights.EditPass: true } file && await set.OpenAsync(id, passId, cancellation) is { } found ? (file, found) : null;
}

/// <summary>The form of an extension.</summary>
public sealed record PassExtensionPage(EmployeeFile File, Guid PassId, PassExtensionForm Form)
{
    /// <summary>What the dates would become.</summary>
    public DatesPreview? Preview { get; init; }
}
