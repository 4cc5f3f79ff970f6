using System.Globalization;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>
/// Days as an address names them, <c>2026-11-24</c>. Those that no calendar of ours holds are none: the ends of
/// time cannot be counted from.
/// </summary>
internal static class CalendarDays
{
    private const string Format = "yyyy-MM-dd";
    private const int FirstYear = 2000;
    private const int LastYear = 2099;

    /// <summary>The day an address names; null when it names none.</summary>
    public static DateOnly? Read(string? text) =>
        Sane(DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null);

    /// <summary>The day, unless it is one that no calendar of ours holds.</summary>
    public static DateOnly? Sane(DateOnly? day) => day is { Year: >= FirstYear and <= LastYear } ? day : null;

    /// <summary>The day as an address names it.</summary>
    public static string ToAddress(this DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);
}
