namespace RegieQuartier.Web.Infrastructure.Spreadsheets;

/// <summary>
/// Writes a table to a stream as it comes, asynchronously alone. It is finished and not disposed of: what fails on
/// the way must not leave a file that looks whole.
/// </summary>
internal interface ISpreadsheetWriter
{
    /// <summary>Writes the first row.</summary>
    Task WriteTitlesAsync(IReadOnlyList<string> titles, CancellationToken ct);

    /// <summary>Writes the next row, which may be blank.</summary>
    Task WriteRowAsync(IReadOnlyList<SpreadsheetValue> values, CancellationToken ct);

    /// <summary>Writes what must follow the last row. The stream stays open.</summary>
    Task FinishAsync(CancellationToken ct);
}
