using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Interviews.Cancellations;

/// <summary>
/// An interview that is planned will not be: it was a mistake, or is not needed any more. It is no absence of the person, and leaves
/// nothing that whoever counts interviews would have to leave out.
/// </summary>
[Route("salaries/{id:guid}/entretiens/{interviewId:guid}/annulation")]
[Authorize(Policy = Policies.FollowEmployees)]
public sealed class InterviewCancellationsController(RegieQuartierDbContext db, OpenEmployee open, SetInterviews set) : Controller
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
            { } interview when interview.RefusalToCancel(User.AccountId()) is null => View(await InterviewCancellationPage.LoadAsync(db, file, interview, cancellation)),
            null when !await set.MayBeGoneAsync(file, interviewId, cancellation) => NotFound(),
            _ => this.ToInterviews(file, InterviewLabels.IsCancelledNoMore),
        };
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid interviewId, InterviewCancellationForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } file)
        {
            return NotFound();
        }

        var interview = await set.FindAsync(file, interviewId, cancellation);
        if (interview is null && !await set.MayBeGoneAsync(file, interviewId, cancellation))
        {
            return NotFound();
        }

        // Sent twice, or by two people, it is done: what is gone already was meant to go.
        var cancelled = interview is not null
            ? await set.CancelAsync(interview, form.Version, file, User, cancellation)
            : Result.Done;
        this.FlashOutcome(cancelled, interview?.State == InterviewState.Draft ? "Brouillon supprimé." : "Entretien annulé.", Sentence);
        return Redirect(form.Replan && !cancelled.Refused ? $"/salaries/{id}/entretiens/nouveau" : $"/salaries/{id}/entretiens");
    }

    private static string Sentence(Refusal refusal) => refusal == Constraints.ChangedMeanwhile
        ? "Cet entretien vient de changer, peut-être de date : il n’est pas annulé. Regardez, puis recommencez."
        : InterviewLabels.Sentence(refusal);

    private async Task<EmployeeFile?> FindAsync(Guid id, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { IsFollowedHere: true } file ? file : null;
}

/// <summary>The interview, as the question showed it.</summary>
public sealed class InterviewCancellationForm
{
    public uint Version { get; init; }

    /// <summary>Whether another one is planned next.</summary>
    public bool Replan { get; init; }
}

public sealed class InterviewCancellationFormValidator : AbstractValidator<InterviewCancellationForm>;
