using System.Security.Cryptography;

namespace RegieQuartier.Domain.Appointments;

/// <summary>
/// The code of an appointment: six signs that can be said aloud and copied by hand, shown as
/// <c>K7M-42P</c>. No O, 0, I or 1.
/// </summary>
public static class AppointmentCode
{
    /// <summary>Signs of a code, without its hyphen.</summary>
    public const int Length = 6;

    private const string Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /// <summary>Draws a code.</summary>
    public static string Draw() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>Draws a code that can be drawn again: for the demonstration, where nothing is secret.</summary>
    /// <param name="dice">Gives numbers from 0 to one less than what it is asked for.</param>
    public static string Draw(Func<int, int> dice) => string.Concat(Enumerable.Range(0, Length).Select(_ => Alphabet[dice(Alphabet.Length)]));

    /// <summary>The code as it is read: two groups of three.</summary>
    public static string Display(string code) => $"{code[..3]}-{code[3..]}";

    /// <summary>
    /// What a person typed, brought back to a code: case, spaces and hyphens do not count, and signs that
    /// look alike are put right. Null when it cannot be one.
    /// </summary>
    public static string? Read(string? typed)
    {
        var signs = (typed ?? "").ToUpperInvariant().Where(char.IsLetterOrDigit).ToArray();
        return signs.Length == Length && signs.All(Alphabet.Contains) ? new string(signs) : null;
    }
}
