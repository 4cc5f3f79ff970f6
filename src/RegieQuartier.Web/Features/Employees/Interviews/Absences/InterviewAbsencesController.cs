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
        await FindAsync(id, interviewId, cancellation) is var (file, interview) ? View(new InterviewAbsencePage(file, interview.Id, interview.Kind, interview.StartsAt, new InterviewAbsenceForm())) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid interviewId, InterviewAbsenceForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, interviewId, cancellation) is not var (file, interview))
        {
            return NotFound();
        }

        var page = new InterviewAbsencePage(file, interview.Id, interview.Kind, interview.StartsAt, form);
        ModelState.AddInterviewRefusals(interview.RefusalsToMiss(form.Outcome, form.NextOn, time.Today), nameof(form.Outcome));
        ModelState.Ask(nameof(form.NextConfirmed), form.NextQuestion(), nameof(form.NextOn));
        if (!ModelState.IsValid)
        {
            return this.Again("New", page);
        }

        var missed = await set.MissAsync(interview, form.Outcome!.Value, form.NextOn, file, User, cancellation);
        if (missed.Refused)
        {
            ModelState.AddInterviewRefusals([missed.Refusal], nameof(form.Outcome));
            return this.Again("New", page);
        }

        this.Flash("C’est noté.");
        return Redirect($"/salaries/{id}/entretiens");
    }

    private async Task<(EmployeeFile File, Interview Interview)?> FindAsync(Guid id, Guid interviewId, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { Rights.Follows: true } file && await set.FindAsync(file, interviewId, cancellation) is { } interview ? (file, interview) : null;
}

/// <summary>The form of an interview that was not held.</summary>
public sealed record InterviewAbsencePage(EmployeeFile File, Guid Id, InterviewKind Kind, DateTimeOffset StartsAt, InterviewAbsenceForm Form);
