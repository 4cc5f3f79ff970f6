using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Employees.Readings;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Own.Readings;

/// <summary>« Qui a lu mon dossier » : who, which part and when, without reasons. The person may know of every reading.</summary>
[Route("mon-parcours/lectures")]
[Authorize(Policy = Policies.ViewOwnRecord)]
public sealed class OwnReadingsController(RegieQuartierDbContext db, OpenEmployee open) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index([FromQuery(Name = "apres")] string? after, [FromQuery(Name = "avant")] string? before, CancellationToken cancellation) =>
        await open.ReadOwnAsync(User, cancellation) is { } file
            ? View(await ReadingsPage.LoadAsync(db, file, db.AuditEntries.AllReadingsOf(file.Id), ListSpan.Read(after, before), cancellation))
            : View("NoRecord");
}
