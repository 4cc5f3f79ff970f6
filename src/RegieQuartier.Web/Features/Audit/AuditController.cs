using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Audit;

/// <summary>The audit trail: who did what, when, on which record.</summary>
[Route("journal")]
[Authorize(Policy = Policies.ViewJournal)]
public sealed class AuditController(RegieQuartierDbContext db) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(AuditFilter filter, string? apres, string? avant, CancellationToken ct) =>
        View(await AuditListPage.LoadAsync(db, User, filter.Sane(), ListSpan.Read(apres, avant), ct));
}
