using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace RegieQuartier.Web.Infrastructure.Spreadsheets;

/// <summary>A sheet of a classeur, hidden or not.</summary>
internal sealed record XlsxSheet(string Name, WorksheetPart Part)
{
    /// <summary>True when a cell holds something.</summary>
    public bool IsFilled()
    {
        using var reader = OpenXmlReader.Create(Part);
        while (reader.Read())
        {
            if (reader.Starts<CellFormula>() || ((reader.Starts<CellValue>() || reader.Starts<Text>()) && !string.IsNullOrWhiteSpace(reader.GetText())))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>The sheets of a classeur, among which one is read.</summary>
internal static class XlsxSheets
{
    private const int LongestName = 31;

    /// <summary>The sheets with cells in their order, and whether days are counted from 1904.</summary>
    public static (IReadOnlyList<XlsxSheet> Sheets, bool From1904) Of(WorkbookPart book)
    {
        var sheets = new List<XlsxSheet>();
        var from1904 = false;
        using var reader = OpenXmlReader.Create(book);
        while (reader.Read())
        {
            if (reader.Starts<WorkbookProperties>())
            {
                from1904 = reader.Value("date1904") is "1" or "true";
            }
            else if (reader.Starts<Sheet>() && book.TryGetPartById(PartOf(reader), out var part) && part is WorksheetPart sheet)
            {
                sheets.Add(new XlsxSheet(NameOf(reader), sheet));
            }
        }

        return (sheets, from1904);
    }

    /// <summary>Those that can be read: the only one, or those that are filled.</summary>
    public static IReadOnlyList<XlsxSheet> Readable(IReadOnlyList<XlsxSheet> sheets) =>
        sheets.Count == 1 ? sheets : [.. sheets.Where(sheet => sheet.IsFilled())];

    private static string PartOf(OpenXmlReader reader) => reader.Attributes.Where(found => found.LocalName == "id").Select(found => found.Value).FirstOrDefault() ?? throw new InvalidDataException();

    private static string NameOf(OpenXmlReader reader)
    {
        var name = reader.Value("name") ?? throw new InvalidDataException();
        return SafeText.Clean(name.Length <= LongestName ? name : name[..LongestName], multiline: false).Text;
    }
}
