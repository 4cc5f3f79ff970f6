using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace RegieQuartier.Web.Infrastructure.Spreadsheets;

/// <summary>Reads a .csv: its separator is the one its titles are parted by.</summary>
internal static class CsvTableReader
{
    private const char Quote = '"';

    // Quoted text holds separators too, but not by the thousand in each cell; the library keeps a place for each.
    private const int SeparatorsByColumn = 100;

    private static readonly char[] Separators = [';', '\t', ','];

    public static SpreadsheetReading Read(ReadOnlySpan<byte> file, SpreadsheetLimits limits)
    {
        if (CsvText.Decode(file, out var text) is { } unreadable)
        {
            return unreadable;
        }

        var separator = SeparatorOf(text);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.Count(separator) > limits.MostColumns * SeparatorsByColumn)
            {
                return SpreadsheetRefusal.TooManyColumns(limits.MostColumns);
            }
        }

        return Read(text, separator, limits);
    }

    private static SpreadsheetReading Read(string text, char separator, SpreadsheetLimits limits)
    {
        var misplaced = false;
        var settings = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = separator.ToString(),
            IgnoreBlankLines = false,
            BadDataFound = _ => misplaced = true,
        };
        using var parser = new CsvParser(new StringReader(text), settings);
        var table = new TableBuilder(limits);
        while (parser.Read())
        {
            var cells = parser.Record!;
            if (misplaced)
            {
                return SpreadsheetRefusal.MisplacedQuote(parser.Row);
            }

            if (table.Add(parser.Row, cells) is { } refusal)
            {
                return refusal;
            }
        }

        return table.Build();
    }

    private static char SeparatorOf(string text)
    {
        Span<int> counts = stackalloc int[Separators.Length];
        var quoted = false;
        foreach (var sign in text)
        {
            if (sign == Quote)
            {
                quoted = !quoted;
            }
            else if (!quoted && sign is '\r' or '\n' && counts.ContainsAnyExcept(0))
            {
                break;
            }
            else if (!quoted && Separators.IndexOf(sign) is >= 0 and var found)
            {
                counts[found]++;
            }
        }

        return Separators[counts.IndexOf(Math.Max(Math.Max(counts[0], counts[1]), counts[2]))];
    }
}
