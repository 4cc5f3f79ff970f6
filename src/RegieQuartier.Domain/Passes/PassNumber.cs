using System.Text.RegularExpressions;

namespace RegieQuartier.Domain.Passes;

/// <summary>The number of a PASS IAE: twelve letters and digits, shown 5, 2 and 5.</summary>
public readonly partial record struct PassNumber
{
    /// <summary>Signs of a number, without spaces.</summary>
    public const int Length = 12;

    private PassNumber(string text) => Text = text;

    /// <summary>The twelve signs, in capitals.</summary>
    public string Text { get; }

    /// <summary>As it is read: <c>99999 12 34567</c>, with spaces that do not break.</summary>
    public string Display => $"{Text[..5]}\u00a0{Text[5..7]}\u00a0{Text[7..]}";

    /// <summary>Reads what was typed, spaces and dashes aside.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="number">The number.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? typed, out PassNumber number)
    {
        var text = Between().Replace(typed ?? "", "").ToUpperInvariant();
        number = Shape().IsMatch(text) ? new PassNumber(text) : default;
        return number.Text is not null;
    }

    /// <summary>Takes a number as it is kept.</summary>
    /// <exception cref="ArgumentException">It is not one.</exception>
    public static PassNumber FromText(string text) => Shape().IsMatch(text) ? new PassNumber(text) : throw new ArgumentException("Not a PASS number.", nameof(text));

    [GeneratedRegex(@"[\s.\-\u00a0\u202f]", RegexOptions.NonBacktracking)]
    private static partial Regex Between();

    [GeneratedRegex("^[A-Z0-9]{12}$", RegexOptions.NonBacktracking)]
    private static partial Regex Shape();
}
