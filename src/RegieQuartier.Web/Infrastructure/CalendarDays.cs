using System.Globalization;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>
/// Days as an address names them, <c>2026-11-24</c>. Those that no calendar of ours holds are none: the ends of
/// time cannot be counted from.
/// </summary>
internal static class CalendarDays
{
    /// <summary>First year that an address may name.</summary>
    public const int FirstYear = 2000;

    /// <summary>Last year that an address may name.</summary>
    public const int LastYear = 2099;

    private const string Format = "yyyy-MM-dd";
    private const string MonthFormat = "yyyy-MM";

    /// <summary>The day an address names; null when it names none.</summary>
    public static DateOnly? Read(string? text) =>
        Sane(DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null);

    /// <summary>The day, unless it is one that no calendar of ours holds.</summary>
    public static DateOnly? Sane(DateOnly? day) => day is { Year: >= FirstYear and <= LastYear } ? day : null;

    /// <summary>The day as an address names it.</summary>
    public static string ToAddress(this DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>The month an address names, « 2026-10 », by its first day; null when it names none.</summary>
    public static DateOnly? ReadMonth(string? text) =>
        Sane(DateOnly.TryParseExact(text, MonthFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month : null);

    /// <summary>The month of a day as an address names it.</summary>
    public static string ToMonthAddress(this DateOnly day) => day.ToString(MonthFormat, CultureInfo.InvariantCulture);

    /// <summary>The first day of the month of a day.</summary>
    public static DateOnly ToMonth(this DateOnly day) => new(day.Year, day.Month, 1);
}
