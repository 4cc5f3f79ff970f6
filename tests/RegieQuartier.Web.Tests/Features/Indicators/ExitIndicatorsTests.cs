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

    [Fact]
    public async Task Entries_exits_and_rates_are_told_by_kind_of_agreement_that_of_the_first_contract_then_of_the_last()
    {
        await _site.AddAccountAsync(Role.Advisor);
        var ei = await _site.ConcludeAsync(SiaeKind.Ei, HoursBasis.Worked, 1505, granted: 2m);
        await _site.LeavesAsync(await _site.ComesInAsync(_aci, "A", Civility.Mrs, Adult, new(2026, 1, 5), new(2026, 8, 31)), 3, new(2026, 8, 31));
        await _site.LeavesAsync(await _site.ComesInAsync(_aci, "B", Civility.Mrs, Adult, new(2026, 1, 5), new(2026, 8, 31)), 7, new(2026, 8, 31));
        await _site.LeavesAsync(await _site.ComesInAsync(ei, "C", Civility.Mr, Adult, new(2025, 1, 6), new(2025, 9, 30)), 5, new(2025, 9, 30));
        // From the work site to the enterprise: an entry of one, an exit of the other.
        var dan = await _site.ComesInAsync(_aci, "D", Civility.Mr, Adult, new(2026, 1, 5), new(2026, 4, 30));
        await _site.SignsAsync(ei, dan, new(2026, 5, 1), new(2026, 8, 31));
        await _site.LeavesAsync(dan, 10, new(2026, 8, 31));

        var page = await (await _site.ClientAsAsync(Role.Director)).OpenAsync("/indicateurs");

        Assert.Equal(
            [
                "ACI 3 (100 %)avant : 0 % 2avant : 0 1 (50 %)avant : – 1 (50 %)avant : – 1 (50 %)avant : – 0 (0 %)avant : –",
                "EI 0 (0 %)avant : 100 % 1avant : 1 1 (100 %)avant : 100 % 1 (100 %)avant : 0 % 0 (0 %)avant : 0 % 0 (0 %)avant : 100 %",
            ],
            Lines(page, "Entrées et sorties par convention"));
    }

    [Fact]
    public async Task In_a_file_no_agreement_tells_of_few_exits_nor_does_what_the_others_leave()
    {
        await _site.AddAccountAsync(Role.Advisor);
        var ei = await _site.ConcludeAsync(SiaeKind.Ei, HoursBasis.Worked, 1505, granted: 2m);
        // Of twelve, six of the work site leave for a job and six for none; of ten of the enterprise, five and five, but two of these for a short job.
        int[][] reasons = [[3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7], [3, 3, 3, 10, 10, 7, 7, 7, 7, 7]];
        foreach (var (agreement, codes) in new[] { _aci, ei }.Zip(reasons))
        {
            foreach (var (code, number) in codes.Select((code, number) => (code, number)))
            {
                await _site.LeavesAsync(await _site.ComesInAsync(agreement, $"{(char)('A' + number)}", Civility.Mrs, Adult, new(2026, 1, 5), new(2026, 8, 31)), code, new(2026, 8, 31));
            }
        }

        var file = await _site.ExportedAsync(Role.Director);

        Assert.Equal(
            [
                ("ACI", "55 %"), ("ACI, sorties comptées", "55 %"), ("ACI, dynamiques", "50 %"), ("ACI, en emploi", "masqué"), ("ACI, en emploi durable", "masqué"), ("ACI, positives", "masqué"),
                ("EI", "45 %"), ("EI, sorties comptées", "45 %"), ("EI, dynamiques", "50 %"), ("EI, en emploi", "masqué"), ("EI, en emploi durable", "masqué"), ("EI, positives", "masqué"),
            ],
            file.Where(cells => cells[0] == "Entrées et sorties par convention").Select(cells => (cells[1], cells[2])));
    }

    [Fact]
    public void What_is_told_of_one_agreement_is_taken_from_the_whole_only_if_enough_are_left()
    {
        var (one, other) = (new ExitCounts(new ExitRates(9, 6, 7, 8, 0, 0)), new ExitCounts(new ExitRates(5, 0, 5, 9, 0, 0)));
        var (categories, sums) = new ExitCounts(new ExitRates(14, 6, 12, 17, 0, 0)).ToldOutside([one, other]);

        Assert.Equal(("..xx", ".xx"), (Said(categories), Said(sums)));
    }

    [Fact]
    public async Task Exits_are_drawn_year_by_year_from_the_first_that_has_any_with_their_table()
    {
        await _site.AddAccountAsync(Role.Advisor);
        foreach (var (year, code) in new[] { (2024, 7), (2025, 3), (2025, 7), (2026, 5) })
        {
            await _site.LeavesAsync(await _site.ComesInAsync(_aci, $"{(char)('A' + code)}", Civility.Mrs, Adult, new(year, 1, 5), new(year, 12, 31)), code, new(year, 9, 30));
        }

        var section = Section(await (await _site.ClientAsAsync(Role.Director)).OpenAsync("/indicateurs"), "Sorties d’une année à l’autre");

        Assert.Equal("Sorties dynamiques sur sorties comptées : 2024, 0 sur 1 ; 2025, 1 sur 2 ; 2026, en cours, 1 sur 1.", Plain(section.QuerySelector("svg title")!.TextContent));
        Assert.Equal(["2024 0 % 1 0 0 0 1", "2025 50 % 2 1 0 0 1", "2026, en cours 100 % 1 0 0 1 0"], section.QuerySelectorAll("tbody tr").Select(row => Plain(row.TextContent)));
    }

    [Fact]
    public async Task In_a_file_a_year_is_not_told_beside_other_days_of_it()
    {
        await _site.AddAccountAsync(Role.Advisor);
        for (var number = 0; number < 12; number++)
        {
            var year = number < 6 ? 2024 : 2025;
            await _site.LeavesAsync(await _site.ComesInAsync(_aci, $"{(char)('A' + number)}", Civility.Mrs, Adult, new(year, 1, 5), new(year, 12, 31)), 3, new(year, 9, 30));
        }

        async Task<IEnumerable<(string, string)>> CountedAsync(string days) => (await _site.ExportedAsync(Role.Director, days))
            .Where(cells => cells[0] == "Sorties d’une année à l’autre" && cells[1].EndsWith(", comptées", StringComparison.Ordinal)).Select(cells => (cells[1][..4], cells[2]));

        Assert.Equal([("2022", "< 5"), ("2023", "< 5"), ("2024", "6"), ("2025", "masqué"), ("2026", "< 5")], await CountedAsync(""));
        Assert.Equal([("2021", "< 5"), ("2022", "< 5"), ("2023", "< 5"), ("2024", "6"), ("2025", "6")], await CountedAsync("?annee=2025"));
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
    }

    private static string Said(IEnumerable<bool> told) => string.Concat(told.Select(one => one ? 'x' : '.'));
}
