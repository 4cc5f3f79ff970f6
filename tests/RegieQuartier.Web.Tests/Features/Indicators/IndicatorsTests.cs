using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Databases;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Features.Indicators;
using RegieQuartier.Web.Features.Shared;

namespace RegieQuartier.Web.Tests.Features.Indicators;

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
    public async Task Full_time_equivalents_are_counted_as_each_agreement_says_on_months_that_are_over()
    {
        var ei = await _site.ConcludeAsync(SiaeKind.Ei, HoursBasis.Worked, 1505, granted: 2m);
        var awa = await _site.ComesInAsync(_aci, "A", Civility.Mrs, Adult, new(2025, 6, 1), new(2026, 12, 31));
        var bea = await _site.ComesInAsync(ei, "B", Civility.Mrs, Adult, new(2026, 1, 1), new(2026, 12, 31));
        await _site.WorksAsync(awa, new(2026, 1, 1), paidHours: 182, workedHours: 1);
        await _site.WorksAsync(awa, new(2026, 10, 1), paidHours: 91, workedHours: 1);
        await _site.WorksAsync(bea, new(2026, 10, 1), paidHours: 1, workedHours: 301);
        await _site.WorksAsync(awa, new(2025, 10, 1), paidHours: 182, workedHours: 1);
        // Neither of a month that is not over, nor of last year's months that this year has not reached.
        await _site.WorksAsync(awa, new(2026, 11, 1), paidHours: 100, workedHours: 100);
        await _site.WorksAsync(awa, new(2025, 11, 1), paidHours: 100, workedHours: 100);

        var page = await (await _site.ClientAsAsync(Role.Finance)).OpenAsync("/indicateurs");

        // ACI: (182 + 91) / 1820 = 0.15; EI: 301 / 1505 = 0.2; granted: six, ten months of twelve.
        Assert.Equal(("7 %", "0,35 ETP faits sur 5,00 accordés, ramenés à l’année.", "2 %, 0,10 ETP faits sur 5,00 accordés, ramenés à l’année."), Read(page, "ETP faits et accordés"));
        var rows = Section(page, "ETP faits et accordés").QuerySelectorAll("tr").Select(row => Plain(row.TextContent)).ToList();
        Assert.Contains("ACI 0,15 5 % 3 %", rows);
        Assert.Contains("EI 0,20 12 % 0 %", rows);
        Assert.Contains("Janvier 2026 1,20 6,00 20 % 0,00", rows);
        Assert.Contains("Octobre 2026 3,00 6,00 50 % 1,20", rows);
        Assert.DoesNotContain(rows, row => row.StartsWith("Novembre", StringComparison.Ordinal));
        Assert.Contains("octobre 2026, 3,00 sur 6,00", Plain(page.Document.QuerySelector("svg title")!.TextContent), StringComparison.Ordinal);
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
    public async Task An_agreement_that_takes_over_from_another_goes_on_with_its_line()
    {
        foreach (var (name, year) in new[] { ("A", 2025), ("B", 2026) })
        {
            var ei = await _site.ConcludeAsync(SiaeKind.Ei, HoursBasis.Worked, 1505, granted: 2m, only: year);
            await _site.WorksAsync(await _site.ComesInAsync(ei, name, Civility.Mrs, Adult, new(year, 1, 1), new(year, 12, 31)), new(year, 10, 1), paidHours: 1, workedHours: 301);
        }

        var page = await (await _site.ClientAsAsync(Role.Finance)).OpenAsync("/indicateurs");

        Assert.Equal(["ACI 0,00 0 % 0 %", "EI 0,20 12 % 12 %"], Lines(page, "ETP faits et accordés").Where(line => line.StartsWith("ACI", StringComparison.Ordinal) || line.StartsWith("EI", StringComparison.Ordinal)));
    }

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

        Assert.Equal(["Bénéficiaire du RSA 6 86 % –", "Travailleur handicapé reconnu 5 71 % < 5", "Aucun critère noté 1 14 % –"], Lines(director, Title));
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
    public async Task In_a_file_a_criterion_that_nobody_has_reads_as_one_that_few_have()
    {
        for (var number = 0; number < 12; number++)
        {
            var pathway = await _site.ComesInAsync(_aci, $"{(char)('A' + number)}", Civility.Mrs, Adult, new(2026, 3, 2), new(2026, 12, 31));
            if (number < 6)
            {
                await _site.DiagnoseAsync(pathway, new(2026, 2, 20), [EligibilityCriterion.Rsa, .. number < 2 ? [EligibilityCriterion.Senior] : Array.Empty<EligibilityCriterion>()]);
            }
        }

        var file = (await ExportAsync(Role.Director)).FindAll(cells => cells[0] == "Critères d’éligibilité à l’entrée");

        Assert.Equal(
            Enum.GetValues<EligibilityCriterion>().Where(criterion => !criterion.IsSensitive())
                .Select(criterion => (Spaced(criterion.ToLabel()), criterion == EligibilityCriterion.Rsa ? "50 %" : "< 5")).Append(("Aucun critère noté", "50 %")),
            file.Select(cells => (cells[1], cells[2])));
    }

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
        Assert.Equal(["Sorties dynamiques 4 67 % 100 %", "Sorties en emploi 3 50 % 100 %", "Sorties en emploi durable 2 33 % 0 %"], Lines(page, "Taux de sortie"));
        // Nobody left in 2019: no rate, never 0 %.
        Assert.Equal(["Sorties dynamiques 0 – –", "Sorties en emploi 0 – –", "Sorties en emploi durable 0 – –"], Lines(await page.GoToAsync("/indicateurs?annee=2019"), "Taux de sortie"));
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

    [Fact]
    public async Task Hours_of_training_are_those_that_were_followed_to_their_end_in_the_period()
    {
        var awa = await _site.ComesInAsync(_aci, "A", Civility.Mrs, Adult, new(2025, 1, 6), new(2026, 12, 31));
        var bea = await _site.ComesInAsync(_aci, "B", Civility.Mrs, Adult, new(2025, 1, 6), new(2026, 12, 31));
        await _site.TrainsAsync(awa, new(2026, 3, 2), 14);
        await _site.TrainsAsync(awa, new(2026, 5, 4), 21);
        await _site.TrainsAsync(bea, new(2026, 5, 5), 7);
        await _site.TrainsAsync(bea, new(2026, 5, 6), 5, isGivenUp: true);
        await _site.TrainsAsync(bea, new(2025, 6, 2), 28);

        var page = await (await _site.ClientAsAsync(Role.Finance)).OpenAsync("/indicateurs");

        Assert.Equal(("42 h", "3 formations suivies par 2 personnes.", "28 h, 1 formation suivie par 1 personne."), Read(page, "Heures de formation"));
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

        Assert.Equal(["Logement 2 17 % 0 % 0 2 0", "Mobilité 7 58 % 100 % 5 2 1"], Lines(director, Title));
        // Five of seven are helped: the two others would be known. That is hidden too, and « < 5 » would be false of it.
        Assert.Contains("Mobilité 7 58 % < 5 masqué < 5 < 5", Lines(finance, Title));
        // Two have no home and nobody has debts: both read the same, on the page and in a file.
        Assert.Equal(BarrierKindMeaning.Open.Select(kind => Spaced(kind.ToLabel())), Section(finance, Title).QuerySelectorAll("tbody th").Select(cell => Plain(cell.TextContent)));
        Assert.Equal(BarrierKindMeaning.Open.Count - 1, Lines(finance, Title).Count(line => line.EndsWith(" < 5 < 5 < 5 < 5 < 5 < 5", StringComparison.Ordinal)));
        var file = (await ExportAsync(Role.Director)).FindAll(cells => cells[0] == Title && !cells[1].Contains(',', StringComparison.Ordinal));
        Assert.Equal(BarrierKindMeaning.Open.Select(kind => (Spaced(kind.ToLabel()), kind == BarrierKind.Mobility ? "58 %" : "< 5")), file.Select(cells => (cells[1], cells[2])));
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
    public async Task What_leaves_the_regie_hides_the_figures_of_few_people_and_is_traced()
    {
        for (var number = 0; number < 11; number++)
        {
            var born = number < 2 ? new DateOnly(2004, 1, 1) : Adult;
            var pathway = await _site.ComesInAsync(_aci, $"{(char)('A' + number)}", number < 6 ? Civility.Mrs : Civility.Mr, born, new(2026, 3, 2), new(2026, 12, 31), priorityArea: number < 3);
            await _site.DiagnoseAsync(pathway, new(2026, 2, 20), EligibilityCriterion.DisabledWorker);
        }

        var director = await _site.ClientAsAsync(Role.Director);
        var answer = await (await director.OpenAsync("/indicateurs")).Document.QuerySelectorAll("a").Where(link => link.TextContent.Contains(".csv", StringComparison.Ordinal))
            .Select(link => director.GetAsync(link.GetAttribute("href"), Ct)).Single();
        var lines = Spaced(await answer.Content.ReadAsStringAsync(Ct)).Split("\r\n");

        Assert.Contains("Indicateurs%202026-11-23.csv", answer.Content.Headers.ContentDisposition!.ToString(), StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("Personnes présentes;;11;11;;< 5;;;", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("Part des femmes;;55 %;6;11;< 5;;;", StringComparison.Ordinal));
        // Three of eleven live there: three is too few.
        Assert.Contains(lines, line => line.StartsWith("Part d’habitants d’un quartier prioritaire (QPV);;< 5;;;", StringComparison.Ordinal));
        // Two are young and nobody is old: the nine others would tell how many.
        Assert.Equal(3, lines.Count(line => line.StartsWith("Âge des personnes présentes;", StringComparison.Ordinal) && line.Contains(";< 5;;;", StringComparison.Ordinal)));
        Assert.DoesNotContain(lines, line => line.Contains("handicapé", StringComparison.OrdinalIgnoreCase));
        await using var db = _site.OpenContext();
        Assert.StartsWith("Indicateurs, du 1er janvier 2026 au 23 novembre 2026, ", Spaced((await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.ListExported, Ct)).Reason!), StringComparison.Ordinal);
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

    private async Task<List<string[]>> ExportAsync(Role role)
    {
        var file = await (await _site.ClientAsAsync(role)).GetStringAsync("/indicateurs/export.csv", Ct);
        return [.. Spaced(file).Split("\r\n").Select(line => line.Split(';'))];
    }

    private List<IIndicator> Indicators() => [.. _site.Services.GetServices<IIndicator>()];

    private static AngleSharp.Dom.IElement Section(Page page, string title) =>
        page.Document.QuerySelectorAll("main section").Single(section => string.Equals(Plain(section.QuerySelector("h2")!.TextContent), title, StringComparison.Ordinal));

    private static (string Value, string Sentence, string Before) Read(Page page, string title)
    {
        var words = Section(page, title).QuerySelectorAll("div:first-of-type > p").Select(words => Plain(words.TextContent)).ToList();
        return (words[0], words[1], words[^1].Replace("Un an plus tôt : ", "", StringComparison.Ordinal));
    }

    private static List<string> Parts(Page page, string title) =>
        [.. Section(page, title).QuerySelectorAll("tbody tr").Select(row => string.Join(' ', row.QuerySelectorAll("td").Select(cell => Plain(cell.TextContent))))];

    private static List<string> Lines(Page page, string title) => [.. Section(page, title).QuerySelectorAll("tbody tr").Select(row => Plain(row.TextContent))];

    private static string Plain(string text) => string.Join(' ', Spaced(text).Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static string Spaced(string text) => text.Replace('\u00a0', ' ').Replace('\u202f', ' ');
}
