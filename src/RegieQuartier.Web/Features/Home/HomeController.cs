using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Home;

/// <summary>The office's home: what this person's account gives them today.</summary>
[Authorize]
[Route("tableau-de-bord")]
public sealed class HomeController(ParisTime clock) : Controller
{
    [HttpGet]
    public IActionResult Index() => View(HomePage.For(User, clock.Today));
}
