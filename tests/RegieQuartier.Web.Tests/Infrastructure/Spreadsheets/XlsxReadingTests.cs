using static RegieQuartier.Web.Tests.Infrastructure.Spreadsheets.Given;
using static RegieQuartier.Web.Tests.Infrastructure.Spreadsheets.XlsxGiven;

namespace RegieQuartier.Web.Tests.Infrastructure.Spreadsheets;

public sealed class XlsxReadingTests
{
    [Fact]
    public async Task A_sheet_is_read_as_text()
    {
        var file = new XlsxGiven(Sheet(["Nom", "Âge", "Inscrite"], ["Zoé &amp; Léo", "<c><v>26.5</v></c>", "<c t=\"b\"><v>1</v></c>"], [], ["<c/>", "<c t=\"str\"><v>x</v></c>", "<c t=\"b\"><v>0</v></c>"]));

        Assert.Equal(["Nom|Âge|Inscrite", "2:Zoé & Léo|26.5|oui", "4:|x|non"], (await ReadXlsxAsync(file)).Lines());
    }

    [Fact]
    public async Task Cells_stand_where_they_say()
    {
        var file = new XlsxGiven("""
            <cols/><sheetData><row r="3"><c r="A3" t="inlineStr"><is><t>Nom</t></is></c><c r="C3" t="inlineStr"><is><t>Ville</t></is></c><c r="B3" t="inlineStr"/></row></sheetData>
            """);
        (await ReadXlsxAsync(file)).AssertRefused("damaged", "abîmé");

        var holes = new XlsxGiven("""
            <sheetData><row r="3"><c r="A3" t="inlineStr"><is><t>Nom</t></is></c><c r="B3" t="inlineStr"><is><t>Ville</t></is></c></row><row r="10"><c r="B10"><v>1</v></c><c r="XFD10" s="0"/></row></sheetData>
            """);
        Assert.Equal(["Nom|Ville", "10:|1"], (await ReadXlsxAsync(holes)).Lines());
    }

    [Fact]
    public async Task Shared_texts_are_read_without_their_pronunciation()
    {
        var file = Column("<c t=\"s\"><v>0</v></c>", "<c t=\"s\"><v>1</v></c>", "<c t=\"s\"><v>2</v></c>")
            .WithSharedStrings("<t xml:space=\"preserve\"> un </t>", "<r><rPr><b/></rPr><t>gr</t></r><r><t>as</t></r><rPh sb=\"0\" eb=\"1\"><t>gra</t></rPh>", "<t>a_x000A_b_x005F_x0041_</t>");

        Assert.Equal(["Valeur", "2:un", "3:gras", "4:a\nb_x0041_"], (await ReadXlsxAsync(file)).Lines());
    }

    [Fact]
    public async Task A_text_is_as_long_as_it_is_once_decoded()
    {
        var breaks = string.Concat(Enumerable.Repeat("a_x000A_", 24)) + "bc";

        Assert.Equal(50, (await ReadXlsxAsync(Column("<c t=\"s\"><v>0</v></c>").WithSharedStrings($"<t>{breaks}</t>"))).Table?.Rows[0].Texts[0].Length);
        (await ReadXlsxAsync(Column("<c t=\"s\"><v>0</v></c>").WithSharedStrings($"<t>{breaks}d</t>"))).AssertRefused("cell-too-long", "A2");
    }

    [Fact]
    public async Task What_an_export_says_of_itself_is_not_read_back() =>
        Assert.Equal(["Nom", "2:A"], (await ReadXlsxAsync(new XlsxGiven(Sheet(["Nom"], ["A"], [], ["À propos de cette liste"], ["Salariés"], ["a", "b"])))).Lines());

    [Theory]
    [InlineData("26", "26")]
    [InlineData("0.30000000000000004", "0.3")]
    [InlineData("1.0E-3", "0.001")]
    [InlineData("284057812345678", "284057812345678")]
    [InlineData("-1234.5", "-1234.5")]
    public async Task Numbers_are_read_with_a_point(string written, string read) =>
        Assert.Equal(["Valeur", $"2:{read}"], (await ReadXlsxAsync(Column($"<c><v>{written}</v></c>"))).Lines());

