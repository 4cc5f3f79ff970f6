using System.Globalization;
using FluentValidation.Results;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Infrastructure.Spreadsheets;

namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>Reads the cells of one row, and says of each wrong one where it is, what was read and what is expected: once a cell.</summary>
internal sealed class RowReader(SheetLayout layout, SpreadsheetRow row)
{
    private const int Shown = 40;
    private const int FrenchPhoneDigits = 10;
    private const int LastYear = 2099;

    private readonly Dictionary<string, ImportFault> _faults = new(StringComparer.Ordinal);

    public int Number => row.Number;

    public bool IsSound => _faults.Count == 0;

    public IEnumerable<ImportFault> Faults => _faults.Values;

    /// <summary>« B12 »; null when there is no such column.</summary>
    public string? AddressOf(string field) => layout.CellOf(row, field)?.Address;

    /// <summary>A text on one line; null when the cell is empty, or is not there.</summary>
    public string? Text(string field)
    {
        var text = layout.CellOf(row, field)?.Text ?? "";
        if (text.Length == 0)
        {
            return null;
        }

        if (!CellText.TryLine(text, out _))
        {
            return Wrong(field, "Écrivez ce texte sur une seule ligne.");
        }

        return SecretPatterns.AppearIn(text) ? Wrong(field, "Effacez ce numéro : ni sécurité sociale, ni compte, ni carte.") : text;
    }

    /// <summary>A telephone number as it is typed: the zero that spreadsheets take off the start is put back.</summary>
    public string? Phone(string field)
    {
        var text = layout.CellOf(row, field)?.Text ?? "";
        return text.Length == FrenchPhoneDigits - 1 && text.All(char.IsAsciiDigit) && text[0] != '0' ? $"0{text}" : Nothing(text);
    }

    /// <summary>Digits that may begin with a zero, put back when a spreadsheet took it off.</summary>
    public string? Digits(string field, int length)
    {
        var text = layout.CellOf(row, field)?.Text ?? "";
        return text.Length == length - 1 && text.All(char.IsAsciiDigit) ? $"0{text}" : Nothing(text);
    }

    /// <summary>A date, or nothing.</summary>
    public DateOnly? Date(string field)
    {
        if (Text(field) is not { } text)
        {
            return null;
        }

        if (CellText.TryDate(text, out var date) && date.Year <= LastYear)
        {
            return date;
        }

        Wrong(field, "Écrivez une date qui existe, comme 23/11/2026.");
        return null;
    }

    /// <summary>A whole number, or nothing.</summary>
    public int? Whole(string field)
    {
        if (Text(field) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Wrong(field, "Écrivez un nombre entier, comme 45.");
        return null;
    }

    /// <summary>One of the words of a list, whatever its capitals and accents, or nothing.</summary>
    public T? Choice<T>(string field, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (Text(field) is not { } text)
        {
            return null;
        }

        if (words.TryGetValue(PersonNames.Searchable(text), out var chosen))
        {
            return chosen;
        }

        Wrong(field, $"Écrivez un des choix du modèle. {layout.Columns.First(column => string.Equals(column.Field, field, StringComparison.Ordinal)).Help}");
        return null;
    }

    /// <summary>What the rules of a form say, of the cells that could be read.</summary>
    public void Take(ValidationResult result) => Take(result, field => field);

    /// <summary>The same, of a form whose fields stand in columns of other names.</summary>
    public void Take(ValidationResult result, Func<string, string> column)
    {
        foreach (var error in result.Errors)
        {
            Wrong(column(error.PropertyName), error.ErrorMessage);
        }
    }

    /// <summary>Something is wrong with a cell; what was said of it first stands. What belongs to no column is said of the first one.</summary>
    public string? Wrong(string? field, string expected)
    {
        var cell = field is null ? null : layout.CellOf(row, field);
        var (place, title) = cell is { } known ? (known, layout.TitleOf(field!)) : (row[0], layout.TitleOf(field ?? ""));
        _faults.TryAdd(field ?? "", new ImportFault(row.Number, place.Column, place.Address, title, cell is null ? "" : Shorten(place.Text), expected));
        return null;
    }

    /// <summary>A text on one line, forty letters at most.</summary>
    public static string Shorten(string text)
    {
        var line = text.Replace('\n', ' ').Replace('\t', ' ');
        return line.Length <= Shown ? line : $"{line[..(char.IsHighSurrogate(line[Shown - 1]) ? Shown - 1 : Shown)]}…";
    }

    /// <summary>The words of a list by how people may write them.</summary>
    public static Dictionary<string, T> Words<T>(Func<T, string> label)
        where T : struct, Enum => Enum.GetValues<T>().ToDictionary(value => PersonNames.Searchable(label(value)), StringComparer.Ordinal);

    private static string? Nothing(string text) => text.Length == 0 ? null : text;
}
