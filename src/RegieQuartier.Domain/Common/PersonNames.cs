using System.Globalization;
using System.Text;

namespace RegieQuartier.Domain.Common;

/// <summary>Names as people compare them: accents, case, hyphens, dots and spaces do not count.</summary>
public static class PersonNames
{
    /// <summary>Longest first or last name, in characters.</summary>
    public const int MaxLength = 80;

    /// <summary>
    /// The name in lower case without accents, each run of anything but letters and digits become one
    /// space: « Le Goff-Aït » gives <c>le goff ait</c>.
    /// </summary>
    public static string Searchable(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var letter in Unjoined(name).Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter))
            {
                plain.Append(char.ToLowerInvariant(letter));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }

    /// <summary>
    /// The first letters of a name, at most three, as a person gives them to prove who they are; fewer
    /// when the name is shorter. « É. d’Ornano » gives <c>edo</c>.
    /// </summary>
    public static string FirstLetters(string name)
    {
        var letters = Searchable(name).Replace(" ", "", StringComparison.Ordinal);
        return letters.Length <= 3 ? letters : letters[..3];
    }

    /// <summary>What people are called by: the name up to its first space. « Marie-Ange Sow » gives « Marie-Ange ».</summary>
    public static string FirstName(string fullName) => fullName.Split(' ')[0];

    // Ligatures are letters of their own: no decomposition takes them apart.
    private static string Unjoined(string name) => name
        .Replace("œ", "oe", StringComparison.Ordinal).Replace("Œ", "OE", StringComparison.Ordinal)
        .Replace("æ", "ae", StringComparison.Ordinal).Replace("Æ", "AE", StringComparison.Ordinal)
        .Replace("ı", "i", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal);
}
