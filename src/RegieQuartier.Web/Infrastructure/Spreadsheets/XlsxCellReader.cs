using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace RegieQuartier.Web.Infrastructure.Spreadsheets;

/// <summary>Reads a cell as text.</summary>
internal sealed class XlsxCellReader(IReadOnlyList<string> strings, IReadOnlyList<XlsxNumberKind> styles, bool from1904)
{
    /// <summary>Letters that a cell of a classeur may hold.</summary>
    private const int LongestText = 32_767;

    /// <summary>The text of the cell that the reader starts on, left at its end; or why it is refused.</summary>
    public SpreadsheetRefusal? Read(OpenXmlReader reader, string address, out string text)
    {
        var type = reader.Value("t") ?? "n";
        var style = reader.Number("s", 0);
        text = "";
        var written = "";
        while (!reader.Ends<Cell>() && reader.Read())
        {
            if (reader.Starts<CellFormula>())
            {
                return SpreadsheetRefusal.Formula(address);
            }

            if (reader.Starts<CellValue>())
            {
                written = reader.GetText();
            }
            else if (reader.Starts<InlineString>())
            {
                written = XlsxStrings.ReadText<InlineString>(reader, LongestText);
            }
        }

        return written.Length == 0 ? null : Read(type, style, written, address, out text);
    }

    private SpreadsheetRefusal? Read(string type, int style, string written, string address, out string text)
    {
        var read = type switch
        {
            "s" => strings[int.Parse(written, NumberStyles.None, CultureInfo.InvariantCulture)],
            "inlineStr" => written,
            "str" => XlsxStrings.Decode(written),
            "b" => written is "1" or "true" ? "oui" : "non",
            "e" => null,
            "d" => XlsxNumbers.OfIsoDate(written),
            _ => XlsxNumbers.ToText(written, style < styles.Count ? styles[style] : XlsxNumberKind.Number, from1904),
        };
        text = read ?? "";
        return (read, type) switch
        {
            (null, "e") => SpreadsheetRefusal.ErrorCell(address),
            (null, _) => SpreadsheetRefusal.BadNumber(address),
            _ => null,
        };
    }
}
