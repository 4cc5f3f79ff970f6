using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Databases;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Features.Indicators;
using static RegieQuartier.Web.Tests.Features.Indicators.IndicatorReading;

namespace RegieQuartier.Web.Tests.Features.Indicators;

/// <summary>The figures, each by its definition, and the page that shows them.</summary>
public sealed class IndicatorsTests : IAsyncLifetime
{
    private static readonly DateOnly Adult = new(1990, 4, 12);

    private readonly RegieQuartierFactory _site = new();
    private SiaeAgreement _aci = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _aci = await _site.ConcludeAsync(SiaeKind.Aci, HoursBasis.Paid, 1820, granted: 4m);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Each_figure_is_what_its_definition_says()
    {
        var claire = (await _site.AddAccountAsync(Role.Advisor)).Id;
        // Four are there in 2026, three of whom came in that year; one was there in 2025 alone.
        var awa = await _site.ComesInAsync(_aci, "A", Civility.Mrs, Adult, new(2026, 1, 5), new(2026, 12, 31), priorityArea: true);
        var bea = await _site.ComesInAsync(_aci, "B", Civility.Mrs, new(2000, 11, 23), new(2026, 3, 2), new(2026, 8, 30), priorityArea: false);
        await _site.ComesInAsync(_aci, "C", Civility.Mr, new(2000, 11, 24), new(2026, 11, 23), new(2027, 5, 22));
        var dan = await _site.ComesInAsync(_aci, "D", Civility.Mr, new(1976, 11, 23), new(2025, 6, 1), new(2026, 2, 28));
        await _site.ComesInAsync(_aci, "E", Civility.Mrs, Adult, new(2025, 2, 1), new(2025, 9, 30), priorityArea: true);
        await _site.MeetsAsync(awa, claire, new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero));
        await _site.MeetsAsync(awa, claire, new(2026, 6, 4, 8, 0, 0, TimeSpan.Zero), held: false);
        await _site.MeetsAsync(bea, claire, new(2026, 6, 4, 8, 0, 0, TimeSpan.Zero));
        // The first minutes of 2026 in Paris are still 2025 in UTC.
        await _site.MeetsAsync(dan, claire, new(2025, 12, 31, 23, 30, 0, TimeSpan.Zero));

        var page = await (await _site.ClientAsAsync(Role.Director)).OpenAsync("/indicateurs");

