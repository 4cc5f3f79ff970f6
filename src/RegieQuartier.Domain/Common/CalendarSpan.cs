namespace RegieQuartier.Domain.Common;

/// <summary>A length of time as people count it from date to date: whole months, then days.</summary>
/// <param name="Months">Whole months.</param>
/// <param name="Days">Days beyond them.</param>
public readonly record struct CalendarSpan(int Months, int Days)
{
    /// <summary>The length of a stay, both its days included: from 1 March to 31 August is six months.</summary>
    /// <param name="first">First day.</param>
    /// <param name="last">Last day, not before the first.</param>
    public static CalendarSpan Covering(DateOnly first, DateOnly last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        var after = last.AddDays(1);
        var months = ((after.Year - first.Year) * 12) + after.Month - first.Month;
        if (first.AddMonths(months) > after)
        {
            months--;
        }

        return new CalendarSpan(months, after.DayNumber - first.AddMonths(months).DayNumber);
    }

    /// <summary>Both lengths, one after the other.</summary>
    public static CalendarSpan operator +(CalendarSpan one, CalendarSpan other) => new(one.Months + other.Months, one.Days + other.Days);

    /// <summary>
    /// The last day of a stay that begins on <paramref name="first"/> and, added to this length, makes so many months; before
    /// its first day when nothing is left.
    /// </summary>
    /// <param name="first">First day.</param>
    /// <param name="months">Months in all.</param>
    public DateOnly LastDayWithin(DateOnly first, int months) => first.AddMonths(months - Months).AddDays(-Days - 1);
}
