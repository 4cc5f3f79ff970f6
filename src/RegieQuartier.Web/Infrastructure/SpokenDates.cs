using System.Globalization;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Infrastructure.Languages;
using static RegieQuartier.Web.Infrastructure.Languages.Words;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>Days and hours as they are said, in the language of who reads: « mardi 24 novembre », « 10 h », « 14 h 30 », « 1er décembre ».</summary>
public static class SpokenDates
{
    private static CultureInfo Culture => Language.Current.Culture;

    /// <summary>« mardi 24 novembre ».</summary>
    public static string ToDayText(this DateOnly day) => Say("date.day", day.ToString("dddd", Culture), day.ToDayNumberText(), day.ToString("MMMM", Culture));

    /// <summary>« mar. 24 nov. »: where there is little room.</summary>
    public static string ToShortDayText(this DateOnly day) => Say("date.day", day.ToString("ddd", Culture), day.ToDayNumberText(), day.ToString("MMM", Culture));

    /// <summary>« novembre 2026 ».</summary>
    public static string ToMonthText(this DateOnly day) => Say("date.month", day.ToString("MMMM", Culture), Number(day.Year));

    /// <summary>« mardi 24 novembre 2026 ».</summary>
    public static string ToFullDayText(this DateOnly day) => $"{day.ToDayText()} {Number(day.Year)}";

    /// <summary>« 24 novembre 2026 ».</summary>
    public static string ToDateText(this DateOnly day) => Say("date.date", day.ToDayNumberText(), day.ToString("MMMM", Culture), Number(day.Year));

    /// <summary>« mardi », whatever the day.</summary>
    public static string ToWeekdayText(this DayOfWeek weekday) => Culture.DateTimeFormat.GetDayName(weekday);

    /// <summary>« 24 », « 1er ».</summary>
    public static string ToDayNumberText(this DateOnly day) => day.Day == 1 ? Say("date.first") : Number(day.Day);

    /// <summary>« jeu. ».</summary>
    public static string ToShortWeekdayText(this DateOnly day) => day.ToString("ddd", Culture);

    /// <summary>« nov. ».</summary>
    public static string ToShortMonthText(this DateOnly day) => day.ToString("MMM", Culture);

    /// <summary>« ma »: the head of a calendar's column.</summary>
    public static string ToShortestWeekdayText(this DayOfWeek weekday) => Say("date.weekdays").Split(' ')[((int)weekday + 6) % 7];

    /// <summary>« 10 h » or « 14 h 30 », with spaces that do not break.</summary>
    public static string ToHourText(this TimeOnly time) => time.Minute == 0
        ? Say("date.hour", Number(time.Hour))
        : Say("date.hour-minute", Number(time.Hour), time.Minute.ToString("00", CultureInfo.InvariantCulture));

    /// <summary>« mardi 24 novembre à 10 h », in Paris time.</summary>
    public static string ToDayAndHourText(this DateTimeOffset instant) =>
        Say("date.day-hour", ParisZone.DayOf(instant).ToDayText(), ParisZone.TimeOf(instant).ToHourText());

    /// <summary>The same for the journal, which the team reads: in French, whoever acts.</summary>
    public static string ToJournalText(this DateTimeOffset instant)
    {
        using var speaking = LanguageFiles.French.Speaking();
        return instant.ToDayAndHourText();
    }

    /// <summary>« 14 h 10 » on the day it is said, « mercredi 25 novembre à 14 h 10 » on another one.</summary>
    public static string ToHourFrom(this DateTimeOffset instant, DateTimeOffset now) =>
        ParisZone.DayOf(instant) == ParisZone.DayOf(now) ? ParisZone.TimeOf(instant).ToHourText() : instant.ToDayAndHourText();

    /// <summary>« 1 minute », « 45 minutes », « 1 heure », « 1 h 30 ».</summary>
    public static string ToDurationText(this TimeSpan duration)
    {
        var minutes = (int)duration.TotalMinutes;
        return minutes switch
        {
            < 60 => SayCount("duration.minutes", minutes),
            _ when minutes % 60 == 0 => SayCount("duration.hours", minutes / 60),
            _ => Say("duration.hours-minutes", Number(minutes / 60), (minutes % 60).ToString("00", CultureInfo.InvariantCulture)),
        };
    }

    /// <summary>« 45 min », « 1 h 30 »: where there is little room.</summary>
    public static string ToShortDurationText(this TimeSpan duration) => duration < TimeSpan.FromHours(1)
        ? Say("duration.short", Number((int)duration.TotalMinutes))
        : TimeOnly.FromTimeSpan(duration).ToHourText();

    /// <summary>The same words with a capital at the start, for a title or the start of a sentence.</summary>
    public static string Capitalised(this string text) =>
        text.Length == 0 ? text : string.Concat(text[..1].ToUpper(Culture), text.AsSpan(1));

    /// <summary>The same words with a small letter at the start, to go on with a sentence.</summary>
    public static string Uncapitalised(this string text) =>
        text.Length == 0 ? text : string.Concat(text[..1].ToLower(Culture), text.AsSpan(1));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
