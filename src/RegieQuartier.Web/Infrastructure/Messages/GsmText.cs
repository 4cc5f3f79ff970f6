using System.Globalization;
using System.Text;

namespace RegieQuartier.Web.Infrastructure.Messages;

/// <summary>
/// The alphabet of text messages (GSM 03.38). One letter out of it turns the whole message into UCS-2, of
/// 70 characters: « ’ », « ê » or a no-break space would make two or three messages of one. A text of another alphabet,
/// Arabic, stays as it is and travels so.
/// </summary>
internal static class GsmText
{
    /// <summary>Longest single message, in characters.</summary>
    public const int MaxLength = 160;

    private const string Alphabet =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
        + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private static readonly Dictionary<char, string> Nearest = new()
    {
        ['\u00a0'] = " ",
        ['\u202f'] = " ",
        ['’'] = "'",
        ['«'] = "\"",
        ['»'] = "\"",
        ['–'] = "-",
        ['—'] = "-",
        ['…'] = "...",
        ['œ'] = "oe",
        ['Œ'] = "Oe",
        ['€'] = "euros",
        ['ı'] = "i",
    };

    /// <summary>The same text in that alphabet, if it is written in Latin letters: accents it knows are kept, the others lost.</summary>
    public static string From(string text)
    {
        var composed = text.Normalize(NormalizationForm.FormC);
        if (composed.Any(IsOfAnotherAlphabet))
        {
            return composed;
        }

        var written = new StringBuilder(text.Length);
        foreach (var character in composed)
        {
            written.Append(LetterFor(character));
        }

        return written.ToString();
    }

    /// <summary>Whether a text is short enough; in French and the like, whether it is one message too.</summary>
    public static bool Fits(string text) =>
        text.Length <= MaxLength && (text.Any(IsOfAnotherAlphabet) || text.All(character => Alphabet.Contains(character, StringComparison.Ordinal)));

    // Hebrew, Arabic and what comes after them.
    private static bool IsOfAnotherAlphabet(char character) => character is >= '\u0590' and < '\u1e00' && char.IsLetter(character);

    private static string LetterFor(char character)
    {
        if (Alphabet.Contains(character, StringComparison.Ordinal))
        {
            return character.ToString();
        }

        if (Nearest.TryGetValue(character, out var near))
        {
            return near;
        }

        var bare = character.ToString().Normalize(NormalizationForm.FormD)
            .Where(part => CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark);
        return string.Concat(bare.Select(part => Alphabet.Contains(part, StringComparison.Ordinal) ? part : '?'));
    }
}
