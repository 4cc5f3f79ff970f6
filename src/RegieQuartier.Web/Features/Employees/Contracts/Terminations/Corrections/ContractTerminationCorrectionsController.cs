using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Contracts.Terminations.Corrections;

/// <summary>Corrects the break of a contract: a wrong day, or a wrong reason.</summary>
[Route("salaries/{id:guid}/contrats/{contractId:guid}/rupture/correction")]
[Authorize(Policy = Policies.EditContracts)]
public sealed class ContractTerminationCorrectionsController(RegieQuartierDbContext db, SetContracts set) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, Guid contractId, CancellationToken cancellation) =>
        await set.OpenAsync(id, contractId, User, cancellation) is { Contract.TerminatedOn: not null } found
            ? View(new ContractTerminationCorrectionPage(found.File, contractId, ContractTerminationForm.Of(found.Contract)))
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, Guid contractId, ContractTerminationForm form, CancellationToken cancellation)
    {
        if (await set.OpenAsync(id, contractId, User, cancellation) is not { } found)
        {
            return NotFound();
        }

        var page = new ContractTerminationCorrectionPage(found.File, contractId, form);
        if (!ModelState.IsValid)
        {
            return this.Again("Edit", page);
        }

        var (was, belied) = (TerminationNoted.Of(found.Contract), await BeliedExit.LoadAsync(db, found, form.TerminationReason!.Value, cancellation));
        Result Correct(OpenContract now) => now.Contract.CorrectTermination(form.TerminatedOn!.Value, form.TerminationReason!.Value, now.Party, now.Law);
        var done = form.Preview ? await set.TryAsync(found, Correct, cancellation) : await set.KeepAsync(AuditActions.ContractTerminationCorrected, found, form.Version, Correct, User, cancellation);
        if (done.Refused)
        {
            return await RefuseAsync(found, form, done.Refusal, cancellation);
        }

        if (form.Preview)
        {
            return View("Edit", page with { Preview = TerminationPreview.Of(found.Contract, was, found.File), Belied = belied });
        }

        this.Flash("Fin du contrat corrigée.");
        return belied is null ? Redirect($"/salaries/{id}/contrats") : ToExit(found.File, belied);
    }

    /// <summary>The exit is shown at once, for somebody to see that it is to be looked at.</summary>
    private RedirectResult ToExit(EmployeeFile file, BeliedExit belied)
    {
        this.FlashWarning(belied.Sentence(file));
        return Redirect(file.Rights.ExitDay ? $"/salaries/{file.Id}/sortie" : $"/salaries/{file.Id}/contrats");
    }

    /// <summary>The form with what was typed; after somebody else's change, over what they left.</summary>
    private async Task<IActionResult> RefuseAsync(OpenContract tried, ContractTerminationForm form, Refusal refusal, CancellationToken cancellation)
    {
        if (await set.OpenAsync(tried.File.Id, tried.Contract.Id, User, cancellation) is not { } now)
        {
            return NotFound();
        }

        if (now.Contract.TerminatedOn is null)
        {
            this.FlashWarning(ContractLabels.Sentence(ContractRefusals.NotTerminated));
            return Redirect($"/salaries/{now.File.Id}/contrats");
        }

        var isStale = refusal == Constraints.ChangedMeanwhile;
        var said = TerminationWords.Said(refusal);
        ModelState.AddTerminationRefusal(said, isStale ? TerminationWords.ChangedMeanwhile(now.Contract) : TerminationWords.Sentence(said, now, form.TerminatedOn!.Value));
        form.Version = isStale ? now.Contract.Version : form.Version;
        return this.Again("Edit", new ContractTerminationCorrectionPage(now.File, now.Contract.Id, form));
    }
}

/// <summary>The form of a correction.</summary>
/// <param name="File">The record.</param>
/// <param name="ContractId">The contract.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Preview">What the dates would become.</param>
/// <param name="Belied">The exit that would no longer go with the break.</param>
public sealed record ContractTerminationCorrectionPage(EmployeeFile File, Guid ContractId, ContractTerminationForm Form, DatesPreview? Preview = null, BeliedExit? Belied = null);
