using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Appointments;

/// <summary>
/// The code of an appointment: six signs of <see cref="ReadableCode"/>, shown as <c>K7M-42P</c>.
/// </summary>
public static class AppointmentCode
{
    /// <summary>Signs of a code, without its hyphen.</summary>
    public const int Length = 6;

    /// <summary>Draws a code.</summary>
    public static string Draw() => ReadableCode.Draw(Length);

    /// <summary>Draws a code that can be drawn again: for the demonstration, where nothing is secret.</summary>
    /// <param name="dice">Gives numbers from 0 to one less than what it is asked for.</param>
    public static string Draw(Func<int, int> dice) =>
        string.Concat(Enumerable.Range(0, Length).Select(_ => ReadableCode.Alphabet[dice(ReadableCode.Alphabet.Length)]));

    /// <summary>The code as it is read: two groups of three.</summary>
    public static string Display(string code) => ReadableCode.Grouped(code);

    /// <summary>
    /// What a person typed, brought back to a code: case, spaces and hyphens do not count. Null when it
    /// cannot be one.
    /// </summary>
    public static string? Read(string? typed)
    {
        var signs = (typed ?? "").ToUpperInvariant().Where(char.IsLetterOrDigit).ToArray();
        return signs.Length == Length && signs.All(ReadableCode.Alphabet.Contains) ? new string(signs) : null;
    }
}
