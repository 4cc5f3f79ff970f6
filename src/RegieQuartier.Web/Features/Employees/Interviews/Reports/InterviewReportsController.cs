using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Interviews.Reports;

/// <summary>Leads an interview: written by its author, kept as a draft as it goes, then completed.</summary>
[Route("salaries/{id:guid}/entretiens/{interviewId:guid}")]
[Authorize(Policy = Policies.FollowEmployees)]
public sealed class InterviewReportsController(RegieQuartierDbContext db, OpenEmployee open, SetInterviews set, ParisTime time) : Controller
{
    private const string DraftHeader = "X-Requested-With";

    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, Guid interviewId, CancellationToken cancellation)
    {
        if (await FindAsync(id, interviewId, cancellation) is not var (file, interview))
        {
            return NotFound();
        }

        await open.NoteReadingAsync(file, AuditActions.InterviewsRead, User, cancellation);
        return View(await InterviewReportPage.LoadAsync(db, file, interview, InterviewReportForm.Of(interview, User.AccountId()), cancellation));
    }

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, Guid interviewId, InterviewReportForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, interviewId, cancellation) is not var (file, interview))
        {
            return NotFound();
        }

        var wasDone = interview.State == InterviewState.Completed;
        Check(form, interview, wasDone);
        if (!ModelState.IsValid)
        {
            return this.Again("Edit", await InterviewReportPage.LoadAsync(db, file, interview, form, cancellation));
        }

        var done = wasDone
            ? await set.AmendAsync(interview, form.ToTexts(), form.Version, file, User, cancellation)
            : await set.CompleteAsync(interview, form.ToReport(), form.Version, file, User, cancellation);
        if (done.Refused)
        {
            return await RefuseAsync(file, interviewId, form, done.Refusal, cancellation);
        }

        this.Flash(wasDone ? "Correction enregistrée." : "Entretien terminé.");
        return Redirect($"/salaries/{id}/entretiens");
    }

    /// <summary>Keeps what is written so far. A script asks for it as one writes; the button does the same without it.</summary>
    [HttpPost("brouillon")]
    public async Task<IActionResult> Draft(Guid id, Guid interviewId, InterviewReportForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, interviewId, cancellation) is not var (file, interview))
        {
            return NotFound();
        }

        ModelState.AddInterviewRefusals(form.ToReport().Refusals);
        if (!ModelState.IsValid)
        {
            return this.Again("Edit", await InterviewReportPage.LoadAsync(db, file, interview, form, cancellation));
        }

        var kept = await set.DraftAsync(interview, form.ToReport(), form.Version, User, cancellation);
        if (kept.Refused)
        {
            return await RefuseAsync(file, interviewId, form, kept.Refusal, cancellation);
        }

        if (Request.Headers.ContainsKey(DraftHeader))
        {
            return Json(new { version = interview.Version, said = $"Brouillon gardé à {ParisZone.TimeOf(time.Now).ToHourText()}." });
        }

        this.Flash("Brouillon gardé. Personne d’autre ne le voit.");
        return Redirect($"/salaries/{id}/entretiens/{interviewId}");
    }

    private void Check(InterviewReportForm form, Interview interview, bool wasDone)
    {
        if (wasDone)
        {
            ModelState.AddInterviewRefusals(interview.RefusalsToAmend(form.ToTexts()));
            return;
        }

        ModelState.AddInterviewRefusals(form.ToReport().RefusalsToHold(time.Today));
        ModelState.Ask(nameof(form.NextConfirmed), form.NextQuestion(), nameof(form.NextOn));
    }

    /// <summary>The page with what was typed; after another window's change, over what that one left.</summary>
    private async Task<IActionResult> RefuseAsync(EmployeeFile file, Guid interviewId, InterviewReportForm form, Refusal refusal, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        if (await set.FindAsync(file, interviewId, cancellation) is not { } now)
        {
            return NotFound();
        }

        ModelState.AddInterviewRefusals([refusal]);
        form.Version = refusal == Constraints.ChangedMeanwhile ? now.Version : form.Version;
        return this.Again("Edit", await InterviewReportPage.LoadAsync(db, file, now, form, cancellation));
    }

    private async Task<(EmployeeFile File, Interview Interview)?> FindAsync(Guid id, Guid interviewId, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { Rights.Follows: true } file
        && await set.FindAsync(file, interviewId, cancellation) is { } interview && interview.AuthorId == User.AccountId()
            ? (file, interview)
            : null;
}
