using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.Web.Tests.Features.Employees.Imports.ImportSteps;

namespace RegieQuartier.Web.Tests.Features.Employees.Imports;

/// <summary>What an import leaves to be checked is told before and after it, with the list of those whom it concerns.</summary>
public sealed class ImportAfterTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _site.ConcludeAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Contracts_leave_passes_exits_and_addresses_to_be_checked()
    {
        var awa = await _site.EnterAsync("Awa", "Sow");
        await _site.ReceivePassAsync(awa);
        await CheckAreaAsync(awa.Id);
        await _site.EnterAsync();
        await _site.EnterAsync("Karim", "Belkacem");
        // Somebody of whom the file says nothing.
        await _site.SignAsync(await _site.EnterAsync("Mor", "Fall"));
        var finance = await _site.ClientAsAsync(Role.Finance);

        var page = await finance.SendFileAsync("contrats", Contracts(
            ["Awa", "Sow", "12/04/1990", "CDDI", "Agente", "02/03/2026", "01/03/2027", "26"],
            ["Fatoumata", "Diallo-Lemarchand", "12/04/1990", "CDDI", "Agente", "02/03/2026", "01/03/2027", "26"],
            ["Karim", "Belkacem", "12/04/1990", "CDDI", "Agent", "06/01/2025", "05/07/2025", "26"],
            ["Karim", "Belkacem", "12/04/1990", "CDDI", "Agent", "06/07/2025", "05/01/2026", "26"]));

        string[] left = ["1 personne en CDDI sans PASS en cours", "1 personne sans contrat, dont le parcours reste ouvert", "2 adresses restent à vérifier"];
        Assert.Equal(left, Told(page));
        Assert.Contains("À vérifier après l’import", page.Plain(), StringComparison.Ordinal);
        await page.ConfirmAsync();
        await _site.CarryOutAsync();
        var done = await page.GoToAsync(page.Address);
        Assert.Equal(left, Told(done));
        Assert.Contains("À vérifier maintenant", done.Plain(), StringComparison.Ordinal);
        Assert.Equal(["Fatoumata Diallo-Lemarchand", "Mor Fall"], await ListedAsync(done, 0));
        Assert.Equal(["Karim Belkacem"], await ListedAsync(done, 1));
        Assert.Equal(["Karim Belkacem", "Fatoumata Diallo-Lemarchand", "Mor Fall"], await ListedAsync(done, 2));
    }

    [Fact]
    public async Task People_leave_the_addresses_that_nobody_checked()
    {
        var director = await _site.ClientAsAsync(Role.Director);
        string[] inside = [.. Person(0), "oui", "20/11/2026"], unknown = [.. Person(1), "", ""];

        var page = await director.SendFileAsync("salaries", Csv($"{PeopleTitles};Quartier prioritaire;Quartier prioritaire vérifié le", inside, unknown));

        Assert.Equal(["1 adresse reste à vérifier"], Told(page));
        await page.ConfirmAsync();
        await _site.CarryOutAsync();
        var done = await page.GoToAsync(page.Address);
        Assert.Equal(["1 adresse reste à vérifier"], Told(done));
        Assert.Single(await ListedAsync(done, 0));
    }

    [Fact]
    public async Task Nothing_is_told_when_nothing_is_left()
    {
        var karim = await _site.EnterAsync("Karim", "Belkacem");
        await _site.ReceivePassAsync(karim);
        await CheckAreaAsync(karim.Id);
        var finance = await _site.ClientAsAsync(Role.Finance);

        var page = await finance.SendFileAsync("contrats", Contracts(["Karim", "Belkacem", "12/04/1990", "CDDI", "Agent", "02/03/2026", "01/03/2027", "26"]));
        Assert.Empty(Told(page));
        await page.ConfirmAsync();
        await _site.CarryOutAsync();

        Assert.Empty(Told(await page.GoToAsync(page.Address)));
        Assert.DoesNotContain("À vérifier", (await page.GoToAsync(page.Address)).Plain(), StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Told(Page page) => page.PlainAll("section[aria-labelledby=verifier] a.title");

    private static async Task<IReadOnlyList<string>> ListedAsync(Page page, int place)
    {
        var link = page.Document.QuerySelectorAll("section[aria-labelledby=verifier] a.title")[place].GetAttribute("href")!;
        return (await page.GoToAsync(link)).All(".items .title");
    }

    private async Task CheckAreaAsync(Guid employeeId)
    {
        await using var db = _site.OpenContext();
        var employee = await db.Employees.SingleAsync(known => known.Id == employeeId, Ct);
        Assert.False(employee.CheckPriorityArea(new PriorityAreaCheck(Inside: true, new DateOnly(2026, 11, 20)), new DateOnly(2026, 11, 23)).Refused);
        await db.SaveChangesAsync(Ct);
    }
}
