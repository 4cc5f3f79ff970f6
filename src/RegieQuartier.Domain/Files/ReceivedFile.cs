using System.Security.Cryptography;

namespace RegieQuartier.Domain.Files;

/// <summary>A file that somebody sent, once it was looked at and found to be what its name says.</summary>
/// <param name="Name">Its name, without any path nor sign that a system takes for another thing.</param>
/// <param name="Format">What it is.</param>
/// <param name="Content">Its bytes.</param>
public sealed record ReceivedFile(string Name, FileFormat Format, byte[] Content)
{
    /// <summary>Heaviest file, in bytes: 10 MB.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    /// <summary>Longest name, in characters, its end included.</summary>
    public const int NameMaxLength = 120;

    /// <summary>Length of a digest, in bytes.</summary>
    public const int DigestLength = SHA256.HashSizeInBytes;

    /// <summary>What tells it from any other file: the SHA-256 of its bytes.</summary>
    public byte[] Digest() => SHA256.HashData(Content);
}
