using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Own.Hours;

/// <summary>The hours of the employee, month by month, as they are declared: to read, and to have corrected.</summary>
[Route("mon-parcours/mes-heures")]
[Authorize(Policy = Policies.ViewOwnRecord)]
public sealed class OwnHoursController(RegieQuartierDbContext db, OpenEmployee open) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancellation) =>
        await open.ReadOwnAsync(User, cancellation) is { } file
            ? View(await OwnHoursPage.LoadAsync(db, file, cancellation))
            : View("NoRecord");
}
