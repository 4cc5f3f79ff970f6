using System.Net;
using System.Text;
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
using RegieQuartier.Web.Features.Employees.Imports;
using static RegieQuartier.Web.Tests.Features.Employees.Imports.ImportSteps;

namespace RegieQuartier.Web.Tests.Features.Employees.Imports;

public sealed class ContractImportsTests : IAsyncLifetime
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
    public async Task Contracts_find_their_people_and_the_first_of_integration_opens_their_pathway()
    {
        await ImportAsync(
            ["Fatoumata", "Diallo Lemarchand", "12/04/1990", "CDDI", "Agente de propreté", "02/09/2026", "01/03/2027", "26"],
            ["Fatoumata", "Diallo-Lemarchand", "12/04/1990", "cddi", "Agente de propreté", "02/03/2026", "01/09/2026", "26"],
            ["KARIM", "Belkacem", "12/04/1990", "CDI", "Encadrant", "02/03/2026", "", "35"]);

        await using var db = _site.OpenContext();
        var contracts = await db.EmploymentContracts.OrderBy(contract => contract.StartsOn).ToListAsync(Ct);
        Assert.Equal(3, contracts.Count);
        Assert.Equal((ContractType.Permanent, 35 * 60), contracts.Where(contract => contract.EmployeeId == _karim.Id).Select(contract => (contract.Type, contract.WeeklyMinutes)).Single());
        Assert.NotNull(contracts.First(contract => contract.EmployeeId == _fatoumata.Id).TrialEndsOn);
        var pathway = await db.IntegrationPathways.SingleAsync(Ct);
        Assert.Equal((_fatoumata.Id, new DateOnly(2026, 3, 2)), (pathway.EmployeeId, pathway.OpenedOn));
        Assert.Equal(3, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.ContractConcluded, Ct));
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.PathwayOpened, Ct));
    }

    [Fact]
    public async Task The_rules_of_a_contract_hold_for_each_row_and_name_their_cell()
    {
        await _site.SignAsync(_karim);

        var page = await _client.SendFileAsync("contrats", Contracts(
            ["Awa", "Sow", "12/04/1990", "CDDI", "Agente", "02/03/2026", "01/09/2026", "26"],
            ["Karim", "Belkacem", "12/04/1990", "CDDI", "Agent", "01/03/2027", "01/09/2027", "26"],
            ["Fatoumata", "Diallo-Lemarchand", "12/04/1990", "CDDI", "Agente", "02/03/2026", "01/09/2026", "12"],
            ["Fatoumata", "Diallo-Lemarchand", "12/04/1990", "CDD", "Agente", "02/03/2027", "", "26"],
            ["Fatoumata", "Diallo-Lemarchand", "12/04/1990", "Stage", "", "02/03/2099", "01/09/2026", "vingt"],
            ["Fatoumata", "Diallo-Lemarchand", "12/04/1990", "CDDI", "Agente", "02/03/2031", "01/09/2031", "26"]));

        Assert.Equal(["B2", "F3", "H4", "G5", "D6", "E6", "H6", "A7"], page.Cells());
        Assert.Contains("Aucun dossier à ce nom", page.PlainAll(".items li")[0], StringComparison.Ordinal);
        Assert.Contains("Au moins 20 heures par semaine", page.PlainAll(".items li")[2], StringComparison.Ordinal);
        Assert.Contains("Aucune convention avec l’État", page.PlainAll(".items li")[7], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_rows_of_one_person_must_not_overlap_either()
    {
        var page = await _client.SendFileAsync("contrats", Contracts(
            ["Karim", "Belkacem", "12/04/1990", "CDD", "Agent", "02/03/2026", "01/09/2026", "35"],
            ["Karim", "Belkacem", "12/04/1990", "CDD", "Agent", "01/09/2026", "01/12/2026", "35"]));

        Assert.Equal(["F3"], page.Cells());
    }

    [Fact]
    public async Task A_cddi_shorter_than_the_law_wants_is_told_and_stops_nothing()
    {
        var page = await _client.SendFileAsync("contrats", Contracts(["Karim", "Belkacem", "12/04/1990", "CDDI", "Agent", "02/03/2026", "01/05/2026", "26"]));

        Assert.Equal(["Ligne 2 : Karim Belkacem"], page.PlainAll("section[aria-labelledby=regarder] .title"));
        Assert.StartsWith("La durée minimale d’un CDDI est de 4 mois", page.PlainAll("section[aria-labelledby=regarder] .text p")[0], StringComparison.Ordinal);
        await page.ConfirmAsync();
        await _site.CarryOutAsync();
        await using var db = _site.OpenContext();
        Assert.Equal(new DateOnly(2026, 5, 1), (await db.EmploymentContracts.SingleAsync(Ct)).EndsOn);
    }

    [Fact]
    public async Task A_contract_that_was_broken_comes_in_with_its_break_and_what_is_wrong_with_it_is_said_of_its_cell()
    {
        const string Titles = $"{ContractTitles};Rupture le;Motif de rupture";
        string[] karim = ["Karim", "Belkacem", "12/04/1990", "CDDI", "Agent", "02/03/2026", "01/09/2026", "26"];
        string[] fatoumata = ["Fatoumata", "Diallo-Lemarchand", "12/04/1990", "CDDI", "Agente", "02/03/2026", "01/09/2026", "26"];

        var page = await _client.SendFileAsync("contrats", Csv(
            Titles,
            [.. karim, "02/09/2026", "Démission"],
            [.. fatoumata, "01/06/2026", ""],
            [.. fatoumata, "", "démission"],
            [.. fatoumata, "01/06/2026", "Fatigue"],
            [.. fatoumata, "01/08/2026", "Fin de l’essai, par la personne"]));
        Assert.Equal(["I2", "J3", "I4", "J5", "J6"], page.Cells());
        Assert.Contains("Ce jour n’est pas pendant le contrat.", page.PlainAll(".items li")[0], StringComparison.Ordinal);
        Assert.Contains("Choisissez un motif.", page.PlainAll(".items li")[1], StringComparison.Ordinal);

        await (await _client.SendFileAsync("contrats", Csv(Titles, [.. karim, "01/06/2026", "demission"], [.. karim[..5], "15/06/2026", "14/12/2026", "26", "", ""]))).ConfirmAsync();
        await _site.CarryOutAsync();

        await using var db = _site.OpenContext();
        var broken = await db.EmploymentContracts.OrderBy(contract => contract.StartsOn).FirstAsync(Ct);
        Assert.Equal((new DateOnly(2026, 6, 1), TerminationReason.Resignation, new DateOnly(2026, 6, 1)), (broken.TerminatedOn, broken.TerminationReason, broken.LastDay));
        Assert.Equal(2, await db.EmploymentContracts.CountAsync(Ct));
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.ContractTerminated && entry.SubjectId == _karim.Id, Ct));
    }

    [Fact]
    public async Task Fewer_hours_than_the_minimum_come_in_with_the_prefects_permission()
    {
        string[] row = ["Karim", "Belkacem", "12/04/1990", "CDDI", "Agent", "02/03/2026", "01/09/2026", "15"];
        Assert.Contains("sauf dérogation du préfet", (await _client.SendFileAsync("contrats", Contracts(row))).Plain(), StringComparison.Ordinal);

        await (await _client.SendFileAsync("contrats", Csv($"{ContractTitles};Dérogation du préfet jusqu’au", [.. row, "01/09/2026"]))).ConfirmAsync();
        await _site.CarryOutAsync();

        await using var db = _site.OpenContext();
        Assert.Equal((15 * 60, new DateOnly(2026, 9, 1)), await db.EmploymentContracts.Select(contract => new ValueTuple<int, DateOnly?>(contract.WeeklyMinutes, contract.FewerHoursUntil)).SingleAsync(Ct));
    }

    [Fact]
    public async Task Several_agreements_are_told_apart_by_their_kind()
    {
        await _site.ConcludeAsync(SiaeKind.Ei);
        string[] row = ["Karim", "Belkacem", "12/04/1990", "CDDI", "Agent", "02/03/2026", "01/09/2026", "26"];
        var doubtful = await _client.SendFileAsync("contrats", Contracts(row));
        Assert.Contains("écrivez laquelle", doubtful.Plain(), StringComparison.Ordinal);

        await (await _client.SendFileAsync("contrats", Csv($"{ContractTitles};Convention;Qualification", [.. row, "EI", "Employé non qualifié"]))).ConfirmAsync();
        await _site.CarryOutAsync();

        await using var db = _site.OpenContext();
        var agreement = await db.SiaeAgreements.SingleAsync(one => one.Kind == SiaeKind.Ei, Ct);
        var contract = await db.EmploymentContracts.SingleAsync(Ct);
        Assert.Equal((agreement.Id, "Employé non qualifié"), (contract.AgreementId, contract.Qualification));
    }

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

    [Fact]
    public async Task The_columns_of_the_template_all_have_an_example_that_is_read_as_nobody()
    {
        var template = Encoding.UTF8.GetString(await _client.GetByteArrayAsync("/imports/contrats/modele.csv", Ct));

        Assert.Contains("CDDI ; CDI inclusion", template, StringComparison.Ordinal);
        Assert.All(ContractColumns.All.Where(column => column.IsRequired), column => Assert.NotEmpty(column.Example));
        Assert.Contains("n’a qu’une ligne de titres", (await _client.SendFileAsync("contrats", Encoding.UTF8.GetBytes(template))).Plain(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _site.ClientAsAsync(Role.Advisor)).OpenAsync("/imports/contrats/nouveau")).Status);
    }

    private async Task<Page> ImportAsync(params string[][] rows)
    {
        var page = await (await _client.SendFileAsync("contrats", Contracts(rows))).ConfirmAsync();
        Assert.Equal(1, await _site.CarryOutAsync());
        return page;
    }
}
