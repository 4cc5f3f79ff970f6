using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Contracts.Terminations;

/// <summary>A contract ends before its term, or a permanent one ends.</summary>
[Route("salaries/{id:guid}/contrats/{contractId:guid}/rupture")]
[Authorize(Policy = Policies.EditContracts)]
public sealed class ContractTerminationsController(SetContracts set) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid contractId, CancellationToken cancellation) =>
        await set.OpenAsync(id, contractId, User, cancellation) is { } found
            ? View(ContractTerminationPage.Of(found, new ContractTerminationForm { Version = found.Contract.Version }))
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid contractId, ContractTerminationForm form, CancellationToken cancellation)
    {
        if (await set.OpenAsync(id, contractId, User, cancellation) is not { } found)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("New", ContractTerminationPage.Of(found, form));
        }

        if (form.Preview)
        {
            return await PreviewAsync(found, form, cancellation);
        }

        var kept = await set.KeepAsync(AuditActions.ContractTerminated, found, form.Version, now => Terminate(now, form), User, cancellation);
        return kept.Refused ? await RefuseAsync(found, form, kept.Refusal, cancellation) : Done(found.File);
    }

    private static Result Terminate(OpenContract found, ContractTerminationForm form) => found.Contract.Terminate(form.TerminatedOn!.Value, form.TerminationReason!.Value);

    /// <summary>The form with what the dates would become: nothing is kept.</summary>
    private async Task<IActionResult> PreviewAsync(OpenContract found, ContractTerminationForm form, CancellationToken cancellation)
    {
        var page = ContractTerminationPage.Of(found, form);
        var tried = await set.TryAsync(found, now => Terminate(now, form), cancellation);
        return tried.Refused
            ? await RefuseAsync(found, form, tried.Refusal, cancellation)
            : View("New", page with { Preview = TerminationPreview.Of(found.Contract, page.Contract, found.File) });
    }

    private RedirectResult Done(EmployeeFile file)
    {
        this.Flash("Fin du contrat enregistrée.");
        return Redirect($"/salaries/{file.Id}/contrats");
    }

    /// <summary>The form with what was typed; after somebody else's change, over what they left.</summary>
    private async Task<IActionResult> RefuseAsync(OpenContract tried, ContractTerminationForm form, Refusal refusal, CancellationToken cancellation)
    {
        if (await set.OpenAsync(tried.File.Id, tried.Contract.Id, User, cancellation) is not { } now)
        {
            return NotFound();
        }

        var isStale = refusal == Constraints.ChangedMeanwhile;
        ModelState.AddRefusal(refusal, isStale ? ContractWords.ChangedMeanwhile(now.Contract) : ContractLabels.Sentence(refusal));
        form.Version = isStale ? now.Contract.Version : form.Version;
        return this.Again("New", ContractTerminationPage.Of(now, form));
    }
}

/// <summary>The form of a break.</summary>
/// <param name="File">The record.</param>
/// <param name="Contract">The contract, as it is kept.</param>
/// <param name="Form">What is typed.</param>
public sealed record ContractTerminationPage(EmployeeFile File, TerminationNoted Contract, ContractTerminationForm Form)
{
    public static ContractTerminationPage Of(OpenContract found, ContractTerminationForm form) => new(found.File, TerminationNoted.Of(found.Contract), form);

    /// <summary>What the dates would become; null before it was asked.</summary>
    public DatesPreview? Preview { get; init; }
}
