using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Contracts;

/// <summary>The contracts of an employee and their PASS IAE.</summary>
[Route("salaries/{id:guid}/contrats")]
[Authorize(Policy = Policies.ViewContracts)]
public sealed class ContractsController(RegieQuartierDbContext db, OpenEmployee open, SetContracts set, LegalFigures figures) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid id, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { Rights.Contracts: true } file)
        {
            return NotFound();
        }

        await open.NoteReadingAsync(file, AuditActions.ContractsRead, User, cancellation);
        return View(await ContractsPage.LoadAsync(db, figures, file, cancellation));
    }

    [HttpGet("nouveau")]
    [Authorize(Policy = Policies.EditContracts)]
    public async Task<IActionResult> New(Guid id, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { Rights.EditContracts: true } file ? View(await PageAsync(file, new ContractForm { Type = ContractType.Cddi }, cancellation)) : NotFound();

    [HttpPost("nouveau")]
    [Authorize(Policy = Policies.EditContracts)]
    public async Task<IActionResult> Create(Guid id, ContractForm form, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { Rights.EditContracts: true } file)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("New", await PageAsync(file, form, cancellation));
        }

        var terms = form.ToTerms(await figures.ReadAsync(cancellation));
        var signed = await set.SignAsync(id, form.AgreementId, terms, ((IBeyondLimitForm)form).ToBeyond(), form.Preview, User, cancellation);
        if (signed.Refused)
        {
            return await RefuseAsync(file, form, signed.Refusal, cancellation);
        }

        if (form.Preview)
        {
            return View("New", await PageAsync(file, form, cancellation) with { Preview = ContractPreview.Of(signed.Value, file) });
        }

        this.Flash("Contrat enregistré.");
        return Redirect($"/salaries/{id}/contrats");
    }

    private async Task<IActionResult> RefuseAsync(EmployeeFile file, ContractForm form, Refusal refusal, CancellationToken cancellation)
    {
        ModelState.AddRefusal(refusal, ContractLabels.Sentence(refusal, await figures.ReadAsync(cancellation), form.StartsOn!.Value));
        return this.Again("New", await PageAsync(file, form, cancellation));
    }

    private async Task<ContractFormPage> PageAsync(EmployeeFile file, ContractForm form, CancellationToken cancellation) =>
        await ContractFormPage.LoadAsync(db, file, form, await figures.ReadAsync(cancellation), cancellation);
}
