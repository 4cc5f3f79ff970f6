using RegieQuartier.Domain.ImportRuns;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Spreadsheets;

namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>A file that somebody brings in.</summary>
/// <param name="Kind">What it brings in.</param>
/// <param name="Name">Its name.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="AuthorId">The account of who brings it in.</param>
/// <param name="FollowerId">The advisor who follows the people it brings in, or of whose people alone it may tell, if any.</param>
public sealed record ImportedFile(ImportKind Kind, string Name, byte[] Content, Guid AuthorId, Guid? FollowerId)
{
    /// <summary>The file of an import that is not written yet.</summary>
    public static ImportedFile Of(ImportRun run, Guid? followerId) => new(run.Kind, run.FileName, run.Content!, run.AuthorId, followerId);
}

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
    public Task<IReadOnlyList<ImportColumn>> ColumnsOfAsync(RegieQuartierDbContext db, ImportKind kind, CancellationToken cancellation) => SheetOf(kind).ColumnsAsync(db, time.Today, cancellation);

    /// <summary>Reads a file and looks at each of its cells; writes nothing.</summary>
    public async Task<ReadImport> ReadAsync(RegieQuartierDbContext db, ImportedFile file, CancellationToken cancellation)
    {
        var sheet = SheetOf(file.Kind);
        var reading = await SpreadsheetReader.ReadAsync(new MemoryStream(file.Content), file.Name, Limits, cancellation);
        if (reading.Refused)
        {
            return new ReadImport(null, null, reading.Refusal);
        }

        if (SheetLayout.RefusalFor(reading.Table, await sheet.ColumnsAsync(db, time.Today, cancellation)) is { } refusal)
        {
            return new ReadImport(null, null, refusal);
        }

        var check = await sheet.CheckAsync(db, reading.Table, new ImportMoment(file.AuthorId, file.FollowerId, time.Now, time.Today), cancellation);
        return check.Count == 0 ? new ReadImport(null, null, SpreadsheetRefusal.NoRow) : new ReadImport(reading.Table, check, null);
    }

    private IImportSheet SheetOf(ImportKind kind) => sheets.Single(sheet => sheet.Kind == kind);
}
