using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Search;

/// <summary>Finds a visitor by their name or telephone. The search is traced, not what was typed.</summary>
[Route("recherche/rendez-vous")]
[Authorize(Policy = Policies.ViewAgenda)]
public sealed class SearchController(RegieQuartierDbContext db, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index([FromQuery(Name = "q")] string? text, CancellationToken cancellation)
    {
        var page = await SearchPage.LoadAsync(db, User, text, time.Now, cancellation);
        if (page.WasSearched)
        {
            db.AuditEntries.Add(AuditEntry.Record(AuditActions.PersonSearched, User.AccountId(), null, time.Now));
            await db.SaveChangesAsync(cancellation);
        }

        return View(page);
    }
}
