using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Account.SignIn;

[Route("deconnexion")]
[Authorize(Policy = SignInPolicies.AnySession)]
public sealed class SignOutController(RegieQuartierDbContext db, TimeProvider clock) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var session = await db.AccountSessions.SingleAsync(present => present.Id == User.SessionId(), ct);
        session.Revoke(now);
        db.AuditEntries.Add(AuditEntry.Record(AuditActions.SignedOut, User.AccountId(), session.Id, now));
        await db.SaveChangesAsync(ct);
        await HttpContext.SignOutAsync();
        this.Flash("Votre espace est fermé sur cet appareil.");
        return LocalRedirect(SignInPaths.SignIn);
    }
}
