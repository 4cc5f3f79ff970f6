using System.IO.Compression;
using System.Text;

namespace RegieQuartier.Web.Infrastructure.Spreadsheets;

/// <summary>
/// Looks at a zip before anything of it is opened as a classeur: what it is, and how large it is once unpacked.
/// The sizes it announces bind it: no entry gives more bytes than it says.
/// </summary>
internal static class XlsxArchive
{
    /// <summary>All its files together, unpacked: twenty thousand rows of ten columns weigh ten.</summary>
    public const int MostUnpackedBytes = 32 * 1024 * 1024;

    // A sheet of a single repeated line is packed eighty times smaller; what hides a bomb, a thousand times.
    private const int MostRatio = 100;

    private const int NeverABombBytes = 1024 * 1024;

    private const int MostEntries = 1_000;

    // Each link of a sheet is a line in one of these, and each is kept in memory by the library.
    private const int MostBytesOfLinks = 4 * 1024 * 1024;

    private const string Types = "[Content_Types].xml";

    /// <summary>The reason not to open it, or null.</summary>
    public static SpreadsheetRefusal? Inspect(ArraySegment<byte> file)
    {
        try
        {
            using var archive = new ZipArchive(Open(file));
            return InspectSizes(archive, file.Count) ?? InspectKind(archive);
        }
        catch (Exception damaged) when (damaged is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return SpreadsheetRefusal.Damaged;
        }
    }

    /// <summary>The file as a stream that cannot be written to.</summary>
    public static Stream Open(ArraySegment<byte> file) => new MemoryStream(file.Array!, file.Offset, file.Count, writable: false);

    private static SpreadsheetRefusal? InspectSizes(ZipArchive archive, int packed)
    {
        if (archive.Entries.Count > MostEntries)
        {
            return SpreadsheetRefusal.Bomb;
        }

        var unpacked = 0L;
        foreach (var entry in archive.Entries)
        {
            var most = entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || IsTypes(entry) ? MostBytesOfLinks : MostUnpackedBytes;
            if (entry.Length > most)
            {
                return SpreadsheetRefusal.Bomb;
            }

            unpacked += entry.Length;
        }

        return unpacked > MostUnpackedBytes || (unpacked > NeverABombBytes && unpacked / packed > MostRatio) ? SpreadsheetRefusal.Bomb : null;
    }

    private static SpreadsheetRefusal? InspectKind(ZipArchive archive)
    {
        var names = archive.Entries.Select(entry => entry.FullName.TrimStart('/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var types = archive.Entries.FirstOrDefault(IsTypes) is { } entry ? Text(entry) : "";
        return names switch
        {
            _ when archive.Entries.Any(part => part.IsEncrypted) => SpreadsheetRefusal.Encrypted,
            _ when names.Count < archive.Entries.Count => SpreadsheetRefusal.Damaged,
            _ when names.Contains("META-INF/manifest.xml") && names.Contains("content.xml") => SpreadsheetRefusal.OpenDocument,
            _ when types.Contains("sheet.binary", StringComparison.OrdinalIgnoreCase) => SpreadsheetRefusal.BinaryFormat,
            _ when names.Any(IsMacro) || types.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) => SpreadsheetRefusal.Macros,
            _ when !types.Contains("spreadsheetml", StringComparison.OrdinalIgnoreCase) => SpreadsheetRefusal.WrongType,
            _ => null,
        };
    }

    private static bool IsTypes(ZipArchiveEntry entry) => entry.FullName.TrimStart('/').Equals(Types, StringComparison.OrdinalIgnoreCase);

    private static bool IsMacro(string name) =>
        name.Contains("vbaProject", StringComparison.OrdinalIgnoreCase) || name.Contains("macrosheets/", StringComparison.OrdinalIgnoreCase);

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
