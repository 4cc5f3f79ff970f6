using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Sheets;

/// <summary>« Mon parcours » to be printed, by who follows the employee: to be read and signed together.</summary>
[Route("salaries/{id:guid}/mon-parcours")]
[Authorize(Policy = Policies.FollowEmployees)]
public sealed class PathwaySheetsController(RegieQuartierDbContext db, OpenEmployee open, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { IsFollowedHere: true } file)
        {
            return NotFound();
        }

        await open.NoteReadingAsync(file, AuditActions.PathwaySheetRead, User, cancellation);
        return View(await PathwaySheet.LoadAsync(db, file, time.Now, cancellation));
    }
}
