using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.ImportRuns;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Imports;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>What is brought in from spreadsheets: looked at, then confirmed or abandoned.</summary>
[Route("imports")]
[Authorize(Policy = Policies.Import)]
public sealed class ImportsController(RegieQuartierDbContext db, SetImports set, ImportFiles files, ParisTime time) : Controller
{
    // Browsers read the page again by themselves, without a script, as long as it goes on.
    private const string RefreshSeconds = "2";

    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await ImportListPage.LoadAsync(db, User, time.Now, cancellation));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellation)
    {
        if (await set.FindAsync(id, User, cancellation) is not { } run)
        {
            return NotFound();
        }

        if (run.State == ImportState.Confirmed)
        {
            Response.Headers["Refresh"] = RefreshSeconds;
        }

        return View(await ImportPage.LoadAsync(db, files, run, User, time.Now, cancellation));
    }

    [HttpPost("{id:guid}/abandon")]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancellation)
    {
        if (await set.FindAsync(id, User, cancellation) is not { } run)
        {
            return NotFound();
        }

        var abandoned = await set.AbandonAsync(run, cancellation);
        if (abandoned.Refused)
        {
            this.FlashWarning(ImportLabels.Sentence(abandoned.Refusal));
            return Redirect($"/imports/{id}");
        }

        this.Flash("Import abandonné. Le fichier n’est plus ici.");
        return Redirect("/imports");
    }
}
