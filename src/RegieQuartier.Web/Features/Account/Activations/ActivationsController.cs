using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security.Passwords;
using RegieQuartier.Web.Security.Sessions;

namespace RegieQuartier.Web.Features.Account.Activations;

/// <summary>An employee's printed card: identifier and code open the account once, to choose a password.</summary>
[Route("activation")]
public sealed class ActivationsController(RegieQuartierDbContext db, ActivationCards cards, UseKey keys) : Controller
{
    /// <summary>The same words for a wrong code, an unknown identifier, an old card and a locked account.</summary>
    public const string Refused =
        "L’identifiant ou le code n’est pas le bon, ou la carte est trop ancienne. Après cinq essais, il faut attendre un quart d’heure.";

    [AllowAnonymous]
    [HttpGet]
    public IActionResult New() => View(new ActivationForm());

    [AllowAnonymous]
    [EnableRateLimiting(RateLimits.Activation)]
    [HttpPost]
    public async Task<IActionResult> Create(ActivationForm form, [FromServices] OpenSession sessions, CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return this.Again("New", form);
        }

        if (await cards.CheckAsync(HttpContext, form.SignInName, form.Code) is not var (key, user))
        {
            ModelState.AddModelError("", Refused);
            return this.Again("New", form);
        }

        if (await keys.ForAsync(key, user, form.Password!) is { } wrong)
        {
            ModelState.AddModelError(nameof(form.Password), wrong);
            return this.Again("New", form);
        }

        if ((await db.SaveOrRefuseAsync(ct)).Refused)
        {
            ModelState.AddModelError("", Refused);
            return this.Again("New", form);
        }

        this.Flash("Votre mot de passe est choisi. Gardez votre identifiant\u00a0: il sert à chaque connexion.");
        return this.GoOnBy(await sessions.AfterPasswordAsync(HttpContext, user, form.StaySignedIn));
    }
}
