using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Home;

/// <summary>The office's home: what waits for this person today, and what their account gives them.</summary>
[Authorize]
[Route("tableau-de-bord")]
public sealed class HomeController(RegieQuartierDbContext db, ReadAlerts alerts, AlertTerms terms, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        // Who has nothing here but their own pathway comes in there.
        var home = OfficeNavigation.HomeOf(User);
        return Request.Path == home ? View(await HomePage.LoadAsync(db, alerts, terms, User, time.Now, cancellation)) : Redirect(home);
    }
}
