using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Account;

/// <summary>Where a person goes while signing in, keeping the page they first asked for.</summary>
internal static class SignInJourney
{
    /// <summary>To the page first asked for, if it is one of ours.</summary>
    public static IActionResult GoOn(this Controller controller, string? returnTo) =>
        controller.LocalRedirect(controller.Url.IsLocalUrl(returnTo) ? returnTo : SignInPaths.Home);

    /// <summary>To one more step before it, or straight to it when there is none.</summary>
    public static IActionResult GoOnBy(this Controller controller, string? step, string? returnTo = null)
    {
        if (step is null)
        {
            return controller.GoOn(returnTo);
        }

        return controller.LocalRedirect(controller.Url.IsLocalUrl(returnTo) ? $"{step}?{SignInPaths.ReturnTo}={Uri.EscapeDataString(returnTo)}" : step);
    }
}
