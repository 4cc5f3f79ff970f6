using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace RegieQuartier.Web.Infrastructure.Spreadsheets;

/// <summary>What a number is shown as.</summary>
internal enum XlsxNumberKind
{
    Number,
    Date,
    Hours,
    DateAndHours,
}

/// <summary>The styles of a classeur: the only thing that tells a date from a number.</summary>
internal static partial class XlsxStyles
{
    /// <summary>What each style makes of a number, in the order in which cells refer to them.</summary>
    public static IReadOnlyList<XlsxNumberKind> Read(WorkbookStylesPart? part)
    {
        var styles = new List<XlsxNumberKind>();
        if (part is null)
        {
            return styles;
        }

        var formats = new Dictionary<int, XlsxNumberKind>();
        var ofCells = false;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.Starts<NumberingFormat>())
            {
                formats[reader.Number("numFmtId", 0)] = KindOf(reader.Value("formatCode") ?? "");
            }
            else if (reader.ElementType == typeof(CellFormats))
            {
                ofCells = reader.IsStartElement;
            }
            else if (ofCells && reader.Starts<CellFormat>())
            {
                var format = reader.Number("numFmtId", 0);
                styles.Add(formats.TryGetValue(format, out var kind) ? kind : BuiltIn(format));
            }
        }

        return styles;
    }

    /// <summary>What a format such as <c>dd/mm/yyyy;@</c> shows. Its first part is the one of ordinary numbers.</summary>
    public static XlsxNumberKind KindOf(string format)
    {
        var signs = NotShown().Replace(format, "").Split(';')[0].ToLower(CultureInfo.InvariantCulture);
        var hours = signs.AsSpan().ContainsAny('h', 's');
        var day = signs.AsSpan().ContainsAny('y', 'd') || (!hours && signs.Contains('m', StringComparison.Ordinal));
        return (day, hours) switch
        {
            (true, true) => XlsxNumberKind.DateAndHours,
            (true, false) => XlsxNumberKind.Date,
            (false, true) => XlsxNumberKind.Hours,
            _ => XlsxNumberKind.Number,
        };
    }

    // Ids that every classeur knows without writing their format; 27 to 36 and 50 to 58 are the dates of Asia.
    private static XlsxNumberKind BuiltIn(int format) => format switch
    {
        (>= 14 and <= 17) or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 => XlsxNumberKind.Date,
        (>= 18 and <= 21) or (>= 32 and <= 35) or 55 or 56 or (>= 45 and <= 47) => XlsxNumberKind.Hours,
        22 => XlsxNumberKind.DateAndHours,
        _ => XlsxNumberKind.Number,
    };

    // Quoted or escaped letters, filling and spacing signs, colours and languages; [h], [mm] and [s] are lengths and stay.
    [GeneratedRegex("""
        "[^"]*"?|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]?|General|Standard|AM/PM|A/P
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotShown();
}
