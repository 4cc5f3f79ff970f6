using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Contracts.Renewals;

/// <summary>A contract goes on until a later day.</summary>
[Route("salaries/{id:guid}/contrats/{contractId:guid}/renouvellement")]
[Authorize(Policy = Policies.EditContracts)]
public sealed class ContractRenewalsController(OpenEmployee open, SetContracts set, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid contractId, CancellationToken cancellation) =>
        await FindAsync(id, contractId, cancellation) is var (file, found) ? View(PageOf(file, found, Prefilled(found.Contract))) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid contractId, ContractStepForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, contractId, cancellation) is not var (file, found))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("New", PageOf(file, found, form));
        }

        var done = found.Contract.Renew(found.Party, found.Agreement?.Kind, form.ToStep(), time.Today, found.Law);
        if (!done.Refused && form.Preview)
        {
            return View("New", PageOf(file, found, form) with { Preview = ContractPreview.Of(found.Contract, file, file) });
        }

        var kept = done.Refused ? done : await set.KeepAsync(AuditActions.ContractChanged, found.Contract, form.Version, User, cancellation);
        if (kept.Refused)
        {
            ModelState.AddRefusal(kept.Refusal, ContractLabels.Sentence(kept.Refusal, found.Law, form.EffectiveOn!.Value));
            return this.Again("New", PageOf(file, found, form));
        }

        this.Flash("Renouvellement enregistré.");
        return Redirect($"/salaries/{id}/contrats");
    }

    private static ContractStepForm Prefilled(EmploymentContract contract) => new()
    {
        EffectiveOn = contract.EndsOn?.AddDays(1),
        WeeklyMinutes = HoursText.ToTyped(contract.WeeklyMinutes),
        JobTitle = contract.JobTitle,
        Version = contract.Version,
    };

    private static ContractStepPage PageOf(EmployeeFile file, OpenContract found, ContractStepForm form) =>
        new(file, found.Contract.Id, found.Contract.LatestEnd(found.Party, found.Law), form);

    private async Task<(EmployeeFile File, OpenContract Found)?> FindAsync(Guid id, Guid contractId, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { Rights.EditContracts: true } file && await set.OpenAsync(id, contractId, cancellation) is { } found ? (file, found) : null;
}
