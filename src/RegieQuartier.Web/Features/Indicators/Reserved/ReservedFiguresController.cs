using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Indicators.Reserved;

/// <summary>How many people need what only their advisor reads of them: two of the eight barriers that the State counts.</summary>
[Route("indicateurs/soutiens-reserves")]
[Authorize(Policy = Policies.OpenReservedPart)]
public sealed class ReservedFiguresController(ReservedPart reserved, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show([FromQuery(Name = "annee")] string? year, CancellationToken cancellation)
    {
        var asked = ReservedFiguresPage.YearOf(year, time.Today);
        if (year is not null && asked is null)
        {
            ModelState.AddModelError("", $"Choisissez une année terminée, de {CalendarDays.FirstYear} à {time.Today.Year - 1}.");
        }

        var shown = asked ?? time.Today.Year - 1;
        var page = ReservedFiguresPage.Of(shown, await reserved.CountAsync(shown, User, cancellation), time.Today);
        return ModelState.IsValid ? View(page) : this.Again(nameof(Show), page);
    }
}
