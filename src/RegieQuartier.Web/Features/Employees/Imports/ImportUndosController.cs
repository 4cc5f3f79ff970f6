using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Imports;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>Undoes an import within a day, but for what changed since.</summary>
[Route("imports/{id:guid}/annulation")]
[Authorize(Policy = Policies.Import)]
public sealed class ImportUndosController(RegieQuartierDbContext db, SetImports set, UndoImport undo, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, CancellationToken cancellation) =>
        await set.FindAsync(id, User, cancellation) is { } run && run.CanBeUndoneAt(time.Now)
            ? View("Undo", await ImportUndoPage.LoadAsync(db, undo, run, cancellation))
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, CancellationToken cancellation)
    {
        if (await set.FindAsync(id, User, cancellation) is not { } run)
        {
            return NotFound();
        }

        var kind = run.Kind;
        db.ChangeTracker.Clear();
        var undone = await undo.ExecuteAsync(id, User, cancellation);
        if (undone.Refusal is { } refusal)
        {
            this.FlashWarning(ImportLabels.Sentence(refusal));
            return Redirect("/imports");
        }

        this.Flash(ImportLabels.Undone(kind, undone.Removed, undone.Kept));
        return Redirect(undone.Kept == 0 ? "/imports" : $"/imports/{id}");
    }
}
