using RegieQuartier.Domain.Employment;

namespace RegieQuartier.Domain.Timesheets;

/// <summary>What a contract says of the hours of a month.</summary>
/// <param name="Dates">Its dates, with those on which it is held.</param>
/// <param name="Steps">Its steps, in any order; the first one holds from its first day, and of two of one day the later.</param>
public sealed record ContractHours(ContractDates Dates, IReadOnlyList<HoursStep> Steps)
{
    /// <summary>Minutes a week on a day.</summary>
    /// <param name="day">The day, from the first on.</param>
    public int WeeklyMinutesOn(DateOnly day)
    {
        var steps = Steps.OrderBy(step => step.EffectiveOn).ThenBy(step => step.Id).ToList();
        return (steps.FindLast(step => step.EffectiveOn <= day) ?? steps[0]).WeeklyMinutes;
    }
}

/// <summary>Minutes a week from a day on.</summary>
/// <param name="Id">The change it is: of two of one day, it tells which came later.</param>
/// <param name="EffectiveOn">From which day.</param>
/// <param name="WeeklyMinutes">Minutes a week.</param>
public sealed record HoursStep(Guid Id, DateOnly EffectiveOn, int WeeklyMinutes);

/// <summary>
/// The hours that a month should have: those of a week times 52, over 12, as they are paid (Code du travail, art. L3242-1), in
/// proportion of the days of the month on which a contract runs. Days on which it is held count for nothing.
/// </summary>
public static class ExpectedHours
{
    private const int WeeksInAYear = 52;
    private const int MonthsInAYear = 12;

    /// <summary>The minutes of a month, to the nearest one.</summary>
    /// <param name="month">The month, by its first day.</param>
    /// <param name="contracts">The contracts of the person; those of other months change nothing.</param>
    public static int OfMonth(DateOnly month, IReadOnlyCollection<ContractHours> contracts)
    {
        var days = DateTime.DaysInMonth(month.Year, month.Month);
        var weekly = Enumerable.Range(0, days).Sum(day => WeeklyMinutesOn(month.AddDays(day), contracts));
        return (int)Math.Round(weekly * WeeksInAYear / (decimal)(MonthsInAYear * days), MidpointRounding.AwayFromZero);
    }

    private static long WeeklyMinutesOn(DateOnly day, IEnumerable<ContractHours> contracts) => contracts
        .Where(contract => contract.Dates.StatusOn(day) == ContractStatus.Running)
        .Sum(contract => (long)contract.WeeklyMinutesOn(day));
}
