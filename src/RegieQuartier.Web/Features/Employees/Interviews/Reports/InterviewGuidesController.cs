using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Interviews.Reports;

/// <summary>Proposes headings in the note of an interview, as its kind has them. Nothing is kept: the page comes back with what was typed.</summary>
[Route("salaries/{id:guid}/entretiens/{interviewId:guid}/trame")]
[Authorize(Policy = Policies.FollowEmployees)]
public sealed class InterviewGuidesController(RegieQuartierDbContext db, OpenEmployee open, SetInterviews set) : Controller
{
    private const string EditView = "Edit";

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid interviewId, InterviewReportForm form, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { IsFollowedHere: true } file)
        {
            return NotFound();
        }

        if (await set.IsWithdrawnAsync(file, interviewId, cancellation))
        {
            return this.ToInterviews(file, InterviewLabels.WithdrawnMeanwhile);
        }

        Propose(form);
        if (await set.FindAsync(file, interviewId, cancellation) is { } interview)
        {
            if (!interview.IsWrittenBy(User.AccountId()))
            {
                return NotFound();
            }

            await open.NoteReadingAsync(file, AuditActions.InterviewsRead, User, cancellation);
            return View(EditView, await InterviewReportPage.LoadAsync(db, file, interview, form, cancellation));
        }

        // Cancelled meanwhile: the words stay, and what is sent next begins it anew.
        return await set.MayBeGoneAsync(file, interviewId, cancellation) ? View(EditView, InterviewReportPage.OfCancelled(file, interviewId, form)) : NotFound();
    }

    // Nothing is sent for good yet: what the page lacks is not told, and what was typed stays, the note but for its headings.
    private void Propose(InterviewReportForm form)
    {
        if (form.Kind is { } kind && Enum.IsDefined(kind))
        {
            form.SharedNote = InterviewGuides.AddTo(form.SharedNote, kind);
            ModelState.Remove(nameof(form.SharedNote));
        }

        foreach (var entry in ModelState.Values)
        {
            entry.Errors.Clear();
        }
    }
}
