using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Contracts;

/// <summary>The form of a contract to sign.</summary>
public sealed record ContractFormPage(EmployeeFile File, ContractForm Form, IReadOnlyList<SelectListItem> Agreements, LegalValues Law, DatesPreview? Preview)
{
    /// <summary>What is unusual in the contract, and may be meant.</summary>
    public IReadOnlyList<ContractRemark> Remarks { get; init; } = [];

    /// <summary>What is asked before it is kept; null when nothing is unusual.</summary>
    public FormQuestion? Question => ContractRemark.Ask(Remarks, Form.Confirmed);

    public static async Task<ContractFormPage> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, ContractForm form, LegalValues law, CancellationToken cancellation)
    {
        var agreements = await db.SiaeAgreements.AsNoTracking()
            .OrderByDescending(agreement => agreement.EndsOn).ThenBy(agreement => agreement.Kind)
            .Select(agreement => new { agreement.Id, agreement.Kind, agreement.StartsOn, agreement.EndsOn })
            .ToListAsync(cancellation);
        return new ContractFormPage(
            file,
            form,
            [new("Aucune (hors insertion)", ""), .. agreements.Select(one => new SelectListItem($"{one.Kind.ToLabel()}, du {one.StartsOn.ToDateText()} au {one.EndsOn.ToDateText()}", one.Id.ToString()))],
            law,
            null)
        {
            Remarks = await RemarksAsync(db, file.Id, form, law, cancellation),
        };
    }

    /// <summary>The page with what the contract would be.</summary>
    public ContractFormPage With(EmploymentContract tried) => this with { Preview = ContractPreview.Of(tried, File, Remarks) };

    private static async Task<IReadOnlyList<ContractRemark>> RemarksAsync(RegieQuartierDbContext db, Guid employeeId, ContractForm form, LegalValues law, CancellationToken cancellation)
    {
        if (form.Type is not { } type || form.StartsOn.IfOurs() is not { } startsOn)
        {
            return [];
        }

        var hasRight = !type.IsIntegration() || (await db.EligibilityUsesOfAsync(employeeId, cancellation)).CarryContractOn(startsOn);
        ContractRemark?[] remarks = [ContractRemark.OnLength(type, startsOn, form.EndsOn.IfOurs(), law), hasRight ? null : ContractRemark.OnRight(startsOn)];
        return [.. remarks.OfType<ContractRemark>()];
    }
}
