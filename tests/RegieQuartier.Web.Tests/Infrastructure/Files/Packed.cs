using System.IO.Compression;
using System.Text;

namespace RegieQuartier.Web.Tests.Infrastructure.Files;

/// <summary>Packed files, made of a few parts.</summary>
internal static class Packed
{
    private const string WordMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>The types that a text of Word announces.</summary>
    public static readonly (string Name, string Text) WordTypes = ("[Content_Types].xml", $"<Types><Override PartName=\"/word/document.xml\" ContentType=\"{WordMain}\"/></Types>");

    /// <summary>What a text of LibreOffice says that it is.</summary>
    public static readonly (string Name, string Text) OdtKind = ("mimetype", "application/vnd.oasis.opendocument.text");

    /// <summary>A text of Word, with these parts on top.</summary>
    public static byte[] Docx(params IEnumerable<(string Name, string Text)> more) => Of([WordTypes, ("word/document.xml", "<w:document/>"), .. more]);

    /// <summary>A text of LibreOffice, with these parts on top.</summary>
    public static byte[] Odt(params IEnumerable<(string Name, string Text)> more) => Of([OdtKind, ("content.xml", "<office:document-content/>"), .. more]);

    public static byte[] Of(params IEnumerable<(string Name, string Text)> parts)
    {
        using var kept = new MemoryStream();
        using (var archive = new ZipArchive(kept, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return kept.ToArray();
    }
}
