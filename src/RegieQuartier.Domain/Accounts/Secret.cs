using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace RegieQuartier.Domain.Accounts;

/// <summary>Secrets given to people and browsers: drawn here, kept only as hashes.</summary>
public static class Secret
{
    private const int TokenLength = 32;
    private const int HashLength = 32;

    // A code has 40 bits or more of its own: fewer rounds than a password, still hopeless to search.
    private const int CodeIterations = 50_000;

    /// <summary>Draws a token of 256 bits, in characters that stand in a cookie or an address.</summary>
    public static string DrawToken() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenLength));

    /// <summary>Hash of a token: 32 bytes. Fast, since a token cannot be guessed.</summary>
    public static byte[] HashToken(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));

    /// <summary>Hash of a short code that a person types: 32 bytes, slow, salted by its account.</summary>
    public static byte[] HashCode(string code, Guid accountId) => Rfc2898DeriveBytes.Pbkdf2(
        code, accountId.ToByteArray(), CodeIterations, HashAlgorithmName.SHA512, HashLength);
}
