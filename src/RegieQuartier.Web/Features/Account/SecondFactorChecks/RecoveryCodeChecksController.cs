using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;
using RegieQuartier.Web.Security.SecondFactor;
using RegieQuartier.Web.Security.Sessions;

namespace RegieQuartier.Web.Features.Account.SecondFactorChecks;

/// <summary>After the password, without the phone: one of the codes kept on paper.</summary>
[Route("connexion/code-de-secours")]
[Authorize(Policy = SignInPolicies.GiveSecondFactor)]
public sealed class RecoveryCodeChecksController(RegieQuartierDbContext db, TimeProvider clock) : Controller
{
    private const string Page = "NewRecovery";

    [HttpGet]
    public IActionResult New() => View(Page, new SecondFactorCheckForm());

    [EnableRateLimiting(RateLimits.SignIn)]
    [HttpPost]
    public async Task<IActionResult> Create(
        SecondFactorCheckForm form,
        [FromQuery(Name = SignInPaths.ReturnTo)] string? returnTo,
        [FromServices] CheckSecondFactor check,
        [FromServices] OpenSession sessions)
    {
        if (!ModelState.IsValid)
        {
            return this.Again(Page, form);
        }

        var user = await db.Users.SingleAsync(own => own.Id == User.AccountId());
        if (!await check.WithRecoveryCodeAsync(HttpContext, user, form.Code))
        {
            ModelState.AddModelError(nameof(form.Code), "Ce code n’est pas le bon, ou il a déjà servi. Prenez le suivant de votre liste.");
            return this.Again(Page, form);
        }

        db.AuditEntries.Add(AuditEntry.Record(AuditActions.RecoveryCodeUsed, user.Id, user.Id, clock.GetUtcNow()));
        await sessions.AfterSecondFactorAsync(HttpContext, user);
        var left = await db.RecoveryCodes.CountAsync(code => code.AccountId == user.Id && code.UsedAt == null);
        this.FlashWarning(CodesLeft(left));
        return this.GoOn(returnTo);
    }

    private static string CodesLeft(int left) => left switch
    {
        0 => "C’était votre dernier code de secours. Faites-en de nouveaux dans «\u00a0Mon compte\u00a0».",
        1 => "Il vous reste un code de secours. Faites-en de nouveaux dans «\u00a0Mon compte\u00a0».",
        _ => $"Il vous reste {left}\u00a0codes de secours.",
    };
}
