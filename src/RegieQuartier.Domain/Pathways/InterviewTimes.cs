using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>When interviews are held as a rule. Another time may be meant: it is kept once somebody confirms it.</summary>
public static class InterviewTimes
{
    /// <summary>The first hour of the day that is usual.</summary>
    public static readonly TimeOnly From = new(7, 0);

    /// <summary>The hour of the evening from which none is.</summary>
    public static readonly TimeOnly Until = new(20, 0);

    /// <summary>What may be meant, and is to be confirmed; nothing when the time is usual.</summary>
    /// <param name="day">The day, in Paris.</param>
    /// <param name="time">The hour, in Paris; null when the day alone is set.</param>
    public static IEnumerable<Refusal> ToConfirm(DateOnly day, TimeOnly? time)
    {
        if (day.DayOfWeek == DayOfWeek.Sunday)
        {
            yield return InterviewRefusals.OnSunday;
        }

        if (FrenchHolidays.IsHoliday(day))
        {
            yield return InterviewRefusals.OnHoliday;
        }

        if (time < From || time >= Until)
        {
            yield return InterviewRefusals.OutsideHours;
        }
    }
}
