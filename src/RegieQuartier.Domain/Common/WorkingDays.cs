namespace RegieQuartier.Domain.Common;

/// <summary>The days on which an office works: Monday to Friday, public holidays apart.</summary>
public static class WorkingDays
{
    /// <summary>Whether the office works that day.</summary>
    public static bool Has(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !FrenchHolidays.IsHoliday(day);

    /// <summary>That day, or the first working day after it.</summary>
    public static DateOnly From(DateOnly day)
    {
        while (!Has(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>That day, or the last working day before it.</summary>
    public static DateOnly UpTo(DateOnly day)
    {
        while (!Has(day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }
}
