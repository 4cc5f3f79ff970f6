using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace RegieQuartier.Web.Features.DesignSystem;

/// <summary>
/// Every piece that a screen is assembled from, in its states; the markup to copy is in the views of this
/// folder. Where people work these pages do not exist.
/// </summary>
[Route("composants")]
[DevelopersOnly]
public sealed class DesignSystemController : Controller
{
    [AllowAnonymous]
    [HttpGet("")]
    public IActionResult Index() => View();

    [AllowAnonymous]
    [HttpGet("habitants")]
    public IActionResult Public() => View();
}
