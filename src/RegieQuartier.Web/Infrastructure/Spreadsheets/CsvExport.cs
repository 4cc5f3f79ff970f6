using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace RegieQuartier.Web.Infrastructure.Spreadsheets;

/// <summary>
/// A .csv as a French spreadsheet opens it by a double click: UTF-8 that says so, semicolons, decimal commas. Texts
/// that would be formulas are defused here: the library would do it to negative numbers too.
/// </summary>
internal sealed class CsvExport(CsvWriter csv) : ISpreadsheetWriter
{
    private const int BufferedLetters = 16 * 1024;

    private static readonly NumberFormatInfo French = new() { NumberDecimalSeparator = "," };

    // By itself the library quotes a text on several lines only when they end as its rows do.
    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture)
    {
        Delimiter = ";",
        NewLine = "\r\n",
        ShouldQuote = cell => cell.Field.AsSpan().ContainsAny(";\"\r\n"),
    };

    /// <summary>Writes nothing yet.</summary>
    public static CsvExport Start(Stream body) =>
        new(new CsvWriter(new StreamWriter(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), BufferedLetters, leaveOpen: true), Format));

    public Task WriteTitlesAsync(IReadOnlyList<string> titles, CancellationToken ct) =>
        WriteRowAsync([.. titles.Select(title => SpreadsheetValue.Of(title))], ct);

    public Task WriteRowAsync(IReadOnlyList<SpreadsheetValue> values, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        foreach (var value in values)
        {
            csv.WriteField(TextOf(value));
        }

        return csv.NextRecordAsync();
    }

    public async Task FinishAsync(CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        await csv.DisposeAsync();
    }

    private static string TextOf(SpreadsheetValue value) => value.Kind switch
    {
        SpreadsheetValueKind.Text => Formulas.Defuse(value.Text),
        SpreadsheetValueKind.Number => value.Number.ToString(French),
        SpreadsheetValueKind.Date => value.Date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        _ => "",
    };
}
