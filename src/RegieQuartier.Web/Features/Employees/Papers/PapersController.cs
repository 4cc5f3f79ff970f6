using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Papers;

/// <summary>The papers of an employee: what they allow ends with them.</summary>
[Route("salaries/{id:guid}/papiers")]
[Authorize(Policy = Policies.EditEmployees)]
public sealed class PapersController(RegieQuartierDbContext db, OpenEmployee open, SetPapers set) : Controller
{
    [HttpGet("nouveau")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { } file ? View(new PaperPage(file, null, new PaperForm())) : NotFound();

    [HttpPost("nouveau")]
    public async Task<IActionResult> Create(Guid id, PaperForm form, CancellationToken cancellation)
    {
        var (file, employee) = (await open.ReadAsync(id, User, cancellation), await db.Employees.FirstOrDefaultAsync(known => known.Id == id, cancellation));
        if (file is null || employee is null || (form.Kind is { } kind && !file.Rights.Sees(kind)))
        {
            return NotFound();
        }

        RefuseAll(form);
        if (!ModelState.IsValid)
        {
            return this.Again("New", new PaperPage(file, null, form));
        }

        var added = await set.AddAsync(employee, form.Kind!.Value, form.ToDraft(), User, cancellation);
        if (added.Refused)
        {
            ModelState.AddRefusal(added.Refusal, PaperLabels.Sentence(added.Refusal));
            return this.Again("New", new PaperPage(file, null, form));
        }

        return Back(id, "Papier ajouté.");
    }

    [HttpGet("{paperId:guid}")]
    public async Task<IActionResult> Edit(Guid id, Guid paperId, CancellationToken cancellation)
    {
        if (await FindAsync(id, paperId, cancellation) is not var (file, paper))
        {
            return NotFound();
        }

        await open.NoteReadingAsync(file, AuditActions.RecordRead, User, cancellation);
        return View(new PaperPage(file, paperId, PaperForm.Of(paper)));
    }

    [HttpPost("{paperId:guid}")]
    public async Task<IActionResult> Update(Guid id, Guid paperId, PaperForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, paperId, cancellation) is not var (file, paper))
        {
            return NotFound();
        }

        RefuseAll(form);
        if (!ModelState.IsValid)
        {
            return this.Again("Edit", new PaperPage(file, paperId, form));
        }

        var corrected = await set.CorrectAsync(paper, form.ToDraft(), form.Version, User, cancellation);
        return corrected.Refused ? await RefuseAsync(id, paperId, form, corrected.Refusal, cancellation) : Back(id, "Enregistré.");
    }

    [HttpPost("{paperId:guid}/retrait")]
    public async Task<IActionResult> Delete(Guid id, Guid paperId, CancellationToken cancellation)
    {
        if (await FindAsync(id, paperId, cancellation) is not var (_, paper))
        {
            return NotFound();
        }

        var removed = await set.RemoveAsync(paper, User, cancellation);
        return Back(id, removed.Refused ? "Quelqu’un l’avait déjà retiré." : "Papier retiré.");
    }

    /// <summary>Says at once all that a paper refuses, beside what the form lacks.</summary>
    private void RefuseAll(PaperForm form) => ModelState.AddRefusals(form.ToDraft().Refusals, PaperLabels.Sentence);

    /// <summary>The form with what was typed; after somebody else's change, over what they left.</summary>
    private async Task<IActionResult> RefuseAsync(Guid id, Guid paperId, PaperForm form, Refusal refusal, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        if (await FindAsync(id, paperId, cancellation) is not var (file, now))
        {
            return Back(id, "Quelqu’un d’autre vient de retirer ce papier : il n’y a plus rien à corriger.");
        }

        var isStale = refusal == Constraints.ChangedMeanwhile;
        ModelState.AddRefusal(refusal, isStale ? PaperLabels.ChangedMeanwhile(now) : PaperLabels.Sentence(refusal));
        form.Version = isStale ? now.Version : form.Version;
        return this.Again("Edit", new PaperPage(file, paperId, form));
    }

    private async Task<(EmployeeFile File, EmployeePaper Paper)?> FindAsync(Guid id, Guid paperId, CancellationToken cancellation)
    {
        var (file, paper) = (await open.ReadAsync(id, User, cancellation), await db.EmployeePapers.FirstOrDefaultAsync(known => known.Id == paperId && known.EmployeeId == id, cancellation));
        return file is not null && paper is not null && file.Rights.Sees(paper.Kind) ? (file, paper) : null;
    }

    private RedirectResult Back(Guid id, string sentence)
    {
        this.Flash(sentence);
        return Redirect($"/salaries/{id}");
    }
}
