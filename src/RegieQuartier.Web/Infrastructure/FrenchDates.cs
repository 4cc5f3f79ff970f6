using System.Globalization;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>Days and hours as they are said: « mardi 24 novembre », « 10 h », « 14 h 30 », « 1er décembre ».</summary>
public static class FrenchDates
{
    private const string NoBreak = "\u00a0";

    public static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>« mardi 24 novembre ».</summary>
    public static string ToDayText(this DateOnly day) =>
        $"{day.ToString("dddd", Culture)} {DayNumber(day)}{NoBreak}{day.ToString("MMMM", Culture)}";

    /// <summary>« mar. 24 nov. »: where there is little room.</summary>
    public static string ToShortDayText(this DateOnly day) =>
        $"{day.ToString("ddd", Culture)} {DayNumber(day)}{NoBreak}{day.ToString("MMM", Culture)}";

    /// <summary>« novembre 2026 ».</summary>
    public static string ToMonthText(this DateOnly day) => $"{day.ToString("MMMM", Culture)}{NoBreak}{day.Year.ToString(Culture)}";

    /// <summary>« mardi 24 novembre 2026 ».</summary>
    public static string ToFullDayText(this DateOnly day) => $"{day.ToDayText()} {day.Year.ToString(Culture)}";

    /// <summary>« 24 novembre 2026 ».</summary>
    public static string ToDateText(this DateOnly day) =>
        $"{DayNumber(day)}{NoBreak}{day.ToString("MMMM", Culture)} {day.Year.ToString(Culture)}";

    /// <summary>« 10 h » or « 14 h 30 », with spaces that do not break.</summary>
    public static string ToHourText(this TimeOnly time) => time.Minute == 0
        ? $"{time.Hour.ToString(Culture)}{NoBreak}h"
        : $"{time.Hour.ToString(Culture)}{NoBreak}h{NoBreak}{time.Minute.ToString("00", Culture)}";

    /// <summary>« mardi 24 novembre à 10 h », in Paris time.</summary>
    public static string ToDayAndHourText(this DateTimeOffset instant) =>
        $"{ParisZone.DayOf(instant).ToDayText()} à {ParisZone.TimeOf(instant).ToHourText()}";

    /// <summary>« 14 h 10 » on the day it is said, « mercredi 25 novembre à 14 h 10 » on another one.</summary>
    public static string ToHourFrom(this DateTimeOffset instant, DateTimeOffset now) =>
        ParisZone.DayOf(instant) == ParisZone.DayOf(now) ? ParisZone.TimeOf(instant).ToHourText() : instant.ToDayAndHourText();

    /// <summary>« 1 minute », « 45 minutes », « 1 heure », « 1 h 30 ».</summary>
    public static string ToDurationText(this TimeSpan duration)
    {
        var minutes = (int)duration.TotalMinutes;
        return minutes switch
        {
            1 => $"1{NoBreak}minute",
            < 60 => $"{minutes.ToString(Culture)}{NoBreak}minutes",
            60 => $"1{NoBreak}heure",
            _ => new TimeOnly(minutes / 60, minutes % 60).ToHourText(),
        };
    }

    /// <summary>« 45 min », « 1 h 30 »: where there is little room.</summary>
    public static string ToShortDurationText(this TimeSpan duration) => duration < TimeSpan.FromHours(1)
        ? $"{((int)duration.TotalMinutes).ToString(Culture)}{NoBreak}min"
        : TimeOnly.FromTimeSpan(duration).ToHourText();

    /// <summary>The same words with a capital at the start, for a title or the start of a sentence.</summary>
    public static string Capitalised(this string text) =>
        text.Length == 0 ? text : string.Concat(text[..1].ToUpper(Culture), text.AsSpan(1));

    /// <summary>The same words with a small letter at the start, to go on with a sentence.</summary>
    public static string Uncapitalised(this string text) =>
        text.Length == 0 ? text : string.Concat(text[..1].ToLower(Culture), text.AsSpan(1));

    private static string DayNumber(DateOnly day) => day.Day == 1 ? "1er" : day.Day.ToString(Culture);
}
