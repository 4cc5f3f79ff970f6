using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees;

/// <summary>The list of those who work, or worked, for the régie, by view and by what they need.</summary>
[Route("salaries")]
[Authorize(Policy = Policies.ViewEmployees)]
public sealed class EmployeeListController(RegieQuartierDbContext db, ReadAlerts alerts, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index([FromQuery] EmployeeListQuery query, CancellationToken cancellation) =>
        View(await EmployeeListPage.LoadAsync(db, alerts, User, query, time.Today, cancellation));
}
