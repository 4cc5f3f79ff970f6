using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Own.Identity;

/// <summary>Who the employee is and how they are reached, as it is kept: to read, and to have corrected.</summary>
[Route("mon-parcours/moi-et-mon-dossier")]
[Authorize(Policy = Policies.ViewOwnRecord)]
public sealed class OwnIdentityController(RegieQuartierDbContext db, OpenEmployee open) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellation) =>
        await open.ReadOwnAsync(User, cancellation) is { } file
            ? View(new OwnIdentityPage(file, await EmployeeDetails.LoadAsync(db, file, cancellation)))
            : View("NoRecord");
}

/// <summary>What is kept of who they are.</summary>
public sealed record OwnIdentityPage(EmployeeFile File, EmployeeDetails Details);
