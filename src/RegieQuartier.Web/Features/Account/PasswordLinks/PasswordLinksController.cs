using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security.Passwords;
using RegieQuartier.Web.Security.Sessions;

namespace RegieQuartier.Web.Features.Account.PasswordLinks;

/// <summary>The page that the link of an invitation or of a forgotten password opens.</summary>
[Route("mot-de-passe/{token}")]
public sealed class PasswordLinksController(RegieQuartierDbContext db, UseKey keys) : Controller
{
    private const string ChoosePage = "Choose";
    private const string EndedPage = "Ended";

    [AllowAnonymous]
    [EnableRateLimiting(RateLimits.Activation)]
    [HttpGet]
    public async Task<IActionResult> New(string token) =>
        await keys.FindAsync(token) is null ? Ended() : View(ChoosePage, new NewPasswordForm());

    [AllowAnonymous]
    [EnableRateLimiting(RateLimits.Activation)]
    [HttpPost]
    public async Task<IActionResult> Create(string token, NewPasswordForm form, [FromServices] OpenSession sessions, CancellationToken ct)
    {
        if (await keys.FindAsync(token) is not var (key, user))
        {
            return Ended();
        }

        if (ModelState.IsValid && await keys.ForAsync(key, user, form.Password!) is { } wrong)
        {
            ModelState.AddModelError(nameof(form.Password), wrong);
        }

        if (!ModelState.IsValid)
        {
            return this.Again(ChoosePage, form);
        }

        if ((await db.SaveOrRefuseAsync(ct)).Refused)
        {
            return Ended();
        }

        this.Flash("Votre mot de passe est choisi.");
        return this.GoOnBy(await sessions.AfterPasswordAsync(HttpContext, user, keepOnDevice: false));
    }

    private ViewResult Ended()
    {
        var page = View(EndedPage);
        page.StatusCode = StatusCodes.Status404NotFound;
        return page;
    }
}
