using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace RegieQuartier.Web.Infrastructure.Spreadsheets;

/// <summary>Texts of a classeur: most are kept once for all cells, in a table of their own.</summary>
internal static partial class XlsxStrings
{
    /// <summary>The shared texts in their order; null when there are more of them than cells to fill.</summary>
    public static IReadOnlyList<string>? Read(SharedStringTablePart? part, SpreadsheetLimits limits)
    {
        var strings = new List<string>();
        if (part is null)
        {
            return strings;
        }

        var most = (limits.MostRows + 1L) * limits.MostColumns;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.Starts<SharedStringItem>())
            {
                if (strings.Count == most)
                {
                    return null;
                }

                strings.Add(ReadText<SharedStringItem>(reader, limits.LongestCell));
            }
        }

        return strings;
    }

    /// <summary>
    /// The text of the present element to its end, pronunciation left out. Beyond <paramref name="longest"/> one
    /// letter more is kept, so that the cell that shows it is refused.
    /// </summary>
    public static string ReadText<T>(OpenXmlReader reader, int longest)
        where T : OpenXmlElement
    {
        var text = new StringBuilder();
        var aloud = false;
        while (!reader.Ends<T>() && reader.Read())
        {
            if (reader.ElementType == typeof(PhoneticRun))
            {
                aloud = reader.IsStartElement;
            }
            else if (reader.Starts<Text>() && !aloud && text.Length <= longest)
            {
                text.Append(Decode(reader.GetText()));
            }
        }

        return text.ToString(0, Math.Min(text.Length, longest + 1));
    }

    /// <summary>What XML cannot hold is written <c>_x000D_</c> in a classeur.</summary>
    public static string Decode(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escaped().Replace(text, found => ((char)int.Parse(found.ValueSpan[2..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    /// <summary>The reverse: a text that happens to read <c>_x000D_</c> keeps its letters.</summary>
    public static string Encode(string text) => text.Contains("_x", StringComparison.Ordinal) ? Escaped().Replace(text, "_x005F$0") : text;

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Escaped();
}
