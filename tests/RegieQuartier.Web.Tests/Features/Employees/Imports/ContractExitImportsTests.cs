using System.Text;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Databases;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.Web.Tests.Features.Employees.Imports.ImportSteps;

namespace RegieQuartier.Web.Tests.Features.Employees.Imports;

/// <summary>Who left before the record comes in with their exit: it closes the pathway, as it would have been decided.</summary>
public sealed class ContractExitImportsTests : IAsyncLifetime
{
    private const string Titles = $"{ContractTitles};Rupture le;Motif de rupture;Sortie le;Motif de sortie;Heures travaillées du parcours";

    private readonly RegieQuartierFactory _site = new();
    private HttpClient _client = null!;
    private Employee _fatoumata = null!;
    private Employee _karim = null!;
    private Guid _finance;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _finance = (await _site.AddAccountAsync(Role.Finance)).Id;
        _client = await _site.ClientOfAsync(_finance);
        await _site.ConcludeAsync();
        _fatoumata = await _site.EnterAsync();
        _karim = await _site.EnterAsync("Karim", "Belkacem");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Who_left_has_a_pathway_that_is_closed_and_who_came_back_has_two()
    {
        await ImportAsync(
            Fatoumata("06/01/2025", "05/07/2025"),
            Fatoumata("06/07/2025", "05/01/2026", "05/01/2026", "3", "845,5"),
            Fatoumata("01/09/2026", "28/02/2027"),
            Karim("02/03/2026", "01/09/2026", "15/09/2026", "au chomage", "0"));

        await using var db = _site.OpenContext();
        var (exits, pathways) = (await ExitsAsync(db), await db.IntegrationPathways.OrderBy(pathway => pathway.OpenedOn).ToListAsync(Ct));
        Assert.Equal(
            [(_fatoumata.Id, Day(2025, 1, 6), Day(2026, 1, 5)), (_karim.Id, Day(2026, 3, 2), Day(2026, 9, 15)), (_fatoumata.Id, Day(2026, 9, 1), default)],
            pathways.Select(pathway => (pathway.EmployeeId, pathway.OpenedOn, pathway.ClosedOn ?? default)));
        Assert.Equal(
            [(pathways[0].Id, 3, ExitCategory.Durable, Day(2025, 1, 6), 50_730, true), (pathways[1].Id, 7, ExitCategory.Other, Day(2026, 3, 2), 0, false)],
            exits.Select(exit => (exit.PathwayId, exit.ReasonCode, exit.Category, exit.HiredOn, exit.WorkedMinutes, exit.IsCounted)));
        Assert.All(exits, exit => Assert.Equal((_finance, Day(2026, 11, 23)), (exit.AuthorId, exit.RecordedOn)));
        Assert.Empty(exits[0].FollowUps);
        Assert.Equal([Day(2026, 12, 15), Day(2027, 3, 15)], exits[1].FollowUps.Select(call => call.DueOn));
        Assert.Equal((3, 2), (await CountAsync(db, AuditActions.PathwayOpened), await CountAsync(db, AuditActions.ExitDecided)));
    }

