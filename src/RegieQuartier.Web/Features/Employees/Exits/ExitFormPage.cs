using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Exits;

/// <summary>The guided form of an exit: what the person does now, and what the State makes of it.</summary>
/// <param name="File">The record.</param>
/// <param name="Reasons">What can be chosen, by what becomes of the person.</param>
/// <param name="Contract">The contract that goes on; null when nobody has to wait for its end.</param>
/// <param name="Form">What is typed.</param>
public sealed record ExitFormPage(EmployeeFile File, IReadOnlyList<SelectListItem> Reasons, ContractToEnd? Contract, ExitForm Form)
{
    /// <summary>The hours entered over the pathway, until the month of the exit; null when there are none.</summary>
    public EnteredHours? Entered { get; init; }

    /// <summary>The page as it opens: the hours worked are those that were entered, for the advisor to change.</summary>
    public ExitFormPage Prefilled => Entered is { } entered ? this with { Form = Form.With(entered) } : this;

    /// <summary>What the exit would be; null before it was asked.</summary>
    public DatesPreview? Preview { get; init; }

    public static async Task<ExitFormPage> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, ExitForm form, CancellationToken cancellation)
    {
        var reasons = new Domain.Pathways.ExitReasons(await db.ExitReasons.AsNoTracking().ToListAsync(cancellation)).On(form.ExitOn ?? file.Today);
        return new ExitFormPage(file, Choices(reasons), await ContractToEnd.LoadAsync(db, file, cancellation), form)
        {
            Entered = await EnteredHours.LoadAsync(db, file, form.ExitOn ?? file.Today, cancellation),
        };
    }

    private static IReadOnlyList<SelectListItem> Choices(IEnumerable<ExitReason> reasons)
    {
        var groups = new Dictionary<string, SelectListGroup>(StringComparer.Ordinal);
        var choices = reasons.Where(reason => reason.Code != ExitReason.ShortFixedTerm)
            .Select(reason => new SelectListItem(ExitWords.Choice(reason), reason.Code.ToString(CultureInfo.InvariantCulture)) { Group = GroupOf(ExitWords.Family(reason.Category)) });
        return [new SelectListItem("Choisir", ""), .. choices];

        SelectListGroup GroupOf(string name) => groups.TryGetValue(name, out var group) ? group : groups[name] = new SelectListGroup { Name = name };
    }
}
