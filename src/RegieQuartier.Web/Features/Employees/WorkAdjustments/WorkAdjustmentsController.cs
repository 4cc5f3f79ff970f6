using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.WorkAdjustments;

/// <summary>What the pathway changes at work: written by who follows the employee, read by their supervisor. Never why.</summary>
[Route("salaries/{id:guid}/amenagement")]
[Authorize(Policy = Policies.FollowEmployees)]
public sealed class WorkAdjustmentsController(OpenEmployee open, SetWorkAdjustment set) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } file || await set.FindAsync(file, cancellation) is not { } pathway)
        {
            return NotFound();
        }

        return View(new WorkAdjustmentPage(file, new WorkAdjustmentForm { WorkAdjustment = pathway.WorkAdjustment, Version = pathway.Version }));
    }

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, WorkAdjustmentForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } file)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("Edit", new WorkAdjustmentPage(file, form));
        }

        var adjusted = await set.AdjustAsync(file, form.WorkAdjustment ?? "", form.Version, User, cancellation);
        if (adjusted.Refused)
        {
            return await RefuseAsync(file, form, adjusted.Refusal, cancellation);
        }

        this.Flash("Enregistré. L’équipe d’encadrement le lit dès maintenant.");
        return Redirect($"/salaries/{id}");
    }

    private async Task<IActionResult> RefuseAsync(EmployeeFile file, WorkAdjustmentForm form, Refusal refusal, CancellationToken cancellation)
    {
        ModelState.AddRefusal(refusal, WorkAdjustmentLabels.Sentence(refusal));
        if (refusal != Constraints.ChangedMeanwhile || await set.FindAsync(file, cancellation) is not { } now)
        {
            return this.Again("Edit", new WorkAdjustmentPage(file, form));
        }

        form.Version = now.Version;
        return this.Again("Edit", new WorkAdjustmentPage(file, form, now.WorkAdjustment.Length == 0 ? "Aucun aménagement" : now.WorkAdjustment));
    }

    private async Task<EmployeeFile?> FindAsync(Guid id, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { CanWritePathway: true } file ? file : null;
}
