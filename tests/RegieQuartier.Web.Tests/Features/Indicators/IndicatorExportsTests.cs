using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Passes;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Features.Shared;
using static RegieQuartier.Web.Tests.Features.Indicators.IndicatorReading;

namespace RegieQuartier.Web.Tests.Features.Indicators;

/// <summary>The figures as a file, which may leave the régie.</summary>
public sealed class IndicatorExportsTests : IAsyncLifetime
{
    private static readonly DateOnly Adult = new(1990, 4, 12);

    private readonly RegieQuartierFactory _site = new();
    private SiaeAgreement _aci = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _aci = await _site.ConcludeAsync(SiaeKind.Aci, HoursBasis.Paid, 1820, granted: 4m);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

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

        var file = (await _site.ExportedAsync(Role.Director)).FindAll(cells => cells[0] == "Critères d’éligibilité à l’entrée");

        Assert.Equal(
            Enum.GetValues<EligibilityCriterion>().Where(criterion => !criterion.IsSensitive())
                .Select(criterion => (Spaced(criterion.ToLabel()), criterion == EligibilityCriterion.Rsa ? "50 %" : "masqué")).Append(("Aucun critère noté", "50 %")),
            file.Select(cells => (cells[1], cells[2])));
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
        Assert.Contains(lines, line => line.StartsWith("Part des femmes;;55 %;6;11;masqué;;;", StringComparison.Ordinal));
        // Three of eleven live there: three is too few.
        Assert.Contains(lines, line => line.StartsWith("Part d’habitants d’un quartier prioritaire (QPV);;masqué;;;", StringComparison.Ordinal));
        // Two are young and nobody is old: the nine others would tell how many.
        Assert.Equal(3, lines.Count(line => line.StartsWith("Âge des personnes présentes;", StringComparison.Ordinal) && line.Contains(";masqué;;;", StringComparison.Ordinal)));
        Assert.DoesNotContain(lines, line => line.Contains("handicapé", StringComparison.OrdinalIgnoreCase));
        await using var db = _site.OpenContext();
        Assert.StartsWith("Indicateurs, du 1er janvier 2026 au 23 novembre 2026, ", Spaced((await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.ListExported, Ct)).Reason!), StringComparison.Ordinal);
    }
}
