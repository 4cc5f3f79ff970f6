using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Timesheets;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Databases;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.Web.Tests.Features.Employees.Imports.ImportSteps;

namespace RegieQuartier.Web.Tests.Features.Employees.Imports;

public sealed class HoursImportsTests : IAsyncLifetime
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
        await _site.SignAsync(_fatoumata);
        await _site.SignAsync(_karim);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Hours_find_their_people_and_their_month_however_they_are_written()
    {
        await ImportAsync(
            Fatoumata("10/2026", "104,5", "98 h 15"),
            Fatoumata("Septembre 2026", "104", "0"),
            Fatoumata("2026-08", "112 h 40", "60:30"),
            ["KARIM", "belkacem", "12/04/1990", "01/10/2026", "0", "0"]);

        Assert.Equal([(_fatoumata.Id, 8, 6760, 3630), (_fatoumata.Id, 9, 6240, 0), (_fatoumata.Id, 10, 6270, 5895), (_karim.Id, 10, 0, 0)], await KeptAsync());
        await using var db = _site.OpenContext();
        Assert.Equal(3, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.HoursEntered && entry.SubjectId == _fatoumata.Id, Ct));
        Assert.Equal("Heures du mois, 4 lignes", (await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.ImportMade, Ct)).Reason);
    }

    [Fact]
    public async Task The_rules_of_the_form_hold_for_each_row_and_name_their_cell()
    {
        await _site.AddHoursAsync(_karim, new(2026, 9, 1));

        var page = await _client.SendFileAsync("heures", Months(
            ["Awa", "Sow", "12/04/1990", "10/2026", "104", "90"],
            Fatoumata("13/2026", "cent", "745"),
            Fatoumata("", "", "90"),
            Fatoumata("12/2026", "104", "90"),
            Fatoumata("02/2026", "104", "90"),
            Fatoumata("15/10/2026", "104", "90"),
            Fatoumata("10/2026", "104", "90"),
            Fatoumata("octobre 2026", "105", "90"),
            ["Karim", "Belkacem", "12/04/1990", "09/2026", "104", "90"]));

        Assert.Equal(["B2", "D3", "E3", "F3", "D4", "E4", "D5", "D6", "D7", "D9", "D10"], page.Cells());
        var said = page.PlainAll(".items .title");
        Assert.StartsWith("Heures travaillées : 744 h au plus", said[3], StringComparison.Ordinal);
        Assert.StartsWith("Écrivez aussi les heures payées.", said[5], StringComparison.Ordinal);
        Assert.StartsWith("Ce mois n’a pas commencé", said[6], StringComparison.Ordinal);
        Assert.StartsWith("Pas de contrat d’insertion ce mois-là", said[7], StringComparison.Ordinal);
        Assert.Equal("Ce mois de cette personne est déjà à la ligne 8 : gardez une seule ligne.", said[9]);
        Assert.Equal("Déjà noté : 104 h payées, 90 h travaillées. Supprimez cette ligne, ou corrigez sur la page du mois.", said[10]);
        Assert.Single(await KeptAsync());
    }

    [Fact]
    public async Task What_may_be_meant_is_told_on_its_row_and_stops_nothing()
    {
        var page = await _client.SendFileAsync("heures", Months(
            Fatoumata("10/2026", "20", "40"),
            Fatoumata("09/2026", "240", "240 h 15"),
            ["Karim", "Belkacem", "12/04/1990", "10/2026", "104", "90"]));

        Assert.Contains("Aucune faute trouvée, mais 2 lignes sont à regarder ci-dessous.", page.Plain(), StringComparison.Ordinal);
        Assert.Equal(
            [
                "F2 Ligne 2 : Fatoumata Diallo-Lemarchand En octobre 2026, 40 h travaillées pour 20 h payées : vérifiez que c’est voulu (modulation, récupération). Cela n’empêche pas d’importer.",
                "F3 Ligne 3 : Fatoumata Diallo-Lemarchand En septembre 2026, 240 h 15 travaillées pour 240 h payées : vérifiez que c’est voulu (modulation, récupération). Cela n’empêche pas d’importer.",
            ],
            page.PlainAll("section[aria-labelledby=regarder] li"));
        await page.ConfirmAsync();
        Assert.Equal(1, await _site.CarryOutAsync());
        Assert.Equal([(_fatoumata.Id, 9, 14400, 14415), (_fatoumata.Id, 10, 1200, 2400), (_karim.Id, 10, 6240, 5400)], await KeptAsync());
    }

    [Fact]
    public async Task No_row_has_more_hours_than_its_month()
    {
        var page = await _client.SendFileAsync("heures", Months(Fatoumata("09/2026", "720,5", "721"), Fatoumata("10/2026", "744", "0")));

        Assert.Equal(["E2", "F2"], page.Cells());
        Assert.Equal(["Heures payées : 720 h au plus en septembre 2026.", "Heures travaillées : 720 h au plus en septembre 2026."], page.PlainAll(".items .title"));
    }

    [Fact]
    public async Task Hours_that_somebody_enters_meanwhile_stop_the_whole_file()
    {
        await (await _client.SendFileAsync("heures", Months(Fatoumata("10/2026", "104", "90"), ["Karim", "Belkacem", "12/04/1990", "10/2026", "104", "90"]))).ConfirmAsync();
        await _site.AddHoursAsync(_karim, new(2026, 10, 1));

        Assert.Equal(0, await _site.CarryOutAsync());

        Assert.Equal(_karim.Id, Assert.Single(await KeptAsync()).Item1);
        Assert.Contains("1 cellule à corriger", (await _client.FollowLastAsync()).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undoing_takes_the_hours_away_but_for_those_that_were_corrected_since()
    {
        var page = await ImportAsync(Fatoumata("10/2026", "104", "90"), Fatoumata("09/2026", "104", "90"), ["Karim", "Belkacem", "12/04/1990", "10/2026", "104", "90"]);
        Assert.Contains("Voir les heures", page.Plain(), StringComparison.Ordinal);
        await using (var db = _site.OpenContext())
        {
            (await db.MonthlyHours.SingleAsync(hours => hours.EmployeeId == _karim.Id, Ct)).Correct(6000, 5000);
            await db.SaveChangesAsync(Ct);
        }

        var undo = await page.GoToAsync($"{page.Address}/annulation");
        Assert.Equal(["Karim Belkacem"], undo.All(".items a.title"));
        Assert.Contains("Ces heures seront supprimées", undo.Plain(), StringComparison.Ordinal);
        var undone = await undo.Form("form[action$='/annulation']").SubmitAsync("Retirer 2\u00a0lignes d’heures");

        Assert.Contains("Import annulé pour 2 lignes d’heures. 1 ligne a changé depuis et reste.", undone.Plain(), StringComparison.Ordinal);
        Assert.Equal([(_karim.Id, 10, 6000, 5000)], await KeptAsync());
        await using var left = _site.OpenContext();
        Assert.Equal(2, await left.AuditEntries.CountAsync(entry => entry.Action == AuditActions.HoursRemoved && entry.SubjectId == _fatoumata.Id, Ct));
    }

    [Fact]
    public async Task A_file_costs_the_same_statements_whatever_its_rows()
    {
        var counter = new StatementCounter();
        var finance = await _site.WithServices(counter.Listen).ClientAsAsync(Role.Finance);
        var one = await finance.SendFileAsync("heures", Months(Fatoumata("10/2026", "104", "90")));
        var few = await counter.OfAsync(() => finance.GetAsync(one.Address, Ct));
        var more = await finance.SendFileAsync("heures", Months([.. Enumerable.Range(3, 8).Select(month => Fatoumata($"{month}/2026", "104", "90"))]));

        Assert.Equal(few, await counter.OfAsync(() => finance.GetAsync(more.Address, Ct)));
    }

    [Fact]
    public async Task A_file_reads_nothing_of_other_months()
    {
        var counter = new StatementCounter();
        var finance = await _site.WithServices(counter.Listen).ClientAsAsync(Role.Finance);
        var page = await finance.SendFileAsync("heures", Months(Fatoumata("10/2026", "104", "90")));
        var few = await counter.RowsOfAsync(() => finance.GetAsync(page.Address, Ct));
        await _site.SignAsync(_fatoumata, new(2025, 2, 1), new(2025, 8, 31));
        foreach (var month in Enumerable.Range(3, 7))
        {
            await _site.AddHoursAsync(_fatoumata, new(2026, month, 1));
        }

        Assert.Equal(few, await counter.RowsOfAsync(() => finance.GetAsync(page.Address, Ct)));
    }

    [Fact]
    public async Task The_template_is_read_as_nobody_and_who_reads_hours_alone_does_not_import_them()
    {
        var template = Encoding.UTF8.GetString(await _client.GetByteArrayAsync("/imports/heures/modele.csv", Ct));

        Assert.Contains("n’a qu’une ligne de titres", (await _client.SendFileAsync("heures", Encoding.UTF8.GetBytes(template))).Plain(), StringComparison.Ordinal);
        Assert.NotEmpty((await _client.OpenAsync("/heures")).Document.QuerySelectorAll("a[href='/imports/heures/nouveau']"));
        foreach (var role in new[] { Role.Advisor, Role.Supervisor })
        {
            var client = await _site.ClientAsAsync(role);
            Assert.Equal(HttpStatusCode.Forbidden, (await client.OpenAsync("/imports/heures/nouveau")).Status);
            Assert.Empty((await client.OpenAsync("/heures")).Document.QuerySelectorAll("a[href='/imports/heures/nouveau']"));
        }
    }

    private static string[] Fatoumata(string month, string paid, string worked) => ["Fatoumata", "Diallo-Lemarchand", "12/04/1990", month, paid, worked];

    private async Task<Page> ImportAsync(params string[][] rows)
    {
        var page = await (await _client.SendFileAsync("heures", Months(rows))).ConfirmAsync();
        Assert.Equal(1, await _site.CarryOutAsync());
        return await page.GoToAsync(page.Address);
    }

    private async Task<List<(Guid, int, int, int)>> KeptAsync()
    {
        await using var db = _site.OpenContext();
        var kept = await db.MonthlyHours.AsNoTracking().OrderBy(hours => hours.EmployeeId == _karim.Id).ThenBy(hours => hours.Month).ToListAsync(Ct);
        return kept.ConvertAll((MonthlyHours hours) => (hours.EmployeeId, hours.Month.Month, hours.PaidMinutes, hours.WorkedMinutes));
    }
}

internal static class HoursImportSteps
{
    /// <summary>Hours that somebody else enters.</summary>
    public static async Task AddHoursAsync(this RegieQuartierFactory site, Employee employee, DateOnly month)
    {
        await using var db = site.OpenContext();
        db.Add(MonthlyHours.Enter(employee.Id, month, 104 * 60, 90 * 60).Value!);
        await db.SaveChangesAsync();
    }

    /// <summary>The last import of the list.</summary>
    public static async Task<Page> FollowLastAsync(this HttpClient client)
    {
        var list = await client.OpenAsync("/imports");
        return await list.GoToAsync(list.Document.QuerySelectorAll("a[href^='/imports/']").Select(link => link.GetAttribute("href")!).First(address => !address.EndsWith("/nouveau", StringComparison.Ordinal)));
    }
}
