using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees.Imports;

/// <summary>Two thousand people, sixty faults, then their contracts: the whole story of large files.</summary>
public sealed class BigImportTests : IAsyncLifetime
{
    private const int Rows = 2_000;

    private static readonly (char Column, string Wrong)[] Faults =
        [('A', "Madam"), ('B', ""), ('D', "31/02/1990"), ('E', ""), ('F', "12"), ('G', "140")];

    private readonly RegieQuartierFactory _site = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Each_fault_is_said_at_its_cell_then_the_file_comes_in_whole_and_its_undoing_leaves_the_trail_alone()
    {
        var claire = (await _site.AddAccountAsync(Role.Advisor)).Id;
        var client = await _site.ClientOfAsync(claire);
        var rows = Enumerable.Range(0, Rows).Select(ImportSteps.Person).ToArray();
        var (spoilt, cells) = Spoilt(rows);

        var refused = await client.SendFileAsync("salaries", ImportSteps.People(spoilt));

        Assert.Equal(60, cells.Count);
        Assert.Equal(cells, refused.Cells());
        Assert.Contains("60 cellules à corriger : rien n’est importé.", refused.Plain(), StringComparison.Ordinal);
        Assert.Empty(refused.All("form[action$='/confirmation']"));
        await AssertNobodyAsync();

        var ready = await refused.Form("form[enctype]").Attach("File", "corrigé.csv", ImportSteps.People(rows)).SubmitAsync("Lire le fichier corrigé");
        Assert.Contains("2 000 personnes à importer", ready.Plain(), StringComparison.Ordinal);
        var running = await ready.ConfirmAsync();
        Assert.Contains("0 ligne écrite sur 2 000", running.Plain(), StringComparison.Ordinal);
        Assert.True(running.Response.Headers.Contains("Refresh"));
        await AssertNobodyAsync();

        Assert.Equal(1, await _site.CarryOutAsync());
        await AssertEverybodyAsync(claire);

        var undo = await (await running.GoToAsync(running.Address)).FollowAsync("Annuler cet import");
        Assert.Contains("Retirer 2 000 personnes ?", undo.Plain(), StringComparison.Ordinal);
        var undone = await undo.Form("form[action$='/annulation']").SubmitAsync();
        Assert.Contains("Import annulé : 2 000 personnes, il n’en reste rien.", undone.Plain(), StringComparison.Ordinal);
        await AssertOnlyTheTrailIsLeftAsync(claire, running.Address);
    }

    [Fact]
    public async Task Their_contracts_find_them_all_come_in_whole_and_go_without_them()
    {
        await _site.ConcludeAsync();
        var director = await _site.ClientAsAsync(Role.Director);
        await (await director.SendFileAsync("salaries", ImportSteps.People(Enumerable.Range(0, Rows).Select(ImportSteps.Person)))).ConfirmAsync();
        Assert.Equal(1, await _site.CarryOutAsync());
        var rows = Enumerable.Range(0, Rows).Select(Contract).ToArray();

        var refused = await director.SendFileAsync("contrats", Contracts([["Inconnue", .. rows[0][1..]], .. rows[1..7], [.. rows[7][..7], "12", .. rows[7][8..]], .. rows[8..10], [.. rows[10][..9], "02/09/2026", rows[10][10]], .. rows[11..]]));
        Assert.Equal(["B2", "H9", "J12"], refused.Cells());
        var ready = await refused.Form("form[enctype]").Attach("File", "corrigé.csv", Contracts(rows)).SubmitAsync("Lire le fichier corrigé");
        Assert.Contains("2 000 contrats à importer", ready.Plain(), StringComparison.Ordinal);
        var running = await ready.ConfirmAsync();
        Assert.Equal(1, await _site.CarryOutAsync());

        await AssertContractsAsync(Rows);
        var undo = await (await running.GoToAsync(running.Address)).FollowAsync("Annuler cet import");
        await undo.Form("form[action$='/annulation']").SubmitAsync();
        await AssertContractsAsync(0);
    }

    private static string[] Contract(int number)
    {
        var isBroken = number % 10 == 0;
        return [.. ImportSteps.Person(number)[1..4], "CDDI", "Agente de propreté", "02/03/2026", "01/09/2026", "26", "Employée non qualifiée", isBroken ? "01/06/2026" : "", isBroken ? "Démission" : ""];
    }

    private static byte[] Contracts(params IEnumerable<string[]> rows) => ImportSteps.Csv($"{ImportSteps.ContractTitles};Qualification;Rupture le;Motif de rupture", rows);

    private async Task AssertContractsAsync(int rows)
    {
        await using var db = _site.OpenContext();
        Assert.Equal(Rows, await db.Employees.CountAsync(Ct));
        Assert.Equal(rows, await db.EmploymentContracts.CountAsync(contract => contract.Qualification == "Employée non qualifiée", Ct));
        Assert.Equal((rows, rows / 10), (await db.IntegrationPathways.CountAsync(Ct), await db.EmploymentContracts.CountAsync(contract => contract.TerminatedOn != null, Ct)));
    }

    private async Task AssertEverybodyAsync(Guid referent)
    {
        await using var db = _site.OpenContext();
        Assert.Equal(Rows, await db.Employees.CountAsync(employee => employee.Referents.Any(one => one.AdvisorId == referent && one.EndsAt == null), Ct));
        Assert.Equal(1, await db.Database.SqlQuery<int>($"select count(distinct xmin::text)::int as \"Value\" from employees").SingleAsync(Ct));
        Assert.Equal(Rows, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.EmployeeEntered && entry.ActorId == referent, Ct));
        Assert.Equal("Salariés et salariées, 2000 lignes", (await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.ImportMade, Ct)).Reason);
        Assert.Equal(0, await db.ImportRuns.CountAsync(run => run.Content != null, Ct));
    }

    private async Task AssertOnlyTheTrailIsLeftAsync(Guid author, string import)
    {
        await AssertNobodyAsync();
        await using var db = _site.OpenContext();
        Assert.Equal(0, await db.ImportRuns.CountAsync(Ct) + await db.ImportedRecords.CountAsync(Ct));
        Assert.Equal(0, await db.Database.SqlQuery<int>($"select count(*)::int as \"Value\" from referent_assignments").SingleAsync(Ct));
        Assert.Equal(Rows, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.EmployeeEntryUndone, Ct));
        Assert.Equal("Salariés et salariées, 2000 lignes retirées", (await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.ImportUndone, Ct)).Reason);
        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.ClientOfAsync(author)).OpenAsync(import)).Status);
    }

    private async Task AssertNobodyAsync()
    {
        await using var db = _site.OpenContext();
        Assert.Equal(0, await db.Employees.CountAsync(Ct));
    }

    /// <summary>The rows with sixty faults, and the cells where they are.</summary>
    private static (string[][] Rows, IReadOnlyList<string> Cells) Spoilt(string[][] rows)
    {
        var spoilt = rows.Select(row => row.ToArray()).ToArray();
        var cells = new List<string>();
        for (var fault = 0; fault < 60; fault++)
        {
            var (row, (column, wrong)) = (fault * 33, Faults[fault % Faults.Length]);
            spoilt[row][column - 'A'] = wrong;
            cells.Add($"{column}{row + 2}");
        }

        return (spoilt, cells);
    }
}
