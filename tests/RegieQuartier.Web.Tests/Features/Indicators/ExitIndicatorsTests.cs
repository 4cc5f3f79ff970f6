using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Features.Indicators;
using static RegieQuartier.Web.Tests.Features.Indicators.IndicatorReading;

namespace RegieQuartier.Web.Tests.Features.Indicators;

/// <summary>Exits and their rates.</summary>
public sealed class ExitIndicatorsTests : IAsyncLifetime
{
    private static readonly DateOnly Adult = new(1990, 4, 12);

    private readonly RegieQuartierFactory _site = new();
    private SiaeAgreement _aci = null!;

    public async ValueTask InitializeAsync() => _aci = await _site.ConcludeAsync(SiaeKind.Aci, HoursBasis.Paid, 1820, granted: 4m);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Exits_are_those_that_the_State_counts_by_category_with_their_rates()
    {
        await _site.AddAccountAsync(Role.Advisor);
        // Two lasting (3, 9), one of transition, one positive, two others; a death is withdrawn, and a month is too short.
        foreach (var (name, code) in new[] { ("A", 3), ("B", 9), ("C", 10), ("D", 5), ("E", 7), ("F", 8), ("G", 17) })
        {
            await _site.LeavesAsync(await _site.ComesInAsync(_aci, name, Civility.Mrs, Adult, new(2025, 9, 1), new(2026, 8, 31)), code, new(2026, 8, 31));
        }

        await _site.LeavesAsync(await _site.ComesInAsync(_aci, "H", Civility.Mr, Adult, new(2026, 4, 1), new(2026, 8, 31)), 3, new(2026, 4, 30));
        await _site.LeavesAsync(await _site.ComesInAsync(_aci, "I", Civility.Mr, Adult, new(2025, 1, 2), new(2025, 9, 30)), 10, new(2025, 9, 30));

        var page = await (await _site.ClientAsAsync(Role.Director)).OpenAsync("/indicateurs");

        Assert.Equal(("6", "sorties comptées. Pas comptées : 1 retirée, 1 sous la présence minimale.", "1."), Read(page, "Sorties"));
        Assert.Equal(["Emploi durable 2 33 % 0 %", "Emploi de transition 1 17 % 100 %", "Sortie positive 1 17 % 0 %", "Autre sortie 2 33 % 0 %"], Lines(page, "Sorties"));
        Assert.Equal(["Sorties dynamiques 4 67 % 100 %", "Sorties en emploi 3 50 % 100 %", "Sorties en emploi durable 2 33 % 0 %", "Sorties positives 1 17 % 0 %"], Lines(page, "Taux de sortie"));
        // Nobody left in 2019: no rate, never 0 %.
        Assert.Equal(["Sorties dynamiques 0 – –", "Sorties en emploi 0 – –", "Sorties en emploi durable 0 – –", "Sorties positives 0 – –"], Lines(await page.GoToAsync("/indicateurs?annee=2019"), "Taux de sortie"));
    }

    [Theory]
    [InlineData(12, 6, 7, 8, "xxxx", "xxx")]
    [InlineData(12, 6, 2, 8, "x..x", "x.x")]
    [InlineData(2, 6, 7, 8, "..xx", ".xx")]
    [InlineData(3, 3, 1, 6, "...x", "..x")]
    [InlineData(3, 2, 0, 4, "....", "...")]
    [InlineData(0, 0, 0, 0, "....", "...")]
    public void No_exits_of_fewer_than_five_people_are_found_by_taking_some_from_others(int durable, int transition, int positive, int other, string categories, string sums)
    {
        var told = new ExitCounts(new ExitRates(durable, transition, positive, other, 0, 0)).ToldOutside();

        Assert.Equal((categories, sums), (Said(told.Categories), Said(told.Sums)));

        static string Said(IEnumerable<bool> told) => string.Concat(told.Select(one => one ? 'x' : '.'));
    }
}
