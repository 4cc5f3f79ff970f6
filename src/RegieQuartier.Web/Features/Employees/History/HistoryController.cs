using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.History;

/// <summary>All that happened to an employee here, to filter and to print.</summary>
[Route("salaries/{id:guid}/histoire")]
[Authorize(Policy = Policies.ViewPathways)]
public sealed class HistoryController(RegieQuartierDbContext db, OpenEmployee open) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid id, [FromQuery(Name = "genre")] string? kind, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { Rights.Pathway: true } file)
        {
            return NotFound();
        }

        await open.NoteReadingAsync(file, AuditActions.HistoryRead, User, cancellation);
        return View(await HistoryPage.LoadAsync(db, file, kind, cancellation));
    }
}
