using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.DesignSystem;

/// <summary>
/// Every piece that a screen is assembled from, in its states, with the markup to copy beside it in the views
/// of this folder. Development only: elsewhere these pages do not exist.
/// </summary>
[Route("composants")]
public sealed class DesignSystemController(IHostEnvironment environment, ParisTime clock) : Controller
{
    [AllowAnonymous]
    [HttpGet("")]
    public IActionResult Index() => Piece(nameof(Index));

    [AllowAnonymous]
    [HttpGet("formulaire")]
    public IActionResult Form() => Piece(nameof(Form));

    [AllowAnonymous]
    [HttpGet("erreurs")]
    public IActionResult Errors()
    {
        ModelState.SetModelValue(nameof(SampleForm.Phone), new ValueProviderResult("06 39 98 12 3"));
        ModelState.AddModelError(nameof(SampleForm.LastName), "Écrivez votre nom de famille.");
        ModelState.AddModelError(nameof(SampleForm.Phone), "Il manque un chiffre. Exemple\u00a0: 06\u00a039\u00a098\u00a012\u00a034.");
        ModelState.AddModelError(nameof(SampleForm.ForWhom), "Dites pour qui est ce rendez-vous.");
        return Piece(nameof(Form));
    }

    [AllowAnonymous]
    [HttpGet("habitants")]
    public IActionResult Public() => Piece(nameof(Public));

    private IActionResult Piece(string view) => environment.IsDevelopment() ? View(view, new SampleForm { Today = clock.Today, Now = clock.Now }) : NotFound();
}
