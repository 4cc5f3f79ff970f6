using System.Text;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employees;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees.Register;

public sealed class StaffRegisterTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private HttpClient _client = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _client = await _site.ClientAsAsync(Role.Finance);
        await _site.SignAsync(await _site.EnterAsync("Karim", "Belkacem"), new DateOnly(2026, 5, 4), new DateOnly(2026, 11, 3));
        var fatoumata = await _site.EnterAsync();
        await _site.SignAsync(fatoumata);
        await _site.SignAsync(await _site.EnterAsync("Awa", "Sow"), new DateOnly(2021, 5, 25), new DateOnly(2021, 11, 24));
        await _site.SignAsync(await _site.EnterAsync("Mor", "Fall"), new DateOnly(2021, 5, 3), new DateOnly(2021, 11, 22));
        await using var db = _site.OpenContext();
        db.Attach(fatoumata);
        db.EmployeePapers.Add(EmployeePaper.Of(fatoumata, PaperKind.ResidencePermit, "carte de résident", null, new DateOnly(2027, 5, 12), "9912345678").Value!);
        await db.SaveChangesAsync(Ct);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task It_holds_each_hiring_in_order_with_those_who_left_until_five_years_later()
    {
        var page = await _client.OpenAsync("/salaries/registre");

        Assert.Equal(["SOW", "DIALLO-LEMARCHAND", "BELKACEM"], page.All("tbody th"));
        Assert.Equal("DIALLO-LEMARCHAND Fatoumata 12/04/1990 F française Agente de propreté Noter la qualification, Fatoumata Diallo-Lemarchand CDD d’insertion, temps partiel 02/03/2026 Carte de résident, n° 9912345678, jusqu’au 12/05/2027", page.PlainAll("tbody tr")[1]);
        Assert.EndsWith("04/05/2026 03/11/2026", page.PlainAll("tbody tr")[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026", 2)]
    [InlineData("2021", 1)]
    [InlineData("2023", 0)]
    [InlineData("9999", 3)]
    [InlineData("zzz", 3)]
    public async Task A_year_holds_those_who_worked_here_then(string year, int entries) =>
        Assert.Equal(entries, (await _client.OpenAsync($"/salaries/registre?annee={year}")).All("tbody tr").Count);

    [Fact]
    public async Task The_years_that_are_offered_are_those_in_which_somebody_was_there()
    {
        var page = await _client.OpenAsync("/salaries/registre");

        Assert.Equal(["Tout", "2026", "2021"], page.PlainAll("nav[aria-label='Années du registre'] a"));
        Assert.EndsWith("Tout le registre, au 23 novembre 2026", page.PlainAll(".kicker")[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2026, "Présents en 2026, au 23 novembre 2026")]
    [InlineData(2021, "Présents en 2021")]
    public async Task Only_a_year_that_is_not_over_is_told_as_of_today(int year, string scope) =>
        Assert.EndsWith($". {scope}", (await _client.OpenAsync($"/salaries/registre?annee={year}")).PlainAll(".kicker")[0], StringComparison.Ordinal);

    [Fact]
    public async Task A_year_in_which_nobody_was_there_says_so() =>
        Assert.Equal("Personne n’était présent en 2023.", (await _client.OpenAsync("/salaries/registre?annee=2023")).PlainAll(".empty")[0]);

    [Fact]
    public async Task A_qualification_that_is_missing_is_noted_once_though_the_contract_be_over()
    {
        const string Missing = "Noter la qualification, Awa Sow";
        var late = (await (await _client.OpenAsync("/salaries/registre")).FollowAsync(Missing)).Form();
        var form = (await (await _client.OpenAsync("/salaries/registre")).FollowAsync(Missing)).Form();
        Assert.Equal(["Écrivez la qualification. Exemple : employée non qualifiée."], (await form.SubmitAsync("Noter la qualification")).PlainAll(".error-summary li"));

        var noted = await form.Fill("Qualification", "Employée non qualifiée").SubmitAsync("Noter la qualification");

        Assert.Equal(["Qualification notée pour Awa Sow."], noted.PlainAll(".flash"));
        Assert.Contains("Agente de propreté, employée non qualifiée CDD d’insertion", noted.PlainAll("tbody tr")[0], StringComparison.Ordinal);
        Assert.Equal(["Qualification notée pour Awa Sow."], (await late.Fill("Qualification", "Employée non qualifiée").SubmitAsync("Noter la qualification")).PlainAll(".flash"));
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.ContractQualified, Ct));
        // It is over: what was written wrongly is mended from the record, where it is read too.
        var record = await _client.OpenAsync($"/salaries/{(await db.Employees.SingleAsync(one => one.LastName == "Sow", Ct)).Id}/contrats");
        Assert.Contains("Agente de propreté (Employée non qualifiée)", record.Plain(), StringComparison.Ordinal);
        var mended = await (await record.FollowAsync("Qualification du contrat du 25\u00a0mai 2021")).Form().Fill("Qualification", "Ouvrière qualifiée").SubmitAsync("Corriger la qualification");
        Assert.Contains("Agente de propreté, ouvrière qualifiée CDD d’insertion", mended.PlainAll("tbody tr")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_is_known_of_a_contract_that_lasts_is_left_to_an_amendment()
    {
        var form = (await (await _client.OpenAsync("/salaries/registre")).FollowAsync("Noter la qualification, Fatoumata Diallo-Lemarchand")).Form();
        await form.Fill("Qualification", "Employée").SubmitAsync("Noter la qualification");

        Assert.StartsWith("Quelqu’un vient de noter la qualification", (await form.Fill("Qualification", "Ouvrière").SubmitAsync("Noter la qualification")).PlainAll(".flash")[0], StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        Assert.Equal("Employée", await db.EmploymentContracts.Where(contract => contract.Qualification != "").Select(contract => contract.Qualification).SingleAsync(Ct));
    }

    [Fact]
    public async Task It_is_taken_away_as_a_file_and_the_trail_says_so()
    {
        var page = await _client.OpenAsync("/salaries/registre?annee=2026");

        var lines = Encoding.UTF8.GetString(await _client.GetByteArrayAsync(page.Document.QuerySelector("a[href^='/salaries/registre.csv']")!.GetAttribute("href"), Ct)).Split("\r\n");

        Assert.EndsWith("Nom;Prénoms;Date de naissance;Sexe;Nationalité;Emploi;Qualification;Type de contrat;Entrée;Sortie;Type du titre de séjour;Numéro du titre de séjour;Fin du titre de séjour", lines[0], StringComparison.Ordinal);
        Assert.Equal("BELKACEM;Karim;12/04/1990;F;française;Agente de propreté;;CDD d’insertion, temps partiel;04/05/2026;03/11/2026;;;", lines[2]);
        Assert.Contains("Présents en 2026", lines);
        await using var db = _site.OpenContext();
        Assert.Equal("Registre du personnel, présents en 2026, 2 lignes, .csv", (await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.ListExported, Ct)).Reason);
    }
}
