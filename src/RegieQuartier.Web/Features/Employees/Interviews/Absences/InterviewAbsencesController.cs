using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Interviews.Absences;

/// <summary>An interview was not held: excused, absent or put off, with the date of the next one.</summary>
[Route("salaries/{id:guid}/entretiens/{interviewId:guid}/absence")]
[Authorize(Policy = Policies.FollowEmployees)]
public sealed class InterviewAbsencesController(OpenEmployee open, SetInterviews set, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid interviewId, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) switch
        {
            { Rights.Follows: true } file when await set.FindAsync(file, interviewId, cancellation) is { } interview => View(InterviewAbsencePage.Of(file, interview, new InterviewAbsenceForm { Version = interview.Version })),
            { IsFollowedHere: true } file when await set.MayBeGoneAsync(file, interviewId, cancellation) => this.ToInterviews(file, InterviewLabels.IsThereNoMore),
            _ => NotFound(),
        };

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid interviewId, InterviewAbsenceForm form, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { Rights.Follows: true } file)
        {
            return NotFound();
        }

        if (await set.FindAsync(file, interviewId, cancellation) is not { } interview)
        {
            return await set.MayBeGoneAsync(file, interviewId, cancellation) ? this.ToInterviews(file, InterviewLabels.GoneBeforeItWasMissed) : NotFound();
        }

        RefuseAll(form, interview);
        if (!ModelState.IsValid)
        {
            return this.Again("New", InterviewAbsencePage.Of(file, interview, form));
        }

        var missed = await set.MissAsync(interview, form.Outcome!.Value, form.NextOn, form.Version, file, User, cancellation);
        if (missed.Refused)
        {
            ModelState.AddInterviewRefusals([missed.Refusal], nameof(form.Outcome));
            return this.Again("New", InterviewAbsencePage.Of(file, interview, form));
        }

        this.Flash("C’est noté.");
        return Redirect($"/salaries/{id}/entretiens");
    }

    /// <summary>
    /// Says at once all that refuses what is typed, beside what the form lacks. What changed since it was shown is told first: the
    /// answers are then sent again over it.
    /// </summary>
    private void RefuseAll(InterviewAbsenceForm form, Interview interview)
    {
        if (interview.State != InterviewState.Completed && interview.Version != form.Version)
        {
            ModelState.AddModelError("", InterviewLabels.ChangedMeanwhile(interview));
            form.Version = interview.Version;
        }

        ModelState.AddInterviewRefusals(interview.RefusalsToMiss(form.ToDraft(), time.Today), nameof(form.Outcome));
        ModelState.Ask(nameof(form.NextConfirmed), form.NextQuestion(), nameof(form.NextOn));
    }
}

/// <summary>The form of an interview that was not held.</summary>
public sealed record InterviewAbsencePage(EmployeeFile File, Guid Id, InterviewKind Kind, DateTimeOffset StartsAt, InterviewAbsenceForm Form)
{
    public static InterviewAbsencePage Of(EmployeeFile file, Interview interview, InterviewAbsenceForm form) => new(file, interview.Id, interview.Kind, interview.StartsAt, form);
}
