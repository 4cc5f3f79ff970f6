using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Features.Account.RecoveryCodes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;
using RegieQuartier.Web.Security.SecondFactor;
using RegieQuartier.Web.Security.Sessions;
using RegieQuartier.Web.Security.SignIn;

namespace RegieQuartier.Web.Features.Account.SecondFactors;

/// <summary>Setting up the application that gives codes: at the first sign-in where it is required, later to change phone.</summary>
[Route("compte/second-facteur")]
[Authorize(Policy = SignInPolicies.SetSecondFactor)]
public sealed class SecondFactorsController(RegieQuartierDbContext db, TotpSecrets secrets, OrganisationSettings organisation, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New() => View(Page(await OwnAsync(), Totp.DrawSecret()));

    [EnableRateLimiting(RateLimits.SignIn)]
    [HttpPost]
    public async Task<IActionResult> Create(
        SecondFactorForm form,
        [FromQuery(Name = SignInPaths.ReturnTo)] string? returnTo,
        [FromServices] CheckPassword passwords,
        [FromServices] RenewRecoveryCodes codes,
        [FromServices] OpenSession sessions)
    {
        var user = await OwnAsync();
        if (secrets.OpenFromSetup(form.SetupToken, user.Id) is not { } secret)
        {
            this.FlashWarning("Cette page est restée ouverte trop longtemps. Scannez la nouvelle image.");
            return this.GoOnBy(SignInPaths.SetSecondFactor, returnTo);
        }

        if (user.TwoFactorEnabled && !await passwords.IsOwnAsync(HttpContext, user, form.Password))
        {
            ModelState.AddModelError("Form.Password", "Ce mot de passe n’est pas le bon.");
        }

        if (!ModelState.IsValid || Step(secret, form.Code) is not { } step)
        {
            return this.Again("New", Page(user, secret));
        }

        user.SetSecondFactor(secrets.Seal(secret), step);
        var shown = await codes.ForAsync(user.Id);
        db.AuditEntries.Add(AuditEntry.Record(AuditActions.SecondFactorSet, user.Id, user.Id, clock.GetUtcNow()));
        await sessions.AfterSecondFactorAsync(HttpContext, user);
        this.ShowOnce(user.Id, shown);
        return this.GoOnBy(RecoveryCodesController.Path, returnTo);
    }

    private long? Step(byte[] secret, string? code)
    {
        var step = Totp.StepOf(secret, string.Concat((code ?? "").Where(char.IsAsciiDigit)), clock.GetUtcNow());
        if (step is null)
        {
            ModelState.AddModelError("Form.Code", "Ce code n’est pas le bon. Vérifiez que l’heure du téléphone est juste, puis écrivez le code affiché.");
        }

        return step;
    }

    private SecondFactorPage Page(AppUser user, byte[] secret) =>
        SecondFactorPage.For(user, secret, secrets.SealForSetup(secret, user.Id), organisation.Name);

    private Task<AppUser> OwnAsync() => db.Users.SingleAsync(own => own.Id == User.AccountId());
}
