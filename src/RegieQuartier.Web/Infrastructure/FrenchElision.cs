using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>« de » before a name: « de Karim », « d’Aïssatou », « d’Hélène », « de Hassan ».</summary>
public static class FrenchElision
{
    private const string Vowels = "aeiou";

    // French names whose h is mute; that of Hassan, Houria or Harald is heard.
    private static readonly string[] Mute = ["hector", "helen", "helie", "helois", "henri", "herbert", "hercule", "hermin", "herve", "hilair", "hippolyt", "honor", "horac", "hortens", "hubert", "hugu", "hyacinth"];

    /// <summary>The name with its « de », cut where it is heard so.</summary>
    /// <param name="name">The name of a person, of a crew or of a month.</param>
    public static string AfterDe(this string name) => IsElided(PersonNames.Searchable(name)) ? $"d’{name}" : $"de {name}";

    // An y or an « ou » before a vowel is heard as in « Yacine » and « Ouarda ».
    private static bool IsElided(string heard) => heard switch
    {
        ['y', var next, ..] => !IsVowel(next) && char.IsAsciiLetter(next),
        ['o', 'u', var next, ..] when IsVowel(next) => false,
        ['h', ..] => Mute.Any(start => heard.StartsWith(start, StringComparison.Ordinal)),
        [var first, ..] => IsVowel(first),
        _ => false,
    };

    private static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);
}
