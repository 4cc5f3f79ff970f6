using System.Collections.Frozen;

namespace RegieQuartier.Domain.Common;

/// <summary>
/// Words that tell of somebody's health or of their dealings with justice. What is read by many, as the title of a document or the
/// name of a file, does not hold them (GDPR, art. 9 and 10).
/// </summary>
public static class SensitiveWords
{
    private static readonly FrozenSet<string> Telling = new[]
    {
        "medical", "medicale", "medicaux", "medicales", "medecin", "maladie", "malade", "rqth", "handicap", "handicape", "handicapee", "invalidite",
        "inaptitude", "therapeutique", "depression", "bipolaire", "schizophrenie", "psychologue", "psychologique", "cancer", "diabete", "grossesse", "enceinte",
        "hospitalisation", "ordonnance", "addiction", "alcool", "drogue", "ald", "aah",
        "ecrou", "incarceration", "condamnation", "condamne", "condamnee", "tribunal", "juge", "jugement", "penal", "penale",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] TellingTogether = ["maison d arret", "bracelet electronique", "garde a vue", "arret maladie", "mi temps therapeutique"];

    // What the law asks of every employer, of everybody.
    private static readonly string[] Plain = ["visite medicale du travail", "visite medicale", "medecine du travail"];

    /// <summary>Whether the text holds one of them, as a whole word.</summary>
    /// <param name="text">A title or a name, of any case, with or without its accents.</param>
    public static bool AppearIn(string text)
    {
        var words = Plain.Aggregate($" {PersonNames.Searchable(text)} ", (left, plain) => left.Replace($" {plain} ", " ", StringComparison.Ordinal));
        return words.Split(' ').Any(Telling.Contains) || Array.Exists(TellingTogether, told => words.Contains($" {told} ", StringComparison.Ordinal));
    }
}
