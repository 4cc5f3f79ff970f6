using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Contracts.Qualifications;

/// <summary>Notes the qualification that a contract lacks in the staff register, though it be over, or mends it once it is.</summary>
[Route("salaries/{id:guid}/contrats/{contractId:guid}/qualification")]
[Authorize(Policy = Policies.EditContracts)]
public sealed class ContractQualificationsController(SetContracts set, ParisTime time) : Controller
{
    private const string Register = "/salaries/registre";

    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid contractId, CancellationToken cancellation) =>
        await set.OpenAsync(id, contractId, User, cancellation) switch
        {
            null => NotFound(),
            { } found when !found.Contract.MayBeQualifiedOn(time.Today) => ToRegister(found),
            { } found => View(new ContractQualificationPage(found, new ContractQualificationForm { Qualification = found.Contract.Qualification, Version = found.Contract.Version })),
        };

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid contractId, ContractQualificationForm form, CancellationToken cancellation)
    {
        if (await set.OpenAsync(id, contractId, User, cancellation) is not { } found)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("New", new ContractQualificationPage(found, form));
        }

        var kept = await set.KeepAsync(AuditActions.ContractQualified, found, form.Version, now => now.Contract.Qualify(form.Qualification ?? "", time.Today), User, cancellation);
        if (kept.Refused)
        {
            return await RefuseAsync(found, form, kept.Refusal, cancellation);
        }

        return Done(found);
    }

    private RedirectResult Done(OpenContract qualified)
    {
        this.Flash($"Qualification notée pour {qualified.File.FullName}.");
        return Redirect(Register);
    }

    private RedirectResult ToRegister(OpenContract qualified)
    {
        this.FlashWarning(ContractLabels.Sentence(ContractRefusals.AlreadyQualified, qualified.Law, time.Today));
        return Redirect(Register);
    }

    /// <summary>The form with what was typed; after somebody else's change, over what they left.</summary>
    private async Task<IActionResult> RefuseAsync(OpenContract tried, ContractQualificationForm form, Refusal refusal, CancellationToken cancellation)
    {
        if (await set.OpenAsync(tried.File.Id, tried.Contract.Id, User, cancellation) is not { } now)
        {
            return NotFound();
        }

        // The form was sent twice.
        if (string.Equals(now.Contract.Qualification, form.Qualification, StringComparison.Ordinal))
        {
            return Done(now);
        }

        if (!now.Contract.MayBeQualifiedOn(time.Today))
        {
            return ToRegister(now);
        }

        ModelState.AddRefusal(refusal, ContractLabels.Sentence(refusal, now.Law, time.Today));
        form.Version = refusal == Constraints.ChangedMeanwhile ? now.Contract.Version : form.Version;
        return this.Again("New", new ContractQualificationPage(now, form));
    }
}
