using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Infrastructure.Spreadsheets;

namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>Where the columns of a kind of file stand in one file, and which of its rows say something.</summary>
internal sealed class SheetLayout
{
    private readonly Dictionary<string, (ImportColumn Column, int Place)> _places = new(StringComparer.Ordinal);

    public SheetLayout(SpreadsheetTable table, IReadOnlyList<ImportColumn> columns)
    {
        Columns = columns;
        foreach (var column in columns)
        {
            if (table.ColumnOf(column.Title) is { } place)
            {
                _places[column.Field] = (column, place);
            }
        }

        Rows = [.. table.Rows.Where(row => !IsOfTheTemplate(row))];
    }

    public IReadOnlyList<ImportColumn> Columns { get; }

    /// <summary>The rows to bring in: the notes and the example of the template may stay in the file.</summary>
    public IReadOnlyList<SpreadsheetRow> Rows { get; }

    /// <summary>Why a file with these titles cannot be looked at; null when it can.</summary>
    public static SpreadsheetRefusal? RefusalFor(SpreadsheetTable table, IReadOnlyList<ImportColumn> columns)
    {
        if (table.MissingColumns(columns.Where(column => column.IsRequired).Select(column => column.Title)) is { } missing)
        {
            return missing;
        }

        var unknown = table.Titles.FirstOrDefault(title => !columns.Any(column => SpreadsheetTable.SameTitle.Equals(column.Title, title)));
        return unknown is null
            ? null
            : new SpreadsheetRefusal("import.unknown-column", $"La colonne « {RowReader.Shorten(unknown)} » n’est pas dans le modèle : renommez-la ou supprimez-la.");
    }

    /// <summary>The cell of a field; null when the file has no such column.</summary>
    public SpreadsheetCell? CellOf(SpreadsheetRow row, string field) => _places.TryGetValue(field, out var found) ? row[found.Place] : null;

    public string TitleOf(string field) => Columns.FirstOrDefault(column => string.Equals(column.Field, field, StringComparison.Ordinal))?.Title ?? "";

    // What may be written in the other columns may have changed since the template was taken.
    private bool IsOfTheTemplate(SpreadsheetRow row) =>
        _places.Values.Where(found => found.Column.IsRequired).All(found => Same(row.Texts[found.Place], found.Column.Note))
        || (Has(row, nameof(EmployeeForm.FirstName)) && Has(row, nameof(EmployeeForm.LastName)));

    // The invented person of the example has a name that nobody bears.
    private bool Has(SpreadsheetRow row, string field) =>
        _places.TryGetValue(field, out var found) && Same(row.Texts[found.Place], found.Column.Example);

    private static bool Same(string one, string other) => string.Equals(PersonNames.Searchable(one), PersonNames.Searchable(other), StringComparison.Ordinal);
}
