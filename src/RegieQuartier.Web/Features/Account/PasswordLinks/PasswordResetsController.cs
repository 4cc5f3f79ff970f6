using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;
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

        var user = SignInName.Read(form.Email).Value is { } name ? await FindAsync(name, ct) : null;
        if (user is not null)
        {
            await keys.ResetAsync(user);
        }

        // Traced for nobody too: who probes addresses leaves a line, and waits as long as for a real one.
        db.AuditEntries.Add(AuditEntry.Record(AuditActions.PasswordResetAsked, null, user?.Id, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return LocalRedirect("/mot-de-passe-oublie/envoye");
    }

    [AllowAnonymous]
    [HttpGet("envoye")]
    public IActionResult Show() => View();

    private Task<AppUser?> FindAsync(SignInName name, CancellationToken ct)
    {
        var email = name.Text.ToUpperInvariant();
        var since = clock.GetUtcNow() - BetweenTwo;
        return db.Users.FirstOrDefaultAsync(
            found => found.NormalizedEmail == email
                && found.DisabledAt == null
                && !db.OneTimeKeys.Any(key => key.AccountId == found.Id && key.Purpose == OneTimeKeyPurpose.PasswordReset && key.IssuedAt > since),
            ct);
    }
}
