using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Immersions;

/// <summary>The immersions of an employee with host employers (PMSMP).</summary>
[Route("salaries/{id:guid}/immersions")]
public sealed class ImmersionsController(RegieQuartierDbContext db, OpenEmployee open, SetImmersions set, LegalFigures figures) : Controller
{
    /// <summary>Whoever reads the trainings finds the immersions below them; whoever runs the crew has a page of dates.</summary>
    [HttpGet]
    [Authorize(Policy = Policies.ViewImmersions)]
    public async Task<IActionResult> Index(Guid id, CancellationToken cancellation)
    {
        switch (await open.ReadAsync(id, User, cancellation))
        {
            case { Rights: { TrainingHours: true, Immersions: true } }:
                return Redirect($"/salaries/{id}/formations#immersions");
            case { Rights.ImmersionDates: true } file:
                await open.NoteReadingAsync(file, AuditActions.TrainingsRead, User, cancellation);
                return View(await ImmersionsPage.LoadAsync(db, file, cancellation));
            default:
                return NotFound();
        }
    }

    [HttpGet("nouvelle")]
    [Authorize(Policy = Policies.FollowEmployees)]
    public async Task<IActionResult> New(Guid id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is { } file ? View(await PageAsync(file, null, new ImmersionForm(), cancellation)) : NotFound();

    [HttpPost("nouvelle")]
    [Authorize(Policy = Policies.FollowEmployees)]
    public async Task<IActionResult> Create(Guid id, ImmersionForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } file)
        {
            return NotFound();
        }

        await RefuseAllAsync(file, file.Pathway!.OpenedOn, form, null, cancellation);
        if (!ModelState.IsValid)
        {
            return AskAgain("New", await PageAsync(file, null, form, cancellation));
        }

        var onlyTried = form.Preview || await IsAskedAsync(file, null, form, cancellation);
        var planned = await set.PlanAsync(file, form.ToTerms(), onlyTried, User, cancellation);
        if (planned.Refused)
        {
            await RefuseAsync(planned.Refusal, form, null, cancellation);
        }

