using System.Globalization;
using System.Text.RegularExpressions;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>A length of work as people type it: « 26 », « 26,5 », « 26h30 », « 26 h 30 » or « 26:30 », in minutes.</summary>
public static partial class HoursText
{
    private const int MinutesInAnHour = 60;

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>The minutes; null when the text is no such length.</summary>
    public static int? Read(string? typed)
    {
        var found = Hours().Match((typed ?? "").Trim(' ', '\u00a0', '\u202f'));
        if (!found.Success)
        {
            return null;
        }

        var hours = decimal.Parse(string.Concat(found.Groups["hours"].Value.Where(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture);
        var part = decimal.Parse($"0.{found.Groups["part"].Value}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var minutes = found.Groups["minutes"] is { Success: true } rest ? int.Parse(rest.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        return (int)Math.Round((hours + part) * MinutesInAnHour, MidpointRounding.AwayFromZero) + minutes;
    }

    /// <summary>« 26 h », « 26 h 30 », « 1 234 h », with spaces that do not break.</summary>
    public static string Of(int minutes)
    {
        var (hours, rest) = Math.DivRem(minutes, MinutesInAnHour);
        return rest == 0 ? string.Create(French, $"{hours:N0}\u00a0h") : string.Create(French, $"{hours:N0}\u00a0h\u00a0{rest:00}");
    }

    /// <summary>As it is typed: « 26 » or « 26,5 ».</summary>
    public static string ToTyped(int minutes) => (minutes / (decimal)MinutesInAnHour).ToString("0.##", French);

    [GeneratedRegex(
        @"^(?<hours>[0-9]{1,5}|[0-9]{1,2}[ \u00A0\u202F][0-9]{3})(?:[.,](?<part>[0-9]{1,15})|[ \u00A0\u202F]*[hH](?:[ \u00A0\u202F]*(?<minutes>[0-5][0-9]))?|:(?<minutes>[0-5][0-9]))?\z",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Hours();
}
