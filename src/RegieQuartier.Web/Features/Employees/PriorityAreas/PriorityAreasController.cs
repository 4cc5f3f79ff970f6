using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
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

        var done = await set.CheckAreaAsync(employee, form.ToCheck(), form.AtEntry, User, cancellation);
        if (done.Refused)
        {
            ModelState.AddModelError(nameof(form.CheckedOn), EmployeeLabels.Sentence(done.Refusal));
            return this.Again("Edit", await PriorityAreaPage.LoadAsync(db, file, form, time.Today, cancellation));
        }

        this.Flash("Vérification notée.");
        return Redirect($"/salaries/{id}");
    }
}

/// <summary>The question, in a record: of the address they have now, and of the one they came in from.</summary>
/// <param name="File">The record.</param>
/// <param name="Entry">Their last pathway; null without one.</param>
/// <param name="Form">What is answered.</param>
public sealed record PriorityAreaPage(EmployeeFile File, EntryArea? Entry, PriorityAreaForm Form)
{
    /// <summary>Reads it, with what was typed, or with what is known when nothing was yet.</summary>
    public static async Task<PriorityAreaPage> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, PriorityAreaForm? typed, DateOnly today, CancellationToken cancellation)
    {
        var entry = await db.IntegrationPathways.AsNoTracking().LatestFirstOf(file.Id)
            .Select(pathway => new EntryArea(pathway.OpenedOn, pathway.EnteredFromPriorityArea))
            .FirstOrDefaultAsync(cancellation);
        return new PriorityAreaPage(file, entry, typed ?? new PriorityAreaForm { CheckedOn = today, AtEntry = entry?.Inside });
    }
}

/// <summary>The day they came in, and whether it was from a priority area; null while nobody checked.</summary>
public sealed record EntryArea(DateOnly OpenedOn, bool? Inside);