        return planned.Refused || onlyTried ? await ShownAsync("New", file, null, form, cancellation) : Back(id, "Immersion prévue.");
    }

    [HttpGet("{immersionId:guid}")]
    [Authorize(Policy = Policies.FollowEmployees)]
    public async Task<IActionResult> Edit(Guid id, Guid immersionId, CancellationToken cancellation) =>
        await set.OpenAsync(id, immersionId, User, cancellation) is { } found ? View(await PageAsync(found.File, found.Immersion, ImmersionForm.Of(found.Immersion), cancellation)) : NotFound();

    [HttpPost("{immersionId:guid}")]
    [Authorize(Policy = Policies.FollowEmployees)]
    public async Task<IActionResult> Update(Guid id, Guid immersionId, ImmersionForm form, CancellationToken cancellation)
    {
        if (await set.OpenAsync(id, immersionId, User, cancellation) is not { } found)
        {
            return NotFound();
        }

        // One that is over is refused as a whole.
        if (ImmersionNow.Of(found.Immersion).IsOpen)
        {
            await RefuseAllAsync(found.File, found.Pathway.OpenedOn, form, immersionId, cancellation);
        }

        if (!ModelState.IsValid)
        {
            return AskAgain("Edit", await PageAsync(found.File, found.Immersion, form, cancellation));
        }

        var onlyTried = form.Preview || await IsAskedAsync(found.File, found.Immersion, form, cancellation);
        var changed = await set.ChangeAsync(found, form.ToTerms(), form.Version, onlyTried, User, cancellation);
        return changed.Refused || onlyTried ? await TriedAsync(id, immersionId, form, changed.Refusal, cancellation) : Back(id, "Immersion changée.");
    }

    /// <summary>What was tried is forgotten: the page is shown over what is kept, with why it is refused, or what it would use.</summary>
    private async Task<IActionResult> TriedAsync(Guid id, Guid immersionId, ImmersionForm form, Refusal? refusal, CancellationToken cancellation)
    {
        if (await set.OpenAsync(id, immersionId, User, cancellation) is not { } now)
        {
            return NotFound();
        }

        if (refusal is not null)
        {
            await RefuseAsync(refusal, form, now.Immersion, cancellation);
        }

        return await ShownAsync("Edit", now.File, now.Immersion, form, cancellation);
    }

    /// <summary>The form after it was tried: what it would use when that was wanted, else what refuses it or is asked of it.</summary>
    private async Task<ViewResult> ShownAsync(string view, EmployeeFile file, WorkImmersion? now, ImmersionForm form, CancellationToken cancellation) => form.Preview && ModelState.IsValid
        ? View(view, await PreviewAsync(file, now, form, cancellation))
        : AskAgain(view, await PageAsync(file, now, form, cancellation));

    /// <summary>The form with what was typed, and what is asked of it: nothing when it is only tried, or of days that are wrong anyway.</summary>
    private ViewResult AskAgain(string view, ImmersionFormPage page)
    {
        if (!page.Form.Preview && page.Question?.Open is { } sentence && ModelState.IsRight(nameof(page.Form.StartsOn)) && ModelState.IsRight(nameof(page.Form.EndsOn)))
        {
            ModelState.AddModelError(nameof(page.Form.Confirmed), sentence);
        }

        return this.Again(view, page);
    }

    /// <summary>Whether something is asked about and not answered: that is not kept.</summary>
    private async Task<bool> IsAskedAsync(EmployeeFile file, WorkImmersion? now, ImmersionForm form, CancellationToken cancellation) =>
        (await CounterAsync(file, now, form, cancellation))?.Ask(form.Confirmed) is { IsConfirmed: false };

    /// <summary>Says at once all that refuses what is typed, beside what the form lacks.</summary>
    private async Task RefuseAllAsync(EmployeeFile file, DateOnly openedOn, ImmersionForm form, Guid? immersionId, CancellationToken cancellation)
    {
        var (others, law) = (await set.OthersAsync(file.Id, immersionId, cancellation), await figures.ReadAsync(cancellation));
        var refusals = form.ToDraft().RefusalsFrom(openedOn, others, law);
        ModelState.AddRefusals(refusals, refusal => ImmersionLabels.Sentence(refusal, law, form.StartsOn ?? file.Today));
    }

    /// <summary>Says why; after somebody else's change, the form is that of what they left.</summary>
    private async Task RefuseAsync(Refusal refusal, ImmersionForm form, WorkImmersion? now, CancellationToken cancellation)
    {
        var isStale = now is not null && refusal == Constraints.ChangedMeanwhile;
        ModelState.AddRefusal(refusal, isStale ? ImmersionWords.ChangedMeanwhile(now!) : ImmersionLabels.Sentence(refusal, await figures.ReadAsync(cancellation), form.StartsOn!.Value));
        form.Version = isStale ? now!.Version : form.Version;
    }

    private async Task<ImmersionFormPage> PageAsync(EmployeeFile file, WorkImmersion? now, ImmersionForm form, CancellationToken cancellation) =>
        new(file, form, await figures.ReadAsync(cancellation), now is null ? null : ImmersionNow.Of(now)) { Counter = await CounterAsync(file, now, form, cancellation) };

    private async Task<ImmersionFormPage> PreviewAsync(EmployeeFile file, WorkImmersion? now, ImmersionForm form, CancellationToken cancellation)
    {
        var (page, others) = (await PageAsync(file, now, form, cancellation), await set.OthersAsync(file.Id, now?.Id, cancellation));
        return page with { Preview = ImmersionPreview.Of(file, form.ToTerms(), now, others, page.Law, page.Counter) };
    }

    private async Task<ContractCounter?> CounterAsync(EmployeeFile file, WorkImmersion? now, ImmersionForm form, CancellationToken cancellation) => form.Days is { } days
        ? ContractCounter.Of(await set.ContractOnAsync(file.Id, days.First, cancellation), days, now, await set.OthersAsync(file.Id, now?.Id, cancellation), await figures.ReadAsync(cancellation))
        : null;

    private async Task<EmployeeFile?> FindAsync(Guid id, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { CanWritePathway: true } file ? file : null;

    private RedirectResult Back(Guid id, string sentence)
    {
        this.Flash(sentence);
        return Redirect($"/salaries/{id}/formations");
    }
}
