using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Timesheets;

/// <summary>Every reason to refuse something about the hours of a month.</summary>
public static class HoursRefusals
{
    /// <summary>The month is not given by its first day.</summary>
    public static readonly Refusal NotAMonth = new("hours.not-a-month", nameof(MonthlyHours.Month));

    /// <summary>The month has not begun: nobody has worked in it.</summary>
    public static readonly Refusal NotBegun = new("hours.not-begun", nameof(MonthlyHours.Month));

    /// <summary>The person has no contract of integration that month, or is not among those whose hours one may enter.</summary>
    public static readonly Refusal OutOfReach = new("hours.out-of-reach", nameof(MonthlyHours.EmployeeId));

    /// <summary>Negative, or more than the month has.</summary>
    public static readonly Refusal PaidNotPossible = new("hours.paid-not-possible", nameof(MonthlyHours.PaidMinutes));

    /// <summary>Negative, or more than the month has.</summary>
    public static readonly Refusal WorkedNotPossible = new("hours.worked-not-possible", nameof(MonthlyHours.WorkedMinutes));

    /// <summary>More hours worked than paid, which may be meant (modulation, hours taken back later) and which nobody confirmed.</summary>
    public static readonly Refusal WorkedMoreThanPaid = new("hours.worked-more-than-paid", nameof(MonthlyHours.WorkedMinutes));

    /// <summary>The hours of that month were entered already (settled by PostgreSQL).</summary>
    public static readonly Refusal AlreadyEntered = new("hours.already-entered", nameof(MonthlyHours.Month));

    /// <summary>Others write in the same records for longer than one can wait (settled by PostgreSQL).</summary>
    public static readonly Refusal RecordsHeld = new("hours.records-held");
}
