using System.Text;
using RegieQuartier.Web.Infrastructure.Spreadsheets;

namespace RegieQuartier.Web.Tests.Infrastructure.Spreadsheets;

public sealed class CsvExportTests
{
    [Fact]
    public async Task A_french_spreadsheet_opens_it_by_a_double_click()
    {
        var list = Exported.List(
            new[] { new Exported("Zoé", new DateOnly(1990, 2, 1), 2, -26.50m), new Exported(null) }.ToAsyncEnumerable(),
            "Référent : Karim B.",
            "Fin de contrat : avant 60 jours");

        var file = await Exported.SendAsync(list, SpreadsheetFormat.Csv);

        Assert.Equal(Encoding.UTF8.Preamble, file.AsSpan(0, 3));
        Assert.Equal(
            """
            Nom;Né le;Enfants;Heures
            Zoé;01/02/1990;2;-26,50
            ;;;

            À propos de cette liste
            Salariés en parcours
            Référent : Karim B.
            Fin de contrat : avant 60 jours
            Liste du 27/11/2026
            2 lignes

            """.ReplaceLineEndings("\r\n"),
            Encoding.UTF8.GetString(file.AsSpan(3)));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+33639980001", "'+33639980001")]
    [InlineData("-", "'-")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'=1")]
    [InlineData("\r=1", "'=1")]
    [InlineData("\u200B=1", "'=1")]
    [InlineData("=1", "'=1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@A1", "'@A1")]
    [InlineData("'=1", "''=1")]
    [InlineData("a;=1", "\"a;=1\"")]
    [InlineData("a\n=1", "\"a\n=1\"")]
    [InlineData("a\";=1", "\"a\"\";=1\"")]
    [InlineData("=\"a\"", "\"'=\"\"a\"\"\"")]
    [InlineData("O’Connor", "O’Connor")]
    [InlineData("'t Hooft", "'t Hooft")]
    public async Task A_text_is_never_a_formula(string text, string written)
    {
        var file = Encoding.UTF8.GetString(await Exported.SendAsync(Exported.List(new Exported(text, Hours: -1)), SpreadsheetFormat.Csv));

        Assert.Contains($"\r\n{written};;;-1\r\n", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_without_rows_says_so()
    {
        var file = Encoding.UTF8.GetString(await Exported.SendAsync(Exported.List(), SpreadsheetFormat.Csv));

        Assert.EndsWith("Sans filtre\r\nListe du 27/11/2026\r\n0 ligne\r\n", file, StringComparison.Ordinal);
    }
}
