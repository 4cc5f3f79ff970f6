using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Interviews.Withdrawals;

/// <summary>
/// Takes back the end of an interview that was noted by mistake: it is withdrawn, or comes back among those to hold. Nothing that was
/// written of one that was held is kept.
/// </summary>
[Route("salaries/{id:guid}/entretiens/{interviewId:guid}/retrait")]
[Authorize(Policy = Policies.FollowEmployees)]
public sealed class InterviewWithdrawalsController(RegieQuartierDbContext db, OpenEmployee open, SetInterviews set, TakeBackInterviews takeBack) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid interviewId, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } file)
        {
            return NotFound();
        }

        return await set.FindAsync(file, interviewId, cancellation) switch
        {
            null => await set.MayBeGoneAsync(file, interviewId, cancellation) ? this.ToInterviews(file, InterviewLabels.IsThereNoMore) : NotFound(),
            { State: not InterviewState.Completed } => this.ToInterviews(file, InterviewLabels.HasNoEnd),
            { } interview => interview.IsTakenBackBy(User.AccountId()) ? await AskAsync(file, interview, cancellation) : NotFound(),
        };
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid interviewId, InterviewWithdrawalForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } file)
        {
            return NotFound();
        }

        if (await set.FindAsync(file, interviewId, cancellation) is not { State: InterviewState.Completed } interview)
        {
            return await AnswerAsync(file, interviewId, form, cancellation);
        }

        if (!interview.IsTakenBackBy(User.AccountId()))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("New", await InterviewWithdrawalPage.LoadAsync(db, file, interview, form, cancellation));
        }

        var taken = form.Back
            ? await takeBack.TakeBackAsync(interview, form.Version, file, User, cancellation)
            : await takeBack.WithdrawAsync(interviewId, form.Reason!.Value, form.Version, file, User, cancellation);
        return taken.Refused ? await RefuseAsync(file, interviewId, form, taken.Refusal, cancellation) : Done(file, form);
    }

    private async Task<IActionResult> AskAsync(EmployeeFile file, Interview interview, CancellationToken cancellation)
    {
        await open.NoteReadingAsync(file, AuditActions.InterviewsRead, User, cancellation);
        return View("New", await InterviewWithdrawalPage.LoadAsync(db, file, interview, new InterviewWithdrawalForm { Version = interview.Version }, cancellation));
    }

    /// <summary>What is answered once it has no end any more. Sent twice, or by two people, it is done: what is gone was meant to go.</summary>
    private async Task<IActionResult> AnswerAsync(EmployeeFile file, Guid interviewId, InterviewWithdrawalForm form, CancellationToken cancellation)
    {
        var isThere = await set.FindAsync(file, interviewId, cancellation) is not null;
        return (isThere, form.Back) switch
        {
            (true, true) => Done(file, form),
            (true, false) => this.ToInterviews(file, InterviewLabels.HasNoEnd),
            (false, false) when await set.IsWithdrawnAsync(file, interviewId, cancellation) => Done(file, form),
            _ => await set.MayBeGoneAsync(file, interviewId, cancellation) ? this.ToInterviews(file, InterviewLabels.IsThereNoMore) : NotFound(),
        };
    }

    /// <summary>The form with what was chosen; after somebody else's change, over what they left.</summary>
    private async Task<IActionResult> RefuseAsync(EmployeeFile file, Guid interviewId, InterviewWithdrawalForm form, Refusal refusal, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        if (await set.FindAsync(file, interviewId, cancellation) is not { State: InterviewState.Completed } now)
        {
            return await AnswerAsync(file, interviewId, form, cancellation);
        }

        ModelState.AddModelError("", refusal == Constraints.ChangedMeanwhile ? InterviewLabels.EndChangedMeanwhile(now) : Sentence(refusal));
        form.Version = now.Version;
        return this.Again("New", await InterviewWithdrawalPage.LoadAsync(db, file, now, form, cancellation));
    }

    private RedirectResult Done(EmployeeFile file, InterviewWithdrawalForm form)
    {
        this.Flash(form.Back ? "L’entretien est de nouveau à mener." : "Entretien retiré.");
        return Redirect($"/salaries/{file.Id}/entretiens");
    }

    private static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "interview.already-planned" => "Le même entretien est déjà prévu à cette heure : annulez-le d’abord, ou retirez celui-ci.",
        "interview.another-begun" => "Qui l’écrivait a un autre entretien à terminer avec cette personne : il est à terminer d’abord.",
        _ => InterviewLabels.Sentence(refusal),
    };

    private async Task<EmployeeFile?> FindAsync(Guid id, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { IsFollowedHere: true } file ? file : null;
}
