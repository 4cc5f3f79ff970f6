using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Contracts.Suspensions.Returns;

/// <summary>The person is back today, sooner than was noted: their contract is held no more. What the dates become is shown first.</summary>
[Route("salaries/{id:guid}/contrats/{contractId:guid}/suspension/fin")]
[Authorize(Policy = Policies.EditContracts)]
public sealed class ContractReturnsController(SetContracts set, ParisTime time) : Controller
{
    private const string Noted = "Reprise notée aujourd’hui.";

    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid contractId, CancellationToken cancellation)
    {
        if (await set.OpenAsync(id, contractId, User, cancellation) is not { } found)
        {
            return NotFound();
        }

        var (held, version) = (HeldWords.On(found.Contract.Dates.Suspensions, time.Today), found.Contract.Version);
        var tried = await set.TryAsync(found, Return, cancellation);
        return tried.Refused || held is not { } days
            ? this.ToContracts(found.File, ContractLabels.Sentence(tried.Refusal ?? ContractRefusals.NotSuspended))
            : View(new ContractReturnPage(found, new ContractReturnForm { Version = version }, ContractSuspensionPreview.OfReturn(found, days)));
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid contractId, ContractReturnForm form, CancellationToken cancellation)
    {
        if (await set.OpenAsync(id, contractId, User, cancellation) is not { } found)
        {
            return NotFound();
        }

        var kept = await set.KeepAsync(AuditActions.ContractChanged, found, form.Version, Return, User, cancellation);
        // Sent twice, or by two people, it is done: the contract is not held any more.
        if (kept.Refused && await set.OpenAsync(id, contractId, User, cancellation) is { } now && now.Contract.Dates.StatusOn(time.Today) != ContractStatus.Suspended)
        {
            this.Flash(now.Contract.IsBackOn(time.Today) ? Noted : "Le contrat n’est plus suspendu aujourd’hui\u00A0: il n’y a rien de plus à faire.");
        }
        else
        {
            this.FlashOutcome(kept, Noted, ContractLabels.Sentence);
        }

        return Redirect($"/salaries/{id}/contrats");
    }

    private Result Return(OpenContract found) => found.Contract.Resume(time.Today);
}

/// <summary>The contract, as the question showed it.</summary>
public sealed class ContractReturnForm
{
    public uint Version { get; init; }
}

public sealed class ContractReturnFormValidator : AbstractValidator<ContractReturnForm>;

/// <summary>The question.</summary>
/// <param name="Open">The contract, as it would be.</param>
/// <param name="Form">What is sent.</param>
/// <param name="Preview">What the dates would become.</param>
public sealed record ContractReturnPage(OpenContract Open, ContractReturnForm Form, DatesPreview Preview);
