using System.Globalization;
using RegieQuartier.Domain.ImportRuns;

namespace RegieQuartier.Web.Data.Imports;

/// <summary>What the trail says of an import: what it held and how many rows, never what was in them.</summary>
public static class ImportTrail
{
    /// <summary>« Salariés et salariées, 48 lignes ».</summary>
    public static string Made(ImportKind kind, int rows) => $"{TitleOf(kind)}, {RowsOf(rows)}";

    /// <summary>« Salariés et salariées, 46 lignes retirées, 2 gardées ».</summary>
    public static string Undone(ImportKind kind, int removed, int kept) =>
        string.Create(CultureInfo.InvariantCulture, $"{TitleOf(kind)}, {RowsOf(removed)} {(removed == 1 ? "retirée" : "retirées")}{(kept == 0 ? "" : $", {kept} {(kept == 1 ? "gardée" : "gardées")}")}");

    private static string TitleOf(ImportKind kind) => kind switch
    {
        ImportKind.Employees => "Salariés et salariées",
        ImportKind.Contracts => "Contrats de travail",
        ImportKind.Passes => "PASS IAE",
        ImportKind.Hours => "Heures du mois",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static string RowsOf(int rows) => string.Create(CultureInfo.InvariantCulture, $"{rows} {(rows == 1 ? "ligne" : "lignes")}");
}
