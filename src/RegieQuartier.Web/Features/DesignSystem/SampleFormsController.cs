using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.DesignSystem;

/// <summary>The form to copy: what is wrong comes back with its words, what is right is said once. It keeps nothing.</summary>
[Route("composants/formulaire")]
[DevelopersOnly]
public sealed class SampleFormsController : Controller
{
    [AllowAnonymous]
    [HttpGet]
    public IActionResult New() => View(new SampleForm { Hour = new TimeOnly(14, 30) });

    [AllowAnonymous]
    [HttpPost]
    public IActionResult Create(SampleForm form)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(nameof(New), form);
        }

        this.Flash($"C’est noté, {form.FirstName} {form.LastName}.");
        return RedirectToAction(nameof(New));
    }
}
