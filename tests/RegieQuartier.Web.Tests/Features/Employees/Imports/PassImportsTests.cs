using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Passes;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Databases;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.Web.Tests.Features.Employees.Imports.ImportSteps;

namespace RegieQuartier.Web.Tests.Features.Employees.Imports;

public sealed class PassImportsTests : IAsyncLifetime
{
    private const string Titles = "Prénom;Nom d’usage;Date de naissance;Numéro du PASS;Premier jour du PASS;Dernier jour affiché;Jours de suspension;Jours de prolongation";

    private readonly RegieQuartierFactory _site = new();
    private HttpClient _director = null!;
    private Guid _claire;
    private Employee _fatoumata = null!;
    private Employee _karim = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _director = await _site.ClientAsAsync(Role.Director);
        _claire = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _fatoumata = await _site.EnterAsync(referentId: _claire);
        _karim = await _site.EnterAsync("Karim", "Belkacem");
        await _site.SignAsync(_fatoumata);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_pass_finds_its_person_and_ends_where_the_platform_shows_it()
    {
        Assert.Equal(["Fatoumata Diallo-Lemarchand"], (await _director.OpenAsync("/salaries?vue=tous&pass=sans")).PlainAll("main .items .title"));

        await ImportAsync(
            Fatoumata("99999 12 34567", "02/03/2026", "15/04/2028", "", "45"),
            ["KARIM", "belkacem", "12/04/1990", "99999-12-34568", "01/09/2023", "", "", ""]);

        await using var db = _site.OpenContext();
        var kept = await db.IaePasses.OrderBy(pass => pass.StartsOn).ToListAsync(Ct);
        Assert.Equal([(_karim.Id, "999991234568", new DateOnly(2025, 8, 30), 0), (_fatoumata.Id, "999991234567", new DateOnly(2028, 4, 15), 45)], kept.Select(pass => (pass.EmployeeId, pass.Number!.Value.Text, pass.EndsOn, pass.ExtendedElsewhereDays)));
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.PassReceived && entry.SubjectId == _fatoumata.Id, Ct));
        Assert.Equal("PASS IAE, 2 lignes", (await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.ImportMade, Ct)).Reason);
        Assert.Empty((await _director.OpenAsync("/salaries?vue=tous&pass=sans")).PlainAll("main .items .title"));
    }

    [Fact]
    public async Task The_rules_of_the_form_hold_for_each_row_and_name_their_cell()
    {
        await _site.ReceivePassAsync(_karim);
        var taken = await TakenAsync();

        var page = await _director.SendFileAsync("pass", Csv(
            Titles,
            ["Awa", "Sow", "12/04/1990", "999991234501", "02/03/2026", "", "", ""],
            Fatoumata("1234", "31/02/2026", "", "", ""),
            Fatoumata("", "", "", "beaucoup", "-3"),
            Fatoumata("999991234502", "02/03/2026", "01/01/2027", "", ""),
            Fatoumata("999991234503", "02/03/2026", "15/06/2028", "", ""),
            Fatoumata(taken, "02/03/2020", "", "", ""),
            Fatoumata("999991234504", "02/03/2023", "", "", ""),
            Fatoumata("999991234505", "02/03/2024", "", "", ""),
            ["Karim", "Belkacem", "12/04/1990", "999991234506", "02/04/2026", "", "", ""]));

        Assert.Equal(["B2", "D3", "E3", "D4", "E4", "G4", "H4", "F5", "G6", "D7", "E9", "E10"], page.Cells());
        var said = page.PlainAll(".items .title");
        Assert.Equal("Écrivez un nombre entier, comme 45.", said[5]);
        Assert.StartsWith("Cette fin est avant celle d’un PASS que rien n’a repoussé.", said[7], StringComparison.Ordinal);
        Assert.StartsWith("Cette fin est plus loin que celle d’un PASS que rien n’a repoussé", said[8], StringComparison.Ordinal);
        Assert.StartsWith("Ce numéro est déjà celui d’une autre personne.", said[9], StringComparison.Ordinal);
        Assert.Equal("Cette personne a déjà un PASS pour ces jours.", said[10]);
        Assert.Equal("Cette personne a déjà un PASS pour ces jours.", said[11]);
    }

    [Fact]
    public async Task A_pass_soon_after_another_is_told_and_stops_nothing()
    {
        var page = await _director.SendFileAsync("pass", Csv(Titles, Fatoumata("999991234501", "01/09/2023", "", "", ""), Fatoumata("999991234502", "02/03/2026", "", "", "")));

        Assert.StartsWith("E3 Ligne 3 : Fatoumata Diallo-Lemarchand Le PASS d’avant a fini le 30 août 2025", page.PlainAll("section[aria-labelledby=regarder] li").Single(), StringComparison.Ordinal);
        await page.ConfirmAsync();
        Assert.Equal(1, await _site.CarryOutAsync());
    }

    [Fact]
    public async Task An_advisor_brings_in_those_of_the_people_whom_they_follow_alone()
    {
        var claire = await _site.ClientOfAsync(_claire);
        var row = Fatoumata("999991234501", "02/03/2026", "", "", "");

        var refused = await claire.SendFileAsync("pass", Csv(Titles, row, ["Karim", "Belkacem", "12/04/1990", "999991234502", "02/03/2026", "", "", ""]));
        Assert.Equal(["B3"], refused.Cells());
        Assert.StartsWith("Vous ne suivez pas cette personne", refused.PlainAll(".items .title").Single(), StringComparison.Ordinal);

        await (await claire.SendFileAsync("pass", Csv(Titles, row))).ConfirmAsync();
        Assert.Equal(1, await _site.CarryOutAsync());
        await using var db = _site.OpenContext();
        Assert.Equal(_fatoumata.Id, (await db.IaePasses.SingleAsync(Ct)).EmployeeId);
    }

    [Fact]
    public async Task Who_was_handed_over_before_the_file_is_written_stops_it_whole()
    {
        var claire = await _site.ClientOfAsync(_claire);
        await (await claire.SendFileAsync("pass", Csv(Titles, Fatoumata("999991234501", "02/03/2026", "", "", "")))).ConfirmAsync();
        var thomas = (await _site.AddAccountAsync(Role.Advisor)).Id;
        await using (var db = _site.OpenContext())
        {
            (await db.Employees.Include(known => known.Referents).SingleAsync(known => known.Id == _fatoumata.Id, Ct)).NameReferent(thomas, _site.Clock.GetUtcNow());
            await db.SaveChangesAsync(Ct);
        }

        Assert.Equal(0, await _site.CarryOutAsync());

        await using var after = _site.OpenContext();
        Assert.False(await after.IaePasses.AnyAsync(Ct));
    }

    [Fact]
    public async Task Undoing_takes_them_away_but_for_those_that_changed_since()
    {
        var page = await ImportAsync(Fatoumata("999991234501", "02/03/2026", "", "", ""), ["Karim", "Belkacem", "12/04/1990", "999991234502", "02/03/2026", "", "", ""]);
        await using (var db = _site.OpenContext())
        {
            (await db.IaePasses.SingleAsync(pass => pass.EmployeeId == _karim.Id, Ct)).Correct(new PassTerms(PassNumber.FromText("999991234503"), new(2026, 3, 2)), EmployeeWorld.Law);
            await db.SaveChangesAsync(Ct);
        }

        var undo = await page.GoToAsync($"{page.Address}/annulation");
        Assert.Equal(["Karim Belkacem"], undo.All(".items a.title"));
        Assert.Contains("Ce PASS sera supprimé : il sera de nouveau à noter.", undo.Plain(), StringComparison.Ordinal);
        var undone = await undo.Form("form[action$='/annulation']").SubmitAsync("Retirer 1\u00a0PASS");

        Assert.Contains("Import annulé pour 1 PASS. 1 ligne a changé depuis et reste.", undone.Plain(), StringComparison.Ordinal);
        await using var left = _site.OpenContext();
        Assert.Equal(_karim.Id, (await left.IaePasses.SingleAsync(Ct)).EmployeeId);
        Assert.Equal(1, await left.AuditEntries.CountAsync(entry => entry.Action == AuditActions.PassEntryUndone && entry.SubjectId == _fatoumata.Id, Ct));
    }

    [Fact]
    public async Task A_file_costs_the_same_statements_whatever_its_rows()
    {
        var counter = new StatementCounter();
        var director = await _site.WithServices(counter.Listen).ClientAsAsync(Role.Director);
        var one = await director.SendFileAsync("pass", Csv(Titles, Fatoumata("999991234501", "02/03/2026", "", "", "")));
        var few = await counter.OfAsync(() => director.GetAsync(one.Address, Ct));
        var more = await director.SendFileAsync("pass", Csv(Titles, Fatoumata("999991234501", "02/03/2026", "", "", ""), ["Karim", "Belkacem", "12/04/1990", "999991234502", "02/03/2026", "", "", ""]));

        Assert.Equal(few, await counter.OfAsync(() => director.GetAsync(more.Address, Ct)));
    }

    [Fact]
    public async Task The_template_is_read_as_nobody_and_who_only_reads_a_pass_does_not_import_any()
    {
        var template = await _director.GetByteArrayAsync("/imports/pass/modele.csv", Ct);

        Assert.Contains("n’a qu’une ligne de titres", (await _director.SendFileAsync("pass", template)).Plain(), StringComparison.Ordinal);
        Assert.Contains("99999 12 34567", Encoding.UTF8.GetString(template), StringComparison.Ordinal);
        var finance = await _site.ClientAsAsync(Role.Finance);
        Assert.Equal(HttpStatusCode.Forbidden, (await finance.OpenAsync("/imports/pass/nouveau")).Status);
        Assert.Empty((await finance.OpenAsync("/imports")).Document.QuerySelectorAll("a[href='/imports/pass/nouveau']"));
    }

    private static string[] Fatoumata(string number, string startsOn, string shown, string suspended, string extended) =>
        ["Fatoumata", "Diallo-Lemarchand", "12/04/1990", number, startsOn, shown, suspended, extended];

    private async Task<string> TakenAsync()
    {
        await using var db = _site.OpenContext();
        return (await db.IaePasses.SingleAsync(Ct)).Number!.Value.Text;
    }

    private async Task<Page> ImportAsync(params string[][] rows)
    {
        var page = await (await _director.SendFileAsync("pass", Csv(Titles, rows))).ConfirmAsync();
        Assert.Equal(1, await _site.CarryOutAsync());
        return await page.GoToAsync(page.Address);
    }
}
