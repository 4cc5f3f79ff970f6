using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
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
        await set.OpenAsync(id, contractId, User, cancellation) switch
        {
            null => NotFound(),
            { Contract.TerminatedOn: null } found => this.ToContracts(found.File, TerminationWords.NoBreak),
            { } found => View(ContractTerminationCorrectionPage.Of(found, ContractTerminationForm.Of(found.Contract))),
        };

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, Guid contractId, ContractTerminationForm form, CancellationToken cancellation)
    {
        if (await set.OpenAsync(id, contractId, User, cancellation) is not { } found)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("Edit", ContractTerminationCorrectionPage.Of(found, form));
        }

        if (form.Preview)
        {
            return await PreviewAsync(found, form, cancellation);
        }

        var belied = await BeliedExit.LoadAsync(db, found, form.TerminationReason!.Value, cancellation);
        var kept = await set.KeepAsync(AuditActions.ContractTerminationCorrected, found, form.Version, now => Correct(now, form), User, cancellation);
        return kept.Refused ? await RefuseAsync(found, form, kept.Refusal, cancellation) : Done(found.File, belied);
    }

    private static Result Correct(OpenContract found, ContractTerminationForm form) =>
        found.Contract.CorrectTermination(form.TerminatedOn!.Value, form.TerminationReason!.Value, found.Party, found.Law);

    /// <summary>The form with what the dates would become: nothing is kept.</summary>
    private async Task<IActionResult> PreviewAsync(OpenContract found, ContractTerminationForm form, CancellationToken cancellation)
    {
        var (page, belied) = (ContractTerminationCorrectionPage.Of(found, form), await BeliedExit.LoadAsync(db, found, form.TerminationReason!.Value, cancellation));
        var tried = await set.TryAsync(found, now => Correct(now, form), cancellation);
        return tried.Refused
            ? await RefuseAsync(found, form, tried.Refusal, cancellation)
            : View("Edit", page with { Preview = TerminationPreview.Of(found.Contract, page.Contract, found.File), Belied = belied });
    }

    /// <summary>An exit that the correction belies is shown at once, for somebody to see that it is to be looked at.</summary>
    private RedirectResult Done(EmployeeFile file, BeliedExit? belied)
    {
        this.Flash("Fin du contrat corrigée.");
        if (belied is not null)
        {
            this.FlashWarning(belied.Sentence(file));
        }

        return Redirect(belied is not null && file.Rights.ExitDay ? $"/salaries/{file.Id}/sortie" : $"/salaries/{file.Id}/contrats");
    }

    /// <summary>The form with what was typed; after somebody else's change, over what they left.</summary>
    private Task<IActionResult> RefuseAsync(OpenContract tried, ContractTerminationForm form, Refusal refusal, CancellationToken cancellation) => this.OverTheBreakAsync(set, tried, now =>
    {
        ModelState.AddTerminationRefusal(TerminationWords.Said(refusal), TerminationWords.WhyNot(refusal, now, form.TerminatedOn!.Value));
        form.Version = refusal == Constraints.ChangedMeanwhile ? now.Contract.Version : form.Version;
        return Task.FromResult<IActionResult>(this.Again("Edit", ContractTerminationCorrectionPage.Of(now, form)));
    }, cancellation);
}

/// <summary>The form of a correction.</summary>
/// <param name="File">The record.</param>
/// <param name="Contract">The contract, as it is kept.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Preview">What the dates would become.</param>
/// <param name="Belied">The exit that would no longer go with the break.</param>
public sealed record ContractTerminationCorrectionPage(EmployeeFile File, TerminationNoted Contract, ContractTerminationForm Form, DatesPreview? Preview = null, BeliedExit? Belied = null)
{
    public static ContractTerminationCorrectionPage Of(OpenContract found, ContractTerminationForm form) => new(found.File, TerminationNoted.Of(found.Contract), form);
}
