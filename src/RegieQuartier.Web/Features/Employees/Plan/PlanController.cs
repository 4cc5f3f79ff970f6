using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Plan;

/// <summary>The plan of action of an employee: their goals, and the actions that lead to them.</summary>
[Route("salaries/{id:guid}/plan-d-action")]
[Authorize(Policy = Policies.ViewPathways)]
public sealed class PlanController(RegieQuartierDbContext db, OpenEmployee open) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid id, [FromQuery(Name = "theme")] string? theme, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { Rights.Pathway: true } file)
        {
            return NotFound();
        }

        await open.NoteReadingAsync(file, AuditActions.PlanRead, User, cancellation);
        return View(await PlanPage.LoadAsync(db, file, ThemeOf(theme), cancellation));
    }

    private static PathwayTheme? ThemeOf(string? text) => Enum.TryParse<PathwayTheme>(text, out var theme) && Enum.IsDefined(theme) ? theme : null;
}
