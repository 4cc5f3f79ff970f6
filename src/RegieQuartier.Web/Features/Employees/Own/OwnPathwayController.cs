using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Employees.Sheets;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Own;

/// <summary>« Mon parcours », for the employee whose account it is: no address names a record here.</summary>
[Route("mon-parcours")]
[Authorize(Policy = Policies.ViewOwnRecord)]
public sealed class OwnPathwayController(RegieQuartierDbContext db, OpenEmployee open, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancellation) =>
        await open.ReadOwnAsync(User, cancellation) is { } file
            ? View(await OwnPathwayPage.LoadAsync(db, file, time.Now, cancellation))
            : View("NoRecord");

    [HttpGet("imprimer")]
    public async Task<IActionResult> Print(CancellationToken cancellation) =>
        await open.ReadOwnAsync(User, cancellation) is { } file
            ? View(await PathwaySheet.LoadAsync(db, file, time.Now, cancellation))
            : View("NoRecord");
}
