using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Passes.Suspensions;

/// <summary>A PASS IAE is held for a while, and its end moves on; or the person comes back sooner.</summary>
[Route("salaries/{id:guid}/pass/{passId:guid}/suspension")]
[Authorize(Policy = Policies.EditPasses)]
public sealed class PassSuspensionsController(OpenEmployee open, SetPasses set, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid passId, CancellationToken cancellation) =>
        await FindAsync(id, passId, cancellation) is var (file, found)
            ? View(new PassSuspensionPage(file, passId, new PassSuspensionForm { StartsOn = time.Today, Version = found.Pass.Version }))
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid passId, PassSuspensionForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, passId, cancellation) is not var (file, found))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("New", new PassSuspensionPage(file, passId, form));
        }

        var done = found.Pass.Suspend(form.Reason!.Value, form.StartsOn!.Value, form.EndsOn!.Value, found.Siae, time.Today, found.Law);
        if (!done.Refused && form.Preview)
        {
            return View("New", new PassSuspensionPage(file, passId, form) { Preview = PassPreview.Of(file, found.Pass) });
        }

        var kept = done.Refused ? done : await set.KeepAsync(found.Pass, form.Version, User, cancellation);
        if (kept.Refused)
        {
            ModelState.AddRefusal(kept.Refusal, PassLabels.Sentence(kept.Refusal, found.Law, time.Today));
            return this.Again("New", new PassSuspensionPage(file, passId, form));
        }

        this.Flash($"PASS suspendu. Il finit maintenant le {found.Pass.EndsOn.ToDateText()}.");
        return Redirect($"/salaries/{id}/contrats");
    }

    /// <summary>The person is back today.</summary>
    [HttpPost("fin")]
    public async Task<IActionResult> Delete(Guid id, Guid passId, CancellationToken cancellation)
    {
        if (await FindAsync(id, passId, cancellation) is not var (_, found))
        {
            return NotFound();
        }

        var done = found.Pass.Resume(time.Today);
        var kept = done.Refused ? done : await set.KeepAsync(found.Pass, found.Pass.Version, User, cancellation);
        if (kept.Refused)
        {
            this.FlashWarning(PassLabels.Sentence(kept.Refusal));
        }
        else
        {
            this.Flash($"Reprise notée aujourd’hui. Le PASS finit le {found.Pass.EndsOn.ToDateText()}.");
        }

        return Redirect($"/salaries/{id}/contrats");
    }

    private async Task<(EmployeeFile File, OpenPass Found)?> FindAsync(Guid id, Guid passId, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { Rights.EditPass: true } file && await set.OpenAsync(id, passId, cancellation) is { } found ? (file, found) : null;
}

/// <summary>The form of a suspension.</summary>
public sealed record PassSuspensionPage(EmployeeFile File, Guid PassId, PassSuspensionForm Form)
{
    /// <summary>What the dates would become.</summary>
    public DatesPreview? Preview { get; init; }
}
