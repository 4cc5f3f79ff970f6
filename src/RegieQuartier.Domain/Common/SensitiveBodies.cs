using System.Collections.Frozen;

namespace RegieQuartier.Domain.Common;

/// <summary>
/// Bodies whose very name tells of health, of justice or of a child's past. A record keeps them as « un autre organisme ».
/// A hospital may also be a workplace: only as who sends somebody does it tell.
/// </summary>
public static class SensitiveBodies
{
    private static readonly string[] Telling =
    [
        "spip", "pjj", "penitentiaire", "prison", "probation", "detention", "judiciaire",
        "csapa", "caarud", "cmp", "addiction", "addictions", "addictologie", "psychiatrie", "psychiatrique", "sevrage",
        "mdph", "agefiph", "esat", "cap emploi", "ase", "cidff", "prevention specialisee", "pension de famille",
    ];

    private static readonly FrozenSet<string> Caring = new[] { "hopital", "hopitaux", "hospitalier", "clinique" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the text names one of them, by its whole words, letters with dots between included.</summary>
    /// <param name="text">A name of a body.</param>
    public static bool AreNamedIn(string text)
    {
        var words = PersonNames.Searchable(text);
        return Array.Exists(Telling, told => $" {words} ".Contains($" {told} ", StringComparison.Ordinal))
            || Spelled(words).Any(spelled => Array.Exists(Telling, told => told.Length > 2 && spelled.EndsWith(told, StringComparison.Ordinal)));
    }

    /// <summary>The same for who sends somebody: a hospital tells, too.</summary>
    /// <param name="text">A name of a body.</param>
    public static bool AreNamedAsSender(string text) => AreNamedIn(text) || PersonNames.Searchable(text).Split(' ').Any(Caring.Contains);

    // « l’A.S.E. » is read « l a s e »: single letters in a row make one word.
    private static IEnumerable<string> Spelled(string words)
    {
        var run = "";
        foreach (var word in words.Split(' ').Append(""))
        {
            if (word.Length == 1)
            {
                run += word;
                continue;
            }

            yield return run;
            run = "";
        }
    }
}
