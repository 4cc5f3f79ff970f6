using System.Collections.Frozen;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Employees;

/// <summary>
/// Bodies that send people to work, and whose very name tells of health, of justice or of a child's past. An application keeps
/// them as « un autre organisme ».
/// </summary>
public static class SensitiveSenders
{
    private static readonly FrozenSet<string> Words = new[]
    {
        "spip", "pjj", "penitentiaire", "prison", "probation", "detention", "judiciaire",
        "csapa", "caarud", "cmp", "addiction", "addictions", "addictologie", "psychiatrie", "psychiatrique", "hopital", "sevrage",
        "ase", "cidff", "prevention",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the text names one of them.</summary>
    public static bool AreNamedIn(string text) => PersonNames.Searchable(text).Split(' ').Any(Words.Contains);
}
