using RegieQuartier.Domain.ImportRuns;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Spreadsheets;

namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>A file that was read: a table that was looked at, or the sentence that says why it cannot be.</summary>
/// <param name="Table">Its rows.</param>
/// <param name="Check">What is wrong in them, and what they bring in.</param>
/// <param name="Refusal">Why it is not read.</param>
public sealed record ReadImport(SpreadsheetTable? Table, ImportCheck? Check, SpreadsheetRefusal? Refusal);

/// <summary>Reads files of every kind that can be brought in, and looks at them.</summary>
public sealed class ImportFiles(IEnumerable<IImportSheet> sheets, ParisTime time)
{
    /// <summary>The largest request that holds such a file.</summary>
    public const int MostRequestBytes = MostFileBytes + (64 * 1024);

    /// <summary>How large a file may be.</summary>
    public static readonly SpreadsheetLimits Limits = new(MostBytes: MostFileBytes, MostRows: 5_000, MostColumns: 40);

    private const int MostFileBytes = 4 * 1024 * 1024;

    /// <summary>The columns of a kind of file.</summary>
    public IReadOnlyList<ImportColumn> ColumnsOf(ImportKind kind) => SheetOf(kind).Columns;

    /// <summary>Reads a file and looks at each of its cells; writes nothing.</summary>
    public async Task<ReadImport> ReadAsync(RegieQuartierDbContext db, ImportKind kind, Stream content, string fileName, Guid? followerId, CancellationToken cancellation)
    {
        var sheet = SheetOf(kind);
        var reading = await SpreadsheetReader.ReadAsync(content, fileName, Limits, cancellation);
        if (reading.Refused)
        {
            return new ReadImport(null, null, reading.Refusal);
        }

        if (SheetLayout.RefusalFor(reading.Table, sheet.Columns) is { } refusal)
        {
            return new ReadImport(null, null, refusal);
        }

        var check = await sheet.CheckAsync(db, reading.Table, new ImportMoment(followerId, time.Now, time.Today), cancellation);
        return check.Count == 0 ? new ReadImport(null, null, SpreadsheetRefusal.NoRow) : new ReadImport(reading.Table, check, null);
    }

    private IImportSheet SheetOf(ImportKind kind) => sheets.Single(sheet => sheet.Kind == kind);
}
