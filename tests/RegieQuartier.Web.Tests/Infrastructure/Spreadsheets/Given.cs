using System.IO.Compression;
using System.Text;
using RegieQuartier.Web.Infrastructure.Spreadsheets;

namespace RegieQuartier.Web.Tests.Infrastructure.Spreadsheets;

/// <summary>Files as people, programs and attackers make them.</summary>
internal static class Given
{
    public static SpreadsheetLimits Limits { get; } = new(MostBytes: 1024 * 1024, MostRows: 100, MostColumns: 10, LongestCell: 50);

    public static Task<SpreadsheetReading> ReadAsync(byte[] file, string name, SpreadsheetLimits? limits = null) =>
        SpreadsheetReader.ReadAsync(new MemoryStream(file), name, limits ?? Limits, TestContext.Current.CancellationToken);

    public static Task<SpreadsheetReading> ReadCsvAsync(string text, SpreadsheetLimits? limits = null) => ReadAsync(Encoding.UTF8.GetBytes(text), "liste.csv", limits);

    public static Task<SpreadsheetReading> ReadXlsxAsync(XlsxGiven file, SpreadsheetLimits? limits = null) => ReadAsync(file.ToBytes(), "liste.xlsx", limits);

    /// <summary>Rows as « Nom|Âge », to compare them at a glance.</summary>
    public static string[] Lines(this SpreadsheetReading reading)
    {
        Assert.Null(reading.Refusal);
        return [string.Join('|', reading.Table!.Titles), .. reading.Table.Rows.Select(row => $"{row.Number}:{string.Join('|', row.Texts)}")];
    }

    public static void AssertRefused(this SpreadsheetReading reading, string code, string said)
    {
        Assert.Equal($"spreadsheet.{code}", reading.Refusal?.Code);
        Assert.Contains(said, reading.Refusal!.Sentence, StringComparison.Ordinal);
    }
}

/// <summary>A .xlsx made part by part, so that each can be wrong.</summary>
internal sealed class XlsxGiven
{
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Content = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private readonly Dictionary<string, string> _parts = [];

    public XlsxGiven(params string[] sheets)
    {
        var numbers = Enumerable.Range(1, sheets.Length).ToList();
        _parts["[Content_Types].xml"] = $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override PartName="/xl/workbook.xml" ContentType="{Content}.sheet.main+xml"/>
            <Override PartName="/xl/styles.xml" ContentType="{Content}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="{Content}.sharedStrings+xml"/>
            {string.Concat(numbers.Select(number => $"<Override PartName=\"/xl/worksheets/sheet{number}.xml\" ContentType=\"{Content}.worksheet+xml\"/>"))}</Types>
            """;
        _parts["_rels/.rels"] = Links(("rId1", "officeDocument", "xl/workbook.xml"));
        _parts["xl/workbook.xml"] = $"""
            <workbook {Main} xmlns:r="{Relations}"><workbookPr/><sheets>{string.Concat(numbers.Select(number => $"<sheet name=\"Feuille {number}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>"))}</sheets></workbook>
            """;
        _parts["xl/_rels/workbook.xml.rels"] =
            Links([.. numbers.Select(number => ($"rId{number}", "worksheet", $"worksheets/sheet{number}.xml")), ("rId98", "styles", "styles.xml"), ("rId99", "sharedStrings", "sharedStrings.xml")]);
        _parts["xl/styles.xml"] = $"<styleSheet {Main}><cellXfs count=\"1\"><xf numFmtId=\"0\"/></cellXfs></styleSheet>";
        _parts["xl/sharedStrings.xml"] = $"<sst {Main}/>";
        foreach (var number in numbers)
        {
            _parts[$"xl/worksheets/sheet{number}.xml"] = $"<worksheet {Main}>{sheets[number - 1]}</worksheet>";
        }
    }

    /// <summary>A sheet of these rows, each of texts, or of cells written in XML.</summary>
    public static string Sheet(params string[][] rows) =>
        $"<sheetData>{string.Concat(rows.Select(row => $"<row>{string.Concat(row.Select(cell => cell.StartsWith('<') ? cell : $"<c t=\"inlineStr\"><is><t>{cell}</t></is></c>"))}</row>"))}</sheetData>";

    /// <summary>A sheet of one column, « Valeur », of these cells written in XML.</summary>
    public static XlsxGiven Column(params string[] cells) => new(Sheet([["Valeur"], .. cells.Select(cell => new[] { cell })]));

    public XlsxGiven With(string name, string content)
    {
        _parts[name] = content;
        return this;
    }

    public XlsxGiven With(string name, string before, string after)
    {
        Assert.Contains(before, _parts[name], StringComparison.Ordinal);
        return With(name, _parts[name].Replace(before, after, StringComparison.Ordinal));
    }

    /// <summary>Styles of these formats, to be referred to from 0.</summary>
    public XlsxGiven WithFormats(params string[] formats) => With("xl/styles.xml", $"""
        <styleSheet {Main}><numFmts>{string.Concat(formats.Select((format, place) => $"<numFmt numFmtId=\"{200 + place}\" formatCode=\"{format}\"/>"))}</numFmts>
        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>{string.Concat(formats.Select((_, place) => $"<xf numFmtId=\"{200 + place}\"/>"))}<xf numFmtId="14"/></cellXfs></styleSheet>
        """);

    public XlsxGiven WithSharedStrings(params string[] items) => With("xl/sharedStrings.xml", $"<sst {Main}>{string.Concat(items.Select(item => $"<si>{item}</si>"))}</sst>");

    public Dictionary<string, string> Parts => _parts;

    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in _parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return file.ToArray();
    }

    private static string Links(params (string Id, string Type, string Target)[] links) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(links.Select(link => $"<Relationship Id=\"{link.Id}\" Type=\"{Relations}/{link.Type}\" Target=\"{link.Target}\"/>"))}</Relationships>";
}
