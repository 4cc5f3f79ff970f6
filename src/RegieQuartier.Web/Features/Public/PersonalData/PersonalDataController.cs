using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace RegieQuartier.Web.Features.Public.PersonalData;

/// <summary>« Vos données »: what is kept of residents, how long, and their rights.</summary>
[Route("vos-donnees")]
public sealed class PersonalDataController : Controller
{
    [AllowAnonymous]
    [HttpGet]
    public IActionResult Show() => View();
}
