using System.Globalization;
using System.Text.RegularExpressions;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>A length of work as people type it: « 26 », « 26,5 », « 26h30 » or « 26 h 30 », in minutes.</summary>
public static partial class HoursText
{
    private const int MinutesInAnHour = 60;
    private const int MostHours = 10_000;

    /// <summary>The minutes; null when the text is no such length.</summary>
    public static int? Read(string? typed)
    {
        var text = (typed ?? "").Replace("\u00a0", " ", StringComparison.Ordinal).Trim();
        if (HoursAndMinutes().Match(text) is { Success: true } parts)
        {
            var minutes = parts.Groups["m"].Value is { Length: > 0 } rest ? int.Parse(rest, CultureInfo.InvariantCulture) : 0;
            return minutes < MinutesInAnHour ? (int.Parse(parts.Groups["h"].Value, CultureInfo.InvariantCulture) * MinutesInAnHour) + minutes : null;
        }

        return decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours) && hours < MostHours
            ? (int)Math.Round(hours * MinutesInAnHour, MidpointRounding.AwayFromZero)
            : null;
    }

    /// <summary>« 26 h »; « 26 h 30 », with spaces that do not break.</summary>
    public static string Of(int minutes)
    {
        var (hours, rest) = Math.DivRem(minutes, MinutesInAnHour);
        return rest == 0 ? string.Create(CultureInfo.InvariantCulture, $"{hours}\u00a0h") : string.Create(CultureInfo.InvariantCulture, $"{hours}\u00a0h\u00a0{rest:00}");
    }

    /// <summary>As it is typed: « 26 » or « 26,5 ».</summary>
    public static string ToTyped(int minutes) => (minutes / (decimal)MinutesInAnHour).ToString("0.##", CultureInfo.GetCultureInfo("fr-FR"));

    [GeneratedRegex(@"^(?<h>\d{1,4}) ?[hH] ?(?<m>\d{2})?$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex HoursAndMinutes();
}
