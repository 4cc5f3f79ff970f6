using System.Text;
using CsCheck;
using RegieQuartier.Web.Infrastructure.Spreadsheets;
using static RegieQuartier.Web.Tests.Infrastructure.Spreadsheets.Given;

namespace RegieQuartier.Web.Tests.Infrastructure.Spreadsheets;

public sealed class CsvReadingTests
{
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static TheoryData<string, byte[]> Encodings()
    {
        const string Text = "Prénom;Naissance\r\nZoé – œuvre;23/11/1990\r\n";
        return new()
        {
            { "UTF-8", Encoding.UTF8.GetBytes(Text) },
            { "UTF-8 that says so", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)] },
            { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)] },
            { "UTF-16, the other way round", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
            { "Windows-1252", Western.GetBytes(Text) },
        };
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Letters_are_read_whatever_they_are_saved_in(string encoding, byte[] file)
    {
        Assert.NotEmpty(encoding);
        Assert.Equal(["Prénom|Naissance", "2:Zoé – œuvre|23/11/1990"], (await ReadAsync(file, "liste.csv")).Lines());
    }

    [Theory]
    [InlineData("Nom;Ville, quartier\nDurand;Lyon, 8e")]
    [InlineData("Nom\tVille, quartier\nDurand\tLyon, 8e")]
    [InlineData("Nom,\"Ville, quartier\"\nDurand,\"Lyon, 8e\"")]
    [InlineData("\r\n\r\nNom;Ville, quartier\r\nDurand;Lyon, 8e\r\n", 4)]
    [InlineData(";;\nNom;Ville, quartier;\n Durand ; Lyon, 8e ;;;\n;;\n", 3)]
    public async Task The_separator_is_the_one_of_the_titles(string text, int row = 2) =>
        Assert.Equal(["Nom|Ville, quartier", $"{row}:Durand|Lyon, 8e"], (await ReadCsvAsync(text)).Lines());

    [Fact]
    public async Task Rows_keep_the_number_the_spreadsheet_shows()
    {
        var reading = await ReadCsvAsync("Nom;Note\n\nA;\"deux\r\nlignes\"\n\n;\nB\n");

        Assert.Equal(["Nom|Note", "3:A|deux\nlignes", "6:B|"], reading.Lines());
        Assert.Equal(("B3", "deux\nlignes"), (reading.Table!.Rows[0][1].Address, reading.Table.Rows[0][1].Text));
    }

    [Fact]
    public async Task A_title_is_found_whatever_its_capitals_accents_and_lines()
    {
        var table = (await ReadCsvAsync("NOM;\"Date  de\nnaissance\"\nA;B")).Table!;

        Assert.Equal((0, 1, null), (table.ColumnOf("nom"), table.ColumnOf("daté de Naissance"), table.ColumnOf("Prénom")));
        Assert.Null(table.MissingColumns("Nom"));
        Assert.Equal("Il manque la colonne « Prénom ».", table.MissingColumns("Nom", "Prénom")?.Sentence);
        Assert.Equal("Il manque des colonnes : « Prénom », « Ville ».", table.MissingColumns("Prénom", "Ville")?.Sentence);
    }

    [Fact]
    public async Task A_quote_is_doubled_between_quotes() =>
        Assert.Equal(["Nom|Ville", "2:dit \"le Grand\";|x"], (await ReadCsvAsync("Nom;Ville\n\"dit \"\"le Grand\"\";\";x")).Lines());

    [Fact]
    public async Task What_an_export_says_of_itself_is_not_read_back()
    {
        Assert.Equal(["Nom", "2:A"], (await ReadCsvAsync("Nom\nA\n\nÀ propos de cette liste\nSalariés\n\n2026")).Lines());
        Assert.Equal(["Nom", "2:À propos de cette liste", "3:B"], (await ReadCsvAsync("Nom\nÀ propos de cette liste\nB")).Lines());
    }

    [Theory]
    [InlineData("Nom\n'+33639980001", "+33639980001")]
    [InlineData("Nom\n''=1+1", "'=1+1")]
    [InlineData("Nom\n=1+1", "=1+1")]
    [InlineData("Nom\n'Aïssa", "'Aïssa")]
    public async Task The_apostrophe_that_defuses_a_formula_is_taken_away(string text, string read) =>
        Assert.Equal(["Nom", $"2:{read}"], (await ReadCsvAsync(text)).Lines());

    [Theory]
    [InlineData("", "empty", "vide")]
    [InlineData(" \r\n;;;\n", "empty", "vide")]
    [InlineData("Nom;Ville\n;\n", "no-row", "ligne de titres")]
    [InlineData("Nom;;Ville\na;b;c", "column-without-title", "B1")]
    [InlineData("Nom;Ville;NÔM\na;b;c", "duplicate-column", "changez celui de la cellule C1")]
    [InlineData("Nom;Ville\na;b\na;;c", "cell-outside-table", "C3")]
    [InlineData("Nom\na\"b\nc", "misplaced-quote", "ligne 2")]
    [InlineData("Nom\na\n\"b\nc\nd", "misplaced-quote", "ligne 3")]
    [InlineData("Nom\n\"b\"c", "misplaced-quote", "ligne 2")]
    [InlineData("Nom;Ville\na;b\u0007", "unreadable-sign", "B2")]
    [InlineData("Nom;Ville\u202E\na;b", "unreadable-sign", "B1")]
    [InlineData("1;2;3;4;5;6;7;8;9;10;11\na", "too-many-columns", "10")]
    [InlineData("Nom;Ville\na;012345678901234567890123456789012345678901234567890", "cell-too-long", "B2 est trop long : il ne peut pas dépasser 50 lettres")]
    public async Task What_cannot_be_a_table_is_told(string text, string code, string said) => (await ReadCsvAsync(text)).AssertRefused(code, said);

    [Fact]
    public async Task Rows_are_counted()
    {
        var hundred = "Nom\n" + string.Concat(Enumerable.Repeat("\nA\n", 100));

        Assert.Equal(100, (await ReadCsvAsync(hundred)).Table?.Rows.Count);
        (await ReadCsvAsync(hundred + "B")).AssertRefused("too-many-rows", "il peut en avoir 100");
        (await ReadCsvAsync("Nom\n" + string.Concat(Enumerable.Repeat("A\n", 5_001)), Limits with { MostRows = 5_000 })).AssertRefused("too-many-rows", "5\u202f000");
    }

    [Fact]
    public async Task Separators_by_the_million_are_not_kept() =>
        (await ReadCsvAsync("Nom;Ville\n" + new string(';', 1_000_000))).AssertRefused("too-many-columns", "10");

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0, 65, 0, 0, 0 }, "unknown-letters", "CSV UTF-8")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0xD8, 65, 0 }, "unknown-letters", "CSV UTF-8")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 65, 0xE9, 65 }, "unknown-letters", "CSV UTF-8")]
    [InlineData(new byte[] { 65, 0, 66, 0 }, "wrong-type", "n’est pas un tableau")]
    [InlineData(new byte[] { 65, 0xE9, 0x81, 65 }, "wrong-type", "n’est pas un tableau")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0 }, "wrong-type", "n’est pas un tableau")]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31 }, "wrong-type", "n’est pas un tableau")]
    public async Task What_is_not_text_is_told(byte[] file, string code, string said) => (await ReadAsync(file, "liste.csv")).AssertRefused(code, said);

    [Theory]
    [InlineData("liste.xlsx")]
    [InlineData("liste.exe")]
    [InlineData("liste")]
    [InlineData("")]
    public async Task Its_name_says_what_it_holds(string name) =>
        (await ReadAsync("Nom\nA"u8.ToArray(), name)).AssertRefused("wrong-name", "en .xlsx ou en .csv");

    [Fact]
    public async Task No_more_is_read_than_the_limit()
    {
        using var endless = new EndlessStream();

        var reading = await SpreadsheetReader.ReadAsync(endless, "liste.csv", Limits with { MostBytes = 1_572_864 }, TestContext.Current.CancellationToken);

        reading.AssertRefused("too-heavy", "il ne peut pas dépasser 1,5 Mo");
        Assert.InRange(endless.Given, 1, 1_600_000);
    }

    [Fact]
    public Task Whatever_bytes_are_sent_there_is_an_answer() =>
        Gen.OneOf(Gen.Byte, Gen.OneOf(Array.ConvertAll("\";\t,\r\nNé'= "u8.ToArray(), Gen.Const))).Array[0, 60].SampleAsync(async file =>
        {
            var reading = await ReadAsync(file, "liste.csv");
            return reading.Refused != (reading.Table is not null);
        });

    private sealed class EndlessStream : MemoryStream
    {
        public long Given { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)'a');
            Given += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
