using System.Globalization;
using System.Text;
using CsCheck;
using CsvHelper;
using CsvHelper.Configuration;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Spreadsheets;
using static RegieQuartier.Web.Tests.Infrastructure.Spreadsheets.Given;

namespace RegieQuartier.Web.Tests.Infrastructure.Spreadsheets;

public sealed class ExportPropertyTests
{
    private const string Loaded = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static readonly Gen<string> AnySign = Gen.OneOf(
        Gen.OneOf(Array.ConvertAll((Loaded + "';\",| \u200B\u00a0_x0041\u0000\u0007\u0301\u0338\ud800\uFFFEaé").ToCharArray(), Gen.Const)).Select(sign => sign.ToString()),
        Gen.Char.Select(sign => sign.ToString()),
        Gen.Const("_x003D_"),
        Gen.Const("😀"));

    private static readonly Gen<Exported> AnyRow =
        from text in AnySign.Array[0, 12].Select(string.Concat)
        from born in Gen.Int[new DateOnly(1900, 1, 1).DayNumber, new DateOnly(2200, 1, 1).DayNumber]
        from children in Gen.Long
        from hours in Gen.Int[-100_000, 100_000]
        select new Exported(text, DateOnly.FromDayNumber(born), children % 1_000_000, hours / 100m);

    private static readonly Gen<Exported[]> AnyRows = AnyRow.Array[1, 5];

    [Fact]
    public Task No_cell_of_a_csv_is_a_formula() => AnyRows.SampleAsync(async rows =>
    {
        var file = Encoding.UTF8.GetString(await Exported.SendAsync(Exported.List(rows), SpreadsheetFormat.Csv));
        using var parser = new CsvParser(new StringReader(file[1..]), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";" });
        var cells = new List<string>();
        while (parser.Read())
        {
            cells.AddRange(parser.Record!.Where(cell => !decimal.TryParse(cell, CultureInfo.GetCultureInfo("fr-FR"), out _)));
        }

        return cells.Count > rows.Length && cells.TrueForAll(cell => cell.Length == 0 || !Loaded.Contains(cell[0], StringComparison.Ordinal));
    });

    [Fact]
    public Task No_cell_of_a_xlsx_is_a_formula() => AnyRows.SampleAsync(async rows =>
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(await Exported.SendAsync(Exported.List(rows), SpreadsheetFormat.Xlsx)), isEditable: false);
        var cells = document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().ToList();
        return cells.Count > rows.Length
            && cells.TrueForAll(cell => cell.CellFormula is null && (cell.DataType is null || cell.DataType == CellValues.InlineString));
    });

    [Theory]
    [InlineData(SpreadsheetFormat.Csv, "liste.csv")]
    [InlineData(SpreadsheetFormat.Xlsx, "liste.xlsx")]
    public Task What_is_written_is_read_back(SpreadsheetFormat format, string name) => AnyRows.SampleAsync(async rows =>
    {
        var reading = await ReadAsync(await Exported.SendAsync(Exported.List(rows), format), name, Limits with { LongestCell = 200 });

        Assert.Null(reading.Refusal);
        Assert.Equal(["Nom", "Né le", "Enfants", "Heures"], reading.Table!.Titles);
        Assert.Equal(rows.Select(TextOf), reading.Table.Rows.Select(row => row[0].Text));
        Assert.Equal(rows.Select(row => row.Born), reading.Table.Rows.Select(row => CellText.TryDate(row[1].Text, out var date) ? date : (DateOnly?)null));
        Assert.Equal(rows.Select(row => (decimal?)row.Children), reading.Table.Rows.Select(row => Number(row[2])));
        Assert.Equal(rows.Select(row => row.Hours), reading.Table.Rows.Select(row => Number(row[3])));
    });

    private static string TextOf(Exported row) => SafeText.Clean(row.Name!, multiline: true).Text.ReplaceLineEndings("\n");

    private static decimal? Number(SpreadsheetCell cell) => CellText.TryDecimal(cell.Text, out var number) ? number : null;
}
