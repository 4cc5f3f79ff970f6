using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.PriorityAreas;

/// <summary>Whether an employee lives in a priority area, and came in from one: checked on the State's map, at a date.</summary>
[Route("salaries/{id:guid}/quartier-prioritaire")]
[Authorize(Policy = Policies.EditEmployees)]
public sealed class PriorityAreasController(RegieQuartierDbContext db, OpenEmployee open, SetEmployees set, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { } file ? View(await PriorityAreaPage.LoadAsync(db, file, null, time.Today, cancellation)) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, PriorityAreaForm form, CancellationToken cancellation)
    {
        var (file, employee) = (await open.ReadAsync(id, User, cancellation), await db.Employees.FirstOrDefaultAsync(known => known.Id == id, cancellation));
        if (file is null || employee is null)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("Edit", await PriorityAreaPage.LoadAsync(db, file, form, time.Today, cancellation));
        }

        var done = await set.CheckAreaAsync(employee, form.ToCheck(), form.AtEntry, form.Version, User, cancellation);
        return done.Refused ? await RefuseAsync(file, form, done.Refusal, cancellation) : Done(id);
    }

    private RedirectResult Done(Guid id)
    {
        this.Flash("Vérification notée.");
        return Redirect($"/salaries/{id}");
    }

    /// <summary>The form with what was typed; after somebody else's change, over what they left. Sent twice, it finds what it wrote itself.</summary>
    private async Task<IActionResult> RefuseAsync(EmployeeFile file, PriorityAreaForm form, Refusal refusal, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        var page = await PriorityAreaPage.LoadAsync(db, file, form, time.Today, cancellation);
        if (refusal != Constraints.ChangedMeanwhile)
        {
            ModelState.AddModelError(nameof(form.CheckedOn), EmployeeLabels.Sentence(refusal));
            return this.Again("Edit", page);
        }

        if (page.Now.Says(form))
        {
            return Done(file.Id);
        }

        ModelState.AddModelError("", PriorityAreaWords.ChangedMeanwhile(page.Now));
        form.Version = page.Now.Version;
        return this.Again("Edit", page);
    }
}