    [Theory]
    [InlineData("dd/mm/yyyy", "46349", "2026-11-23")]
    [InlineData("[$-40C]d mmmm yyyy;@", "46349.9", "2026-11-23")]
    [InlineData("yyyy\\-mm\\-dd", "1", "1900-01-01")]
    [InlineData("dd/mm/yyyy", "59", "1900-02-28")]
    [InlineData("dd/mm/yyyy", "61", "1900-03-01")]
    [InlineData("mmm", "2958465", "9999-12-31")]
    [InlineData("dd/mm/yyyy hh:mm", "46349", "2026-11-23")]
    [InlineData("dd/mm/yyyy hh:mm", "46349.604166666664", "2026-11-23 14:30")]
    [InlineData("dd/mm/yyyy hh:mm", "46349.99999", "2026-11-24")]
    [InlineData("hh:mm", "0.604166666666667", "14:30")]
    [InlineData("[h]:mm", "1.1041666666666667", "26:30")]
    [InlineData("[mm]:ss", "0.0625", "01:30")]
    [InlineData("0.00&quot; d&quot;", "3.5", "3.5")]
    [InlineData("[Red]0.00E+00", "3.5", "3.5")]
    [InlineData("_-* # ##0.00\\ [$€-40C]_-", "3.5", "3.5")]
    [InlineData("General", "3.5", "3.5")]
    public async Task A_number_is_what_its_format_shows(string format, string written, string read) =>
        Assert.Equal(["Valeur", $"2:{read}"], (await ReadXlsxAsync(Column($"<c s=\"0\"><v>{written}</v></c>").WithFormats(format))).Lines());

    [Fact]
    public async Task Formats_that_need_no_writing_are_known() =>
        Assert.Equal(["Valeur", "2:2026-11-23", "3:2026-11-23"], (await ReadXlsxAsync(Column("<c s=\"1\"><v>46349</v></c>", "<c t=\"d\"><v>2026-11-23T00:00:00</v></c>").WithFormats("0"))).Lines());

    [Fact]
    public async Task Days_counted_from_1904_are_known()
    {
        var file = Column("<c s=\"0\"><v>0</v></c>", "<c s=\"0\"><v>44887</v></c>").WithFormats("dd/mm/yyyy").With("xl/workbook.xml", "<workbookPr/>", "<workbookPr date1904=\"1\"/>");

        Assert.Equal(["Valeur", "2:1904-01-01", "3:2026-11-23"], (await ReadXlsxAsync(file)).Lines());
    }

    [Theory]
    [InlineData("<c s=\"0\"><v>60</v></c>", "bad-number", "A2")]
    [InlineData("<c s=\"0\"><v>0</v></c>", "bad-number", "A2")]
    [InlineData("<c s=\"0\"><v>-1</v></c>", "bad-number", "A2")]
    [InlineData("<c s=\"0\"><v>2958466</v></c>", "bad-number", "A2")]
    [InlineData("<c><v>NaN</v></c>", "bad-number", "A2")]
    [InlineData("<c><v>1E300</v></c>", "bad-number", "A2")]
    [InlineData("<c><v>douze</v></c>", "bad-number", "A2")]
    [InlineData("<c t=\"d\"><v>demain</v></c>", "bad-number", "A2")]
    [InlineData("<c t=\"e\"><v>#N/A</v></c>", "error-cell", "A2")]
    [InlineData("<c><f>1+1</f><v>2</v></c>", "formula", "A2")]
    [InlineData("<c><f t=\"shared\" si=\"0\"/><v>2</v></c>", "formula", "A2")]
    [InlineData("<c t=\"str\"><f>HYPERLINK(A1)</f></c>", "formula", "A2")]
    [InlineData("<c t=\"inlineStr\"><is><t>a_x0000_</t></is></c>", "unreadable-sign", "A2")]
    [InlineData("<c t=\"s\"><v>0</v></c>", "cell-too-long", "A2")]
    [InlineData("<c t=\"s\"><v>1</v></c>", "damaged", "abîmé")]
    [InlineData("<c t=\"s\"><v>-1</v></c>", "damaged", "abîmé")]
    [InlineData("<c s=\"x\"><v>1</v></c>", "damaged", "abîmé")]
    [InlineData("<c r=\"1\"><v>1</v></c>", "damaged", "abîmé")]
    [InlineData("<c r=\"XFE2\"><v>1</v></c>", "damaged", "abîmé")]
    [InlineData("<c r=\"K2\"><v>1</v></c>", "too-many-columns", "10")]
    [InlineData("<c r=\"C2\"><v>1</v></c>", "cell-outside-table", "C2")]
    public async Task A_cell_that_cannot_be_read_is_named(string cell, string code, string said) =>
        (await ReadXlsxAsync(Column(cell).WithFormats("dd/mm/yyyy").WithSharedStrings($"<t>{new string('a', 100_000)}</t>"))).AssertRefused(code, said);

