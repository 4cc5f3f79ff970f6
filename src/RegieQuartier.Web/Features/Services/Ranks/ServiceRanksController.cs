using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Services.Ranks;

/// <summary>Puts a help one place higher in the list.</summary>
[Route("services/{id:guid}/montee")]
[Authorize(Policy = Policies.EditServices)]
public sealed class ServiceRanksController(RegieQuartierDbContext db, SetServices set) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, CancellationToken cancellation)
    {
        if (await db.AppointmentServices.FirstOrDefaultAsync(service => service.Id == id, cancellation) is not { } service)
        {
            return NotFound();
        }

        var raised = await set.RaiseAsync(service, User, cancellation);
        this.FlashOutcome(raised, $"«\u00a0{service.Name}\u00a0» est monté d’une place.", ServiceLabels.Sentence);
        return Redirect("/services");
    }
}
