using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Own.Pass;

/// <summary>The PASS IAE of the employee, and what it was given for.</summary>
[Route("mon-parcours/mon-pass")]
[Authorize(Policy = Policies.ViewOwnRecord)]
public sealed class OwnPassController(RegieQuartierDbContext db, OpenEmployee open) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellation) =>
        await open.ReadOwnAsync(User, cancellation) is { } file
            ? View(await OwnPassPage.LoadAsync(db, file, cancellation))
            : View("NoRecord");
}
