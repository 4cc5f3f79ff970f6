using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Diagnosis;

/// <summary>The barriers of a pathway and its reviews. Health and justice are elsewhere.</summary>
[Route("salaries/{id:guid}/diagnostic")]
public sealed class DiagnosisController(RegieQuartierDbContext db, OpenEmployee open, SetDiagnosis set) : Controller
{
    [HttpGet]
    [Authorize(Policy = Policies.ViewPathways)]
    public async Task<IActionResult> Index(Guid id, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { Rights.Pathway: true } file)
        {
            return NotFound();
        }

        await open.NoteReadingAsync(file, AuditActions.DiagnosisRead, User, cancellation);
        return View(await DiagnosisPage.LoadAsync(db, file, cancellation));
    }

    [HttpGet("{reviewId:guid}")]
    [Authorize(Policy = Policies.ViewPathways)]
    public async Task<IActionResult> Show(Guid id, Guid reviewId, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { Rights.Pathway: true, Pathway: { } pathway } file
            || (await DiagnosisPage.ReviewsAsync(db, pathway.Id, cancellation)).FirstOrDefault(review => review.Id == reviewId) is not { } review)
        {
            return NotFound();
        }

        await open.NoteReadingAsync(file, AuditActions.DiagnosisRead, User, cancellation);
        return View(new ReviewShowPage(file, review));
    }

    [HttpGet("nouveau")]
    [Authorize(Policy = Policies.FollowEmployees)]
    public async Task<IActionResult> New(Guid id, [FromQuery(Name = "type")] string? kind, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is { } file ? View(await ReviewPage.NewAsync(db, file, DiagnosisLabels.ReadMoment(kind), cancellation)) : NotFound();

    [HttpPost("nouveau")]
    [Authorize(Policy = Policies.FollowEmployees)]
    public async Task<IActionResult> Create(Guid id, ReviewForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } file)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("New", await ReviewPage.AgainAsync(db, file, null, form, cancellation));
        }

        var written = await set.WriteAsync(file, form.Moment!.Value, form.MadeOn!.Value, form.ToRatings(), form.Key, User, cancellation);
        if (written.Refused)
        {
            ModelState.AddReviewRefusal(written.Refusal);
            return this.Again("New", await ReviewPage.AgainAsync(db, file, null, form, cancellation));
        }

        this.Flash("Diagnostic enregistré.");
        return Redirect($"/salaries/{id}/diagnostic");
    }

    // Once the pathway is closed, its review of the exit may still be made: the record refuses any other.
    private async Task<EmployeeFile?> FindAsync(Guid id, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { IsFollowedHere: true } file)
        {
            return null;
        }

        await open.NoteReadingAsync(file, AuditActions.DiagnosisRead, User, cancellation);
        return file;
    }
}

/// <summary>One review, as it was made.</summary>
public sealed record ReviewShowPage(EmployeeFile File, ReviewLine Review);
