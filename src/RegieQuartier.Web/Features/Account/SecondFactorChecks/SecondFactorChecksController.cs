using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;
using RegieQuartier.Web.Security.SecondFactor;
using RegieQuartier.Web.Security.Sessions;

namespace RegieQuartier.Web.Features.Account.SecondFactorChecks;

/// <summary>After the password: the code that the phone shows.</summary>
[Route("connexion/second-facteur")]
[Authorize(Policy = SignInPolicies.GiveSecondFactor)]
public sealed class SecondFactorChecksController(RegieQuartierDbContext db) : Controller
{
    [HttpGet]
    public IActionResult New() => View(new SecondFactorCheckForm());

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
            return this.Again("New", form);
        }

        var user = await db.Users.SingleAsync(own => own.Id == User.AccountId());
        if (!await check.WithCodeAsync(HttpContext, user, form.Code))
        {
            ModelState.AddModelError(nameof(form.Code), "Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant sur votre téléphone.");
            return this.Again("New", new SecondFactorCheckForm());
        }

        await sessions.AfterSecondFactorAsync(HttpContext, user);
        return this.GoOn(returnTo);
    }
}
