using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Account.Sessions;

/// <summary>One of the person's own sessions, cut from another device.</summary>
[Route("compte/sessions/{id:guid}/fermeture")]
public sealed class SessionsController(RegieQuartierDbContext db, TimeProvider clock) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Delete(Guid id, CancellationToken ct)
    {
        var session = await db.AccountSessions.SingleOrDefaultAsync(own => own.Id == id && own.AccountId == User.AccountId(), ct);
        if (session is null)
        {
            return NotFound();
        }

        var now = clock.GetUtcNow();
        session.Revoke(now);
        db.AuditEntries.Add(AuditEntry.Record(AuditActions.SessionsCut, User.AccountId(), session.Id, now));
        await db.SaveChangesAsync(ct);
        this.Flash("Cet appareil est déconnecté.");
        return LocalRedirect("/compte");
    }
}
