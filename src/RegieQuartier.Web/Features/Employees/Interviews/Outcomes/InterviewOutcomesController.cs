using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Employees.Interviews.Absences;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Interviews.Outcomes;

/// <summary>Corrects what became of an interview: it was not held after all, or not for the reason that was noted.</summary>
[Route("salaries/{id:guid}/entretiens/{interviewId:guid}/issue")]
[Authorize(Policy = Policies.FollowEmployees)]
public sealed class InterviewOutcomesController(RegieQuartierDbContext db, OpenEmployee open, SetInterviews set, TakeBackInterviews takeBack) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, Guid interviewId, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { IsFollowedHere: true } file)
        {
            return NotFound();
        }

        var (interview, answer) = await FindAsync(file, interviewId, cancellation);
        if (interview is null)
        {
            return answer;
        }

        await open.NoteReadingAsync(file, AuditActions.InterviewsRead, User, cancellation);
        return View(InterviewOutcomePage.Of(file, interview));
    }

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, Guid interviewId, InterviewAbsenceForm form, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { IsFollowedHere: true } file)
        {
            return NotFound();
        }

        var (interview, answer) = await FindAsync(file, interviewId, cancellation);
        if (interview is null)
        {
            return answer;
        }

        ModelState.AddInterviewRefusals(interview.RefusalsToCorrectOutcome(form.ToDraft(), file.Today), nameof(form.Outcome));
        ModelState.Ask(nameof(form.NextConfirmed), form.NextQuestion(), nameof(form.NextOn));
        if (!ModelState.IsValid)
        {
            return this.Again("Edit", InterviewOutcomePage.Of(file, interview, form));
        }

        var corrected = await takeBack.CorrectOutcomeAsync(interview, form.Outcome!.Value, form.NextOn, form.Version, file, User, cancellation);
        return corrected.Refused ? await RefuseAsync(file, interviewId, form, corrected.Refusal, cancellation) : Done(file);
    }

    /// <summary>The form with what was chosen; after somebody else's change, over what they left. Sent twice, it finds what it wrote itself.</summary>
    private async Task<IActionResult> RefuseAsync(EmployeeFile file, Guid interviewId, InterviewAbsenceForm form, Refusal refusal, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        var (now, answer) = await FindAsync(file, interviewId, cancellation);
        if (now is null)
        {
            return answer;
        }

        var isStale = refusal == Constraints.ChangedMeanwhile;
        if (isStale && (now.Outcome, now.NextOn) == (form.Outcome, form.NextOn))
        {
            return Done(file);
        }

        ModelState.AddModelError("", isStale ? InterviewLabels.EndChangedMeanwhile(now) : InterviewLabels.Sentence(refusal));
        form.Version = now.Version;
        return this.Again("Edit", InterviewOutcomePage.Of(file, now, form));
    }

    private RedirectResult Done(EmployeeFile file)
    {
        this.Flash("C’est corrigé.");
        return Redirect($"/salaries/{file.Id}/entretiens");
    }

    /// <summary>The interview, for who corrects its end; none for anybody else, with what is answered.</summary>
    private async Task<(Interview? Interview, IActionResult Answer)> FindAsync(EmployeeFile file, Guid interviewId, CancellationToken cancellation) =>
        await set.FindAsync(file, interviewId, cancellation) switch
        {
            null => (null, await set.MayBeGoneAsync(file, interviewId, cancellation) ? this.ToInterviews(file, InterviewLabels.IsThereNoMore) : NotFound()),
            { State: not InterviewState.Completed } => (null, this.ToInterviews(file, InterviewLabels.HasNoEnd)),
            { } interview => (interview.IsTakenBackBy(User.AccountId()) ? interview : null, NotFound()),
        };
}

/// <summary>The form of a correction.</summary>
/// <param name="File">The record.</param>
/// <param name="Id">The interview.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="StartsAt">When it begins.</param>
/// <param name="Outcome">What is noted that became of it.</param>
/// <param name="Version">Its version.</param>
/// <param name="Form">What is chosen.</param>
public sealed record InterviewOutcomePage(EmployeeFile File, Guid Id, InterviewKind Kind, DateTimeOffset StartsAt, InterviewOutcome Outcome, uint Version, InterviewAbsenceForm Form)
{
    public static InterviewOutcomePage Of(EmployeeFile file, Interview interview) => Of(file, interview, new InterviewAbsenceForm
    {
        Outcome = interview.Outcome == InterviewOutcome.Held ? null : interview.Outcome,
        NextOn = interview.NextOn,
        Version = interview.Version,
    });

    public static InterviewOutcomePage Of(EmployeeFile file, Interview interview, InterviewAbsenceForm form) =>
        new(file, interview.Id, interview.Kind, interview.StartsAt, interview.Outcome!.Value, interview.Version, form);

    /// <summary>Whether it is noted as held.</summary>
    public bool IsHeld => Outcome == InterviewOutcome.Held;
}
