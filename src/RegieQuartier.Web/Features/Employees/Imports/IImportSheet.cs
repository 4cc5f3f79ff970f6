using RegieQuartier.Domain.ImportRuns;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure.Spreadsheets;

namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>One kind of file: its columns, and what its rows are to become.</summary>
public interface IImportSheet
{
    /// <summary>What it brings in.</summary>
    ImportKind Kind { get; }

    /// <summary>Its columns, in the order of the template: what may be written in one may depend on a list of the régie.</summary>
    Task<IReadOnlyList<ImportColumn>> ColumnsAsync(RegieQuartierDbContext db, DateOnly today, CancellationToken cancellation);

    /// <summary>Looks at each cell of a file whose columns are known, and writes nothing.</summary>
    Task<ImportCheck> CheckAsync(RegieQuartierDbContext db, SpreadsheetTable table, ImportMoment moment, CancellationToken cancellation);
}
