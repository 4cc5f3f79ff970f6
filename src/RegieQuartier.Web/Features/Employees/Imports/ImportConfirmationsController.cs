using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.ImportRuns;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Imports;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>Has a file that was looked at written, once, whole or not at all.</summary>
[Route("imports/{id:guid}/confirmation")]
[Authorize(Policy = Policies.Import)]
public sealed class ImportConfirmationsController(RegieQuartierDbContext db, SetImports set, ImportFiles files, ImportBell bell) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, CancellationToken cancellation)
    {
        if (await set.FindAsync(id, User, cancellation) is not { } run)
        {
            return NotFound();
        }

        if (run is { State: ImportState.Checked, Content: not null })
        {
            var read = await files.ReadAsync(db, ImportedFile.Of(run, SetImports.FollowerOf(run.Kind, User)), cancellation);
            run.LookAgain(read.Check?.Faults.Count ?? 1);
        }

        // Confirmed twice, or by two windows at once, it goes on all the same: the page says how far it is.
        var confirmed = await set.ConfirmAsync(run, User, cancellation);
        if (confirmed.Refusal == ImportRefusals.HasFaults)
        {
            this.FlashWarning(ImportLabels.Sentence(confirmed.Refusal));
        }

        bell.Ring();
        return Redirect($"/imports/{id}");
    }
}
