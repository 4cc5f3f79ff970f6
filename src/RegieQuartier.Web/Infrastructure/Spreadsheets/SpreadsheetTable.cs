using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace RegieQuartier.Web.Infrastructure.Spreadsheets;

/// <summary>What was read: a table, or the reason why there is none.</summary>
public sealed record SpreadsheetReading(SpreadsheetTable? Table, SpreadsheetRefusal? Refusal)
{
    /// <summary>True when there is no table; <see cref="Refusal"/> then says why.</summary>
    [MemberNotNullWhen(true, nameof(Refusal))]
    [MemberNotNullWhen(false, nameof(Table))]
    public bool Refused => Refusal is not null;

    /// <summary>Turns a refusal into a refused reading.</summary>
    public static implicit operator SpreadsheetReading(SpreadsheetRefusal refusal) => new(null, refusal);

    /// <summary>Turns a table into an accepted reading.</summary>
    public static implicit operator SpreadsheetReading(SpreadsheetTable table) => new(table, null);
}

/// <summary>A row of titles and the filled rows under it, blank rows left out.</summary>
public sealed record SpreadsheetTable(IReadOnlyList<string> Titles, IReadOnlyList<SpreadsheetRow> Rows)
{
    /// <summary>The place of a title in every row, from 0, whatever its capitals and accents; null when no column has it.</summary>
    public int? ColumnOf(string title)
    {
        for (var column = 0; column < Titles.Count; column++)
        {
            if (SameTitle.Equals(Titles[column], title))
            {
                return column;
            }
        }

        return null;
    }

    /// <summary>The refusal that names the columns among <paramref name="titles"/> that are not there, or null when all are.</summary>
    public SpreadsheetRefusal? MissingColumns(params IEnumerable<string> titles)
    {
        var missing = titles.Where(title => ColumnOf(title) is null).ToList();
        return missing.Count == 0 ? null : SpreadsheetRefusal.MissingColumns(missing);
    }

    /// <summary>« Prénom », « prenom » and « PRENOM » are one title.</summary>
    internal static StringComparer SameTitle { get; } =
        CultureInfo.GetCultureInfo("fr-FR").CompareInfo.GetStringComparer(CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace);
}

/// <summary>A filled row, with as many cells as there are titles.</summary>
/// <param name="Number">The row as the spreadsheet counts it, from 1, row of titles and blank rows included.</param>
/// <param name="Texts">What the cells hold: cleaned and trimmed, empty when there is nothing.</param>
public sealed record SpreadsheetRow(int Number, IReadOnlyList<string> Texts)
{
    /// <summary>The cell of a column, counted from 0 as <see cref="SpreadsheetTable.ColumnOf"/> does.</summary>
    public SpreadsheetCell this[int column] => new(Number, column + 1, Texts[column]);
}

/// <summary>A cell: dates are written 2026-11-23, numbers with a point, hours 26:30, yes and no « oui » and « non ».</summary>
/// <param name="Row">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Text">What it holds, possibly on several lines parted by a line feed.</param>
public readonly record struct SpreadsheetCell(int Row, int Column, string Text)
{
    /// <summary>« B3 »: where a person finds it.</summary>
    public string Address => CellAddress.Of(Row, Column);
}
