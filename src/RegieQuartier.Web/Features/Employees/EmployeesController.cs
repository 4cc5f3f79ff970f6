using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees;

/// <summary>Those who work, or worked, for the régie.</summary>
[Route("salaries")]
public sealed class EmployeesController(RegieQuartierDbContext db, OpenEmployee open, ReadAhead ahead, SetEmployees set) : Controller
{
    [HttpGet("nouveau")]
    [Authorize(Policy = Policies.EditEmployees)]
    public async Task<IActionResult> New(CancellationToken cancellation) =>
        View(await PageAsync(new NewEmployeeForm { Nationality = "française", Key = Guid.NewGuid() }, cancellation));

    [HttpPost("nouveau")]
    [Authorize(Policy = Policies.EditEmployees)]
    public async Task<IActionResult> Create(NewEmployeeForm form, [FromForm(Name = "Nouvelle")] bool isNew, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return this.Again("New", await PageAsync(form, cancellation));
        }

        Func<Task<AlikeFound>>? findAlike = isNew ? null : () => FindAlikeAsync(form, cancellation);
        var entry = await set.EnterAsync(form.ToFacts(), form.Key, findAlike, User, cancellation);
        if (entry.Person is { } employee)
        {
            this.Flash($"Le dossier {employee.FullName.AfterDe()} est ouvert.");
            return Redirect($"/salaries/{employee.Id}");
        }

        if (entry.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal, EmployeeLabels.Sentence(refusal));
        }

        return this.Again("New", await PageAsync(form, cancellation) with { Alike = entry.Alike.Employees });
    }

    [HttpGet("{id:guid}")]
    [Authorize(Policy = Policies.OpenEmployees)]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { } file)
        {
            return NotFound();
        }

        await open.NoteReadingAsync(file, AuditActions.RecordRead, User, cancellation);
        return View(await EmployeePage.LoadAsync(db, file with { Ahead = await ahead.OfAsync(file, cancellation) }, cancellation));
    }

    [HttpGet("{id:guid}/identite")]
    [Authorize(Policy = Policies.EditEmployees)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancellation) => await OpenAsync(id, cancellation) is var (file, employee)
        ? View(await PageAsync(file, EmployeeForm.Of(employee), cancellation))
        : NotFound();

    [HttpPost("{id:guid}/identite")]
    [Authorize(Policy = Policies.EditEmployees)]
    public async Task<IActionResult> Update(Guid id, EmployeeForm form, CancellationToken cancellation)
    {
        if (await OpenAsync(id, cancellation) is not var (file, employee))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("Edit", await PageAsync(file, form, cancellation));
        }

        var corrected = await set.CorrectAsync(employee, form.ToFacts(), form.Version, User, cancellation);
        if (corrected.Refused)
        {
            return await RefuseAsync(file, form, corrected.Refusal, cancellation);
        }

        this.Flash("Enregistré.");
        return Redirect($"/salaries/{id}");
    }

    /// <summary>The form with what was typed; after somebody else's change, with what they left.</summary>
    private async Task<IActionResult> RefuseAsync(EmployeeFile file, EmployeeForm form, Refusal refusal, CancellationToken cancellation)
    {
        ModelState.AddRefusal(refusal, EmployeeLabels.Sentence(refusal));
        var page = await PageAsync(file, form, cancellation);
        if (refusal != Constraints.ChangedMeanwhile)
        {
            return this.Again("Edit", page);
        }

        db.ChangeTracker.Clear();
        if (await FindAsync(file.Id, cancellation) is not { } now)
        {
            return NotFound();
        }

        form.Version = now.Version;
        return this.Again("Edit", page with { Changes = EmployeeDifferences.Between(EmployeeForm.Of(now), form, page.Choices) });
    }

    /// <summary>Those who may be the same person, but for whom the search before the form has shown: they are somebody else.</summary>
    private Task<AlikeFound> FindAlikeAsync(NewEmployeeForm form, CancellationToken cancellation) =>
        AlikePeople.FindAsync(db, form.AllNames, form.BornOn!.Value, [.. form.NotThem], cancellation);

    private async Task<NewEmployeePage> PageAsync(NewEmployeeForm form, CancellationToken cancellation) =>
        new(form, await EmployeeChoices.LoadAsync(db, form.SupervisorId, cancellation), []);

    private async Task<EmployeeFormPage> PageAsync(EmployeeFile file, EmployeeForm form, CancellationToken cancellation) =>
        new(file, form, await EmployeeChoices.LoadAsync(db, form.SupervisorId, cancellation), []);

    private async Task<(EmployeeFile File, Employee Employee)?> OpenAsync(Guid id, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { } file)
        {
            return null;
        }

        await open.NoteReadingAsync(file, AuditActions.RecordRead, User, cancellation);
        return await FindAsync(id, cancellation) is { } employee ? (file, employee) : null;
    }

    private Task<Employee?> FindAsync(Guid id, CancellationToken cancellation) =>
        db.Employees.VisibleTo(User).FirstOrDefaultAsync(employee => employee.Id == id, cancellation);
}
