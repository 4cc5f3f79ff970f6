using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security.Passwords;

namespace RegieQuartier.Web.Features.Account.PasswordLinks;

/// <summary>A forgotten password: the answer is the same whether the account exists or not.</summary>
[Route("mot-de-passe-oublie")]
public sealed class PasswordResetsController(RegieQuartierDbContext db, IssueKey keys, TimeProvider clock) : Controller
{
    // Nobody's mailbox is filled by a stranger who asks again and again.
    private static readonly TimeSpan BetweenTwo = TimeSpan.FromMinutes(2);

    [AllowAnonymous]
    [HttpGet]
    public IActionResult New() => View(new PasswordResetForm());

    [AllowAnonymous]
    [EnableRateLimiting(RateLimits.SignIn)]
    [HttpPost]
    public async Task<IActionResult> Create(PasswordResetForm form, CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return this.Again("New", form);
        }

        var email = SignInName.Read(form.Email).Value?.Text.ToUpperInvariant();
        var now = clock.GetUtcNow();
        var user = await db.Users.FirstOrDefaultAsync(
            found => found.NormalizedEmail == email
                && found.DisabledAt == null
                && !db.OneTimeKeys.Any(key => key.AccountId == found.Id && key.Purpose == OneTimeKeyPurpose.PasswordReset && key.IssuedAt > now - BetweenTwo),
            ct);
        if (user is not null)
        {
            await keys.ResetAsync(user);
            db.AuditEntries.Add(AuditEntry.Record(AuditActions.PasswordResetAsked, null, user.Id, now));
            await db.SaveChangesAsync(ct);
        }

        return LocalRedirect("/mot-de-passe-oublie/envoye");
    }

    [AllowAnonymous]
    [HttpGet("envoye")]
    public IActionResult Show() => View();
}
