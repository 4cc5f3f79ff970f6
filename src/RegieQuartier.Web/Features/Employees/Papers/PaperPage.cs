using Microsoft.AspNetCore.Mvc.Rendering;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Shared;

namespace RegieQuartier.Web.Features.Employees.Papers;

/// <summary>The form of a paper.</summary>
/// <param name="File">The record.</param>
/// <param name="Id">The paper; null for a new one.</param>
/// <param name="Form">What is typed.</param>
public sealed record PaperPage(EmployeeFile File, Guid? Id, PaperForm Form)
{
    /// <summary>The kinds that the reader may write down.</summary>
    public IReadOnlyList<SelectListItem> Kinds =>
        [new("Choisir", ""), .. Enum.GetValues<PaperKind>().Where(kind => File.Rights.Sees(kind)).Select(kind => new SelectListItem(kind.ToLabel(), kind.ToString()))];
}
