using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace RegieQuartier.Web.Features.Public.Accessibility;

/// <summary>The accessibility statement, which every page links to.</summary>
[Route("accessibilite")]
public sealed class AccessibilityController : Controller
{
    [AllowAnonymous]
    [HttpGet]
    public IActionResult Show() => View();
}
