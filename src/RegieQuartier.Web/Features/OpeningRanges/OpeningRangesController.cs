using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.OpeningRanges;

/// <summary>The opening hours of the public writers.</summary>
[Route("permanences")]
public sealed class OpeningRangesController(RegieQuartierDbContext db, ParisTime time, SetOpeningHours set) : Controller
{
    [HttpGet]
    [Authorize(Policy = Policies.ViewOpeningRanges)]
    public async Task<IActionResult> Index(CancellationToken cancellation) =>
        View(await OpeningRangeListPage.LoadAsync(db, User, time.Today, cancellation));

    [HttpGet("nouvelle")]
    [Authorize(Policy = Policies.EditOpeningRanges)]
    public Task<IActionResult> New(CancellationToken cancellation) =>
        FormAsync(null, OpeningRangeForm.Blank(time.Today), StatusCodes.Status200OK, cancellation);

    [HttpPost("nouvelle")]
    [Authorize(Policy = Policies.EditOpeningRanges)]
    public async Task<IActionResult> Create(OpeningRangeForm form, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return await FormAsync(null, form, StatusCodes.Status422UnprocessableEntity, cancellation);
        }

        var writer = await db.Users.WithHoursEditableBy(User).Where(account => account.Id == form.WriterId)
            .Select(account => account.Writer).FirstOrDefaultAsync(cancellation);
        if (writer is null)
        {
            return NotFound();
        }

        var opened = await set.OpenAsync(writer, form.ToHours(), User, cancellation);
        if (opened.Refused)
        {
            ModelState.AddRefusal(opened.Refusal, OpeningRangeLabels.Sentence(opened.Refusal));
            return await FormAsync(null, form, StatusCodes.Status422UnprocessableEntity, cancellation);
        }

        this.Flash("Permanence ajoutée. Ses places sont déjà proposées.");
        return Redirect("/permanences");
    }

    [HttpGet("{id:guid}")]
    [Authorize(Policy = Policies.EditOpeningRanges)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancellation)
    {
        return await FindAsync(id, cancellation) is var (range, version)
            ? await FormAsync(range, OpeningRangeForm.Of(range, version), StatusCodes.Status200OK, cancellation)
            : NotFound();
    }

    [HttpPost("{id:guid}")]
    [Authorize(Policy = Policies.EditOpeningRanges)]
    public async Task<IActionResult> Update(Guid id, OpeningRangeForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not var (range, _))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return await FormAsync(range, form, StatusCodes.Status422UnprocessableEntity, cancellation);
        }

        var changed = await set.ChangeAsync(range, form.ToChange(), User, cancellation);
        if (changed.Refused)
        {
            return await RefuseAsync(range.Id, form, changed.Refusal, cancellation);
        }

        this.Flash(OpeningRangeLabels.Changed(form.Scope, form.Day));
        return Redirect("/permanences");
    }

    /// <summary>The form with what was typed; after somebody else's change, on top of what they left.</summary>
    private async Task<IActionResult> RefuseAsync(Guid id, OpeningRangeForm form, Refusal refusal, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        if (await FindAsync(id, cancellation) is not var (range, version))
        {
            return NotFound();
        }

        var isStale = refusal == Constraints.ChangedMeanwhile;
        ModelState.AddRefusal(refusal, isStale ? OpeningRangeLabels.ChangedMeanwhile(range) : OpeningRangeLabels.Sentence(refusal));
        var again = isStale ? form with { AgendaVersion = version } : form;
        return await FormAsync(range, again, StatusCodes.Status422UnprocessableEntity, cancellation);
    }

    // One statement: hours read before their version could be written over by who believes they saw the last change.
    private Task<FoundHours?> FindAsync(Guid id, CancellationToken cancellation) => (
        from range in db.OpeningRanges
        join account in db.Users.WithHoursEditableBy(User) on range.WriterId equals account.Id
        where range.Id == id
        select new FoundHours(range, account.Writer!.AgendaVersion)).FirstOrDefaultAsync(cancellation);

    private async Task<IActionResult> FormAsync(OpeningRange? range, OpeningRangeForm form, int status, CancellationToken cancellation)
    {
        Response.StatusCode = status;
        return View("Form", await OpeningRangeFormPage.LoadAsync(db, User, range, form, cancellation));
    }

    private sealed record FoundHours(OpeningRange Range, long Version);
}
