using System.Text.RegularExpressions;

namespace RegieQuartier.Domain.Common;

/// <summary>
/// Numbers that have no place in a free line: social security number, payment card, bank account. Only
/// their shape is known here; none is ever kept.
/// </summary>
public static partial class SecretPatterns
{
    /// <summary>Whether the text seems to hold such a number.</summary>
    public static bool AppearIn(string text) =>
        SocialSecurityNumber().IsMatch(text) || CardNumber().IsMatch(text) || Iban().IsMatch(text);

    // Without backtracking, and so without a limit of time, which a busy machine would pass on any text.
    [GeneratedRegex(@"\b[123478][\s.]?\d{2}[\s.]?\d{2}[\s.]?(2[AaBb]|\d{2})[\s.]?\d{3}[\s.]?\d{3}([\s.]?\d{2})?\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex SocialSecurityNumber();

    [GeneratedRegex(@"\b(\d{4}[\s.-]?){3}\d{4}\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex CardNumber();

    [GeneratedRegex(@"\b[A-Za-z]{2}\d{2}([\s]?[A-Za-z0-9]{4}){4,7}([\s]?[A-Za-z0-9]{1,3})?\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Iban();
}
