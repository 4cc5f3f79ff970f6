using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Languages;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Services.Posters;

/// <summary>The poster of a help, for a hall or a shop window: a code to photograph, an address to type, a number to call.</summary>
[Route("services/{id:guid}/affiche")]
[Authorize(Policy = Policies.ViewServices)]
public sealed class PostersController(RegieQuartierDbContext db, SiteSettings site) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, [FromQuery] string? langue, CancellationToken cancellation)
    {
        var service = await db.AppointmentServices.AsNoTracking().FirstOrDefaultAsync(known => known.Id == id, cancellation);
        return service is null || !service.IsOffered ? NotFound() : View(PosterPage.Of(service, LanguageFiles.FindOrFrench(langue), site));
    }
}
