using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Files;

namespace RegieQuartier.Web.Infrastructure.Files;

/// <summary>
/// Looks at a packed text of Word or LibreOffice without unpacking it: that it is one, holds no macro, and is no bomb for whoever
/// opens it. The one part that is read says what it is, and is bounded.
/// </summary>
internal static class OfficeArchive
{
    // Texts with pictures are hardly packed; a long text alone, some twenty times. What hides a bomb, a thousand times.
    private const int MostRatio = 100;

    private const int MostUnpackedBytes = 200 * 1024 * 1024;

    private const int NeverABombBytes = 1024 * 1024;

    private const int MostEntries = 5_000;

    private const int MostBytesOfKind = 256 * 1024;

    private const string Program = "vbaProject";

    private const string WordTypes = "[Content_Types].xml";

    private const string WordMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static readonly string[] MacroExtensions = [".docm", ".dotm", ".xlsm", ".pptm"];

    /// <summary>Whether such names are given to files made to hold programs.</summary>
    public static bool IsForMacros(string extension) => MacroExtensions.Contains(extension, StringComparer.OrdinalIgnoreCase);

    /// <summary>The reason not to take it, or null.</summary>
    public static Refusal? Inspect(byte[] content, FileFormat format)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content, writable: false));
            return archive switch
            {
                _ when IsBomb(archive, content.Length) => FileRefusals.Bomb,
                _ when archive.Entries.Any(entry => entry.IsEncrypted) => FileRefusals.Locked,
                // Two parts of one name: each reader would open its own.
                _ when archive.Entries.DistinctBy(entry => entry.FullName, StringComparer.OrdinalIgnoreCase).Count() < archive.Entries.Count => FileRefusals.NotWhatItsNameSays,
                _ => format == FileFormat.Docx ? InspectWord(archive) : InspectOpenDocument(archive),
            };
        }
        catch (Exception damaged) when (damaged is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return FileRefusals.NotWhatItsNameSays;
        }
    }

    private static bool IsBomb(ZipArchive archive, int packed)
    {
        if (archive.Entries.Count > MostEntries)
        {
            return true;
        }

        // No entry gives more bytes than it says: what they announce binds them.
        var unpacked = archive.Entries.Any(entry => entry.Length > MostUnpackedBytes) ? long.MaxValue : archive.Entries.Sum(entry => entry.Length);
        return unpacked > MostUnpackedBytes || (unpacked > NeverABombBytes && unpacked / packed > MostRatio);
    }

    private static Refusal? InspectWord(ZipArchive archive)
    {
        var types = TextOf(archive, WordTypes);
        return archive switch
        {
            _ when types.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || types.Contains(Program, StringComparison.OrdinalIgnoreCase) => FileRefusals.HoldsMacros,
            _ when Has(archive, Program) || Has(archive, "oleObject") || archive.Entries.Any(BringsProgram) => FileRefusals.HoldsMacros,
            _ when !types.Contains(WordMain, StringComparison.Ordinal) => FileRefusals.NotWhatItsNameSays,
            _ => null,
        };
    }

    private static Refusal? InspectOpenDocument(ZipArchive archive) => archive switch
    {
        _ when TextOf(archive, "META-INF/manifest.xml").Contains("encryption-data", StringComparison.Ordinal) => FileRefusals.Locked,
        _ when !string.Equals(TextOf(archive, "mimetype").Trim(), FileFormat.Odt.ContentType(), StringComparison.Ordinal) => FileRefusals.NotWhatItsNameSays,
        _ when archive.GetEntry("content.xml") is null => FileRefusals.NotWhatItsNameSays,
        _ when Has(archive, "Basic/") || Has(archive, "Scripts/") => FileRefusals.HoldsMacros,
        _ => null,
    };

    // A text that takes its model, a frame or a picture from elsewhere runs or tells what that place wants: links alone may lead out.
    // A list of relations that cannot be read is one that hides something.
    private static bool BringsProgram(ZipArchiveEntry entry)
    {
        if (!entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (entry.Length > MostBytesOfKind)
        {
            return true;
        }

        using var part = entry.Open();
        using var reader = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        try
        {
            return XDocument.Load(reader).Descendants().Any(relation => TypeOf(relation) is var type
                && (type.EndsWith(Program, StringComparison.OrdinalIgnoreCase) || (IsOutside(relation) && !type.EndsWith("/hyperlink", StringComparison.OrdinalIgnoreCase))));
        }
        catch (XmlException)
        {
            return true;
        }
    }

    private static string TypeOf(XElement relation) => (string?)relation.Attribute("Type") ?? "";

    private static bool IsOutside(XElement relation) => string.Equals((string?)relation.Attribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase);

    private static bool Has(ZipArchive archive, string part) => archive.Entries.Any(entry => entry.FullName.Contains(part, StringComparison.OrdinalIgnoreCase));

    private static string TextOf(ZipArchive archive, string part)
    {
        if (archive.GetEntry(part) is not { IsEncrypted: false, Length: <= MostBytesOfKind } entry)
        {
            return "";
        }

        using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
