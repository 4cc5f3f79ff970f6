using System.Globalization;
using System.Text;

namespace RegieQuartier.Web.Infrastructure.Messages;

/// <summary>
/// The alphabet of text messages (GSM 03.38). One letter out of it turns the whole message into UCS-2, of
/// 70 characters: « ’ », « ê » or a no-break space would make two or three messages of one.
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
    };

    /// <summary>The same text in that alphabet: accents it knows are kept, the others lost.</summary>
    public static string From(string text)
    {
        var written = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormC))
        {
            written.Append(LetterFor(character));
        }

        return written.ToString();
    }

    public static bool Fits(string text) => text.Length <= MaxLength && text.All(character => Alphabet.Contains(character, StringComparison.Ordinal));

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
