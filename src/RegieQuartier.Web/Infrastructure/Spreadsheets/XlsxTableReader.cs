using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace RegieQuartier.Web.Infrastructure.Spreadsheets;

/// <summary>Reads the only filled sheet of a .xlsx whose sizes were looked at, one element after the other.</summary>
internal static class XlsxTableReader
{
    private const int LastRow = 1_048_576;

    private const int LastColumn = 16_384;

    public static SpreadsheetReading Read(ArraySegment<byte> file, SpreadsheetLimits limits)
    {
        try
        {
            var settings = new OpenSettings { AutoSave = false, MaxCharactersInPart = XlsxArchive.MostUnpackedBytes };
            using var document = SpreadsheetDocument.Open(XlsxArchive.Open(file), isEditable: false, settings);
            return Read(document.WorkbookPart ?? throw new InvalidDataException(), limits);
        }
        catch (Exception damaged) when (IsOfTheFile(damaged))
        {
            return SpreadsheetRefusal.Damaged;
        }
    }

    private static SpreadsheetReading Read(WorkbookPart book, SpreadsheetLimits limits)
    {
        var (sheets, from1904) = XlsxSheets.Of(book);
        var readable = XlsxSheets.Readable(sheets);
        if (readable is not [var sheet])
        {
            return readable.Count == 0 ? SpreadsheetRefusal.Empty : SpreadsheetRefusal.SeveralSheets([.. readable.Select(filled => filled.Name)]);
        }

        if (XlsxStrings.Read(book.SharedStringTablePart, limits) is not { } strings)
        {
            return SpreadsheetRefusal.Bomb;
        }

        return Read(sheet.Part, new XlsxCellReader(strings, XlsxStyles.Read(book.WorkbookStylesPart), from1904), limits);
    }

    private static SpreadsheetReading Read(WorksheetPart sheet, XlsxCellReader cells, SpreadsheetLimits limits)
    {
        var table = new TableBuilder(limits);
        var texts = new List<string>();
        var merged = new List<string>();
        var row = 0;
        using var reader = OpenXmlReader.Create(sheet);
        while (reader.Read())
        {
            if (reader.Starts<Row>())
            {
                row = Checked(reader.Number("r", row + 1), row + 1, LastRow);
                texts.Clear();
            }
            else if (reader.Starts<Cell>())
            {
                var column = reader.Value("r") is { } address ? CellAddress.ColumnOf(address) : texts.Count + 1;
                Pad(texts, Checked(column, texts.Count + 1, LastColumn) - 1);
                if (cells.Read(reader, CellAddress.Of(row, column), out var text) is { } refusal)
                {
                    return refusal;
                }

                texts.Add(text);
            }
            else if (reader.Ends<Row>() && table.Add(row, texts) is { } refused)
            {
                return refused;
            }
            else if (reader.Starts<MergeCell>())
            {
                merged.Add(Range(reader.Value("ref")));
            }
        }

        return merged.Count == 0 ? table.Build() : SpreadsheetRefusal.MergedCells(merged);
    }

    private static int Checked(int number, int first, int last) =>
        number >= first && number <= last ? number : throw new InvalidDataException();

    private static void Pad(List<string> texts, int count) => texts.AddRange(Enumerable.Repeat("", count - texts.Count));

    // What is said aloud is short and made of letters, digits and a colon, whatever the file holds.
    private static string Range(string? range) =>
        range is { Length: <= 21 } && range.All(sign => char.IsAsciiLetterUpper(sign) || char.IsAsciiDigit(sign) || sign == ':') ? range : throw new InvalidDataException();

    /// <summary>What a file can provoke in the library that reads it: all that is not one of these is a bug of ours.</summary>
    private static bool IsOfTheFile(Exception exception) => exception is OpenXmlPackageException or XmlException or IOException or InvalidDataException
        or FormatException or OverflowException or ArgumentException or InvalidOperationException or KeyNotFoundException or NotSupportedException;
}
