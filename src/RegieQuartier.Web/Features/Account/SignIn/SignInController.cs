using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;
using RegieQuartier.Web.Security.Sessions;
using RegieQuartier.Web.Security.SignIn;

namespace RegieQuartier.Web.Features.Account.SignIn;

[Route("connexion")]
public sealed class SignInController : Controller
{
    /// <summary>The same words for a wrong password, an unknown account, a disabled one and a locked one.</summary>
    public const string Refused = "L’adresse ou le mot de passe n’est pas le bon. Après cinq essais, il faut attendre un quart d’heure.";

    [AllowAnonymous]
    [HttpGet]
    public IActionResult New([FromQuery(Name = SignInPaths.ReturnTo)] string? returnTo) =>
        User.IsWhollySignedIn() ? this.GoOn(returnTo) : View(new SignInForm());

    [AllowAnonymous]
    [EnableRateLimiting(RateLimits.SignIn)]
    [HttpPost]
    public async Task<IActionResult> Create(
        SignInForm form,
        [FromQuery(Name = SignInPaths.ReturnTo)] string? returnTo,
        [FromServices] CheckPassword passwords,
        [FromServices] OpenSession sessions)
    {
        if (!ModelState.IsValid)
        {
            return this.Again("New", form);
        }

        var user = await passwords.OfNameAsync(HttpContext, form.SignInName, form.Password);
        if (user is null)
        {
            ModelState.AddModelError("", Refused);
            return this.Again("New", form);
        }

        return this.GoOnBy(await sessions.AfterPasswordAsync(HttpContext, user, form.StaySignedIn), returnTo);
    }
}
