using System.Globalization;

namespace RegieQuartier.Web.Features.Employees.Sheets;

/// <summary>The first of a list: what one printed page has room for, and how many others there are.</summary>
/// <param name="Rows">The first ones.</param>
/// <param name="Others">How many are left out.</param>
public sealed record Shown<TRow>(IReadOnlyList<TRow> Rows, int Others)
{
    /// <summary>« et 3 autres »; null when all are there.</summary>
    public string? AndOthers => Others switch
    {
        0 => null,
        1 => "et 1\u00a0autre",
        _ => string.Create(CultureInfo.InvariantCulture, $"et {Others}\u00a0autres"),
    };
}

/// <summary>Makes them.</summary>
internal static class ShownParts
{
    public static Shown<TRow> First<TRow>(this IReadOnlyList<TRow> rows, int most) => new([.. rows.Take(most)], Math.Max(0, rows.Count - most));
}
