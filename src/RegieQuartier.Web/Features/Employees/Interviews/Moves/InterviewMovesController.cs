using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Interviews.Moves;

/// <summary>Gives an interview that is planned another day or hour. Whoever plans interviews with that person may, whose ever it is.</summary>
[Route("salaries/{id:guid}/entretiens/{interviewId:guid}/date")]
[Authorize(Policy = Policies.FollowEmployees)]
public sealed class InterviewMovesController(RegieQuartierDbContext db, OpenEmployee open, SetInterviews set, ParisTime time) : Controller
{
    /// <summary>The page that plans an interview, where one that is cancelled is planned anew.</summary>
    private const string PlanView = "/Features/Employees/Interviews/New.cshtml";

    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid interviewId, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } file)
        {
            return NotFound();
        }

        return await set.FindAsync(file, interviewId, cancellation) switch
        {
            { State: InterviewState.Planned } interview when file.PlansInterviews(interview.Kind) => View(InterviewMovePage.Of(file, interview, InterviewMoveForm.Of(interview), [])),
            null when !await set.MayBeGoneAsync(file, interviewId, cancellation) => NotFound(),
            _ => this.ToInterviews(file, InterviewLabels.MovesNoMore),
        };
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid interviewId, InterviewMoveForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } file)
        {
            return NotFound();
        }

        if (await set.FindAsync(file, interviewId, cancellation) is not { } interview)
        {
            return await set.MayBeGoneAsync(file, interviewId, cancellation) ? Gone(file, form) : NotFound();
        }

        var page = await PageAsync(file, interview, form, cancellation);
        ModelState.RefuseAll(form, page.Beside, time.Now);
        if (!ModelState.IsValid)
        {
            return this.Again("New", page);
        }

        var moved = await set.MoveAsync(interview, form.ToStart(), page.Others, form.Version, file, User, cancellation);
        return moved.Refused ? await RefuseAsync(file, interviewId, form, moved.Refusal, cancellation) : Done(file, interview);
    }

    private RedirectResult Done(EmployeeFile file, Interview interview)
    {
        this.Flash($"Entretien déplacé au {interview.StartsAt.ToDayAndHourText()}.");
        return Redirect($"/salaries/{file.Id}/entretiens");
    }

    /// <summary>The form with what was typed; after somebody else's change, over what they left. Sent twice, it finds what it wrote itself.</summary>
    private async Task<IActionResult> RefuseAsync(EmployeeFile file, Guid interviewId, InterviewMoveForm form, Refusal refusal, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        if (await set.FindAsync(file, interviewId, cancellation) is not { } now)
        {
            return Gone(file, form);
        }

        var page = await PageAsync(file, now, form, cancellation);
        var isStale = refusal == Constraints.ChangedMeanwhile;
        if (isStale && now.State == InterviewState.Planned)
        {
            if (now.StartsAt == form.ToStart())
            {
                return Done(file, now);
            }

            ModelState.AddModelError("", InterviewLabels.MovedMeanwhile(now));
            form.Version = now.Version;
        }
        else
        {
            ModelState.AddMomentRefusal(isStale ? InterviewRefusals.Begun : refusal, page.Beside);
        }

        return this.Again("New", page);
    }

    /// <summary>Somebody cancelled it meanwhile: the day and the hour that were typed are those of another one, to be planned or not.</summary>
    private ViewResult Gone(EmployeeFile file, InterviewMoveForm form)
    {
        ModelState.Remove(nameof(form.Version));
        ModelState.AddModelError("", InterviewLabels.CancelledBeforeItMoved);
        return this.Again(PlanView, new InterviewPlanPage(file, InterviewPlanForm.InPlaceOf(file, form)));
    }

    private async Task<InterviewMovePage> PageAsync(EmployeeFile file, Interview interview, InterviewMoveForm form, CancellationToken cancellation) => InterviewMovePage.Of(
        file, interview, form, form.ToStartIfKnown() is { } startsAt ? await set.OthersThenAsync(file, interview, startsAt, User, cancellation) : []);

    private async Task<EmployeeFile?> FindAsync(Guid id, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { IsFollowedHere: true } file ? file : null;
}

/// <summary>The form of another date. <c>Others</c>: whom the reader is to see already then.</summary>
public sealed record InterviewMovePage(EmployeeFile File, Guid Id, InterviewKind Kind, DateTimeOffset StartsAt, InterviewMoveForm Form, IReadOnlyList<InterviewThen> Others)
{
    public static InterviewMovePage Of(EmployeeFile file, Interview interview, InterviewMoveForm form, IReadOnlyList<InterviewThen> others) =>
        new(file, interview.Id, interview.Kind, interview.StartsAt, form, others);

    /// <summary>What is asked of the others.</summary>
    public FormQuestion? Beside => MomentQuestion.Beside(Others, Form);
}
