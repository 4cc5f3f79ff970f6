using System.Globalization;
using System.Text;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Accounts;

/// <summary>
/// What makes a password too easy to guess. Length does the work: no capital, digit or sign is asked
/// for, but well-known words, the person's own words, sequences and repeats do not count as length.
/// </summary>
public static class PasswordRule
{
    /// <summary>Shortest password, in characters.</summary>
    public const int MinLength = 12;

    /// <summary>Longest password, in characters.</summary>
    public const int MaxLength = 128;

    private const int FewestDistinct = 5;
    private const int FewestOwnLetters = 5;
    private const int ShortestOwnWord = 3;

    private static readonly string[] Runs =
        ["abcdefghijklmnopqrstuvwxyz", "01234567890", "azertyuiopqsdfghjklmwxcvbn", "qwertyuiopasdfghjklzxcvbnm"];

    /// <summary>Says whether a password may be chosen.</summary>
    /// <param name="password">What was typed.</param>
    /// <param name="ownWords">Words that belong to the person or the organisation: names, address, town.</param>
    public static Result Check(string password, IEnumerable<string> ownWords)
    {
        ArgumentNullException.ThrowIfNull(password);
        var folded = Fold(password);
        var own = ownWords.SelectMany(Words).Distinct(StringComparer.Ordinal).ToList();
        return password switch
        {
            { Length: < MinLength } => AccountRefusals.PasswordTooShort,
            { Length: > MaxLength } => AccountRefusals.PasswordTooLong,
            _ when IsMonotonous(folded) => AccountRefusals.PasswordTooCommon,
            _ when IsMadeOf(password, [.. own, .. CommonPasswords.Words], [.. own.Where(word => word.Any(char.IsLetter))]) => AccountRefusals.PasswordTooPersonal,
            _ when IsMadeOf(password, CommonPasswords.Words, CommonPasswords.Words) => AccountRefusals.PasswordTooCommon,
            _ => Result.Done,
        };
    }

    private static bool IsMonotonous(string folded) =>
        folded.Distinct().Count() < FewestDistinct
        || !folded.Any(char.IsLetter)
        || IsRepeated(folded)
        || IsSequence(folded);

    /// <summary>The same piece said three times or more: « abcdabcdabcd ».</summary>
    private static bool IsRepeated(string folded) => Enumerable.Range(1, folded.Length / 3)
        .Any(period => Enumerable.Range(period, folded.Length - period).All(i => folded[i] == folded[i - period]));

    /// <summary>Two steps in three follow the alphabet, the digits or the keyboard, either way.</summary>
    private static bool IsSequence(string folded) =>
        folded.Zip(folded.Skip(1)).Count(pair => Follows(pair.First, pair.Second)) * 3 >= (folded.Length - 1) * 2;

    private static bool Follows(char first, char second) =>
        first == second || Runs.Any(run => run.Contains($"{first}{second}") || run.Contains($"{second}{first}"));

    /// <summary>True when one of <paramref name="needed"/> is in it and nearly nothing is left without the words.</summary>
    private static bool IsMadeOf(string password, IReadOnlyCollection<string> words, IReadOnlyCollection<string> needed) =>
        new[] { Fold(password), Fold(Plain(password)) }
            .Any(text => needed.Any(text.Contains) && LettersWithout(text, words) < FewestOwnLetters);

    private static int LettersWithout(string text, IEnumerable<string> words) => words
        .OrderByDescending(word => word.Length)
        .Aggregate(text, (rest, word) => rest.Replace(word, " ", StringComparison.Ordinal))
        .Count(char.IsLetter);

    private static IEnumerable<string> Words(string text) => text
        .Split([' ', '-', '\'', '’', '@', '.', ','], StringSplitOptions.RemoveEmptyEntries)
        .Select(Fold)
        .Where(word => word.Length >= ShortestOwnWord);

    /// <summary>Small letters without accents, and digits: what is left of a word once dressed up.</summary>
    private static string Fold(string text) => string.Concat(text
        .Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
        .Select(char.ToLowerInvariant)
        .Where(char.IsLetterOrDigit));

    /// <summary>The word behind « p@ssw0rd! »: signs that stand for letters read as such, ends trimmed.</summary>
    private static string Plain(string text)
    {
        var first = text.TakeWhile(letter => !char.IsLetter(letter)).Count();
        var last = text.Reverse().TakeWhile(letter => !char.IsLetter(letter)).Count();
        var core = first == text.Length ? "" : text[first..^last];
        return string.Concat(core.Select(letter => letter switch
        {
            '0' => 'o',
            '1' or '!' => 'i',
            '3' or '€' => 'e',
            '4' or '@' => 'a',
            '5' or '$' => 's',
            '7' => 't',
            _ => letter,
        }));
    }
}
