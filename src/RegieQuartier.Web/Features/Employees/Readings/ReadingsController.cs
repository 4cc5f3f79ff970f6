using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Readings;

/// <summary>Who opened which part of a record, and when: for who follows the employee and the director, to show it to the person.</summary>
[Route("salaries/{id:guid}/lectures")]
[Authorize(Policy = Policies.ViewPathways)]
public sealed class ReadingsController(RegieQuartierDbContext db, OpenEmployee open) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid id, [FromQuery(Name = "apres")] string? after, [FromQuery(Name = "avant")] string? before, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { Rights.Pathway: true } file
            ? View(await ReadingsPage.LoadAsync(db, file, db.AuditEntries.ReadingsOf(file, User), ListSpan.Read(after, before), cancellation))
            : NotFound();
}
