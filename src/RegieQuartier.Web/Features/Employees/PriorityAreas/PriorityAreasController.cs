using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.PriorityAreas;

/// <summary>Whether an employee lives in a priority area: checked on the State's map, at a date.</summary>
[Route("salaries/{id:guid}/quartier-prioritaire")]
[Authorize(Policy = Policies.EditEmployees)]
public sealed class PriorityAreasController(RegieQuartierDbContext db, OpenEmployee open, SetEmployees set, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { } file ? View(new PriorityAreaPage(file, new PriorityAreaForm { CheckedOn = time.Today })) : NotFound();

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
            return this.Again("Edit", new PriorityAreaPage(file, form));
        }

        var done = await set.CheckAreaAsync(employee, form.Inside!.Value, form.CheckedOn!.Value, User, cancellation);
        if (done.Refused)
        {
            ModelState.AddModelError(nameof(form.CheckedOn), EmployeeLabels.Sentence(done.Refusal));
            return this.Again("Edit", new PriorityAreaPage(file, form));
        }

        this.Flash("Vérification notée.");
        return Redirect($"/salaries/{id}");
    }
}

/// <summary>The question, in a record.</summary>
public sealed record PriorityAreaPage(EmployeeFile File, PriorityAreaForm Form);
