using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Diagnosis.Barriers;

/// <summary>Where one barrier of a pathway stands: noted, helped, lifted, lasting, back again.</summary>
[Route("salaries/{id:guid}/diagnostic/freins/{slug}")]
[Authorize(Policy = Policies.FollowEmployees)]
public sealed class BarriersController(RegieQuartierDbContext db, OpenEmployee open, SetDiagnosis set) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, string slug, CancellationToken cancellation)
    {
        if (await FindAsync(id, slug, cancellation) is not var (file, kind))
        {
            return NotFound();
        }

        var barrier = await set.FindBarrierAsync(file, kind, cancellation);
        return View(await PageAsync(file, kind, barrier, FormOf(barrier), cancellation));
    }

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, string slug, BarrierForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, slug, cancellation) is not var (file, kind))
        {
            return NotFound();
        }

        var barrier = await set.FindBarrierAsync(file, kind, cancellation);
        if (barrier is not null && form.Step is null && form.Version > 0)
        {
            ModelState.TryAddModelError(nameof(form.Step), "Dites où en est ce frein.");
        }

        if (!ModelState.IsValid)
        {
            return this.Again("Edit", await PageAsync(file, kind, barrier, form, cancellation));
        }

        var noted = await NoteAsync(file, kind, barrier, form, cancellation);
        if (noted.Refused)
        {
            return await RefuseAsync(file, kind, form, noted.Refusal, cancellation);
        }

        this.Flash($"{kind.ToLabel()} : c’est noté.".BindSigns());
        return Redirect($"/salaries/{id}/diagnostic");
    }

    // A form of before it was noted, and one of after: each is told when the other came first.
    private Task<Result> NoteAsync(EmployeeFile file, BarrierKind kind, PathwayBarrier? barrier, BarrierForm form, CancellationToken cancellation) => (barrier, form.Step) switch
    {
        (null, _) => set.IdentifyAsync(file, kind, form.ToHelp(), User, cancellation),
        (_, null) => Task.FromResult<Result>(BarrierRefusals.AlreadyNoted),
        (_, { } step) => set.StepAsync(barrier, step, form.ToHelp(), form.Version, file, User, cancellation),
    };

    /// <summary>The page with what was typed, over where the barrier stands now.</summary>
    private async Task<IActionResult> RefuseAsync(EmployeeFile file, BarrierKind kind, BarrierForm form, Refusal refusal, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        var now = await set.FindBarrierAsync(file, kind, cancellation);
        ModelState.AddModelError(string.Equals(refusal.Field, nameof(PathwayBarrier.Status), StringComparison.Ordinal) ? nameof(form.Step) : "", DiagnosisLabels.Sentence(refusal));
        form.Version = now?.Version ?? 0;
        return this.Again("Edit", await PageAsync(file, kind, now, form, cancellation));
    }

    private async Task<BarrierPage> PageAsync(EmployeeFile file, BarrierKind kind, PathwayBarrier? barrier, BarrierForm form, CancellationToken cancellation)
    {
        var author = barrier is null ? null : await db.Users.Where(account => account.Id == barrier.AuthorId).Select(account => account.DisplayName).FirstAsync(cancellation);
        return new BarrierPage(file, kind, barrier is null ? null : new BarrierStanding(barrier.Status, barrier.SupportedInside, barrier.SupportedOutside, barrier.NotedOn, barrier.ReopenedOn, author!), form);
    }

    private static BarrierForm FormOf(PathwayBarrier? barrier) => barrier is null
        ? new BarrierForm()
        : new BarrierForm
        {
            Step = barrier.Status == BarrierStatus.Resolved ? BarrierStep.Reopen : null,
            Inside = barrier.SupportedInside,
            Outside = barrier.SupportedOutside,
            Version = barrier.Version,
        };

    private async Task<(EmployeeFile File, BarrierKind Kind)?> FindAsync(Guid id, string slug, CancellationToken cancellation)
    {
        if (BarrierAddresses.Read(slug) is not { } kind || await open.ReadAsync(id, User, cancellation) is not { CanWritePathway: true } file)
        {
            return null;
        }

        await open.NoteReadingAsync(file, AuditActions.DiagnosisRead, User, cancellation);
        return (file, kind);
    }
}
