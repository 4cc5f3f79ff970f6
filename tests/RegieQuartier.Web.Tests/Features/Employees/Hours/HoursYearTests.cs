using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.Web.Tests.Features.Employees.Hours.HoursSteps;

namespace RegieQuartier.Web.Tests.Features.Employees.Hours;

/// <summary>The page of a year, and where the calendar begins.</summary>
public sealed class HoursYearTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private HttpClient _finance = null!;

    public async ValueTask InitializeAsync()
    {
        _finance = await _site.ClientAsAsync(Role.Finance);
        await _site.SignAsync(await _site.EnterAsync("Awa", "Diallo"));
        await _site.SignAsync(await _site.EnterAsync("Karim", "Belkacem"));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_year_says_what_is_still_to_be_entered()
    {
        await Typed(await _finance.OpenAsync(October), "104", "90", "104", "90").SubmitAsync();

        var year = await _finance.OpenAsync("/heures");

        Assert.Equal(["Novembre 2026", "Octobre 2026", "Septembre 2026"], year.PlainAll("main .title").Take(3));
        Assert.Equal(["En cours", "Tout est noté", "2 manquent"], year.PlainAll("main .chip").Take(3));
        Assert.Equal(9, year.All("main .title").Count);
        Assert.Contains("208 h payées, 180 h travaillées", year.Plain(), StringComparison.Ordinal);
        Assert.Equal("Heures de 2025", (await year.FollowAsync("2025")).All("h1").Single());
        foreach (var odd in new[] { "?annee=99999", "?annee=-1", "?annee=zut", "?annee=1999" })
        {
            Assert.Equal("Heures de 2026", (await _finance.OpenAsync($"/heures{odd}")).All("h1").Single());
        }
    }

    [Fact]
    public async Task Nothing_leads_to_before_the_calendar_begins()
    {
        var (month, year) = (await _finance.OpenAsync("/heures/2000-01"), await _finance.OpenAsync("/heures?annee=2000"));

        Assert.Equal(["Février 2000"], month.PlainAll("nav[aria-label='Autre mois'] a"));
        Assert.Equal(["2001"], year.PlainAll("nav[aria-label='Année'] a"));
        Assert.Contains("Personne n’avait de contrat d’insertion en 2000, parmi les personnes que vous voyez ici.", year.Plain(), StringComparison.Ordinal);
    }
}
