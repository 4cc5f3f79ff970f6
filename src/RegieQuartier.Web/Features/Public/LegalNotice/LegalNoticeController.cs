using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace RegieQuartier.Web.Features.Public.LegalNotice;

/// <summary>Who publishes the site and where it is kept: law no. 2004-575 of 21 June 2004, article 1-1.</summary>
[Route("mentions-legales")]
public sealed class LegalNoticeController : Controller
{
    [AllowAnonymous]
    [HttpGet]
    public IActionResult Show() => View();
}
