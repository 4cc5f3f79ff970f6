using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
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
        await open.ReadAsync(id, User, cancellation) is { Rights.EditContracts: true } file ? View(await PageAsync(file, await NewFormAsync(id, cancellation), cancellation)) : NotFound();

    [HttpPost("nouveau")]
    [Authorize(Policy = Policies.EditContracts)]
    public async Task<IActionResult> Create(Guid id, ContractForm form, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { Rights.EditContracts: true } file)
        {
            return NotFound();
        }

        var page = await PageAsync(file, form, cancellation);
        if (ModelState.IsValid)
        {
            // What is asked about is not kept before it is confirmed; what refuses it is said beside.
            var onlyTried = form.Preview || page.Question is { IsConfirmed: false };
            var signed = await set.SignAsync(id, form.AgreementId, form.ToTerms(page.Law), ((IBeyondLimitForm)form).ToBeyond(), onlyTried, User, cancellation);
            if (signed.Refused)
            {
                ModelState.AddRefusal(signed.Refusal, ContractLabels.Sentence(signed.Refusal, page.Law, form.StartsOn!.Value));
                form.AsksForWaiver = ContractRefusals.IsMendedByWaiver(signed.Refusal);
            }
            else if (form.Preview)
            {
                return View("New", page.With(signed.Value));
            }
            else if (!onlyTried)
            {
                return Done(id);
            }
        }

        Ask(form, page.Question);
        return this.Again("New", page);
    }

    // A contract that is only tried asks nothing, and nothing is asked of days that are wrong anyway.
    private void Ask(ContractForm form, FormQuestion? question)
    {
        if (!form.Preview && question?.Open is { } sentence && ModelState.IsRight(nameof(form.StartsOn)) && ModelState.IsRight(nameof(form.EndsOn)))
        {
            ModelState.AddModelError(nameof(form.Confirmed), sentence);
        }
    }

    private RedirectResult Done(Guid id)
    {
        this.Flash("Contrat enregistré.");
        return Redirect($"/salaries/{id}/contrats");
    }

    // Under the agreement of their last contract of integration, or under the only one that there is.
    private async Task<ContractForm> NewFormAsync(Guid id, CancellationToken cancellation)
    {
        var last = await db.EmploymentContracts.Where(contract => contract.EmployeeId == id && contract.AgreementId != null)
            .OrderByDescending(contract => contract.StartsOn).Select(contract => contract.AgreementId).FirstOrDefaultAsync(cancellation);
        List<Guid> all = last is null ? await db.SiaeAgreements.OrderBy(agreement => agreement.Id).Select(agreement => agreement.Id).Take(2).ToListAsync(cancellation) : [];
        return new ContractForm { Type = ContractType.Cddi, AgreementId = last ?? (all is [var only] ? only : null) };
    }

    private async Task<ContractFormPage> PageAsync(EmployeeFile file, ContractForm form, CancellationToken cancellation) =>
        await ContractFormPage.LoadAsync(db, file, form, await figures.ReadAsync(cancellation), cancellation);
}
