using PhoneNumbers;
using PhoneNumber = RegieQuartier.Domain.Common.PhoneNumber;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>Reads a telephone number as people write it: French first, then the overseas departments, then any country's.</summary>
public static class PhoneNumberReader
{
    private static readonly PhoneNumberUtil Library = PhoneNumberUtil.GetInstance();

    private static readonly string[] Regions = ["FR", "RE", "YT", "GP", "MQ", "GF"];

    // Reserved for fiction (ARCEP): the library knows no subscriber there, the demo world does.
    private static readonly string[] Fiction = ["+3363998", "+3319900", "+3326191", "+3335301", "+3346571", "+3353649"];

    /// <summary>The number, or null when the text is not one.</summary>
    public static PhoneNumber? Read(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed) || typed.Length > 40)
        {
            return null;
        }

        foreach (var region in Regions)
        {
            if (Parse(typed, region) is { } number)
            {
                return number;
            }
        }

        return null;
    }

    private static PhoneNumber? Parse(string typed, string region)
    {
        try
        {
            var number = Library.Parse(typed, region);
            var e164 = Library.Format(number, PhoneNumberFormat.E164);
            return Library.IsValidNumber(number) || IsFiction(e164) ? PhoneNumber.FromE164(e164) : null;
        }
        catch (NumberParseException)
        {
            return null;
        }
    }

    private static bool IsFiction(string e164) => e164.Length == 12 && Fiction.Any(start => e164.StartsWith(start, StringComparison.Ordinal));
}
