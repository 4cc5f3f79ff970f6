using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace RegieQuartier.Web.Features.Public.Home;

[Route("/")]
public sealed class HomeController : Controller
{
    [AllowAnonymous]
    [HttpGet]
    public IActionResult Index() => View(new HomePage(NextFreeSlot: null));
}
