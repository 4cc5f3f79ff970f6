using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;
using RegieQuartier.Web.Security.Passwords;
using RegieQuartier.Web.Security.Sessions;
using RegieQuartier.Web.Security.SignIn;

namespace RegieQuartier.Web.Features.Account.Passwords;

[Route("compte/mot-de-passe")]
public sealed class PasswordsController(RegieQuartierDbContext db, TimeProvider clock) : Controller
{
    [HttpGet]
    public IActionResult Edit() => View(new PasswordForm());

    [EnableRateLimiting(RateLimits.SignIn)]
    [HttpPost]
    public async Task<IActionResult> Update(
        PasswordForm form, [FromServices] CheckPassword passwords, [FromServices] ChoosePassword choose, [FromServices] OpenSession sessions)
    {
        var user = await db.Users.SingleAsync(own => own.Id == User.AccountId());
        if (ModelState.IsValid && !await passwords.IsOwnAsync(HttpContext, user, form.CurrentPassword))
        {
            ModelState.AddModelError(nameof(form.CurrentPassword), "Ce mot de passe n’est pas le bon.");
        }

        if (ModelState.IsValid && await choose.ForAsync(user, form.Password!) is { } wrong)
        {
            ModelState.AddModelError(nameof(form.Password), wrong);
        }

        if (!ModelState.IsValid)
        {
            return this.Again("Edit", form);
        }

        db.AuditEntries.Add(AuditEntry.Record(AuditActions.PasswordChanged, user.Id, user.Id, clock.GetUtcNow()));
        await sessions.ContinueAsync(HttpContext, user);
        this.Flash("Mot de passe changé. Vos autres appareils sont déconnectés.");
        return LocalRedirect("/compte");
    }
}