        Assert.Equal(("4", "personnes présentes, dont 2 le dernier jour.", "2."), Read(page, "Personnes présentes"));
        Assert.Equal(("3", "personnes entrées.", "2."), Read(page, "Entrées"));
        Assert.Equal(("50 %", "2 femmes sur 4 personnes présentes.", "50 %, 1 femme sur 2 personnes présentes."), Read(page, "Part des femmes"));
        Assert.Equal(("33 %", "1 personne sur 3 entrées. 1 adresse reste à vérifier.", "50 %, 1 personne sur 2 entrées. 1 adresse reste à vérifier."), Read(page, "Part d’habitants d’un quartier prioritaire (QPV)"));
        Assert.Equal(("0,8", "3 entretiens faits avec 4 personnes.", "0,0, 0 entretien fait avec 2 personnes."), Read(page, "Entretiens par personne"));
        // 182 days for B and 273 for D, over two.
        Assert.Equal(("7,5 mois", "Pour 2 parcours clos.", "8,0 mois, pour 1 parcours clos."), Read(page, "Durée moyenne des parcours"));
        Assert.Equal(["1 25 % 0 %", "2 50 % 100 %", "1 25 % 0 %"], Parts(page, "Âge des personnes présentes"));
    }

    [Fact]
    public async Task Who_moves_changes_no_figure_of_the_past()
    {
        var awa = await _site.ComesInAsync(_aci, "A", Civility.Mrs, Adult, new(2026, 1, 5), new(2026, 12, 31), priorityArea: true);
        var director = await _site.ClientAsAsync(Role.Director);
        var form = (await director.OpenAsync($"/salaries/{awa.EmployeeId}/identite")).Form().Fill("Street", "3 rue des Peupliers");
        Assert.Contains("À vérifier", (await form.SubmitAsync("Enregistrer")).Plain(), StringComparison.Ordinal);

        var page = await director.OpenAsync("/indicateurs");

        Assert.Equal(("100 %", "1 personne sur 1 entrée."), (Read(page, "Part d’habitants d’un quartier prioritaire (QPV)").Item1, Read(page, "Part d’habitants d’un quartier prioritaire (QPV)").Item2));
    }

    [Fact]
    public async Task A_supervisor_reads_the_figures_of_their_crew_and_no_others()
    {
        var supervisor = (await _site.AddAccountAsync(Role.Supervisor)).Id;
        var awa = await _site.ComesInAsync(_aci, "A", Civility.Mrs, Adult, new(2026, 3, 2), new(2026, 12, 31));
        var bea = await _site.ComesInAsync(_aci, "B", Civility.Mr, Adult, new(2026, 3, 2), new(2026, 12, 31));
        await _site.WorksAsync(awa, new(2026, 10, 1), paidHours: 91, workedHours: 80);
        await _site.WorksAsync(awa, new(2026, 11, 1), paidHours: 10, workedHours: 10);
        await _site.WorksAsync(bea, new(2026, 10, 1), paidHours: 91, workedHours: 91);
        await using (var db = _site.OpenContext())
        {
            await db.Employees.Where(employee => employee.Id == awa.EmployeeId).ExecuteUpdateAsync(change => change.SetProperty(employee => employee.SupervisorId, supervisor), Ct);
        }

        var client = await _site.ClientOfAsync(supervisor);
        var page = await client.OpenAsync("/indicateurs");

        Assert.Equal(["Personnes présentes", "Heures travaillées", "Entrées", "Part des femmes"], page.PlainAll("main h2"));
        Assert.Equal(("1", "personne présente, dont 1 le dernier jour.", "0."), Read(page, "Personnes présentes"));
        Assert.Equal(("80 h", "Pour 91 h payées.", "0 h, pour 0 h payées."), Read(page, "Heures travaillées"));
        Assert.Equal(("1", "personne entrée.", "0."), Read(page, "Entrées"));
        Assert.Equal(("100 %", "1 femme sur 1 personne présente.", "–."), Read(page, "Part des femmes"));
        Assert.Equal(HttpStatusCode.Forbidden, (await client.OpenAsync("/indicateurs/export.csv")).Status);
    }

    [Fact]
    public async Task Hours_of_training_are_those_that_were_followed_in_the_period_to_the_end_or_before_it_was_given_up()
    {
        var awa = await _site.ComesInAsync(_aci, "A", Civility.Mrs, Adult, new(2025, 1, 6), new(2026, 12, 31));
        var bea = await _site.ComesInAsync(_aci, "B", Civility.Mrs, Adult, new(2025, 1, 6), new(2026, 12, 31));
        await _site.TrainsAsync(awa, new(2026, 3, 2), 14);
        await _site.TrainsAsync(awa, new(2026, 5, 4), 21);
        await _site.TrainsAsync(bea, new(2026, 5, 5), 7);
        await _site.TrainsAsync(bea, new(2026, 5, 6), 5, isGivenUp: true);
        await _site.TrainsAsync(bea, new(2026, 5, 7), 0, isGivenUp: true);
        await _site.TrainsAsync(bea, new(2025, 6, 2), 28);

        var page = await (await _site.ClientAsAsync(Role.Finance)).OpenAsync("/indicateurs");

        Assert.Equal(("47 h", "4 formations suivies par 2 personnes.", "28 h, 1 formation suivie par 1 personne."), Read(page, "Heures de formation"));
    }

    [Fact]
    public async Task Without_anybody_there_is_no_rate()
    {
        var page = await (await _site.ClientAsAsync(Role.Advisor)).OpenAsync("/indicateurs?annee=2024");

        Assert.Equal(("0", "personne présente, dont 0 le dernier jour.", "0."), Read(page, "Personnes présentes"));
        foreach (var title in new[] { "ETP faits et accordés", "Part des femmes", "Entretiens par personne", "Durée moyenne des parcours" })
        {
            Assert.Equal(("–", "–."), (Read(page, title).Value, Read(page, title).Before));
        }

        Assert.DoesNotContain("0 %", page.Plain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Du 1er janvier 2026 au 23 novembre 2026. À côté, un an plus tôt : du 1er janvier 2025 au 23 novembre 2025.")]
    [InlineData("?annee=2025", "2025. À côté, un an plus tôt : 2024.")]
    [InlineData("?du=2024-02-01&au=2024-02-29", "Du 1er février 2024 au 29 février 2024. À côté, un an plus tôt : du 1er février 2023 au 28 février 2023.")]
    [InlineData("?du=2025-02-01&au=2025-02-28", "Du 1er février 2025 au 28 février 2025. À côté, un an plus tôt : du 1er février 2024 au 29 février 2024.")]
    public async Task The_period_is_a_year_or_days_beside_the_same_a_year_before(string query, string said)
    {
        var page = await (await _site.ClientAsAsync(Role.Advisor)).OpenAsync($"/indicateurs{query}");

        Assert.Equal((HttpStatusCode.OK, said), (page.Status, Assert.Single(page.PlainAll(".page-head p.soft"))));
    }

    [Fact]
    public async Task The_page_costs_the_same_statements_whatever_the_people()
    {
        var counter = new StatementCounter();
        var director = await _site.WithServices(counter.Listen).ClientAsAsync(Role.Director);
        await director.GetAsync("/indicateurs", Ct);
        var few = await counter.OfAsync(() => director.GetAsync("/indicateurs", Ct));
        for (var number = 0; number < 6; number++)
        {
            await _site.WorksAsync(await _site.ComesInAsync(_aci, $"{(char)('A' + number)}", Civility.Mrs, Adult, new(2026, 3, 2), new(2026, 12, 31)), new(2026, 5, 1), 100, 90);
        }

        Assert.Equal(few, await counter.OfAsync(() => director.GetAsync("/indicateurs", Ct)));
        // One each, the session, and the hours that are missing.
        Assert.Equal(2 + Indicators().Count(indicator => indicator.IsOfRegie), few);
    }

    [Fact]
    public void Each_indicator_has_a_place_a_title_and_a_definition_of_its_own()
    {
        var indicators = Indicators();

        Assert.Equal(indicators.Count, indicators.Select(one => one.Place).Distinct().Count());
        Assert.Equal(indicators.Count, indicators.Select(one => one.Title).Distinct(StringComparer.Ordinal).Count());
        Assert.All(indicators, one => Assert.True(one.Definition.Length > 30 && one.Definition.EndsWith('.'), one.Title));
    }

    private List<IIndicator> Indicators() => [.. _site.Services.GetServices<IIndicator>()];
}
