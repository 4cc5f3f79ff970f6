using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;

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

    /// <summary>The end of the contract; null when there is none to recall.</summary>
    public ContractEnded? Ended { get; init; }

    /// <summary>What the plan still holds, which the exit leaves as it stands; null when nothing is left.</summary>
    public OpenPlan? Plan { get; init; }

    /// <summary>Whether the barriers of the person are not rated yet for their exit.</summary>
    public bool LacksReview { get; init; }

    /// <summary>Whether the reason to leave is the one that the contract's end says by itself.</summary>
    public bool IsReasonKnown => ReasonOf(Ended, Reasons) is { } known && Form.ReasonCode == known;

    /// <summary>What is asked about the day of the exit; null when it is that of the contract's end, or cannot be one.</summary>
    public FormQuestion? DayQuestion => Ended?.Question(Form, File.Today);

    /// <summary>What the exit would be; null before it was asked.</summary>
    public DatesPreview? Preview { get; init; }

    /// <summary>
    /// The page as it opens, for the advisor to change: the day and the reason are those of the contract's end as far as it says
    /// them, and the hours worked those that were entered.
    /// </summary>
    public static async Task<ExitFormPage> OpenAsync(RegieQuartierDbContext db, EmployeeFile file, CancellationToken cancellation)
    {
        var ended = await ContractEnded.LoadAsync(db, file, cancellation);
        var page = await LoadAsync(db, file, new ExitForm { ExitOn = ended?.LastDay ?? file.Today }, ended, cancellation);
        var hours = page.Entered is { } entered ? HoursText.ToTyped(entered.Minutes) : null;
        return page with { Form = new ExitForm { ExitOn = page.Form.ExitOn, ReasonCode = ReasonOf(page.Ended, page.Reasons), WorkedHours = hours } };
    }

    /// <summary>The page of a form that comes back.</summary>
    public static async Task<ExitFormPage> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, ExitForm form, ContractEnded? ended, CancellationToken cancellation)
    {
        var reasons = new Domain.Pathways.ExitReasons(await db.ExitReasons.AsNoTracking().ToListAsync(cancellation)).On(form.ExitOn ?? file.Today).Where(reason => reason.IsPossibleAfter(ended?.Reason));
        return new ExitFormPage(file, Choices(reasons), await ContractToEnd.LoadAsync(db, file, cancellation), form)
        {
            Ended = ended,
            Plan = await OpenPlan.LoadAsync(db, file, cancellation),
            LacksReview = ended is not { IsDeath: true } && await db.IntegrationPathways.WithoutExitReview(db).AnyAsync(pathway => pathway.Id == file.Pathway!.Id, cancellation),
            Entered = await EnteredHours.LoadAsync(db, file, form.ExitOn ?? file.Today, cancellation),
        };
    }

    /// <summary>The page with what the exit would be.</summary>
    public ExitFormPage With(DecidedExit tried) => this with { Preview = ExitWords.Preview(tried, Form.ExitOn!.Value, isDayOdd: DayQuestion is not null) };

    private static int? ReasonOf(ContractEnded? ended, IReadOnlyList<SelectListItem> reasons) =>
        ended?.Reason is { } broken && ExitReason.CodeFor(broken) is { } code && reasons.Any(choice => string.Equals(choice.Value, code.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)) ? code : null;

    private static IReadOnlyList<SelectListItem> Choices(IEnumerable<ExitReason> reasons)
    {
        var groups = new Dictionary<string, SelectListGroup>(StringComparer.Ordinal);
        var choices = reasons.Where(reason => reason.Code != ExitReason.ShortFixedTerm)
            .Select(reason => new SelectListItem(ExitWords.Choice(reason), reason.Code.ToString(CultureInfo.InvariantCulture)) { Group = GroupOf(ExitWords.Family(reason.Category)) });
        return [new SelectListItem("Choisir", ""), .. choices];

        SelectListGroup GroupOf(string name) => groups.TryGetValue(name, out var group) ? group : groups[name] = new SelectListGroup { Name = name };
    }
}
