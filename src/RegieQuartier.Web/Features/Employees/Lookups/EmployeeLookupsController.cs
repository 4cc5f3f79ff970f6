using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Lookups;

/// <summary>Finds an employee, or who applied, by their name or telephone; never a visitor. The search is traced, not what was typed.</summary>
[Route("recherche")]
[Authorize(Policy = Policies.ViewEmployees)]
public sealed class EmployeeLookupsController(RegieQuartierDbContext db, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index([FromQuery(Name = OfficeSearch.TextName)] string? text, CancellationToken cancellation)
    {
        var page = await EmployeeLookupPage.LoadAsync(db, User, text, time.Today, cancellation);
        if (page.WasSearched)
        {
            db.AuditEntries.Add(AuditEntry.Record(AuditActions.PersonSearched, User.AccountId(), null, time.Now));
            await db.SaveChangesAsync(cancellation);
        }

        return View(page);
    }
}
