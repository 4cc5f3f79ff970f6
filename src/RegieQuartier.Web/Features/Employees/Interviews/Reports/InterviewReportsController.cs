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

/// <summary>
/// Leads an interview: written by its author, kept as a draft as it goes, then completed. Whoever follows the person may lead one
/// that is planned, whose ever it is: they become its author.
/// </summary>
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

        if (interview is null)
        {
            return this.ToInterviews(file, InterviewLabels.IsThereNoMore);
        }

        if (!interview.IsWrittenBy(User.AccountId()))
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

        if (interview is null)
        {
            return await BeginAnewAsync(file, interviewId, form, isWhole: true, cancellation);
        }

        var wasDone = interview.State == InterviewState.Completed;
        RefuseAll(form, interview);
        if (!ModelState.IsValid)
        {
            return this.Again("Edit", await InterviewReportPage.LoadAsync(db, file, interview, form, cancellation));
        }

        var done = wasDone
            ? await set.AmendAsync(interview, form.ToTexts(), form.Version, file, User, cancellation)
            : await set.CompleteAsync(interview, form.ToReport(), form.Version, file, User, cancellation);
        if (done.Refused && !await IsSaidAlreadyAsync(file, interviewId, form, cancellation))
        {
            return await RefuseAsync(file, interviewId, form, done.Refusal, cancellation);
        }

        return Done(file, wasDone ? "Correction enregistrée." : "Entretien terminé.");
    }

    /// <summary>Keeps what is written so far. A script asks for it as one writes; the button does the same without it.</summary>
    [HttpPost("brouillon")]
    public async Task<IActionResult> Draft(Guid id, Guid interviewId, InterviewReportForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, interviewId, cancellation) is not var (file, interview))
        {
            return NotFound();
        }

        if (interview is null)
        {
            return await BeginAnewAsync(file, interviewId, form, isWhole: false, cancellation);
        }

        RefuseAll(form, isWhole: false);
        if (!ModelState.IsValid)
        {
            return this.Again("Edit", await InterviewReportPage.LoadAsync(db, file, interview, form, cancellation));
        }

        var kept = await set.DraftAsync(interview, form.ToReport(), form.Version, file, User, cancellation);
        if (kept.Refused)
        {
            return await RefuseAsync(file, interviewId, form, kept.Refusal, cancellation);
        }

        return Request.Headers.ContainsKey(DraftHeader)
            ? Json(new { version = interview.Version, said = $"Brouillon gardé à {ParisZone.TimeOf(time.Now).ToHourText()}." })
            : Kept(file, interview);
    }

    /// <summary>The interview was cancelled while its author wrote: their words come again, and what they then send begins it anew.</summary>
    private async Task<IActionResult> BeginAnewAsync(EmployeeFile file, Guid interviewId, InterviewReportForm form, bool isWhole, CancellationToken cancellation)
    {
        // What its author withdrew in another window is not written again: its identifier stays with what is kept of it.
        if (await set.IsWithdrawnAsync(file, interviewId, cancellation))
        {
            return this.ToInterviews(file, InterviewLabels.WithdrawnMeanwhile);
        }

        if (form.Anew)
        {
            RefuseAll(form, isWhole);
        }
        else
        {
            ModelState.AddModelError("", InterviewLabels.CancelledMeanwhile);
        }

        if (!ModelState.IsValid)
        {
            return this.Again("Edit", InterviewReportPage.OfCancelled(file, interviewId, form));
        }

        var begun = await set.BeginAnewAsync(file, interviewId, form.ToReport(), isWhole, User, cancellation);
        if (isWhole && (!begun.Refused || await IsSaidAlreadyAsync(file, interviewId, form, cancellation)))
        {
            return Done(file, "Entretien terminé.");
        }

        return begun.Refused ? await RefuseAsync(file, interviewId, form, begun.Refusal, cancellation) : Kept(file, begun.Value);
    }

    private RedirectResult Done(EmployeeFile file, string sentence)
    {
        this.Flash(sentence);
        return Redirect($"/salaries/{file.Id}/entretiens");
    }

    private RedirectResult Kept(EmployeeFile file, Interview interview)
    {
        this.Flash("Brouillon gardé. Personne d’autre ne le voit.");
        return Redirect($"/salaries/{file.Id}/entretiens/{interview.Id}");
    }

    /// <summary>Says at once all that refuses the correction of what is complete, or else the whole page.</summary>
    private void RefuseAll(InterviewReportForm form, Interview interview)
    {
        if (interview.State == InterviewState.Completed)
        {
            ModelState.AddInterviewRefusals(interview.RefusalsToAmend(form.ToTexts()));
        }
        else
        {
            RefuseAll(form, isWhole: true);
        }
    }

    /// <summary>Says at once all that refuses the page, beside what it lacks; nothing is asked of a draft.</summary>
    private void RefuseAll(InterviewReportForm form, bool isWhole)
    {
        ModelState.AddInterviewRefusals(isWhole ? form.ToDraft().RefusalsToHold(time.Today) : form.ToDraft().Refusals);
        if (isWhole)
        {
            ModelState.Ask(nameof(form.NextConfirmed), form.NextQuestion(), nameof(form.NextOn));
        }
    }

    /// <summary>Whether the page was kept already, word for word: the form was sent twice.</summary>
    private async Task<bool> IsSaidAlreadyAsync(EmployeeFile file, Guid interviewId, InterviewReportForm form, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        return await set.FindAsync(file, interviewId, cancellation) is { State: InterviewState.Completed } now && now.IsWrittenBy(User.AccountId()) && form.IsSaidBy(now, User.AccountId());
    }

    /// <summary>The page with what was typed; after another window's change, over what that one left. What is gone may begin anew.</summary>
    private async Task<IActionResult> RefuseAsync(EmployeeFile file, Guid interviewId, InterviewReportForm form, Refusal refusal, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        if (await set.FindAsync(file, interviewId, cancellation) is not { } now)
        {
            ModelState.AddModelError("", refusal == Constraints.ChangedMeanwhile ? InterviewLabels.CancelledMeanwhile : InterviewLabels.Sentence(refusal));
            return this.Again("Edit", InterviewReportPage.OfCancelled(file, interviewId, form));
        }

        // Somebody else who follows the person led it meanwhile: it is theirs now.
        ModelState.AddInterviewRefusals([now.IsWrittenBy(User.AccountId()) ? refusal : InterviewRefusals.NotItsAuthor]);
        form.Version = refusal == Constraints.ChangedMeanwhile ? now.Version : form.Version;
        return this.Again("Edit", await InterviewReportPage.LoadAsync(db, file, now, form, cancellation));
    }

    /// <summary>The record of somebody whom the reader follows, and the interview: none once it is cancelled. Null when that is not for them, or never was.</summary>
    private async Task<(EmployeeFile File, Interview? Interview)?> FindAsync(Guid id, Guid interviewId, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { IsFollowedHere: true } file)
        {
            return null;
        }

        if (await set.FindAsync(file, interviewId, cancellation) is { } interview)
        {
            return (file, interview);
        }

        // The same page sent twice may bring it back between two looks.
        return await set.MayBeGoneAsync(file, interviewId, cancellation) ? (file, null)
            : await set.FindAsync(file, interviewId, cancellation) is { } back ? (file, back)
            : null;
    }
}