    [Fact]
    public async Task What_is_wrong_with_an_exit_is_said_of_its_cell()
    {
        var page = await _client.SendFileAsync("contrats", Csv(
            Titles,
            Fatoumata("06/01/2025", "05/07/2025", "05/07/2025"),
            Fatoumata("06/07/2025", "05/01/2026", "", "3", "12 h mal"),
            Fatoumata("06/01/2026", "05/07/2026", "05/07/2026", "Parti ailleurs", "100"),
            Karim("06/01/2025", "05/07/2025", "04/07/2025", "3", "100"),
            Karim("06/07/2025", "05/01/2026", "05/01/2027", "3", "100"),
            [.. Karim("06/01/2026", "05/07/2026")[..3], "CDD", "Agent", "06/01/2026", "05/07/2026", "26", "", "", "05/07/2026", "3", "100"],
            [.. Karim("06/07/2026", "05/01/2027")[..8], "01/11/2026", "Décès", "01/11/2026", "3", "100"]));

        Assert.Equal(["L2", "M2", "K3", "M3", "L4", "K5", "K6", "K7", "L8"], page.Cells());
        var said = page.PlainAll(".items li");
        Assert.Contains("Écrivez le numéro ou les mots d’un motif du modèle", said[4], StringComparison.Ordinal);
        Assert.Contains("Un contrat d’insertion court encore après ce jour", said[5], StringComparison.Ordinal);
        Assert.Contains("Ce jour n’est pas encore venu", said[6], StringComparison.Ordinal);
        Assert.Contains("Ce contrat n’est pas un contrat d’insertion", said[7], StringComparison.Ordinal);
        Assert.Contains("le motif de sortie est « Décès »", said[8], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exit_before_the_contract_that_it_stands_beside_is_said_of_its_cell()
    {
        var page = await _client.SendFileAsync("contrats", Csv(Titles, Karim("02/03/2026", "01/09/2026", "01/03/2026", "3", "100")));

        Assert.Contains("Ce jour est avant le début de ce contrat", page.PlainAll(".items li").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("16")]
    [InlineData("Décision administrative ou de justice")]
    public async Task What_tells_of_health_or_of_justice_waits_in_no_file(string reason)
    {
        var page = await _client.SendFileAsync("contrats", Csv(Titles, Karim("02/03/2026", "01/09/2026", "01/09/2026", reason, "100")));

        Assert.Equal(["L2"], page.Cells());
        Assert.Contains("Ce motif ne vient pas par un fichier : videz les cellules de la sortie", page.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pathway_of_the_record_is_left_to_the_record_and_an_older_one_comes_in_beside_it()
    {
        await _site.SignAsync(_karim);
        await _site.OpenPathwayAsync(_karim);

        var page = await _client.SendFileAsync("contrats", Csv(
            Titles, Karim("06/07/2025", "05/01/2026", "02/03/2026", "3", "100"), Karim("02/03/2027", "01/08/2027", "01/08/2027", "3", "100")));
        Assert.Equal(["K2", "K3"], page.Cells());
        Assert.Contains("Un autre parcours de cette personne commence avant ce jour", page.PlainAll(".items li")[0], StringComparison.Ordinal);
        Assert.Contains("Le parcours de cette personne est déjà ouvert dans son dossier", page.PlainAll(".items li")[1], StringComparison.Ordinal);

        await ImportAsync(Karim("06/01/2025", "05/07/2025"), Karim("06/07/2025", "05/01/2026", "05/01/2026", "3", "100"));

        await using var db = _site.OpenContext();
        Assert.Equal(
            [(Day(2025, 1, 6), Day(2026, 1, 5)), (EmployeeWorld.Hired, default)],
            (await db.IntegrationPathways.OrderBy(pathway => pathway.OpenedOn).ToListAsync(Ct)).Select(pathway => (pathway.OpenedOn, pathway.ClosedOn ?? default)));
        Assert.Equal(Day(2025, 1, 6), (await ExitsAsync(db)).Single().HiredOn);

        var again = await _client.SendFileAsync("contrats", Csv(Titles, Karim("06/01/2026", "20/02/2026", "20/02/2026", "7", "10"), Karim("06/01/2025", "05/07/2025", "05/07/2025", "7", "10")));
        Assert.Equal(["F3"], again.Cells());
    }

    [Fact]
    public async Task A_day_that_is_not_that_of_the_contracts_end_is_told_and_stops_nothing()
    {
        var page = await _client.SendFileAsync("contrats", Csv(Titles, Karim("02/03/2026", "01/09/2026", "15/09/2026", "7", "100"), Fatoumata("02/03/2026", "01/09/2026", "01/09/2026", "7", "100")));

        Assert.Equal(["Ligne 2 : Karim Belkacem"], page.PlainAll("section[aria-labelledby=regarder] .title"));
        Assert.Equal(
            "Le contrat est arrivé à son terme le 1er septembre 2026. La sortie est écrite au 15 septembre 2026 : vérifiez ce jour.",
            page.PlainAll("section[aria-labelledby=regarder] .text p")[0]);
    }

    [Fact]
    public async Task Undoing_takes_the_exits_away_but_for_those_that_somebody_followed_up()
    {
        var page = await ImportAsync(
            Karim("06/01/2025", "05/07/2025", "05/07/2025", "3", "100"), Karim("02/03/2026", "01/09/2026", "01/09/2026", "7", "100"), Fatoumata("02/03/2026", "01/09/2026", "01/09/2026", "3", "100"));
        await using (var db = _site.OpenContext())
        {
            var exit = await db.PathwayExits.Include(one => one.FollowUps).SingleAsync(one => db.IntegrationPathways.Any(pathway => pathway.Id == one.PathwayId && pathway.EmployeeId == _fatoumata.Id), Ct);
            Assert.False(exit.Note(exit.FollowUps[0], FollowUpSituation.InJob, Day(2026, 11, 20), Day(2026, 11, 23)).Refused);
            db.Entry(exit).Property(known => known.RecordedOn).IsModified = true;
            await db.SaveChangesAsync(Ct);
        }

        var undo = await page.GoToAsync($"{page.Address}/annulation");
        Assert.Contains("avec les parcours qu’ils ont ouverts et les sorties de ces parcours", undo.Plain(), StringComparison.Ordinal);
        Assert.Equal(["Fatoumata Diallo-Lemarchand"], undo.All(".items a.title"));
        await undo.Form("form[action$='/annulation']").SubmitAsync("Retirer 2\u00a0contrats");

        await using var left = _site.OpenContext();
        Assert.Equal(_fatoumata.Id, (await left.EmploymentContracts.SingleAsync(Ct)).EmployeeId);
        Assert.Equal((await left.IntegrationPathways.SingleAsync(Ct)).Id, (await left.PathwayExits.SingleAsync(Ct)).PathwayId);
    }

    [Fact]
    public async Task A_call_that_is_noted_while_the_import_is_undone_keeps_its_exit()
    {
        var page = await ImportAsync(Karim("02/03/2026", "01/09/2026", "01/09/2026", "7", "100"), Fatoumata("02/03/2026", "01/09/2026", "01/09/2026", "3", "100"));
        var undo = await page.GoToAsync($"{page.Address}/annulation");
        await using var db = _site.OpenContext();
        await using var noting = await db.Database.BeginTransactionAsync(Ct);
        var exit = await db.PathwayExits.Include(one => one.FollowUps).SingleAsync(one => db.IntegrationPathways.Any(pathway => pathway.Id == one.PathwayId && pathway.EmployeeId == _fatoumata.Id), Ct);
        Assert.False(exit.Note(exit.FollowUps[0], FollowUpSituation.InJob, Day(2026, 11, 20), Day(2026, 11, 23)).Refused);
        db.Entry(exit).Property(known => known.RecordedOn).IsModified = true;
        await db.SaveChangesAsync(Ct);

        var undoing = undo.Form("form[action$='/annulation']").SubmitAsync("Retirer 2\u00a0contrats");
        await db.UntilWaitingAsync(1, undoing, Ct);
        await noting.CommitAsync(Ct);
        await undoing;

        await using var left = _site.OpenContext();
        Assert.Equal(exit.Id, (await left.PathwayExits.SingleAsync(Ct)).Id);
        Assert.Equal(_fatoumata.Id, (await left.EmploymentContracts.SingleAsync(Ct)).EmployeeId);
    }

    [Fact]
    public async Task The_template_and_its_page_name_the_reasons_that_may_be_written()
    {
        var template = Encoding.UTF8.GetString(await _client.GetByteArrayAsync("/imports/contrats/modele.csv", Ct));

        Assert.Contains("3 CDI non aidé, autre employeur ; 4 Création", template, StringComparison.Ordinal);
        Assert.DoesNotContain("justice", template, StringComparison.Ordinal);
        Assert.DoesNotContain("maladie", template, StringComparison.Ordinal);
        var page = await _client.OpenAsync("/imports/contrats/nouveau");
        Assert.Contains("7 Au chômage", page.Plain(), StringComparison.Ordinal);
        await using (var db = _site.OpenContext())
        {
            db.Add(ExitReason.Write(23, "Autre départ", ExitCategory.Other, Day(2026, 1, 1)).Value!);
            await db.SaveChangesAsync(Ct);
        }

        Assert.Contains("n’a qu’une ligne de titres", (await _client.SendFileAsync("contrats", Encoding.UTF8.GetBytes(template))).Plain(), StringComparison.Ordinal);
        Assert.Contains("23 Autre départ", (await _client.OpenAsync("/imports/contrats/nouveau")).Plain(), StringComparison.Ordinal);
    }

    private static string[] Fatoumata(string from, string to, string left = "", string reason = "", string hours = "") =>
        ["Fatoumata", "Diallo-Lemarchand", "12/04/1990", "CDDI", "Agente", from, to, "26", "", "", left, reason, hours];

    private static string[] Karim(string from, string to, string left = "", string reason = "", string hours = "") =>
        ["Karim", "Belkacem", "12/04/1990", "CDDI", "Agent", from, to, "26", "", "", left, reason, hours];

    private static DateOnly Day(int year, int month, int day) => new(year, month, day);

    private static Task<List<PathwayExit>> ExitsAsync(Web.Data.RegieQuartierDbContext db) => db.PathwayExits.Include(exit => exit.FollowUps).OrderBy(exit => exit.ExitOn).ToListAsync(Ct);

    private static Task<int> CountAsync(Web.Data.RegieQuartierDbContext db, string action) => db.AuditEntries.CountAsync(entry => entry.Action == action, Ct);

    private async Task<Page> ImportAsync(params string[][] rows)
    {
        var page = await (await _client.SendFileAsync("contrats", Csv(Titles, rows))).ConfirmAsync();
        Assert.Equal(1, await _site.CarryOutAsync());
        return page;
    }
}
