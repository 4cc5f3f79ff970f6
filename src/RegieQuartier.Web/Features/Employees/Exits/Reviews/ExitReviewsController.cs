using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Exits.Reviews;

/// <summary>« Bilan de sortie », to be printed and signed: for who reads the pathway.</summary>
[Route("salaries/{id:guid}/sortie/{exitId:guid}/bilan")]
[Authorize(Policy = Policies.ViewPathways)]
public sealed class ExitReviewsController(RegieQuartierDbContext db, OpenEmployee open) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, Guid exitId, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { Rights.Pathway: true } file || !await db.PathwayExits.OfEmployee(db, id).AnyAsync(exit => exit.Id == exitId, cancellation))
        {
            return NotFound();
        }

        await open.NoteReadingAsync(file, AuditActions.ExitReviewRead, User, cancellation);
        return await ExitReviewPage.LoadAsync(db, file, exitId, cancellation) is { } page ? View(page) : NotFound();
    }
}
