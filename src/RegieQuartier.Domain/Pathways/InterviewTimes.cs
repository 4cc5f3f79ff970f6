using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>What is unusual in the time of an interview: asked about, never refused.</summary>
public enum UnusualTime
{
    /// <summary>On a Sunday.</summary>
    Sunday,

    /// <summary>On a public holiday.</summary>
    Holiday,

    /// <summary>Before <see cref="InterviewTimes.From"/>, or not before <see cref="InterviewTimes.Until"/>.</summary>
    Hour,
}

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
    public static IEnumerable<UnusualTime> ToConfirm(DateOnly day, TimeOnly? time)
    {
        if (day.DayOfWeek == DayOfWeek.Sunday)
        {
            yield return UnusualTime.Sunday;
        }

        if (FrenchHolidays.IsHoliday(day))
        {
            yield return UnusualTime.Holiday;
        }

        if (time < From || time >= Until)
        {
            yield return UnusualTime.Hour;
        }
    }
}
