using System.Text.RegularExpressions;

namespace RegieQuartier.Domain.Common;

/// <summary>
/// A telephone number in E.164, such as <c>+33639981234</c>. What a person typed is parsed at the
/// edge of the application; here it is already one number. Never unique: a family may share one.
/// </summary>
public readonly partial record struct PhoneNumber
{
    /// <summary>Longest E.164 number, in characters, sign included.</summary>
    public const int MaxLength = 16;

    private PhoneNumber(string e164) => E164 = e164;

    /// <summary>The number with its sign and country code, no space.</summary>
    public string E164 { get; }

    /// <summary>Whether a text message can reach it: French numbers in 06 and 07, mainland and overseas.</summary>
    public bool IsFrenchMobile => FrenchMobile().IsMatch(E164);

    /// <summary>As it is read in France, with spaces that do not break; foreign numbers keep their country code.</summary>
    public string Display => E164.StartsWith("+33", StringComparison.Ordinal) && E164.Length == 12
        ? $"0{E164[3]}\u00a0{E164[4..6]}\u00a0{E164[6..8]}\u00a0{E164[8..10]}\u00a0{E164[10..12]}"
        : E164;

    /// <summary>Takes a number that is already in E.164.</summary>
    /// <exception cref="ArgumentException">The text is not an E.164 number.</exception>
    public static PhoneNumber FromE164(string e164) => Shape().IsMatch(e164)
        ? new PhoneNumber(e164)
        : throw new ArgumentException("Not an E.164 number.", nameof(e164));

    [GeneratedRegex(@"^\+[1-9]\d{5,14}$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();

    [GeneratedRegex(@"^\+(33[67]\d{8}|262(639|69[0-3])\d{6}|590(69[01])\d{6}|594(694)\d{6}|596(69[67])\d{6})$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex FrenchMobile();
}
