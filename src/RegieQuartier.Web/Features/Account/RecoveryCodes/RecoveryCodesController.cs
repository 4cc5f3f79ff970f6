using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;
using RegieQuartier.Web.Security.SecondFactor;
using RegieQuartier.Web.Security.SignIn;

namespace RegieQuartier.Web.Features.Account.RecoveryCodes;

[Route("compte/codes-de-secours")]
public sealed class RecoveryCodesController(RegieQuartierDbContext db, TimeProvider clock) : Controller
{
    public const string Path = "/compte/codes-de-secours";

    [HttpGet]
    public async Task<IActionResult> Show([FromQuery(Name = SignInPaths.ReturnTo)] string? returnTo, CancellationToken ct) =>
        View(await RecoveryCodesPage.LoadAsync(db, User.AccountId(), this.TakeShown(User.AccountId()), Url.IsLocalUrl(returnTo) ? returnTo : null, ct));

    [EnableRateLimiting(RateLimits.SignIn)]
    [HttpPost]
    public async Task<IActionResult> Create(
        RecoveryCodeForm form, [FromServices] CheckPassword passwords, [FromServices] RenewRecoveryCodes codes, CancellationToken ct)
    {
        var user = await db.Users.SingleAsync(own => own.Id == User.AccountId(), ct);
        if (ModelState.IsValid && !await passwords.IsOwnAsync(HttpContext, user, form.Password))
        {
            ModelState.AddModelError("Form.Password", "Ce mot de passe n’est pas le bon.");
        }

        if (!ModelState.IsValid)
        {
            return this.Again("Show", await RecoveryCodesPage.LoadAsync(db, user.Id, [], null, ct));
        }

        var shown = await codes.ForAsync(user.Id);
        db.AuditEntries.Add(AuditEntry.Record(AuditActions.RecoveryCodesRenewed, user.Id, user.Id, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        this.ShowOnce(user.Id, shown);
        return LocalRedirect(Path);
    }
}
