using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Exits;

/// <summary>The exits of an employee: guided, explained, taken back when it was a mistake.</summary>
[Route("salaries/{id:guid}/sortie")]
public sealed class ExitsController(RegieQuartierDbContext db, OpenEmployee open, SetExits set, LegalFigures figures) : Controller
{
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        [nameof(PathwayExit.WorkedMinutes)] = nameof(ExitForm.WorkedHours),
        [nameof(PathwayExit.HiredOn)] = nameof(ExitForm.ExitOn),
    };

    [HttpGet]
    [Authorize(Policy = Policies.ViewExits)]
    public async Task<IActionResult> Index(Guid id, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { Rights.ExitDay: true } file)
        {
            return NotFound();
        }

        var part = await ExitPage.HoldsSensitiveReasonAsync(db, file, cancellation) ? AuditActions.ExitReasonRead : AuditActions.ExitsRead;
        await open.NoteReadingAsync(file, part, User, cancellation);
        return View(await ExitPage.LoadAsync(db, file, cancellation));
    }

    [HttpGet("nouvelle")]
    [Authorize(Policy = Policies.FollowEmployees)]
    public async Task<IActionResult> New(Guid id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { Pathway.ClosedOn: null } file)
        {
            return NotFound();
        }

        return View(await ExitFormPage.OpenAsync(db, file, cancellation));
    }

    [HttpPost("nouvelle")]
    [Authorize(Policy = Policies.FollowEmployees)]
    public async Task<IActionResult> Create(Guid id, ExitForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } file)
        {
            return NotFound();
        }

        var ended = await ContractEnded.LoadAsync(db, file, cancellation);
        Ask(file, form, ended);
        if (!ModelState.IsValid)
        {
            return this.Again("New", await ExitFormPage.LoadAsync(db, file, form, ended, cancellation));
        }

        var decided = await set.DecideAsync(file, form.ToClaim(await figures.ReadAsync(cancellation)), form.Preview, User, cancellation);
        if (decided.Refused)
        {
            return await RefuseAsync(file, form, decided.Refusal, cancellation);
        }

        return form.Preview ? View("New", (await ExitFormPage.LoadAsync(db, file, form, ended, cancellation)).With(decided.Value)) : Done(id);
    }

    [HttpPost("{exitId:guid}/annulation")]
    [Authorize(Policy = Policies.FollowEmployees)]
    public async Task<IActionResult> Delete(Guid id, Guid exitId, ExitTakeBackForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } file)
        {
            return NotFound();
        }

        var exit = await set.FindAsync(file, exitId, cancellation);
        var back = exit is null ? Constraints.ChangedMeanwhile : await set.TakeBackAsync(file, exit, form.Version, User, cancellation);
        if (back.Refused)
        {
            this.FlashWarning(ExitLabels.Sentence(back.Refusal));
        }
        else
        {
            this.Flash("Sortie annulée. Le parcours continue.");
        }

        return Redirect($"/salaries/{id}/sortie");
    }

    // An exit that is only tried asks nothing, and one that is written already is told so.
    private void Ask(EmployeeFile file, ExitForm form, ContractEnded? ended)
    {
        if (!form.Preview && file.Pathway!.ClosedOn is null && ended?.Question(form, file.Today)?.Open is { } question)
        {
            ModelState.AddModelError(nameof(ExitForm.DayConfirmed), question);
        }
    }

    private RedirectResult Done(Guid id)
    {
        this.Flash("Sortie enregistrée. Le parcours est clos.");
        return Redirect($"/salaries/{id}/sortie");
    }

    /// <summary>The form with what was typed, over what others may have left meanwhile.</summary>
    private async Task<IActionResult> RefuseAsync(EmployeeFile file, ExitForm form, Refusal refusal, CancellationToken cancellation)
    {
        ModelState.AddRefusal(refusal, ExitLabels.Sentence(refusal), Fields);
        return this.Again("New", await ExitFormPage.LoadAsync(db, file, form, await ContractEnded.LoadAsync(db, file, cancellation), cancellation));
    }

    private async Task<EmployeeFile?> FindAsync(Guid id, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { IsFollowedHere: true } file ? file : null;
}
