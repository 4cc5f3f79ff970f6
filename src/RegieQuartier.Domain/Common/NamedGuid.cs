using System.Security.Cryptography;
using System.Text;

namespace RegieQuartier.Domain.Common;

/// <summary>
/// Identifiers of the rows that every organisation starts with: made from a name, the same in each database, so that a
/// migration can put them in and recognise them later (RFC 9562, version 8).
/// </summary>
internal static class NamedGuid
{
    private const int Length = 16;
    private const int VersionByte = 6;
    private const int VariantByte = 8;

    /// <summary>The identifier of a name.</summary>
    /// <param name="name">A name that no other row bears, and that never changes.</param>
    public static Guid Of(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(name))[..Length];
        bytes[VersionByte] = (byte)((bytes[VersionByte] & 0x0F) | 0x80);
        bytes[VariantByte] = (byte)((bytes[VariantByte] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
