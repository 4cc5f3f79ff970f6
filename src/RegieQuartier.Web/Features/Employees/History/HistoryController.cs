using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
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
    public async Task<IActionResult> Index(Guid id, [FromQuery(Name = "genre")] string? kind, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { Rights.Pathway: true } file ? View(await HistoryPage.LoadAsync(db, file, kind, cancellation)) : NotFound();
}
