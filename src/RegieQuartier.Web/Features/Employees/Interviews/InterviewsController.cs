using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Interviews;

/// <summary>The interviews of an employee's pathway. Each reading is traced: the employee may be shown who read.</summary>
[Route("salaries/{id:guid}/entretiens")]
public sealed class InterviewsController(RegieQuartierDbContext db, OpenEmployee open, SetInterviews set, ReadAlerts alerts, ParisTime time) : Controller
{
    [HttpGet]
    [Authorize(Policy = Policies.ViewPathways)]
    public async Task<IActionResult> Index(Guid id, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { Rights.Pathway: true } file)
        {
            return NotFound();
        }

        await open.NoteReadingAsync(file, AuditActions.InterviewsRead, User, cancellation);
        return View(await InterviewsPage.LoadAsync(db, file, User.AccountId(), cancellation));
    }

    [HttpGet("nouveau")]
    [Authorize(Policy = Policies.FollowEmployees)]
    public async Task<IActionResult> New(Guid id, [FromQuery(Name = "jour")] string? day, [FromQuery(Name = "type")] string? kind, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is { } file ? View(new InterviewPlanPage(file, InterviewPlanForm.For(file, CalendarDays.Read(day), InterviewKindLabels.Read(kind)))) : NotFound();

    [HttpPost("nouveau")]
    [Authorize(Policy = Policies.FollowEmployees)]
    public async Task<IActionResult> Create(Guid id, InterviewPlanForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } file)
        {
            return NotFound();
        }

        var page = await PageAsync(file, form, cancellation);
        ModelState.RefuseAll(form, page.Beside, time.Now);
        if (!ModelState.IsValid)
        {
            return this.Again("New", page);
        }

        var planned = await set.PlanAsync(file, form.Kind!.Value, form.ToStart(), page.Others, User, cancellation);
        if (planned.Refused)
        {
            var now = await PageAsync(file, form, cancellation);
            ModelState.AddMomentRefusal(planned.Refusal, now.Beside);
            return this.Again("New", now);
        }

        this.Flash("Entretien prévu.");
        return Redirect($"/salaries/{id}/entretiens");
    }

    /// <summary>Begins an interview now: the page to write on opens.</summary>
    [HttpPost("maintenant")]
    [Authorize(Policy = Policies.FollowEmployees)]
    public async Task<IActionResult> Begin(Guid id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } file)
        {
            return NotFound();
        }

        var begun = await set.BeginAsync(file, await DueKindAsync(file, cancellation), User, cancellation);
        if (begun.Refused)
        {
            this.FlashWarning(InterviewLabels.Sentence(begun.Refusal));
            return Redirect($"/salaries/{id}/entretiens");
        }

        return Redirect($"/salaries/{id}/entretiens/{begun.Value.Id}");
    }

    // A trial period that nobody reviewed is what the next interview is for; its page may say otherwise.
    private async Task<InterviewKind> DueKindAsync(EmployeeFile file, CancellationToken cancellation) =>
        (await alerts.OfRecordAsync(file, cancellation)).Needs?.Alerts.Any(alert => alert.Kind == AlertKind.TrialReviewDue) == true ? InterviewKind.TrialPeriodReview : InterviewKind.FollowUp;

    private async Task<InterviewPlanPage> PageAsync(EmployeeFile file, InterviewPlanForm form, CancellationToken cancellation) =>
        new(file, form) { Others = form.ToStartIfKnown() is { } startsAt ? await set.OthersThenAsync(file, null, startsAt, User, cancellation) : [] };

    private async Task<EmployeeFile?> FindAsync(Guid id, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { IsFollowedHere: true } file ? file : null;
}

/// <summary>The form of an interview to plan.</summary>
public sealed record InterviewPlanPage(EmployeeFile File, InterviewPlanForm Form)
{
    /// <summary>Whom the reader is to see already then.</summary>
    public IReadOnlyList<InterviewThen> Others { get; init; } = [];

    /// <summary>What is asked of them.</summary>
    public FormQuestion? Beside => MomentQuestion.Beside(Others, Form);
}
