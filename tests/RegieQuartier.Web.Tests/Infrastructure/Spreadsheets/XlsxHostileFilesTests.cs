using System.IO.Compression;
using System.Text;
using CsCheck;
using static RegieQuartier.Web.Tests.Infrastructure.Spreadsheets.Given;
using static RegieQuartier.Web.Tests.Infrastructure.Spreadsheets.XlsxGiven;

namespace RegieQuartier.Web.Tests.Infrastructure.Spreadsheets;

public sealed class XlsxHostileFilesTests
{
    private static readonly byte[] OldContainer = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]];

    private static XlsxGiven Ordinary => new(Sheet(["Nom", "Né le"], ["Zoé", "<c s=\"0\"><v>46349</v></c>"], ["<c t=\"s\"><v>0</v></c>"]) + "<mergeCells/>");

    [Fact]
    public async Task The_file_the_others_are_made_of_is_read() =>
        Assert.Equal(["Nom|Né le", "2:Zoé|2026-11-23", "3:Léo|"], (await ReadXlsxAsync(Ordinary.WithFormats("dd/mm/yyyy").WithSharedStrings("<t>Léo</t>"))).Lines());

    [Fact]
    public async Task Other_formats_are_told_apart()
    {
        (await ReadAsync(OldContainer, "liste.xls")).AssertRefused("old-format", ".xls");
        (await ReadAsync([.. OldContainer, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "liste.xlsx")).AssertRefused("encrypted", "mot de passe");
        (await ReadXlsxAsync(Ordinary.With("META-INF/manifest.xml", "<x/>").With("content.xml", "<x/>"))).AssertRefused("open-document", ".ods");
        (await ReadXlsxAsync(Ordinary.With("xl/vbaProject.bin", "x"))).AssertRefused("macros", "sans macros");
        (await ReadXlsxAsync(Ordinary.With("xl/macrosheets/sheet1.xml", "<x/>"))).AssertRefused("macros", "sans macros");
        (await ReadXlsxAsync(Ordinary.With("[Content_Types].xml", "openxmlformats-officedocument.spreadsheetml.sheet.main", "ms-excel.sheet.macroEnabled.main"))).AssertRefused("macros", "sans macros");
        (await ReadXlsxAsync(Ordinary.With("[Content_Types].xml", "sheet.main+xml", "sheet.binary.macroEnabled.main"))).AssertRefused("binary-format", ".xlsb");
        (await ReadXlsxAsync(Ordinary.With("[Content_Types].xml", "spreadsheetml", "wordprocessingml"))).AssertRefused("wrong-type", "n’est pas un tableau");
        (await ReadXlsxAsync(Ordinary.With("[Content_Types].xml", "<Types/>"))).AssertRefused("wrong-type", "n’est pas un tableau");
        (await ReadAsync(Ordinary.ToBytes(), "liste.csv")).AssertRefused("wrong-name", "ne dit pas ce qu’il contient");
        (await ReadAsync(Ordinary.ToBytes(), "liste.xlsm")).AssertRefused("wrong-name", "ne dit pas ce qu’il contient");
        (await ReadAsync(Ordinary.ToBytes()[..300], "liste.xlsx")).AssertRefused("damaged", "abîmé");
        (await ReadAsync(Ordinary.ToBytes(), "LISTE.XLSX")).AssertRefused("damaged", "abîmé");
    }

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/styles.xml")]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    [InlineData("_rels/.rels")]
    [InlineData("[Content_Types].xml")]
    public async Task No_entity_is_ever_read(string part)
    {
        const string Entities = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>";
        var file = Ordinary.WithFormats("dd/mm/yyyy").WithSharedStrings("<t>Léo</t>");

        (await ReadXlsxAsync(file.With(part, Entities + file.Parts[part]))).AssertRefused("damaged", "abîmé");
    }

    [Fact]
    public async Task A_bomb_is_not_unpacked()
    {
        (await ReadXlsxAsync(Ordinary.With("xl/worksheets/sheet1.xml", new string(' ', 2 * 1024 * 1024)))).AssertRefused("too-large-inside", "beaucoup trop gros");
        (await ReadXlsxAsync(Ordinary.With("xl/media/a", Noise(5 * 1024 * 1024)).With("xl/_rels/a.rels", Noise(5 * 1024 * 1024)), Limits with { MostBytes = 20_000_000 }))
            .AssertRefused("too-large-inside", "beaucoup trop gros");
        (await ReadXlsxAsync(Ordinary.With("xl/media/a", Noise(33 * 1024 * 1024)), Limits with { MostBytes = 40_000_000 })).AssertRefused("too-large-inside", "beaucoup trop gros");

        var crowd = Enumerable.Range(0, 1_001).Aggregate(Ordinary, (file, number) => file.With($"xl/media/{number}", "x"));
        (await ReadXlsxAsync(crowd)).AssertRefused("too-large-inside", "beaucoup trop gros");
    }

    [Fact]
    public async Task More_shared_texts_than_cells_are_not_kept() =>
        (await ReadXlsxAsync(Ordinary.WithSharedStrings([.. Enumerable.Repeat("<t>a</t>", 1_011)]))).AssertRefused("too-large-inside", "beaucoup trop gros");

    [Fact]
    public async Task A_size_that_lies_lets_nothing_more_through()
    {
        var file = Column($"<c t=\"inlineStr\"><is><t>{new string(' ', 60_000_000)}</t></is></c>").ToBytes();
        var lying = file.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(file.AsSpan(lying + 24), 2_000);

        (await ReadAsync(file, "liste.xlsx")).AssertRefused("damaged", "abîmé");
    }

    [Fact]
    public async Task Two_parts_of_one_name_are_refused()
    {
        using var file = new MemoryStream();
        file.Write(Ordinary.ToBytes());
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var twin = archive.CreateEntry("XL/worksheets/SHEET1.xml").Open();
            twin.Write("<worksheet/>"u8);
        }

        (await ReadAsync(file.ToArray(), "liste.xlsx")).AssertRefused("damaged", "abîmé");
    }

    [Fact]
    public Task Whatever_happens_to_a_file_there_is_an_answer()
    {
        var change =
            from part in OneOf([.. Ordinary.Parts.Keys])
            from at in Gen.Double[0, 1]
            from removed in Gen.Int[0, 30]
            from added in Gen.OneOf(Gen.String[0, 10], OneOf("<", ">", "\"", "/>", "<c>", "<row r=\"0\"/>", "99999999999", "-1", "r:id=\"rId2\"", "</sheetData>", "&#0;", "xmlns=\"\""))
            select (part, at, removed, added);

        return change.SampleAsync(async changed =>
        {
            var file = Ordinary.WithFormats("dd/mm/yyyy").WithSharedStrings("<t>Léo</t>");
            var content = file.Parts[changed.part];
            var start = (int)(changed.at * content.Length);
            var spoilt = content[..start] + changed.added + content[Math.Min(content.Length, start + changed.removed)..];

            var reading = await ReadXlsxAsync(file.With(changed.part, spoilt));
            return reading.Refused != (reading.Table is not null);
        });
    }

    [Fact]
    public Task Whatever_bytes_are_sent_there_is_an_answer()
    {
        var file = Ordinary.WithFormats("dd/mm/yyyy").WithSharedStrings("<t>Léo</t>").ToBytes();
        return Gen.Select(Gen.Int[0, file.Length - 1], Gen.Byte, Gen.Int[0, file.Length]).SampleAsync(async (at, value, length) =>
        {
            var spoilt = file.ToArray();
            spoilt[at] = value;
            var reading = await ReadAsync(length % 4 == 0 ? spoilt[..length] : spoilt, "liste.xlsx");
            return reading.Refused != (reading.Table is not null);
        });
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.OneOf(Array.ConvertAll(texts, Gen.Const));

    private static string Noise(int length) => new(new Random(1).GetItems<char>("abcdefghijklmnopqrstuvwxyz0123456789", length));
}
