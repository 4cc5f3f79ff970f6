using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace RegieQuartier.Domain.Accounts;

/// <summary>
/// Codes of an authenticator application: RFC 6238 with what every application supports, that is
/// HMAC-SHA-1, 6 digits, 30 seconds.
/// </summary>
public static class Totp
{
    /// <summary>Length of a secret, in bytes: that of SHA-1, as RFC 4226 recommends.</summary>
    public const int SecretLength = 20;

    /// <summary>Length of a code, in digits.</summary>
    public const int Digits = 6;

    private const int StepSeconds = 30;
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>Draws a secret.</summary>
    public static byte[] DrawSecret() => RandomNumberGenerator.GetBytes(SecretLength);

    /// <summary>The number of 30-second steps since 1970.</summary>
    public static long StepAt(DateTimeOffset now) => now.ToUnixTimeSeconds() / StepSeconds;

    /// <summary>The code of a step, with its leading zeros.</summary>
    public static string CodeOf(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> mac = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // The standard's hash, and the only one all applications know; HMAC does not rest on collisions.
        HMACSHA1.HashData(secret, counter, mac);
#pragma warning restore CA5350
        var offset = mac[^1] & 0xf;
        var number = BinaryPrimitives.ReadInt32BigEndian(mac[offset..]) & 0x7fff_ffff;
        return (number % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// The step whose code was typed: the present one, or a neighbour for a phone whose clock drifts.
    /// Null when the code is none of them. The caller refuses a step already used.
    /// </summary>
    public static long? StepOf(byte[] secret, string code, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(code);
        var present = StepAt(now);
        long? found = null;
        foreach (var step in (long[])[present - 1, present, present + 1])
        {
            if (CryptographicOperations.FixedTimeEquals(Bytes(CodeOf(secret, step)), Bytes(code)))
            {
                found = step;
            }
        }

        return found;
    }

    /// <summary>The secret as it is typed by hand, in groups of four: <c>JBSW Y3DP …</c></summary>
    public static string KeyText(byte[] secret) =>
        string.Join(' ', Encode(secret).Chunk(4).Select(group => new string(group)));

    /// <summary>The address that a QR code gives to the application.</summary>
    /// <param name="secret">The secret.</param>
    /// <param name="issuer">Name of the organisation, as the application will list it.</param>
    /// <param name="account">The person's sign-in name.</param>
    public static string Address(byte[] secret, string issuer, string account) =>
        $"otpauth://totp/{Uri.EscapeDataString(issuer)}:{Uri.EscapeDataString(account)}"
        + $"?secret={Encode(secret)}&issuer={Uri.EscapeDataString(issuer)}";

    private static byte[] Bytes(string code) => System.Text.Encoding.UTF8.GetBytes(code);

    private static string Encode(byte[] secret)
    {
        var bits = string.Concat(secret.Select(part => part.ToString("B8", CultureInfo.InvariantCulture)));
        return string.Concat(bits.Chunk(5).Select(five => Base32[Convert.ToInt32(new string(five).PadRight(5, '0'), 2)]));
    }
}
