using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Employees.Contracts;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Passes.Suspensions.Returns;

/// <summary>The person is back today, sooner than was declared: their PASS IAE is held no more, and ends sooner. What the dates become is shown first.</summary>
[Route("salaries/{id:guid}/pass/{passId:guid}/suspension/fin")]
[Authorize(Policy = Policies.EditPasses)]
public sealed class PassReturnsController(SetPasses set, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid passId, CancellationToken cancellation)
    {
        if (await set.OpenAsync(id, passId, User, cancellation) is not { } found)
        {
            return NotFound();
        }

        var held = HeldWords.On(found.Pass.Dates.Suspensions, time.Today);
        var tried = found.Pass.Resume(time.Today);
        return tried.Refused || held is not { } days
            ? this.ToContracts(found.File, PassLabels.Sentence(tried.Refusal ?? PassRefusals.NotSuspended))
            : View(new PassReturnPage(found, new PassReturnForm { Version = found.Pass.Version }, PassPreview.OfReturn(found.File, found.Pass, days)));
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid passId, PassReturnForm form, CancellationToken cancellation)
    {
        if (await set.OpenAsync(id, passId, User, cancellation) is not { } found)
        {
            return NotFound();
        }

        var done = found.Pass.Resume(time.Today);
        var kept = done.Refused ? done : await set.KeepAsync(found.Pass, form.Version, User, cancellation);
        // Sent twice, or by two people, it is done: the PASS is not held any more.
        if (kept.Refused && await set.OpenAsync(id, passId, User, cancellation) is { } now && now.Pass.Dates.StatusOn(time.Today) != IaePassStatus.Suspended)
        {
            this.Flash(now.Pass.IsBackOn(time.Today) ? Noted(now.Pass) : "Le PASS n’est plus suspendu aujourd’hui\u00A0: il n’y a rien de plus à faire.");
        }
        else
        {
            this.FlashOutcome(kept, Noted(found.Pass), PassLabels.Sentence);
        }

        return Redirect($"/salaries/{id}/contrats");
    }

    private static string Noted(IaePass pass) => $"Reprise notée aujourd’hui. Le PASS finit le {pass.EndsOn.ToDateText()}.";
}

/// <summary>The PASS, as the question showed it.</summary>
public sealed class PassReturnForm
{
    public uint Version { get; init; }
}

public sealed class PassReturnFormValidator : AbstractValidator<PassReturnForm>;

/// <summary>The question.</summary>
/// <param name="Open">The PASS, as it would be.</param>
/// <param name="Form">What is sent.</param>
/// <param name="Preview">What the dates would become.</param>
public sealed record PassReturnPage(OpenPass Open, PassReturnForm Form, DatesPreview Preview);
