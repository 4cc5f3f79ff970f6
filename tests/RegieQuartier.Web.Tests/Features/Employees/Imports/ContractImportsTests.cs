using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Features.Employees.Imports;
using static RegieQuartier.Web.Tests.Features.Employees.Imports.ImportSteps;

namespace RegieQuartier.Web.Tests.Features.Employees.Imports;

/// <summary>What is read of the contracts of a file, and said of what is wrong with them.</summary>
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
