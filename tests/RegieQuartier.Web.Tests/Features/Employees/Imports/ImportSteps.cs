using System.Text;
using Microsoft.Extensions.DependencyInjection;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Features.Employees.Imports;

namespace RegieQuartier.Web.Tests.Features.Employees.Imports;

/// <summary>Files of people and of contracts, and what one does with them.</summary>
internal static class ImportSteps
{
    public const string PeopleTitles = "Civilité;Prénom;Nom d’usage;Date de naissance;Nationalité;Téléphone;Code postal";

    public const string ContractTitles = "Prénom;Nom d’usage;Date de naissance;Type de contrat;Poste;Premier jour;Dernier jour;Heures par semaine";

    public const string HoursTitles = "Prénom;Nom d’usage;Date de naissance;Mois;Heures payées;Heures travaillées";

    /// <summary>An ordinary row, of somebody whose name nobody else bears.</summary>
    public static string[] Person(int number) =>
        [number % 2 == 0 ? "Madame" : "M.", $"Prénom{Letters(number)}", $"Nom{Letters(number)}", $"{(number % 28) + 1:00}/04/1990", "française", "06 39 98 12 34", "14000"];

    public static byte[] People(params IEnumerable<string[]> rows) => Csv(PeopleTitles, rows);

    public static byte[] Contracts(params IEnumerable<string[]> rows) => Csv(ContractTitles, rows);

    public static byte[] Months(params IEnumerable<string[]> rows) => Csv(HoursTitles, rows);

    public static byte[] Csv(string titles, params IEnumerable<string[]> rows) =>
        Encoding.UTF8.GetBytes(string.Join("\r\n", rows.Select(row => string.Join(';', row)).Prepend(titles)));

    /// <summary>Sends a file by the page's own form, and reads what comes.</summary>
    public static async Task<Page> SendFileAsync(this HttpClient client, string kind, byte[] file, string name = "liste.csv") =>
        await (await client.OpenAsync($"/imports/{kind}/nouveau")).Form().Attach("File", name, file).SubmitAsync("Lire ce fichier");

    public static Task<Page> ConfirmAsync(this Page page) => page.Form("form[action$='/confirmation']").SubmitAsync();

    /// <summary>What the worker does once it is told.</summary>
    public static Task<int> CarryOutAsync(this RegieQuartierFactory site) =>
        site.Services.GetRequiredService<CarryOutImports>().ExecuteAsync(TestContext.Current.CancellationToken);

    /// <summary>The wrong cells that a page lists.</summary>
    public static IReadOnlyList<string> Cells(this Page page) => page.All(".items .hour");

    // Names hold no digit.
    private static string Letters(int number) => string.Concat(number.ToString("0000", System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));
}
