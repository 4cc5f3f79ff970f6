using System.Globalization;
using System.Text;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>
/// Cleans what a person typed. Letters are composed (NFC) so that « é » is one letter everywhere; signs that
/// nobody sees are taken out; those that PostgreSQL refuses (U+0000) or that could disguise a name (direction
/// overrides) are reported. So are accents piled up by the dozen on one letter: no language writes them, and putting
/// them in order costs the square of their number.
/// </summary>
internal static class SafeText
{
    /// <summary>Accents on one letter: the Vietnamese of a careful hand has two, the Hebrew of a prayer book four.</summary>
    private const int MostMarks = 8;

    /// <summary>The text to keep, and whether something was taken out that the person must know of.</summary>
    public readonly record struct Cleaned(string Text, bool Suspect);

    /// <summary>Line breaks and tabs are kept when <paramref name="multiline"/>, reported otherwise.</summary>
    public static Cleaned Clean(string typed, bool multiline)
    {
        var kept = new StringBuilder(typed.Length);
        var suspect = false;
        var marks = 0;
        foreach (var rune in typed.EnumerateRunes())
        {
            if (IsSuspect(rune, multiline))
            {
                suspect = true;
            }
            else if (!IsInvisible(rune))
            {
                // What is taken out between two accents does not part them.
                marks = IsMark(rune) ? marks + 1 : 0;
                if (marks > MostMarks)
                {
                    suspect = true;
                    continue;
                }

                kept.Append(rune);
            }
        }

        return new Cleaned(kept.ToString().Normalize(NormalizationForm.FormC).Trim(), suspect);
    }

    /// <summary>A password is kept as typed, spaces included; only what no keyboard gives is reported.</summary>
    public static Cleaned CleanPassword(string typed)
    {
        var marks = 0;
        var suspect = typed.EnumerateRunes().Any(rune => (marks = IsMark(rune) ? marks + 1 : 0) > MostMarks || IsSuspect(rune, multiline: false));
        return new Cleaned(suspect ? "" : typed.Normalize(NormalizationForm.FormC), suspect);
    }

    private static bool IsSuspect(Rune rune, bool multiline) => rune.Value switch
    {
        '\r' or '\n' or '\t' => !multiline,
        >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069 => true,
        0xFFFE or 0xFFFF => true,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator,
    };

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    // Zero-width space, word joiner, byte order mark, soft hyphen, direction marks: pasted without knowing.
    private static bool IsInvisible(Rune rune) => rune.Value is 0x200B or 0x2060 or 0xFEFF or 0x00AD or 0x200E or 0x200F or 0x061C;
}
