using System.Security.Cryptography;

namespace RegieQuartier.Domain.Common;

/// <summary>
/// Codes that people read on paper, say on the phone and type: capital letters and digits, without
/// 0, O, 1 and I. Each character is worth 5 bits.
/// </summary>
public static class ReadableCode
{
    /// <summary>The 32 characters a code is made of.</summary>
    public const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /// <summary>Draws a code of <paramref name="length"/> characters, each as likely as any other.</summary>
    public static string Draw(int length) => RandomNumberGenerator.GetString(Alphabet, length);

    /// <summary>Draws what is read aloud but opens nothing, many times a second: anybody may guess the next.</summary>
    public static string DrawReference(int length) => new(Random.Shared.GetItems<char>(Alphabet, length));

    /// <summary>The code cut in two by a dash, as it is shown: <c>K7M4-2PQR</c>.</summary>
    public static string Grouped(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return $"{code[..(code.Length / 2)]}-{code[(code.Length / 2)..]}";
    }

    /// <summary>What was typed, without what people add (spaces, dashes, small letters); never null.</summary>
    public static string Normalise(string? typed) =>
        string.Concat((typed ?? "").ToUpperInvariant().Where(Alphabet.Contains));
}
