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
    public static ContractStepPage Of(ContractChangeKind kind, OpenContract found, ContractStepForm form) =>
        new(kind, found.File, found.Contract.Id, found.Contract.Type.IsPermanent(), found.Contract.LatestEnd(found.Party, found.Law), form);
}
