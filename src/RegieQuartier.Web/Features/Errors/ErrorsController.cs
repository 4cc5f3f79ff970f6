using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace RegieQuartier.Web.Features.Errors;

/// <summary>Shown in place of what failed. Reached by its own address it is one more page that does not exist.</summary>
[Route("erreur")]
public sealed class ErrorsController : Controller
{
    private const string RetryAfterSeconds = "30";

    [AllowAnonymous]
    [IgnoreAntiforgeryToken]
    [HttpGet]
    public IActionResult Show()
    {
        Response.Headers.CacheControl = "no-store";
        if (Response.StatusCode < StatusCodes.Status400BadRequest)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        if (Response.StatusCode == StatusCodes.Status503ServiceUnavailable)
        {
            Response.Headers.RetryAfter = RetryAfterSeconds;
        }

        return View(ErrorPage.For(HttpContext));
    }
}
