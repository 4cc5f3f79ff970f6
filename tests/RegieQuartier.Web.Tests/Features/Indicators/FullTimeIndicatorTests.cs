using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.Web.Tests.Features.Indicators.IndicatorReading;

namespace RegieQuartier.Web.Tests.Features.Indicators;

/// <summary>Full-time equivalents, done and granted.</summary>
public sealed class FullTimeIndicatorTests : IAsyncLifetime
{
    private static readonly DateOnly Adult = new(1990, 4, 12);

    private readonly RegieQuartierFactory _site = new();
    private SiaeAgreement _aci = null!;

    public async ValueTask InitializeAsync() => _aci = await _site.ConcludeAsync(SiaeKind.Aci, HoursBasis.Paid, 1820, granted: 4m);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

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
    public async Task A_file_gives_them_two_decimals_as_the_page_does()
    {
        var awa = await _site.ComesInAsync(_aci, "A", Civility.Mrs, Adult, new(2025, 6, 1), new(2026, 12, 31));
        await _site.WorksAsync(awa, new(2025, 10, 1), paidHours: 50, workedHours: 1);
        await _site.WorksAsync(awa, new(2026, 10, 1), paidHours: 100, workedHours: 1);

        var october = Assert.Single(await _site.ExportedAsync(Role.Director), cells => cells.Length > 1 && cells[1] == "Octobre 2026");

        Assert.Equal(["0,66", "0,33", "0,33"], [october[3], october[5], october[6]]);
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
}