    [Theory]
    [InlineData("<mergeCells count=\"1\"><mergeCell ref=\"A3:B3\"/></mergeCells>", "(A3:B3)")]
    [InlineData("<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:B2\"/><mergeCell ref=\"C1:C2\"/><mergeCell ref=\"D1:D2\"/></mergeCells>", "(A1:A2, B1:B2, C1:C2 et 1 de plus)")]
    public async Task Merged_cells_are_named(string merged, string said) =>
        (await ReadXlsxAsync(new XlsxGiven(Sheet(["Nom"], ["A"]) + merged))).AssertRefused("merged-cells", said);

    [Fact]
    public async Task Only_one_sheet_is_filled()
    {
        var (empty, styled) = (Sheet(), Sheet(["<c s=\"0\"/>", "<c t=\"inlineStr\"><is><t> </t></is></c>"]));

        Assert.Equal(["Nom", "2:A"], (await ReadXlsxAsync(new XlsxGiven(Sheet(["Nom"], ["A"]), empty, styled))).Lines());
        Assert.Equal(["Nom", "2:A"], (await ReadXlsxAsync(new XlsxGiven(empty, Sheet(["Nom"], ["A"])))).Lines());
        (await ReadXlsxAsync(new XlsxGiven(empty, styled))).AssertRefused("empty", "vide");
        (await ReadXlsxAsync(new XlsxGiven(Sheet(["Nom"], ["A"]), Sheet(["<c><v>1</v></c>"]))))
            .AssertRefused("several-sheets", "(« Feuille 1 », « Feuille 2 »)");
    }

    [Fact]
    public async Task The_strict_form_of_the_format_is_read()
    {
        var file = new XlsxGiven(Sheet(["Nom"], ["A"]));
        foreach (var (part, content) in file.Parts)
        {
            file.With(part, content
                .Replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main", StringComparison.Ordinal)
                .Replace("http://schemas.openxmlformats.org/officeDocument/2006/", "http://purl.oclc.org/ooxml/officeDocument/", StringComparison.Ordinal));
        }

        Assert.Equal(["Nom", "2:A"], (await ReadXlsxAsync(file)).Lines());
    }

    [Fact]
    public async Task A_link_badly_typed_is_no_reason_to_refuse_a_sheet()
    {
        var file = new XlsxGiven(Sheet(["Courriel"], ["zoe@exemple@fr, bureau"])).With("xl/worksheets/_rels/sheet1.xml.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="mailto:zoe@exemple@fr, bureau" TargetMode="External"/></Relationships>
            """);

        Assert.Equal(["Courriel", "2:zoe@exemple@fr, bureau"], (await ReadXlsxAsync(file)).Lines());
    }

    [Fact]
    public async Task Rows_and_columns_are_counted()
    {
        string[][] rows = [["Nom"], .. Enumerable.Range(0, 100).Select(_ => "A").Chunk(1)];

        Assert.Equal(100, (await ReadXlsxAsync(new XlsxGiven(Sheet(rows)))).Table?.Rows.Count);
        (await ReadXlsxAsync(new XlsxGiven(Sheet([.. rows, ["B"]])))).AssertRefused("too-many-rows", "100");
        (await ReadXlsxAsync(new XlsxGiven(Sheet([[.. Enumerable.Range(1, 11).Select(number => $"T{number}")]])))).AssertRefused("too-many-columns", "10");
        (await ReadXlsxAsync(new XlsxGiven("<sheetData/>"))).AssertRefused("empty", "vide");
    }
}
