using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Absences;

/// <summary>The writer is back, or never leaves.</summary>
[Route("absences/{id:guid}/fin")]
[Authorize(Policy = Policies.EditOpeningRanges)]
public sealed class AbsenceEndsController(RegieQuartierDbContext db, SetAbsence set) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, CancellationToken cancellation)
    {
        var editable = db.Users.WithHoursEditableBy(User);
        if (await db.Absences.SingleOrDefaultAsync(absence => absence.Id == id && editable.Any(account => account.Id == absence.WriterId), cancellation) is not { } absence)
        {
            return NotFound();
        }

        var ended = await set.EndAsync(absence, User, cancellation);
        if (ended.Refused)
        {
            this.FlashWarning(AbsenceLabels.Sentence(ended.Refusal));
            return Redirect($"/absences/{id}");
        }

        this.Flash("L’absence est arrêtée. Ses places sont de nouveau proposées.");
        return Redirect("/absences");
    }
}
