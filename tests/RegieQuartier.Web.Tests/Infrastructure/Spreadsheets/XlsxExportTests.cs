using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using RegieQuartier.Web.Infrastructure.Spreadsheets;

namespace RegieQuartier.Web.Tests.Infrastructure.Spreadsheets;

public sealed class XlsxExportTests
{
    private static readonly DateOnly Born = new(1990, 2, 1);

    [Fact]
    public async Task It_is_what_the_format_wants()
    {
        using var document = await OpenAsync(new Exported("Zoé", Born, 2, -26.50m), new Exported("=1+1"), new Exported(null, new DateOnly(1850, 1, 1)));

        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(error => error.Description));
    }

    [Fact]
    public async Task Titles_are_bold_and_stay_in_sight()
    {
        using var document = await OpenAsync(new Exported("Zoé"));
        var sheet = SheetOf(document);

        Assert.All(sheet.Descendants<Row>().First().Elements<Cell>(), title => Assert.NotNull(FontOf(document, title).Bold));
        Assert.Null(FontOf(document, CellAt(sheet, "A2")).Bold);
        Assert.Equal((PaneStateValues.Frozen, 1), (sheet.Descendants<Pane>().Single().State?.Value, sheet.Descendants<Pane>().Single().VerticalSplit?.Value));
    }

    [Fact]
    public async Task Texts_are_texts_numbers_numbers_and_days_days()
    {
        using var document = await OpenAsync(new Exported("12", Born, 2, -26.50m));
        var sheet = SheetOf(document);

        Assert.Equal((CellValues.InlineString, "12"), (CellAt(sheet, "A2").DataType!.Value, CellAt(sheet, "A2").InnerText));
        Assert.Equal(("32905", "dd/mm/yyyy"), (CellAt(sheet, "B2").InnerText, FormatOf(document, CellAt(sheet, "B2"))));
        Assert.Equal((null, "2", null, "-26.50"), (CellAt(sheet, "C2").DataType, CellAt(sheet, "C2").InnerText, CellAt(sheet, "D2").DataType, CellAt(sheet, "D2").InnerText));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("@A1")]
    [InlineData("+33639980001")]
    public async Task A_text_that_looks_like_a_formula_is_kept_as_typed(string text)
    {
        using var document = await OpenAsync(new Exported(text));
        var cell = CellAt(SheetOf(document), "A2");

        Assert.Equal((CellValues.InlineString, text), (cell.DataType!.Value, cell.InnerText));
        Assert.True(StyleOf(document, cell).QuotePrefix?.Value);
        Assert.Empty(SheetOf(document).Descendants<CellFormula>());
    }

    [Fact]
    public async Task What_the_format_cannot_hold_is_cut_or_written_otherwise()
    {
        var longest = new string('a', 32_765);
        using var document = await OpenAsync(new Exported(longest + "bc"), new Exported(longest + "😀cd"), new Exported("_x0041_"), new Exported("a", new DateOnly(1850, 1, 1)));
        var sheet = SheetOf(document);

        Assert.Equal(longest + "bc", CellAt(sheet, "A2").InnerText);
        Assert.Equal(longest + "…", CellAt(sheet, "A3").InnerText);
        Assert.Equal("_x005F_x0041_", CellAt(sheet, "A4").InnerText);
        Assert.Equal("01/01/1850", CellAt(sheet, "B5").InnerText);
    }

    [Fact]
    public async Task What_the_list_is_stands_under_it()
    {
        using var document = await OpenAsync(new Exported("Zoé"));
        var rows = SheetOf(document).Descendants<Row>().Select(row => row.InnerText);

        Assert.Equal(["", "À propos de cette liste", "Salariés en parcours", "Sans filtre", "Liste du 27/11/2026", "1 ligne"], rows.Skip(2));
    }

    private static async Task<SpreadsheetDocument> OpenAsync(params Exported[] rows) =>
        SpreadsheetDocument.Open(new MemoryStream(await Exported.SendAsync(Exported.List(rows), SpreadsheetFormat.Xlsx)), isEditable: false);

    private static Worksheet SheetOf(SpreadsheetDocument document) => document.WorkbookPart!.WorksheetParts.Single().Worksheet;

    private static Cell CellAt(Worksheet sheet, string address) => sheet.Descendants<Cell>().Single(cell => cell.CellReference == address);

    private static CellFormat StyleOf(SpreadsheetDocument document, Cell cell) =>
        Styles(document).CellFormats!.Elements<CellFormat>().ElementAt((int)(cell.StyleIndex?.Value ?? 0));

    private static Font FontOf(SpreadsheetDocument document, Cell cell) =>
        Styles(document).Fonts!.Elements<Font>().ElementAt((int)StyleOf(document, cell).FontId!.Value);

    private static string? FormatOf(SpreadsheetDocument document, Cell cell) =>
        Styles(document).NumberingFormats!.Elements<NumberingFormat>().Single(format => format.NumberFormatId! == StyleOf(document, cell).NumberFormatId!).FormatCode;

    private static Stylesheet Styles(SpreadsheetDocument document) => document.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
}
