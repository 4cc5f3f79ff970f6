using System.Globalization;

namespace RegieQuartier.Web.Infrastructure.Spreadsheets;

/// <summary>
/// Numbers, days and hours of a classeur, which writes them all as numbers: a day is a count of days. Counted from
/// 1900, the 60th is a 29 February 1900 that never was, and those before it are one short; counted from 1904, as
/// on old Macs, the first is 0.
/// </summary>
internal static class XlsxNumbers
{
    private const int DayThatNeverWas = 60;

    private const int DaysFrom1900To1904 = 1_462;

    private const int LastSerial = 2_958_465;

    private const decimal MinutesOfADay = 1_440;

    private static readonly DateOnly Origin = new(1899, 12, 30);

    /// <summary>The text of a number: <c>26.5</c>, <c>2026-11-23</c>, <c>26:30</c> or <c>2026-11-23 14:30</c>; null when it is none.</summary>
    public static string? ToText(string written, XlsxNumberKind kind, bool from1904)
    {
        if (!double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !(Math.Abs(number) < 1e28))
        {
            return null;
        }

        // To fifteen digits, as spreadsheets show them: 0.1 + 0.2 is 0.3.
        var exact = (decimal)number;
        return kind switch
        {
            XlsxNumberKind.Date => DayText(exact, from1904),
            XlsxNumberKind.Hours => HoursText(exact),
            XlsxNumberKind.DateAndHours => DateAndHoursText(exact, from1904),
            _ => exact.ToString("0.############################", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>A day that is written as one, as few spreadsheets do.</summary>
    public static string? OfIsoDate(string written) =>
        DateTime.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var instant) ? Text(DateOnly.FromDateTime(instant)) : null;

    /// <summary>The number of a day counted from 1900, or null before the first.</summary>
    public static int? SerialOf(DateOnly day)
    {
        var serial = day.DayNumber - Origin.DayNumber;
        return serial switch
        {
            > DayThatNeverWas => serial,
            > 1 => serial - 1,
            _ => null,
        };
    }

    private static string? DayText(decimal number, bool from1904)
    {
        var serial = Math.Floor(number) + (from1904 ? DaysFrom1900To1904 : 0);
        return serial switch
        {
            < 1 or DayThatNeverWas or > LastSerial => null,
            < DayThatNeverWas => Text(Origin.AddDays((int)serial + 1)),
            _ => Text(Origin.AddDays((int)serial)),
        };
    }

    private static string? HoursText(decimal number)
    {
        var minutes = Math.Round(number * MinutesOfADay, MidpointRounding.AwayFromZero);
        return minutes is < 0 or > int.MaxValue ? null : string.Create(CultureInfo.InvariantCulture, $"{(int)minutes / 60:00}:{(int)minutes % 60:00}");
    }

    private static string? DateAndHoursText(decimal number, bool from1904)
    {
        var minutes = Math.Round(number * MinutesOfADay, MidpointRounding.AwayFromZero);
        var day = Math.Floor(minutes / MinutesOfADay);
        var hours = HoursText((minutes / MinutesOfADay) - day);
        return DayText(day, from1904) is { } text && hours != "00:00" ? $"{text} {hours}" : DayText(day, from1904);
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
