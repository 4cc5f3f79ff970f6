using System.Globalization;

namespace RegieQuartier.Web.Infrastructure.Spreadsheets;

/// <summary>Where a cell is, as a person finds it on screen: « B3 » is the second column of the third row.</summary>
internal static class CellAddress
{
    private const int Letters = 26;

    /// <summary>The name of a cell, rows and columns counted from 1.</summary>
    public static string Of(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"{Column(column)}{row}");

    /// <summary>The column that an address such as « AB12 » starts with, or 0 when it starts with none.</summary>
    public static int ColumnOf(string address)
    {
        var column = 0;
        foreach (var letter in address.TakeWhile(char.IsAsciiLetterUpper).Take(4))
        {
            column = (column * Letters) + letter - 'A' + 1;
        }

        return column;
    }

    private static string Column(int column)
    {
        var name = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / Letters)
        {
            name = (char)('A' + ((rest - 1) % Letters)) + name;
        }

        return name;
    }
}
