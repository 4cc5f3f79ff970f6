using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.WaitingList;

/// <summary>Who is to be called back, and who waits for a time.</summary>
[Route("attente")]
[Authorize(Policy = Policies.ViewWaitingList)]
public sealed class WaitingListController(RegieQuartierDbContext db, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancellation) =>
        View(await WaitingListPage.LoadAsync(db, User, time.Now, cancellation));
}
