using System.Globalization;
using System.Xml;

namespace RegieQuartier.Web.Infrastructure.Spreadsheets;

/// <summary>What is the same in every .xlsx that we write: all but its rows.</summary>
internal static class XlsxParts
{
    public const string Sheet = "xl/worksheets/sheet1.xml";

    /// <summary>Places of the styles in <see cref="Styles"/>.</summary>
    public const string DateStyle = "1";

    public const string TitleStyle = "2";

    public const string QuotedStyle = "3";

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Links = "http://schemas.openxmlformats.org/package/2006/relationships";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Content = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private const int ColumnWidth = 20;

    private const string Types = $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Content}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Content}.styles+xml"/><Override PartName="/{Sheet}" ContentType="{Content}.worksheet+xml"/></Types>
        """;

    private const string PackageLinks = $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="{Links}"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>
        """;

    private const string Workbook = $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="Liste" sheetId="1" r:id="rId1"/></sheets></workbook>
        """;

    private const string WorkbookLinks = $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="{Links}"><Relationship Id="rId1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Office}/styles" Target="styles.xml"/></Relationships>
        """;

    private const string Styles = $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs></styleSheet>
        """;

    /// <summary>The parts that come before the sheet.</summary>
    public static IReadOnlyList<(string Name, string Content)> All { get; } =
    [
        ("[Content_Types].xml", Types),
        ("_rels/.rels", PackageLinks),
        ("xl/workbook.xml", Workbook),
        ("xl/_rels/workbook.xml.rels", WorkbookLinks),
        ("xl/styles.xml", Styles),
    ];

    /// <summary>Opens the sheet, its first row kept in sight when the others move, up to where rows are written.</summary>
    public static void StartSheet(XmlWriter xml, int columns)
    {
        xml.WriteStartElement("worksheet", Main);
        xml.WriteRaw("""<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>""");
        xml.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"""<cols><col min="1" max="{columns}" width="{ColumnWidth}" customWidth="1"/></cols>"""));
        xml.WriteStartElement("sheetData");
    }
}
