using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Absences;

/// <summary>When the public writers do not receive.</summary>
[Route("absences")]
[Authorize(Policy = Policies.ViewOpeningRanges)]
public sealed class AbsencesController(RegieQuartierDbContext db, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await AbsenceListPage.LoadAsync(db, User, time.Now, cancellation));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, [FromServices] AgendaReader agendas, [FromServices] ServiceCatalogue services, CancellationToken cancellation) =>
        await AbsencePage.LoadAsync(db, agendas, services, User, id, time.Now, cancellation) is { } page ? View(page) : NotFound();

    [HttpGet("nouvelle")]
    [Authorize(Policy = Policies.EditOpeningRanges)]
    public Task<IActionResult> New(CancellationToken cancellation) => FormAsync(new AbsenceForm { FirstDay = time.Today }, StatusCodes.Status200OK, cancellation);

    [HttpPost("nouvelle")]
    [Authorize(Policy = Policies.EditOpeningRanges)]
    public async Task<IActionResult> Create(AbsenceForm form, [FromServices] SetAbsence set, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return await FormAsync(form, StatusCodes.Status422UnprocessableEntity, cancellation);
        }

        if (!await db.Users.WithHoursEditableBy(User).AnyAsync(account => account.Id == form.WriterId, cancellation))
        {
            return NotFound();
        }

        var announced = await set.AnnounceAsync(form.WriterId!.Value, form.ToStart(), form.ToEnd(), User, cancellation);
        if (announced.Refused)
        {
            ModelState.AddRefusal(announced.Refusal, AbsenceLabels.Sentence(announced.Refusal));
            return await FormAsync(form, StatusCodes.Status422UnprocessableEntity, cancellation);
        }

        this.Flash("Absence enregistrée. Aucune place n’est plus proposée pendant ce temps.");
        return Redirect($"/absences/{announced.Value!.Id}");
    }

    private async Task<IActionResult> FormAsync(AbsenceForm form, int status, CancellationToken cancellation)
    {
        var writers = await db.Users.AsNoTracking().WithHoursEditableBy(User).OrderBy(account => account.Writer!.Number)
            .Select(account => new SelectListItem(PersonNames.FirstName(account.DisplayName), account.Id.ToString()))
            .ToListAsync(cancellation);
        ViewData["Writers"] = writers;
        Response.StatusCode = status;
        return View("New", form);
    }
}
