using RegieQuartier.Domain.Timesheets;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Hours;

/// <summary>The month of one employee.</summary>
/// <param name="EmployeeId">The employee.</param>
/// <param name="FullName">First and last name.</param>
/// <param name="CanEdit">Whether the reader may enter their hours.</param>
/// <param name="Contracts">Their contracts of integration that month.</param>
/// <param name="Month">The month.</param>
/// <param name="Kept">What is kept; null while nothing is.</param>
public sealed record HoursRow(Guid EmployeeId, string FullName, bool CanEdit, IReadOnlyList<MonthContract> Contracts, DateOnly Month, HoursSeen? Kept)
{
    /// <summary>The line of the form, for who may enter.</summary>
    public HoursCells? Cells { get; init; }

    /// <summary>Whether their hours are still to be entered.</summary>
    public bool IsMissing => Kept is null && Contracts.Count > 0;

    /// <summary>Whether they are still to be entered of a month that is over.</summary>
    public bool IsLate { get; init; }

    /// <summary>Minutes a week, on the last day under contract that month; null without contract.</summary>
    public int? WeeklyMinutes => Contracts.MaxBy(contract => contract.Hours.Dates.StartsOn)?.Hours is { } last ? last.WeeklyMinutesOn(LastDayOf(last)) : null;

    /// <summary>The minutes that the month should have.</summary>
    public int ExpectedMinutes => ExpectedHours.OfMonth(Month, [.. Contracts.Select(contract => contract.Hours)]);

    /// <summary>The agreement that their hours count for: that of the last contract of the month.</summary>
    public Guid? AgreementId => Contracts.MaxBy(contract => contract.Hours.Dates.StartsOn)?.AgreementId;

    /// <summary>Something to look at twice, which may be right all the same.</summary>
    public string? Doubt => Kept?.Figures switch
    {
        null => null,
        _ when Contracts.Count == 0 => "Pas de contrat d’insertion ce mois-ci.",
        { } figures => MonthlyHours.ToConfirm(Month, figures.PaidMinutes, figures.WorkedMinutes) is { } odd ? HoursLabels.Sentence(odd) : null,
    };

    private DateOnly LastDayOf(ContractHours hours)
    {
        var end = Month.AddMonths(1).AddDays(-1);
        return hours.Dates.LastDay < end ? hours.Dates.LastDay.Value : end;
    }
}

/// <summary>A contract of integration of the month.</summary>
/// <param name="EmployeeId">Whose it is.</param>
/// <param name="AgreementId">The agreement it is made under.</param>
/// <param name="Hours">What it says of hours.</param>
public sealed record MonthContract(Guid EmployeeId, Guid? AgreementId, ContractHours Hours);

/// <summary>What is typed for one employee, and what is wrong with it.</summary>
/// <param name="Name">The name of the line in the form: <c>Lines[3]</c>.</param>
/// <param name="Mark">Who it is, and what was there when the form was shown.</param>
/// <param name="Paid">Hours paid, as they are typed.</param>
/// <param name="Worked">Hours worked, as they are typed.</param>
public sealed record HoursCells(string Name, string Mark, string? Paid, string? Worked)
{
    /// <summary>The identifier of the line's fields.</summary>
    public string Id => Name.Replace('[', '_').Replace(']', '_');

    /// <summary>What is wrong with the hours paid.</summary>
    public string? PaidError { get; init; }

    /// <summary>What is wrong with the hours worked.</summary>
    public string? WorkedError { get; init; }

    /// <summary>What is asked of figures that may be meant.</summary>
    public FormQuestion? Question { get; init; }

    /// <summary>The cells of hours that are kept.</summary>
    public static HoursCells Of(string name, Guid employeeId, HoursSeen? kept) => new(
        name,
        HoursEntry.Mark(employeeId, kept),
        kept is null ? null : HoursText.Of(kept.Figures.PaidMinutes),
        kept is null ? null : HoursText.Of(kept.Figures.WorkedMinutes));
}
