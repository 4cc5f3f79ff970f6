namespace RegieQuartier.Web.Infrastructure.Spreadsheets;

/// <summary>
/// A spreadsheet takes a text that starts with « = » for an order. What is exported is defused by an apostrophe,
/// which is taken away when the file comes back: what is read is what was written, to the letter.
/// </summary>
internal static class Formulas
{
    private const char Apostrophe = '\'';

    // The last four are the full-width signs, that some spreadsheets take for the others.
    private const string Starts = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /// <summary>The text that no spreadsheet takes for a formula.</summary>
    public static string Defuse(string text) => IsLoaded(text) ? Apostrophe + text : text;

    /// <summary>The text as it was before <see cref="Defuse"/>.</summary>
    public static string Restore(string text) => IsDefused(text) ? text[1..] : text;

    /// <summary>True when an apostrophe was put, or typed, before what would be a formula.</summary>
    public static bool IsDefused(string text) => text.StartsWith(Apostrophe) && IsLoaded(text);

    /// <summary>True for a text that is, or that without its apostrophes would be, a formula.</summary>
    private static bool IsLoaded(string text)
    {
        var start = text.AsSpan().TrimStart(Apostrophe);
        return !start.IsEmpty && Starts.Contains(start[0], StringComparison.Ordinal);
    }
}
