using System.Globalization;
using System.Text.RegularExpressions;

namespace RegieQuartier.Web.Infrastructure.Spreadsheets;

/// <summary>
/// What the text of a cell means, as people in France write it and as <see cref="SpreadsheetReader"/> gives it,
/// whatever the machine's culture. An empty cell is none of these, but a « non ».
/// </summary>
public static partial class CellText
{
    private const int FirstYear = 1900;

    private const NumberStyles Digits = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    private static readonly string[] MonthFormats = ["M/yyyy", "M-yyyy", "yyyy-MM", "yyyy/MM", "MMMM yyyy"];

    private static readonly string[] DateFormats = ["d/M/yyyy", "d-M-yyyy", "yyyy-MM-dd"];

    /// <summary><c>23/11/2026</c>, <c>23-11-2026</c> or <c>2026-11-23</c>, since 1900: a year of two figures could be of two centuries.</summary>
    public static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out date) && date.Year >= FirstYear;

    /// <summary>
    /// <c>10/2026</c>, <c>2026-10</c> or <c>octobre 2026</c>, by its first day. Spreadsheets make of <c>10/2026</c> the first day of
    /// the month, which is read too; another day is no month.
    /// </summary>
    public static bool TryMonth(string text, out DateOnly month) =>
        (DateOnly.TryParseExact(text, MonthFormats, French, DateTimeStyles.None, out month) || TryDate(text, out month)) && month is { Day: 1, Year: >= FirstYear };

    /// <summary><c>1234,5</c>, <c>1 234,5</c>, <c>1234.5</c> or <c>-3</c>. A comma or a point is always the one of decimals.</summary>
    public static bool TryDecimal(string text, out decimal number)
    {
        number = 0;
        return Number().Match(text) is { Success: true }
            && decimal.TryParse(Spaces().Replace(text, "").Replace(',', '.').Replace('\u2212', '-'), Digits, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>A length in minutes: <c>26</c> hours, <c>26,5</c>, <c>26h30</c>, <c>26 h 30</c> or <c>26:30</c>. A third of an hour is rounded to the minute.</summary>
    public static bool TryMinutes(string text, out int minutes)
    {
        var read = HoursText.Read(text);
        minutes = read ?? 0;
        return read is not null;
    }

    /// <summary><c>oui</c>, <c>x</c> and <c>vrai</c> say yes; <c>non</c>, <c>faux</c> and an empty cell say no.</summary>
    public static bool TryYesNo(string text, out bool yes)
    {
        var said = text.ToUpperInvariant();
        yes = said is "OUI" or "X" or "VRAI";
        return yes || said is "NON" or "FAUX" or "";
    }

    /// <summary>A text on one line, such as a name: what stands on several is refused.</summary>
    public static bool TryLine(string text, out string line)
    {
        line = text;
        return text.Length > 0 && !text.AsSpan().ContainsAny('\n', '\t');
    }

    [GeneratedRegex(@"^[-\u2212]?(?:[0-9]{1,3}(?:[ \u00A0\u202F][0-9]{3})+|[0-9]+)(?:[.,][0-9]+)?\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    [GeneratedRegex(@"[ \u00A0\u202F]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();
}
