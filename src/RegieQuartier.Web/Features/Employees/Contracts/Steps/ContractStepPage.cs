using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Contracts.Steps;

/// <summary>The form of a renewal or of an amendment.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="File">The record.</param>
/// <param name="ContractId">The contract.</param>
/// <param name="IsPermanent">Whether it has no end.</param>
/// <param name="LatestEnd">The last day it may have without a decision to go beyond the limit of CDDI; null when there is no such limit.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Preview">What the dates would become.</param>
public sealed record ContractStepPage(ContractChangeKind Kind, EmployeeFile File, Guid ContractId, bool IsPermanent, DateOnly? LatestEnd, ContractStepForm Form, DatesPreview? Preview = null)
{
    /// <summary>What is unusual in what the contract would become, and may be meant.</summary>
    public IReadOnlyList<ContractRemark> Remarks { get; init; } = [];

    /// <summary>What is asked before it is kept; null when nothing is unusual.</summary>
    public FormQuestion? Question => ContractRemark.Ask(Remarks, Form.Confirmed);

    /// <summary>The page of a contract that was not changed yet.</summary>
    public static ContractStepPage Of(ContractChangeKind kind, OpenContract found, ContractStepForm form) =>
        new(kind, found.File, found.Contract.Id, found.Contract.Type.IsPermanent(), found.Contract.LatestEnd(found.Party, found.Law), form)
        {
            Remarks = RemarksOn(found, form),
        };

    /// <summary>The page with what the contract would become.</summary>
    public ContractStepPage With(EmploymentContract tried) => this with { Preview = ContractPreview.Of(tried, File, Remarks, before: File) };

    // Only what the step makes shorter: what was signed so was asked about then.
    private static IReadOnlyList<ContractRemark> RemarksOn(OpenContract found, ContractStepForm form) =>
        form.EndsOn < found.Contract.EndsOn && ContractRemark.OnLength(found.Contract.Type, found.Contract.StartsOn, form.EndsOn, found.Law) is { } remark ? [remark] : [];
}
