using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace RegieQuartier.Domain.Common;

/// <summary>The eleven public holidays of France (Code du travail, art. L3133-1).</summary>
public static class FrenchHolidays
{
    // A page of slots asks of each of its days: the set of a year is made once.
    private static readonly ConcurrentDictionary<int, FrozenSet<DateOnly>> Known = new();

    /// <summary>Whether the day is a public holiday.</summary>
    public static bool IsHoliday(DateOnly day) => Known.GetOrAdd(day.Year, Calculate).Contains(day);

    /// <summary>The holidays of a year. Two may fall on one day: 1 May and Ascension in 2008.</summary>
    public static IReadOnlySet<DateOnly> In(int year) => Known.GetOrAdd(year, Calculate);

    private static FrozenSet<DateOnly> Calculate(int year)
    {
        var easter = EasterSunday(year);
        return new[]
        {
            new DateOnly(year, 1, 1), easter.AddDays(1), new DateOnly(year, 5, 1), new DateOnly(year, 5, 8),
            easter.AddDays(39), easter.AddDays(50), new DateOnly(year, 7, 14), new DateOnly(year, 8, 15),
            new DateOnly(year, 11, 1), new DateOnly(year, 11, 11), new DateOnly(year, 12, 25),
        }.ToFrozenSet();
    }

    /// <summary>Easter Sunday by the Meeus and Butcher computation, right for every Gregorian year.</summary>
    public static DateOnly EasterSunday(int year)
    {
        var golden = year % 19;
        var (century, yearOfCentury) = Math.DivRem(year, 100);
        var (leapCenturies, centuryRest) = Math.DivRem(century, 4);
        var correction = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * golden) + century - leapCenturies - correction + 15) % 30;
        var (leapYears, yearRest) = Math.DivRem(yearOfCentury, 4);
        var weekday = (32 + (2 * centuryRest) + (2 * leapYears) - epact - yearRest) % 7;
        var adjustment = (golden + (11 * epact) + (22 * weekday)) / 451;
        var (month, day) = Math.DivRem(epact + weekday - (7 * adjustment) + 114, 31);
        return new DateOnly(year, month, day + 1);
    }
}
