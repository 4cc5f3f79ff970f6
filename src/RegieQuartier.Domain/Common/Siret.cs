namespace RegieQuartier.Domain.Common;

/// <summary>
/// The number of an establishment: nine digits of its company (SIREN), five of its own. Its last digit, and the ninth, make a
/// sum come right (Luhn), so that a digit typed wrong is found.
/// </summary>
public static class Siret
{
    /// <summary>How many digits.</summary>
    public const int Length = 14;

    private const int SirenLength = 9;

    private const string LaPoste = "356000000";

    /// <summary>Whether a text is made of as many digits.</summary>
    /// <param name="text">The text, without spaces.</param>
    public static bool HasItsDigits(string text) => text.Length == Length && text.All(char.IsAsciiDigit);

    /// <summary>
    /// Whether the digits of a SIRET agree with each other. Those of La Poste's establishments, its head office apart, sum up to a
    /// multiple of five instead.
    /// </summary>
    /// <param name="digits">Its digits.</param>
    public static bool IsRight(string digits)
    {
        if (!HasItsDigits(digits))
        {
            return false;
        }

        var isLaPostes = digits.StartsWith(LaPoste, StringComparison.Ordinal) && digits.Sum(digit => digit - '0') % 5 == 0;
        return isLaPostes || (SumsUp(digits) && SumsUp(digits[..SirenLength]));
    }

    // From the right, every second digit counts twice, its own digits added up.
    private static bool SumsUp(string digits) => digits
        .Reverse()
        .Select((digit, place) => (digit - '0') * (1 + (place % 2)))
        .Sum(value => value > 9 ? value - 9 : value) % 10 == 0;
}
