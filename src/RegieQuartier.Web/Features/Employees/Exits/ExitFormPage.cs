using Microsoft.AspNetCore.Mvc.Rendering;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Exits;

/// <summary>The guided form of an exit: what the person does now, and what the State makes of it.</summary>
/// <param name="File">The record.</param>
/// <param name="Reasons">What can be chosen, by what becomes of the person.</param>
/// <param name="LastDay">The last day of the last contract; null without one, or when it has no end.</param>
/// <param name="ContractRuns">Whether a contract of integration runs today.</param>
/// <param name="Form">What is typed.</param>
public sealed record ExitFormPage(EmployeeFile File, IReadOnlyList<SelectListItem> Reasons, DateOnly? LastDay, bool ContractRuns, ExitForm Form)
{
    /// <summary>What the exit would be; null before it was asked.</summary>
    public DatesPreview? Preview { get; init; }

    public static ExitFormPage Of(EmployeeFile file, OpenExit open, ExitForm form)
    {
        var groups = new Dictionary<string, SelectListGroup>(StringComparer.Ordinal);
        var choices = open.Reasons.On(form.ExitOn ?? file.Today)
            .Where(reason => reason.Code != ExitReason.ShortFixedTerm)
            .Select(reason => new SelectListItem(ExitWords.Choice(reason), reason.Code.ToString(System.Globalization.CultureInfo.InvariantCulture)) { Group = GroupOf(ExitWords.Family(reason.Category)) });
        return new ExitFormPage(file, [new SelectListItem("Choisir", ""), .. choices], open.LastDay, open.GoesOnAfter(file.Today), form);

        SelectListGroup GroupOf(string name) => groups.TryGetValue(name, out var group) ? group : groups[name] = new SelectListGroup { Name = name };
    }
}
