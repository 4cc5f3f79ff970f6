using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Infrastructure.Spreadsheets;
using RegieQuartier.Web.Tests.Infrastructure.Spreadsheets;

namespace RegieQuartier.Web.Tests.Features.Employees.Exports;

public sealed class EmployeeExportsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Guid _claire;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _claire = (await _site.AddAccountAsync(Role.Advisor)).Id;
        await _site.SignAsync(await _site.EnterAsync("=Fatoumata", "Diallo", _claire));
        await _site.EnterAsync("Karim", "Belkacem");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_file_holds_what_the_screen_shows_with_what_was_asked_for_and_no_formula()
    {
        var director = await _site.ClientAsAsync(Role.Director);
        var list = await director.OpenAsync("/salaries?vue=tous");

        var bytes = await director.GetByteArrayAsync(list.Document.QuerySelector("a[href^='/salaries/export.csv']")!.GetAttribute("href"), Ct);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.Equal("Nom;Poste;Parcours suivi par;Premier jour du contrat;Dernier jour du contrat", lines[0]);
        Assert.Equal("Karim Belkacem;;;;", lines[1]);
        Assert.StartsWith("'=Fatoumata Diallo;Agente de propreté;Personne", lines[2], StringComparison.Ordinal);
        Assert.EndsWith(";02/03/2026;01/03/2027", lines[2], StringComparison.Ordinal);
        Assert.Equal(["Vue : Tous", "Filtre : aucun", "Recherche : aucune", "Ordre : par nom"], lines[6..10]);
        Assert.Contains("2 lignes", lines);
    }

    [Fact]
    public async Task The_classeur_holds_the_same_and_its_search()
    {
        var director = await _site.ClientAsAsync(Role.Director);

        var reading = await Given.ReadAsync(await director.GetByteArrayAsync("/salaries/export.xlsx?vue=tous&q=belka", Ct), "liste.xlsx", new SpreadsheetLimits(100_000, 100));

        Assert.Equal(["Nom|Poste|Parcours suivi par|Premier jour du contrat|Dernier jour du contrat", "2:Karim Belkacem||||"], reading.Lines());
    }

    [Fact]
    public async Task An_advisor_takes_away_their_own_people_alone()
    {
        var claire = await _site.ClientOfAsync(_claire);

        var own = Encoding.UTF8.GetString(await claire.GetByteArrayAsync("/salaries/export.csv", Ct));

        Assert.Contains("Fatoumata Diallo;Agente de propreté;Personne", own, StringComparison.Ordinal);
        Assert.Contains("mes-parcours", (await claire.OpenAsync("/salaries")).Document.QuerySelector("a[href^='/salaries/export']")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.DoesNotContain("Parcours suivi par", (await claire.OpenAsync("/salaries")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Karim", own, StringComparison.Ordinal);
        Assert.NotEmpty((await claire.OpenAsync("/salaries")).All("a[href^='/salaries/export']"));
        foreach (var view in new[] { "tous", "presents" })
        {
            Assert.Empty((await claire.OpenAsync($"/salaries?vue={view}")).All("a[href^='/salaries/export']"));
            Assert.Equal(HttpStatusCode.NotFound, (await claire.GetAsync($"/salaries/export.csv?vue={view}", Ct)).StatusCode);
        }
    }

    [Fact]
    public async Task The_trail_says_who_took_which_list_and_how_many_rows_and_no_name()
    {
        var finance = await _site.AddAccountAsync(Role.Finance);
        await (await _site.ClientOfAsync(finance.Id)).GetByteArrayAsync("/salaries/export.xlsx?vue=tous&q=Belkacem", Ct);

        await using var db = _site.OpenContext();
        var line = await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.ListExported, Ct);
        Assert.Equal((finance.Id, "Salariés et salariées, vue « Tous », avec une recherche, 1 ligne, .xlsx"), (line.ActorId, line.Reason));
    }
}
