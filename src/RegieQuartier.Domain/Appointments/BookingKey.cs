using System.Buffers.Text;
using System.Security.Cryptography;

namespace RegieQuartier.Domain.Appointments;

/// <summary>
/// A secret drawn when a booking form is shown. It makes the form count once, and opens the confirmation
/// afterwards. Only its hash is kept: whoever reads the database cannot open a confirmation.
/// </summary>
public readonly record struct BookingKey
{
    private const int Bytes = 16;

    private BookingKey(string text) => Text = text;

    /// <summary>22 characters that need no escaping in an address.</summary>
    public string Text { get; }

    /// <summary>What the database knows of it: 32 bytes.</summary>
    public byte[] Hash => SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(Text));

    /// <summary>Draws a key: 128 random bits.</summary>
    public static BookingKey Draw() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>Reads a key that came back; false when it is not one.</summary>
    public static bool TryParse(string? text, out BookingKey key)
    {
        key = default;
        Span<byte> bytes = stackalloc byte[Bytes + 2];
        if (text is null || text.Length != 22 || !Base64Url.IsValid(text) || !Base64Url.TryDecodeFromChars(text, bytes, out var count) || count != Bytes)
        {
            return false;
        }

        key = new BookingKey(text);
        return true;
    }
}
