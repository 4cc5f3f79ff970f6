using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Contracts.Steps;

/// <summary>The next step of a contract: a renewal until a later day, or an amendment of its hours, its job or its end.</summary>
[Route("salaries/{id:guid}/contrats/{contractId:guid}")]
[Authorize(Policy = Policies.EditContracts)]
public sealed class ContractStepsController(SetContracts set, ParisTime time) : Controller
{
    private const string StepView = "New";

    [HttpGet("renouvellement")]
    public Task<IActionResult> NewRenewal(Guid id, Guid contractId, CancellationToken cancellation) => NewAsync(ContractChangeKind.Renewed, id, contractId, cancellation);

    [HttpPost("renouvellement")]
    public Task<IActionResult> Renew(Guid id, Guid contractId, ContractStepForm form, CancellationToken cancellation) =>
        CreateAsync(ContractChangeKind.Renewed, id, contractId, form, cancellation);

    [HttpGet("avenant")]
    public Task<IActionResult> NewAmendment(Guid id, Guid contractId, CancellationToken cancellation) => NewAsync(ContractChangeKind.Amended, id, contractId, cancellation);

    [HttpPost("avenant")]
    public Task<IActionResult> Amend(Guid id, Guid contractId, ContractStepForm form, CancellationToken cancellation) =>
        CreateAsync(ContractChangeKind.Amended, id, contractId, form, cancellation);

    private async Task<IActionResult> NewAsync(ContractChangeKind kind, Guid id, Guid contractId, CancellationToken cancellation) =>
        await set.OpenAsync(id, contractId, User, cancellation) is { } found ? View(StepView, ContractStepPage.Of(kind, found, ContractStepForm.Of(kind, found.Contract))) : NotFound();

    private async Task<IActionResult> CreateAsync(ContractChangeKind kind, Guid id, Guid contractId, ContractStepForm form, CancellationToken cancellation)
    {
        if (await set.OpenAsync(id, contractId, User, cancellation) is not { } found)
        {
            return NotFound();
        }

        var page = ContractStepPage.Of(kind, found, form);
        if (!ModelState.IsValid)
        {
            return AskAgain(page);
        }

        Result Take(OpenContract now) => TakeStep(kind, now, form.ToStep());

        // What is asked about is not kept before it is confirmed; what refuses it is said beside.
        var onlyTried = form.Preview || page.Question is { IsConfirmed: false };
        var done = onlyTried ? await set.TryAsync(found, Take, cancellation) : await set.KeepAsync(AuditActions.ContractChanged, found, form.Version, Take, User, cancellation);
        if (done.Refused)
        {
            return await RefuseAsync(kind, found, form, done.Refusal, cancellation);
        }

        return onlyTried ? Tried(page, found.Contract) : Done(kind, id);
    }

    private ViewResult Tried(ContractStepPage page, EmploymentContract contract) => page.Form.Preview ? View(StepView, page.With(contract)) : AskAgain(page);

    private RedirectResult Done(ContractChangeKind kind, Guid id)
    {
        this.Flash(ContractWords.StepDone(kind));
        return Redirect($"/salaries/{id}/contrats");
    }

    /// <summary>The form with what was typed, and what is asked of it: nothing when it is only tried, or of a day that is wrong anyway.</summary>
    private ViewResult AskAgain(ContractStepPage page)
    {
        if (!page.Form.Preview && page.Question?.Open is { } sentence && ModelState.IsRight(nameof(page.Form.EndsOn)))
        {
            ModelState.AddModelError(nameof(page.Form.Confirmed), sentence);
        }

        return this.Again(StepView, page);
    }

    private Result TakeStep(ContractChangeKind kind, OpenContract found, ContractStep step) => kind == ContractChangeKind.Renewed
        ? found.Contract.Renew(found.Party, found.Agreement?.Kind, step, time.Today, found.Law)
        : found.Contract.Amend(found.Party, found.Agreement?.Kind, step, time.Today, found.Law);

    /// <summary>The form with what was typed; after somebody else's change, over what they left.</summary>
    private async Task<IActionResult> RefuseAsync(ContractChangeKind kind, OpenContract tried, ContractStepForm form, Refusal refusal, CancellationToken cancellation)
    {
        if (await set.OpenAsync(tried.File.Id, tried.Contract.Id, User, cancellation) is not { } now)
        {
            return NotFound();
        }

        var isStale = refusal == Constraints.ChangedMeanwhile;
        ModelState.AddRefusal(refusal, isStale ? ContractWords.ChangedMeanwhile(now.Contract) : ContractLabels.Sentence(refusal, now.Law, form.EffectiveOn!.Value));
        form.AsksForWaiver = ContractRefusals.IsMendedByWaiver(refusal);
        form.Version = isStale ? now.Contract.Version : form.Version;
        return AskAgain(ContractStepPage.Of(kind, now, form));
    }
}
