using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Accounts.Sessions;

/// <summary>All the sessions of an account, cut at once: a lost phone, a forgotten desk.</summary>
[Route("comptes/{id:guid}/sessions/fermeture")]
[Authorize(Policy = Policies.ManageAccounts)]
public sealed class AccountSessionsController(RegieQuartierDbContext db, TimeProvider clock) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Delete(Guid id, CancellationToken ct)
    {
        var user = await db.Users.FirstOrDefaultAsync(found => found.Id == id, ct);
        if (user is null)
        {
            return NotFound();
        }

        user.EndSessions();
        db.AuditEntries.Add(AuditEntry.Record(AuditActions.SessionsCut, User.AccountId(), id, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        this.Flash("Ce compte est déconnecté partout.");
        return LocalRedirect($"/comptes/{id}");
    }
}
