using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;
using RegieQuartier.Web.Security.Sessions;

namespace RegieQuartier.Web.Features.Account.Sessions;

/// <summary>All of the person's sessions but this one, cut at once.</summary>
[Route("compte/sessions/fermeture")]
public sealed class OtherSessionsController(RegieQuartierDbContext db, OpenSession sessions, TimeProvider clock) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Delete()
    {
        var user = await db.Users.SingleAsync(own => own.Id == User.AccountId());
        user.EndSessions();
        db.AuditEntries.Add(AuditEntry.Record(AuditActions.SessionsCut, user.Id, user.Id, clock.GetUtcNow()));
        await sessions.ContinueAsync(HttpContext, user);
        this.Flash("Vos autres appareils sont déconnectés.");
        return LocalRedirect("/compte");
    }
}
