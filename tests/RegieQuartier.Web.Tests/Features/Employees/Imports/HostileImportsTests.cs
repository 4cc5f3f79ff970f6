using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Features.Employees.Imports;
using RegieQuartier.Web.Tests.Infrastructure.Spreadsheets;
using static RegieQuartier.Web.Tests.Features.Employees.Imports.ImportSteps;

namespace RegieQuartier.Web.Tests.Features.Employees.Imports;

/// <summary>Files that are no tables, or hide something, or are too heavy.</summary>
public sealed class HostileImportsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private HttpClient _client = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _client = await _site.ClientAsAsync(Role.Advisor);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Hostile_files_are_refused_with_a_sentence_and_nothing_of_them_is_kept()
    {
        var unknown = Csv($"{PeopleTitles};Numéro secret", [.. Person(0), "1"]);
        (string Name, byte[] File, string Said)[] files =
        [
            ("liste.csv", [0xFF, 0xFE, 0, 0, 1, 2], "enregistrez-le en « CSV UTF-8 »"),
            ("liste.xlsx", XlsxGiven.Column("<c><f>1+1</f><v>2</v></c>").ToBytes(), "contient une formule"),
            ("liste.xlsx", XlsxGiven.Column("<c><v>1</v></c>").With("xl/vbaProject.bin", "x").ToBytes(), "contient des macros"),
            ("liste.xlsx", new XlsxGiven(XlsxGiven.Sheet(["Nom"], ["a"]) + "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>").ToBytes(), "cellules sont fusionnées"),
            ("liste.csv", Encoding.UTF8.GetBytes("Nom d’usage\r\nSow"), "Il manque des colonnes : « Civilité »"),
            ("liste.csv", unknown, "La colonne « Numéro secret » n’est pas dans le modèle"),
            ("liste.csv", new byte[ImportFiles.Limits.MostBytes + 1], "Ce fichier est trop lourd : il ne peut pas dépasser 4 Mo."),
            ("liste.csv", [], "Ce fichier est vide."),
        ];
        foreach (var (name, file, said) in files)
        {
            var page = await _client.SendFileAsync("salaries", file, name);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
            Assert.Contains(said, page.PlainErrorOf("File"), StringComparison.Ordinal);
        }

        Assert.Equal("Choisissez un fichier .xlsx ou .csv.", (await (await _client.OpenAsync("/imports/salaries/nouveau")).Form().SubmitAsync("Lire ce fichier")).PlainErrorOf("File"));
        await using var db = _site.OpenContext();
        Assert.Equal(0, await db.ImportRuns.CountAsync(Ct));
    }

    [Fact]
    public async Task A_hundred_megabytes_are_read_away_and_answered_with_a_sentence()
    {
        using var content = new MultipartFormDataContent { { new ByteArrayContent(new byte[100 * 1024 * 1024]), "File", "liste.csv" } };

        var page = await Page.ReadAsync(_client, await _client.PostAsync("/imports/salaries/nouveau", content, Ct));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, page.Status);
        Assert.Contains("Un tableau ne peut pas dépasser 4 Mo.", page.Plain(), StringComparison.Ordinal);
    }

    private async Task<int> CountAsync()
    {
        await using var db = _site.OpenContext();
        return await db.Employees.CountAsync(Ct);
    }
}
