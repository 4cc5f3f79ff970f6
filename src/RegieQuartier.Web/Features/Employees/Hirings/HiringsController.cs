using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Hirings;

/// <summary>
/// Somebody who applied is hired: their record opens with what they said already, and leads back to their application. Who has a
/// record from another time keeps it.
/// </summary>
[Route("candidatures/{candidateId:guid}/embauche")]
[Authorize(Policy = Policies.ManageCandidates)]
[Authorize(Policy = Policies.EditEmployees)]
public sealed class HiringsController(RegieQuartierDbContext db, SetEmployees set, SetCandidates candidates) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid candidateId, CancellationToken cancellation) => await FindAsync(candidateId, cancellation) switch
    {
        null => NotFound(),
        { } candidate when !candidate.Status.IsOpen() => Redirect($"/candidatures/{candidateId}"),
        { } candidate => View(await PageAsync(candidate, HiringForms.From(candidate), cancellation)),
    };

    [HttpPost]
    public async Task<IActionResult> Create(Guid candidateId, NewEmployeeForm form, [FromForm(Name = "Nouvelle")] bool isNew, CancellationToken cancellation)
    {
        if (await FindAsync(candidateId, cancellation) is not { } candidate)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("New", await PageAsync(candidate, form, cancellation));
        }

        Func<Task<AlikeFound>>? findAlike = isNew ? null : () => AlikePeople.FindAsync(db, form.AllNames, form.BornOn!.Value, [], cancellation);
        var entry = await set.EnterAsync(form.ToFacts(), form.Key, findAlike, User, cancellation, candidate);
        if (entry.Person is { } employee)
        {
            this.Flash($"Le dossier {employee.FullName.AfterDe()} est ouvert. Il reste à noter l’éligibilité, le PASS IAE et le contrat.");
            return Redirect($"/salaries/{employee.Id}");
        }

        if (entry.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal, HiringForms.Sentence(refusal));
        }

        return this.Again("New", await PageAsync(candidate, form, cancellation) with { Alike = entry.Refusal == EmployeeRefusals.AlreadyEntered ? await OpenedAsync(form, cancellation) : entry.Alike.Employees });
    }

    /// <summary>It is somebody who has a record: nothing is created.</summary>
    [HttpPost("{employeeId:guid}")]
    public async Task<IActionResult> Link(Guid candidateId, Guid employeeId, CancellationToken cancellation)
    {
        var (candidate, employee) = (await FindAsync(candidateId, cancellation), await db.Employees.AsNoTracking().VisibleTo(User).FirstOrDefaultAsync(known => known.Id == employeeId, cancellation));
        if (candidate is null || employee is null)
        {
            return NotFound();
        }

        var linked = candidate.EmployeeId == employeeId ? Result.Done : await candidates.HireAsync(candidate, employee, User, cancellation);
        if (linked.Refused)
        {
            this.FlashWarning(HiringForms.Sentence(linked.Refusal));
            return Redirect($"/candidatures/{candidateId}");
        }

        this.Flash($"La candidature est liée au dossier {employee.FullName.AfterDe()}.");
        return Redirect($"/salaries/{employeeId}");
    }

    /// <summary>Whose record this very page opened already, for somebody to go there; what is typed has another key from then on.</summary>
    private async Task<IReadOnlyList<AlikePerson>> OpenedAsync(NewEmployeeForm form, CancellationToken cancellation)
    {
        var opened = await AlikePeople.EnteredAsync(db, form.Key, cancellation);
        form.Key = Guid.NewGuid();
        return opened;
    }

    private async Task<HiringPage> PageAsync(Candidate candidate, NewEmployeeForm form, CancellationToken cancellation) =>
        new(candidate.Id, candidate.FullName, form, await EmployeeChoices.LoadAsync(db, form.SupervisorId, cancellation), []);

    private Task<Candidate?> FindAsync(Guid id, CancellationToken cancellation) => db.Candidates.FirstOrDefaultAsync(candidate => candidate.Id == id, cancellation);
}
