namespace RegieQuartier.Web.Infrastructure.Spreadsheets;

/// <summary>Makes a table of the rows of a file, whatever its format: the rules that all files share are here.</summary>
internal sealed class TableBuilder(SpreadsheetLimits limits)
{
    /// <summary>Alone on a row, after a blank one, it starts what our exports say of themselves under their table.</summary>
    public const string RecapHeading = "À propos de cette liste";

    private static readonly char[] Breaks = [' ', '\t', '\r', '\n'];

    private readonly List<SpreadsheetRow> _rows = [];
    private string[]? _titles;
    private bool _afterBlank;
    private bool _ended;

    /// <summary>Takes the next row, as it is in the file; says why when it cannot.</summary>
    public SpreadsheetRefusal? Add(int number, IReadOnlyList<string> raw)
    {
        if (_ended)
        {
            return null;
        }

        var width = WidthOf(raw);
        if (width > limits.MostColumns)
        {
            return SpreadsheetRefusal.TooManyColumns(limits.MostColumns);
        }

        var texts = new string[width];
        for (var column = 0; column < width; column++)
        {
            if (Read(number, column, raw[column], out texts[column]) is { } refusal)
            {
                return refusal;
            }
        }

        return Add(number, texts[..WidthOf(texts)]);
    }

    public SpreadsheetReading Build() => this switch
    {
        { _titles: null } => SpreadsheetRefusal.Empty,
        { _rows.Count: 0 } => SpreadsheetRefusal.NoRow,
        _ => new SpreadsheetTable(_titles, _rows),
    };

    private SpreadsheetRefusal? Add(int number, string[] texts)
    {
        if (texts.Length == 0)
        {
            _afterBlank = true;
            return null;
        }

        return _titles is null ? AddTitles(number, texts) : AddRow(number, texts, _titles.Length);
    }

    private SpreadsheetRefusal? Read(int row, int column, string raw, out string text)
    {
        text = "";
        if (raw.Length > limits.LongestCell)
        {
            return SpreadsheetRefusal.CellTooLong(CellAddress.Of(row, column + 1), limits.LongestCell);
        }

        var cleaned = SafeText.Clean(raw, multiline: true);
        text = Formulas.Restore(cleaned.Text.ReplaceLineEndings("\n"));
        return cleaned.Suspect ? SpreadsheetRefusal.UnreadableSign(CellAddress.Of(row, column + 1)) : null;
    }

    private SpreadsheetRefusal? AddTitles(int number, string[] texts)
    {
        var titles = Array.ConvertAll(texts, text => string.Join(' ', text.Split(Breaks, StringSplitOptions.RemoveEmptyEntries)));
        var seen = new HashSet<string>(SpreadsheetTable.SameTitle);
        for (var column = 0; column < titles.Length; column++)
        {
            if (titles[column].Length == 0)
            {
                return SpreadsheetRefusal.ColumnWithoutTitle(CellAddress.Of(number, column + 1));
            }

            if (!seen.Add(titles[column]))
            {
                return SpreadsheetRefusal.DuplicateColumn(CellAddress.Of(number, column + 1));
            }
        }

        _titles = titles;
        return null;
    }

    private SpreadsheetRefusal? AddRow(int number, string[] texts, int columns)
    {
        if (_afterBlank && texts is [RecapHeading])
        {
            _ended = true;
            return null;
        }

        _afterBlank = false;
        if (texts.Length > columns)
        {
            return SpreadsheetRefusal.CellOutsideTable(CellAddress.Of(number, Array.FindIndex(texts, columns, text => text.Length > 0) + 1));
        }

        if (_rows.Count == limits.MostRows)
        {
            return SpreadsheetRefusal.TooManyRows(limits.MostRows);
        }

        _rows.Add(new SpreadsheetRow(number, [.. texts, .. Enumerable.Repeat("", columns - texts.Length)]));
        return null;
    }

    private static int WidthOf(IReadOnlyList<string> raw)
    {
        var width = raw.Count;
        while (width > 0 && string.IsNullOrWhiteSpace(raw[width - 1]))
        {
            width--;
        }

        return width;
    }
}
