using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Timesheets;

/// <summary>The hours of one employee over one month, as they are declared to the paying agency (ASP).</summary>
public sealed class MonthlyHours
{
    /// <summary>Most minutes of the longest months: those of 31 days.</summary>
    public const int MinutesMax = 31 * MinutesInADay;

    private const int MinutesInADay = 24 * 60;

    private MonthlyHours()
    {
    }

    /// <summary>Identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>The employee. They have one row a month.</summary>
    public Guid EmployeeId { get; private set; }

    /// <summary>The month, by its first day.</summary>
    public DateOnly Month { get; private set; }

    /// <summary>Minutes paid, leave included.</summary>
    public int PaidMinutes { get; private set; }

    /// <summary>Minutes worked.</summary>
    public int WorkedMinutes { get; private set; }

    /// <summary>Concurrency token, kept by PostgreSQL.</summary>
    public uint Version { get; private set; }

    /// <summary>Why no hours can be entered for a month; null when they can.</summary>
    /// <param name="month">The month, by its first day.</param>
    /// <param name="today">The day, in Paris.</param>
    public static Refusal? WhyNotIn(DateOnly month, DateOnly today) => month switch
    {
        { Day: not 1 } => HoursRefusals.NotAMonth,
        _ when month > today => HoursRefusals.NotBegun,
        _ => null,
    };

    /// <summary>The minutes that a month has, day and night.</summary>
    /// <param name="month">The month, by its first day.</param>
    public static int MinutesOf(DateOnly month) => DateTime.DaysInMonth(month.Year, month.Month) * MinutesInADay;

    /// <summary>What may be meant, and is kept once somebody confirms it; null when there is nothing to ask, or when the hours are not possible.</summary>
    /// <param name="month">The month, by its first day.</param>
    /// <param name="paidMinutes">Minutes paid, leave included.</param>
    /// <param name="workedMinutes">Minutes worked.</param>
    public static Refusal? ToConfirm(DateOnly month, int paidMinutes, int workedMinutes) =>
        AreIn(month, paidMinutes) && AreIn(month, workedMinutes) && workedMinutes > paidMinutes ? HoursRefusals.WorkedMoreThanPaid : null;

    /// <summary>Enters the hours of a month, or says why they cannot be. Whether they were entered before is for PostgreSQL to say.</summary>
    /// <param name="employeeId">The employee.</param>
    /// <param name="month">The month, by its first day.</param>
    /// <param name="paidMinutes">Minutes paid, leave included.</param>
    /// <param name="workedMinutes">Minutes worked.</param>
    public static Result<MonthlyHours> Enter(Guid employeeId, DateOnly month, int paidMinutes, int workedMinutes)
    {
        if (month.Day != 1)
        {
            return HoursRefusals.NotAMonth;
        }

        var hours = new MonthlyHours { Id = Guid.CreateVersion7(), EmployeeId = employeeId, Month = month };
        return hours.Correct(paidMinutes, workedMinutes) is { Refused: true } refused ? refused.Refusal : hours;
    }

    /// <summary>Corrects them.</summary>
    /// <param name="paidMinutes">Minutes paid, leave included.</param>
    /// <param name="workedMinutes">Minutes worked.</param>
    public Result Correct(int paidMinutes, int workedMinutes)
    {
        if (!AreIn(Month, paidMinutes))
        {
            return HoursRefusals.PaidNotPossible;
        }

        if (!AreIn(Month, workedMinutes))
        {
            return HoursRefusals.WorkedNotPossible;
        }

        (PaidMinutes, WorkedMinutes) = (paidMinutes, workedMinutes);
        return Result.Done;
    }

    private static bool AreIn(DateOnly month, int minutes) => minutes >= 0 && minutes <= MinutesOf(month);
}
