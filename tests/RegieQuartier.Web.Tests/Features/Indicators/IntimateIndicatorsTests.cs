using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Features.Shared;
using static RegieQuartier.Web.Tests.Features.Indicators.IndicatorReading;

namespace RegieQuartier.Web.Tests.Features.Indicators;

/// <summary>Criteria of eligibility and barriers: what a figure of few people would tell of somebody.</summary>
public sealed class IntimateIndicatorsTests : IAsyncLifetime
{
    private static readonly DateOnly Adult = new(1990, 4, 12);

    private readonly RegieQuartierFactory _site = new();
    private SiaeAgreement _aci = null!;

    public async ValueTask InitializeAsync() => _aci = await _site.ConcludeAsync(SiaeKind.Aci, HoursBasis.Paid, 1820, granted: 4m);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Criteria_are_those_of_the_last_diagnosis_before_the_entry_and_health_is_told_from_five_on()
    {
        for (var number = 0; number < 6; number++)
        {
            var pathway = await _site.ComesInAsync(_aci, $"{(char)('A' + number)}", Civility.Mrs, Adult, new(2026, 3, 2), new(2026, 12, 31));
            await _site.DiagnoseAsync(pathway, new(2026, 1, 5), EligibilityCriterion.Senior);
            await _site.DiagnoseAsync(
                pathway, new(2026, 2, 20), [EligibilityCriterion.Rsa, .. number < 5 ? [EligibilityCriterion.DisabledWorker] : Array.Empty<EligibilityCriterion>(), .. number < 4 ? [EligibilityCriterion.Aah] : Array.Empty<EligibilityCriterion>()]);
            await _site.DiagnoseAsync(pathway, new(2026, 4, 1), EligibilityCriterion.LoneParent);
            await _site.DiagnoseByMistakeAsync(pathway, new(2026, 2, 25), EligibilityCriterion.Mobility);
        }

        await _site.ComesInAsync(_aci, "Z", Civility.Mr, Adult, new(2026, 4, 1), new(2026, 12, 31));
        const string Title = "Critères d’éligibilité à l’entrée";

        var director = await (await _site.ClientAsAsync(Role.Director)).OpenAsync("/indicateurs");
        var finance = await (await _site.ClientAsAsync(Role.Finance)).OpenAsync("/indicateurs");

        Assert.Equal(["Bénéficiaire du RSA 6 86 % –", "Travailleur handicapé reconnu 5 71 % masqué", "Aucun critère noté 1 14 % –"], Lines(director, Title));
        Assert.Contains("Moins de 5 personnes pour chacun, donc pas de chiffre : allocataire AAH,", Plain(Section(director, Title).TextContent), StringComparison.Ordinal);
        Assert.Equal(["Bénéficiaire du RSA 6 86 % –", "Aucun critère noté 1 14 % –"], Lines(finance, Title));
        Assert.DoesNotContain("handicapé", finance.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("du=2026-03-01&au=2026-03-02", false)]
    [InlineData("du=2026-01-01&au=2026-11-22", false)]
    [InlineData("du=2025-12-31&au=2026-11-23", false)]
    [InlineData("annee=2025", true)]
    [InlineData("annee=2026", true)]
    public async Task What_somebody_lives_with_is_told_of_no_days_whose_neighbours_could_be_asked_for(string days, bool isTold)
    {
        await _site.AddAccountAsync(Role.Advisor);
        foreach (var (number, day) in Enumerable.Range(0, 12).Select(number => (number, new DateOnly(2025 + (number % 2), 3, 2))))
        {
            var pathway = await _site.ComesInAsync(_aci, $"{(char)('A' + number)}", Civility.Mrs, Adult, day, new(2026, 12, 31));
            await _site.DiagnoseAsync(pathway, day.AddDays(-9), EligibilityCriterion.Rsa);
            await _site.MeetsBarrierAsync(pathway, BarrierKind.Mobility, inside: false, outside: false, isLifted: false);
        }

        var page = await (await _site.ClientAsAsync(Role.Director)).OpenAsync($"/indicateurs?{days}");

        Assert.All(["Freins à l’emploi", "Critères d’éligibilité à l’entrée"], (string title) => Assert.Equal(isTold, Lines(page, title).Count > 0));
    }

    [Fact]
    public async Task What_begins_in_the_present_quarter_is_told_with_it()
    {
        await _site.AddAccountAsync(Role.Advisor);
        var pathway = await _site.ComesInAsync(_aci, "A", Civility.Mrs, Adult, new(2026, 10, 5), new(2026, 12, 31));
        await _site.MeetsBarrierAsync(pathway, BarrierKind.Mobility, inside: false, outside: false, isLifted: false);

        var section = Section(await (await _site.ClientAsAsync(Role.Director)).OpenAsync("/indicateurs"), "Freins à l’emploi");

        Assert.DoesNotContain("Mobilité", section.TextContent, StringComparison.Ordinal);
        Assert.Contains("Compté du 1er janvier 2026 au 30 septembre 2026, avant le trimestre en cours.", Plain(section.TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Barriers_tell_who_is_concerned_helped_and_freed_and_finance_reads_no_small_count()
    {
        await _site.AddAccountAsync(Role.Advisor);
        for (var number = 0; number < 12; number++)
        {
            var pathway = await _site.ComesInAsync(_aci, $"{(char)('A' + number)}", Civility.Mrs, Adult, new(2026, 3, 2), new(2026, 12, 31));
            if (number < 7)
            {
                await _site.MeetsBarrierAsync(pathway, BarrierKind.Mobility, inside: number < 5, outside: number < 2, isLifted: number == 0);
            }

            if (number < 2)
            {
                await _site.MeetsBarrierAsync(pathway, BarrierKind.Housing, inside: false, outside: true, isLifted: false);
            }
        }

        // Over before the period: it counts for last year alone.
        var before = await _site.ComesInAsync(_aci, "Z", Civility.Mr, Adult, new(2025, 2, 3), new(2025, 10, 31));
        await _site.MeetsBarrierAsync(before, BarrierKind.Mobility, inside: true, outside: false, isLifted: true);
        const string Title = "Freins à l’emploi";

        var director = await (await _site.ClientAsAsync(Role.Director)).OpenAsync("/indicateurs");
        var finance = await (await _site.ClientAsAsync(Role.Finance)).OpenAsync("/indicateurs");

        Assert.Equal(["Logement 2 17 % 0 % 2 (100 %) 0 2 0 0", "Mobilité 7 58 % 100 % 5 (71 %) 3 0 2 1"], Lines(director, Title));
        // Five of seven are helped: the two others would be known. All that is hidden reads the same.
        Assert.Contains("Mobilité 7 58 % masqué masqué masqué masqué masqué masqué", Lines(finance, Title));
        // Two have no home and nobody has debts: both read the same, on the page and in a file.
        Assert.Equal(BarrierKindMeaning.Open.Select(kind => Spaced(kind.ToLabel())), Section(finance, Title).QuerySelectorAll("tbody th").Select(cell => Plain(cell.TextContent)));
        Assert.Equal(
            BarrierKindMeaning.Open.Where(kind => kind != BarrierKind.Mobility).Select(kind => $"{Spaced(kind.ToLabel())} masqué"),
            Lines(finance, Title).Where(line => !line.StartsWith("Mobilité", StringComparison.Ordinal)));
        var file = (await _site.ExportedAsync(Role.Director)).FindAll(cells => cells[0] == Title && !cells[1].Contains(',', StringComparison.Ordinal));
        Assert.Equal(BarrierKindMeaning.Open.Select(kind => (Spaced(kind.ToLabel()), kind == BarrierKind.Mobility ? "58 %" : "masqué")), file.Select(cells => (cells[1], cells[2])));
    }
}
