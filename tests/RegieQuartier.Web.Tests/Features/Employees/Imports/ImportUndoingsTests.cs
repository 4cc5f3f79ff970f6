using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Domain.Timesheets;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.Web.Tests.Features.Employees.Imports.ImportSteps;

namespace RegieQuartier.Web.Tests.Features.Employees.Imports;

/// <summary>An import that is undone, but for what leans on it or changed since.</summary>
public sealed class ImportUndoingsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private HttpClient _client = null!;
    private Employee _fatoumata = null!;
    private Employee _karim = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _client = await _site.ClientAsAsync(Role.Finance);
        await _site.ConcludeAsync();
        _fatoumata = await _site.EnterAsync();
        _karim = await _site.EnterAsync("Karim", "Belkacem");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Undoing_takes_away_contracts_and_pathways_but_for_those_who_changed_since_who_are_named()
    {
        var page = await ImportAsync(
            ["Fatoumata", "Diallo-Lemarchand", "12/04/1990", "CDDI", "Agente de propreté", "02/03/2026", "01/09/2026", "26"],
            ["Karim", "Belkacem", "12/04/1990", "CDDI", "Agent", "02/03/2026", "01/09/2026", "26"]);
        await using (var db = _site.OpenContext())
        {
            var contract = await db.EmploymentContracts.SingleAsync(one => one.EmployeeId == _fatoumata.Id, Ct);
            contract.Suspend(ContractSuspensionReason.LongAbsence, contract.StartsOn, contract.StartsOn.AddDays(3));
            await db.SaveChangesAsync(Ct);
        }

        var undo = await page.GoToAsync($"{page.Address}/annulation");
        Assert.Equal(["Fatoumata Diallo-Lemarchand"], undo.All(".items a.title"));
        Assert.Equal($"/salaries/{_fatoumata.Id}", undo.Document.QuerySelector(".items a.title")!.GetAttribute("href"));
        Assert.Contains("Ce contrat sera supprimé", undo.Plain(), StringComparison.Ordinal);
        var undone = await undo.Form("form[action$='/annulation']").SubmitAsync("Retirer 1\u00a0contrat");

        Assert.Contains("1 ligne a changé depuis et reste", undone.Plain(), StringComparison.Ordinal);
        Assert.Contains("Import annulé en partie", undone.Plain(), StringComparison.Ordinal);
        await using var left = _site.OpenContext();
        Assert.Equal(_fatoumata.Id, (await left.EmploymentContracts.SingleAsync(Ct)).EmployeeId);
        Assert.Equal(_fatoumata.Id, (await left.IntegrationPathways.SingleAsync(Ct)).EmployeeId);
        Assert.Equal("Contrats de travail, 1 ligne retirée, 1 gardée", (await left.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.ImportUndone, Ct)).Reason);
    }

    [Fact]
    public async Task Hours_and_contracts_that_lean_on_what_was_imported_keep_it()
    {
        var awa = await _site.EnterAsync("Awa", "Sow");
        var page = await ImportAsync(
            ["Fatoumata", "Diallo-Lemarchand", "12/04/1990", "CDDI", "Agente de propreté", "02/03/2026", "01/09/2026", "26"],
            ["Karim", "Belkacem", "12/04/1990", "CDDI", "Agent", "02/03/2026", "01/09/2026", "26"],
            ["Awa", "Sow", "12/04/1990", "CDDI", "Agente", "02/03/2026", "01/09/2026", "26"]);
        await _site.SignAsync(_karim, new DateOnly(2026, 9, 2), new DateOnly(2027, 1, 31));
        await using (var db = _site.OpenContext())
        {
            db.Add(MonthlyHours.Enter(_fatoumata.Id, new DateOnly(2026, 6, 1), 60 * 60, 60 * 60).Value!);
            await db.SaveChangesAsync(Ct);
        }

        var undo = await page.GoToAsync($"{page.Address}/annulation");

        Assert.Equal(["Fatoumata Diallo-Lemarchand", "Karim Belkacem"], undo.All(".items a.title").Order(StringComparer.Ordinal));
        await undo.Form("form[action$='/annulation']").SubmitAsync("Retirer 1\u00a0contrat");
        await using var left = _site.OpenContext();
        Assert.Equal((3, 2), (await left.EmploymentContracts.CountAsync(contract => contract.EmployeeId != awa.Id, Ct), await left.IntegrationPathways.CountAsync(Ct)));
        Assert.False(await left.EmploymentContracts.AnyAsync(contract => contract.EmployeeId == awa.Id, Ct));
    }

    [Fact]
    public async Task An_exit_that_was_noted_since_keeps_the_contract_it_goes_by()
    {
        await _site.SignAsync(_karim, new DateOnly(2026, 1, 5), new DateOnly(2026, 3, 1));
        var advisor = (await _site.AddAccountAsync(Role.Advisor)).Id;
        var page = await ImportAsync(["Karim", "Belkacem", "12/04/1990", "CDDI", "Agent", "02/03/2026", "01/09/2026", "26"]);
        await using (var db = _site.OpenContext())
        {
            var (today, reasons) = (new DateOnly(2026, 11, 23), new Domain.Pathways.ExitReasons(await db.ExitReasons.ToListAsync(Ct)));
            var facts = new ExitFacts(new DateOnly(2026, 9, 1), new DateOnly(2026, 1, 5), 600 * 60, ContractGoesOn: false, "");
            db.Add(PathwayExit.Decide(await db.IntegrationPathways.SingleAsync(Ct), reasons.At(16, facts.ExitOn)!, facts, advisor, today, EmployeeWorld.Law).Value!);
            await db.SaveChangesAsync(Ct);
        }

        var undo = await page.GoToAsync($"{page.Address}/annulation");
        Assert.Equal(["Karim Belkacem"], undo.All(".items a.title"));
        await using var left = _site.OpenContext();
        Assert.Equal(2, await left.EmploymentContracts.CountAsync(Ct));
    }

    [Fact]
    public async Task Something_added_to_an_imported_record_is_a_change_of_it()
    {
        var director = await _site.ClientAsAsync(Role.Director);
        var sent = await director.SendFileAsync("salaries", People(Person(0), Person(1), Person(2)));
        await sent.ConfirmAsync();
        await _site.CarryOutAsync();
        Guid touched;
        await using (var db = _site.OpenContext())
        {
            var employee = await db.Employees.OrderBy(one => one.SortName).FirstAsync(one => one.LastName.StartsWith("Noma"), Ct);
            touched = employee.Id;
            db.EmployeePapers.Add(EmployeePaper.Of(employee, PaperKind.Caces, "R489", null, null).Value!);
            await db.SaveChangesAsync(Ct);
        }

        var undone = await (await director.OpenAsync($"{sent.Address}/annulation")).Form("form[action$='/annulation']").SubmitAsync();

        Assert.Contains("Import annulé pour 2 personnes. 1 ligne a changé depuis et reste.", undone.Plain(), StringComparison.Ordinal);
        await using var left = _site.OpenContext();
        Assert.Equal(new HashSet<Guid> { _fatoumata.Id, _karim.Id, touched }, await left.Employees.Select(employee => employee.Id).ToHashSetAsync(Ct));
        var again = await director.OpenAsync($"{sent.Address}/annulation");
        Assert.Contains("il n’y a rien à annuler", again.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_day_nothing_is_undone_any_more_and_twice_at_once_is_once()
    {
        var late = await ImportAsync(["Karim", "Belkacem", "12/04/1990", "CDD", "Agent", "02/03/2026", "01/09/2026", "35"]);
        var (one, two) = (await late.GoToAsync($"{late.Address}/annulation"), await late.GoToAsync($"{late.Address}/annulation"));
        var pages = await Task.WhenAll(one.Form("form[action$='/annulation']").SubmitAsync(), two.Form("form[action$='/annulation']").SubmitAsync());
        Assert.All(pages, page => Assert.NotEqual(HttpStatusCode.InternalServerError, page.Status));

        var done = await ImportAsync(["Karim", "Belkacem", "12/04/1990", "CDD", "Agent", "02/03/2026", "01/09/2026", "35"]);
        _site.Clock.Advance(TimeSpan.FromHours(25));
        var tomorrow = await _site.ClientAsAsync(Role.Director);

        Assert.Contains("24 heures ont passé", (await tomorrow.OpenAsync(done.Address)).Plain(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await tomorrow.OpenAsync($"{done.Address}/annulation")).Status);
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.ImportUndone, Ct));
    }

    private async Task<Page> ImportAsync(params string[][] rows)
    {
        var page = await (await _client.SendFileAsync("contrats", Contracts(rows))).ConfirmAsync();
        Assert.Equal(1, await _site.CarryOutAsync());
        return page;
    }
}
