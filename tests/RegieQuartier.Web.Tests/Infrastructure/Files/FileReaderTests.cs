using System.Text;
using RegieQuartier.Domain.Files;
using RegieQuartier.TestSupport;
using RegieQuartier.Web.Data.Seed;
using RegieQuartier.Web.Infrastructure.Files;

namespace RegieQuartier.Web.Tests.Infrastructure.Files;

/// <summary>A file is what its bytes say and its name confirms; anything else is refused, and never a failure of ours.</summary>
public sealed class FileReaderTests
{
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 0x4A, 0x46, 0x49, 0x46, 0];
    private static readonly byte[] WebP = [.. "RIFF"u8, 26, 0, 0, 0, .. "WEBPVP8L"u8, 0, 0];

    public static TheoryData<string, byte[], FileFormat> Taken => new()
    {
        { "contrat.pdf", DocumentWorld.Pdf(), FileFormat.Pdf },
        { "CONTRAT.PDF", DocumentWorld.Pdf(), FileFormat.Pdf },
        { "photo.jpeg", Jpeg, FileFormat.Jpeg },
        { "photo.jpg", Jpeg, FileFormat.Jpeg },
        { "code.png", DemoFiles.Png("code.png", "Code").Content, FileFormat.Png },
        { "image.webp", WebP, FileFormat.WebP },
        { "cv.docx", Packed.Docx(), FileFormat.Docx },
        { "cv.odt", Packed.Odt(("META-INF/manifest.xml", "<manifest/>")), FileFormat.Odt },
    };

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "vide.pdf", [], "file.empty" },
        { "page.html", "<html><script>alert(1)</script></html>"u8.ToArray(), "file.format-not-taken" },
        { "dessin.svg", "<svg onload=\"alert(1)\"/>"u8.ToArray(), "file.format-not-taken" },
        { "vieux.doc", [0xD0, 0xCF, 0x11, 0xE0], "file.format-not-taken" },
        { "sans-fin", DocumentWorld.Pdf(), "file.format-not-taken" },
        { "programme.pdf.exe", [0x4D, 0x5A], "file.format-not-taken" },
        { "contrat.pdf\0.exe", DocumentWorld.Pdf(), "file.format-not-taken" },
        { "tr\u202efdp.exe", DocumentWorld.Pdf(), "file.format-not-taken" },
        { "page.pdf", "<html><script>alert(1)</script></html>"u8.ToArray(), "file.not-what-its-name-says" },
        { "polyglotte.pdf", "%PDF-1.4\n<html><script>alert(1)</script></html>"u8.ToArray(), "file.not-what-its-name-says" },
        { "precede.pdf", [.. "<html>"u8, .. DocumentWorld.Pdf()], "file.not-what-its-name-says" },
        { "suivi.pdf", [.. DocumentWorld.Pdf(), .. Encoding.ASCII.GetBytes(new string('<', 4096))], "file.not-what-its-name-says" },
        { "contrat.png", DocumentWorld.Pdf(), "file.not-what-its-name-says" },
        { "photo.pdf", Jpeg, "file.not-what-its-name-says" },
        { "court.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "file.not-what-its-name-says" },
        { "son.webp", [.. "RIFF"u8, 26, 0, 0, 0, .. "WAVEfmt "u8], "file.not-what-its-name-says" },
        { "un.pdf", [0x25], "file.not-what-its-name-says" },
        { "macros.docm", Packed.Docx(), "file.holds-macros" },
        { "modele.dotm", Packed.Docx(), "file.holds-macros" },
        { "macros.docx", Packed.Docx(("word/vbaProject.bin", "x")), "file.holds-macros" },
        { "ailleurs.docx", Packed.Docx(("word/_rels/settings.xml.rels", Relation("attachedTemplate", "http://ailleurs.test/x.dotm"))), "file.holds-macros" },
        { "pixel.docx", Packed.Docx(("word/_rels/document.xml.rels", Relation("image", "http://ailleurs.test/x.png"))), "file.holds-macros" },
        { "cache.docx", Packed.Docx(("word/_rels/document.xml.rels", Relation("vbaProject", "evil.bin", mode: "Internal"))), "file.holds-macros" },
        { "illisible.docx", Packed.Docx(("word/_rels/document.xml.rels", "<!DOCTYPE x><Relationships/>")), "file.holds-macros" },
        { "objet.docx", Packed.Docx(("word/embeddings/oleObject1.bin", "x")), "file.holds-macros" },
        { "script.pdf", [.. "%PDF-1.4\n1 0 obj << /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >> endobj\n%%EOF"u8], "file.holds-macros" },
        { "renomme.docx", Packed.Of(("[Content_Types].xml", "application/vnd.ms-word.document.macroEnabled.main+xml")), "file.holds-macros" },
        { "macros.odt", Packed.Odt(("Basic/Standard/Module1.xml", "x")), "file.holds-macros" },
        { "scripts.odt", Packed.Odt(("Scripts/python/x.py", "x")), "file.holds-macros" },
        { "verrouille.odt", Packed.Odt(("META-INF/manifest.xml", "<manifest:encryption-data/>")), "file.locked" },
        { "archive.docx", Packed.Of(("lisez-moi.txt", "x")), "file.not-what-its-name-says" },
        { "classeur.docx", Packed.Of(("[Content_Types].xml", "spreadsheetml.sheet.main+xml")), "file.not-what-its-name-says" },
        { "archive.odt", Packed.Of(("mimetype", "application/vnd.oasis.opendocument.text")), "file.not-what-its-name-says" },
        { "classeur.odt", Packed.Of(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "x")), "file.not-what-its-name-says" },
        { "cv.docx", Packed.Odt(), "file.not-what-its-name-says" },
        { "double.docx", Packed.Docx(("word/document.xml", "<autre/>")), "file.not-what-its-name-says" },
        { "casse.docx", Packed.Docx()[..60], "file.not-what-its-name-says" },
        { "bombe.docx", Packed.Docx(("word/media/zeros.bin", new string('0', 5_000_000))), "file.bomb" },
        { "bombe.odt", Packed.Odt(("Pictures/zeros.bin", new string('0', 5_000_000))), "file.bomb" },
        { "mille.docx", Packed.Docx(Enumerable.Range(0, 6_000).Select(number => ($"word/{number}.xml", ""))), "file.bomb" },
    };

    private static string Relation(string type, string target, string mode = "External") =>
        $"<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}\" Target=\"{target}\" TargetMode=\"{mode}\"/></Relationships>";

    [Theory]
    [MemberData(nameof(Taken), DisableDiscoveryEnumeration = true)]
    public void What_a_file_is_follows_from_its_bytes_and_its_name(string name, byte[] content, FileFormat format)
    {
        var read = FileReader.Read(name, content);

        Assert.Null(read.Refusal);
        Assert.Equal(format, read.Value!.Format);
    }

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void What_is_not_one_of_ours_is_refused(string name, byte[] content, string refusal) => Assert.Equal(refusal, FileReader.Read(name, content).Refusal?.Code);

    [Fact]
    public void A_packed_file_spoilt_anywhere_is_answered()
    {
        var (dice, whole) = (new Random(42), Packed.Docx(("word/styles.xml", new string('s', 500))));
        for (var round = 0; round < 2_000; round++)
        {
            var spoilt = whole.ToArray();
            for (var hit = dice.Next(1, 6); hit > 0; hit--)
            {
                spoilt[dice.Next(spoilt.Length)] = (byte)dice.Next(256);
            }

            var read = FileReader.Read("cv.docx", spoilt);
            Assert.True(read.Refused || read.Value.Format == FileFormat.Docx);
        }
    }
}
