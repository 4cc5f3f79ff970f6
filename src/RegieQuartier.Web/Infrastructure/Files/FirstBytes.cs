using RegieQuartier.Domain.Files;

namespace RegieQuartier.Web.Infrastructure.Files;

/// <summary>The signs that each format begins with. A PDF must also end as one: nothing else is hidden behind its first line.</summary>
internal static class FirstBytes
{
    // Readers look for the end of a PDF there.
    private const int EndOfPdf = 1024;

    /// <summary>Whether the bytes are those of that format; of the texts of an office, only that they are packed.</summary>
    public static bool AreOf(FileFormat format, ReadOnlySpan<byte> content) => format switch
    {
        FileFormat.Pdf => content.StartsWith("%PDF-"u8) && content[^Math.Min(content.Length, EndOfPdf)..].IndexOf("%%EOF"u8) >= 0,
        FileFormat.Jpeg => content.StartsWith<byte>([0xFF, 0xD8, 0xFF]),
        FileFormat.Png => content.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) && At(content, 12).StartsWith("IHDR"u8),
        FileFormat.WebP => content.StartsWith("RIFF"u8) && At(content, 8).StartsWith("WEBP"u8),
        FileFormat.Docx or FileFormat.Odt => content.StartsWith<byte>([0x50, 0x4B, 0x03, 0x04]),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };

    /// <summary>Whether a PDF says that it runs something when it is opened. What it packs away is not looked at.</summary>
    public static bool RunProgram(ReadOnlySpan<byte> pdf) => pdf.IndexOf("/JavaScript"u8) >= 0 || pdf.IndexOf("/Launch"u8) >= 0;

    private static ReadOnlySpan<byte> At(ReadOnlySpan<byte> content, int place) => content.Length < place ? [] : content[place..];
}
