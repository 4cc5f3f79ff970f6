using System.Globalization;

namespace RegieQuartier.Web.Infrastructure.Spreadsheets;

/// <summary>
/// A list to export: its columns are what is shown on screen, its rows are asked for one after the other. What the
/// list is stands under the table, after a blank row: its title, its filters, its day and the number of its rows,
/// so that a file cut short is seen; the file comes back through <see cref="SpreadsheetReader"/> as it is.
/// </summary>
/// <param name="title">What the list is called on screen; the file is named after it.</param>
/// <param name="day">The day of the export.</param>
/// <param name="rows">The rows, in the order of the screen.</param>
/// <param name="filters">What was asked for, as the screen says it: « Référent : Karim B. ».</param>
public sealed class SpreadsheetList<T>(string title, DateOnly day, IAsyncEnumerable<T> rows, params IReadOnlyList<string> filters)
{
    private readonly List<Column> _columns = [];

    /// <summary>Adds a column of texts.</summary>
    public SpreadsheetList<T> WithText(string columnTitle, Func<T, string?> text) => With(columnTitle, row => SpreadsheetValue.Of(text(row)));

    /// <summary>Adds a column of days.</summary>
    public SpreadsheetList<T> WithDate(string columnTitle, Func<T, DateOnly?> date) => With(columnTitle, row => SpreadsheetValue.Of(date(row)));

    /// <summary>Adds a column of whole numbers.</summary>
    public SpreadsheetList<T> WithInteger(string columnTitle, Func<T, long?> number) => With(columnTitle, row => SpreadsheetValue.Of(number(row)));

    /// <summary>Adds a column of numbers.</summary>
    public SpreadsheetList<T> WithDecimal(string columnTitle, Func<T, decimal?> number) => With(columnTitle, row => SpreadsheetValue.Of(number(row)));

    internal string Title => title;

    internal DateOnly Day => day;

    internal async Task WriteAsync(ISpreadsheetWriter writer, CancellationToken ct)
    {
        await writer.WriteTitlesAsync([.. _columns.Select(column => column.Title)], ct);
        var count = 0;
        var values = new SpreadsheetValue[_columns.Count];
        await foreach (var row in rows.WithCancellation(ct))
        {
            for (var column = 0; column < values.Length; column++)
            {
                values[column] = _columns[column].Value(row);
            }

            await writer.WriteRowAsync(values, ct);
            count++;
        }

        await writer.WriteRowAsync([], ct);
        foreach (var line in RecapOf(count))
        {
            await writer.WriteRowAsync([SpreadsheetValue.Of(line)], ct);
        }

        await writer.FinishAsync(ct);
    }

    private SpreadsheetList<T> With(string columnTitle, Func<T, SpreadsheetValue> value)
    {
        _columns.Add(new Column(columnTitle, value));
        return this;
    }

    private IEnumerable<string> RecapOf(int count) =>
    [
        TableBuilder.RecapHeading,
        title,
        .. filters.Count == 0 ? ["Sans filtre"] : filters,
        string.Create(CultureInfo.InvariantCulture, $"Liste du {day:dd/MM/yyyy}"),
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count < 2 ? "ligne" : "lignes")}"),
    ];

    private sealed record Column(string Title, Func<T, SpreadsheetValue> Value);
}
