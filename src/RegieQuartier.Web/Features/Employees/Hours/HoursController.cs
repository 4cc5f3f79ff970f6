using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Hours;

/// <summary>The hours of employees in integration, month by month: typed here as long as no validated days give them.</summary>
[Route("heures")]
public sealed class HoursController(RegieQuartierDbContext db, SetHours set, ParisTime time) : Controller
{
    [HttpGet]
    [Authorize(Policy = Policies.ViewHours)]
    public async Task<IActionResult> Index([FromQuery(Name = "annee")] int? year, CancellationToken cancellation) =>
        View(await HoursYearPage.LoadAsync(db, User, year, time.Today, cancellation));

    [HttpGet("{month}")]
    [Authorize(Policy = Policies.ViewHours)]
    public async Task<IActionResult> Show(string month, CancellationToken cancellation) =>
        CalendarDays.ReadMonth(month) is { } read ? View(await HoursPage.LoadAsync(db, User, read, time.Today, cancellation)) : NotFound();

    [HttpPost("{month}")]
    [Authorize(Policy = Policies.EditHours)]
    public async Task<IActionResult> Update(string month, HoursForm form, CancellationToken cancellation)
    {
        if (CalendarDays.ReadMonth(month) is not { } read)
        {
            return NotFound();
        }

        var answer = ModelState.IsValid ? await set.WriteAsync(read, form.ToEntries(), User, cancellation) : null;
        if (answer is null or { Refused: true })
        {
            if (answer?.Refusal is { } refusal)
            {
                ModelState.AddModelError("", HoursLabels.Sentence(refusal));
            }

            var page = await HoursPage.LoadAsync(db, User, read, time.Today, cancellation);
            return this.Again("Show", page.With(form, answer, ModelState));
        }

        this.Flash(HoursWords.Saved(answer.Written));
        return Redirect($"/heures/{month}");
    }
}
