using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Features.Indicators;

namespace RegieQuartier.Web.Tests.Features.Indicators;

/// <summary>Whose hours are still to be entered, in the months that the figures count.</summary>
public sealed class MissingHoursTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private SiaeAgreement _aci = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _aci = await _site.ConcludeAsync(SiaeKind.Aci, HoursBasis.Paid, 1820, granted: 4m);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_months_that_are_counted_and_not_whole_are_named_where_the_reader_may_enter_them()
    {
        var awa = await ComesInAsync("A");
        await ComesInAsync("B");
        foreach (var month in Enumerable.Range(9, 2))
        {
            await _site.WorksAsync(awa, new(2026, month, 1), paidHours: 100, workedHours: 90);
        }

        foreach (var role in new[] { Role.Director, Role.Finance })
        {
            var page = await (await _site.ClientAsAsync(role)).OpenAsync("/indicateurs");
            Assert.Contains("Heures à saisir : août (2 personnes), septembre (1 personne), octobre (1 personne).", page.Plain(), StringComparison.Ordinal);
            Assert.Equal("Heures d’août 2026", (await page.FollowAsync("août (2\u00a0personnes)")).PlainAll("h1").Single());
        }

        // An advisor reads the hours of those they follow and enters none.
        var read = await (await _site.ClientAsAsync(Role.Advisor)).OpenAsync("/indicateurs");
        Assert.Contains("Heures à saisir : août (2 personnes),", read.Plain(), StringComparison.Ordinal);
        Assert.Empty(read.Document.QuerySelectorAll("main a[href^='/heures/']"));
    }

    [Fact]
    public async Task Nothing_is_said_when_nothing_is_missing_nor_of_months_that_are_not_counted()
    {
        var awa = await ComesInAsync("A");
        foreach (var month in Enumerable.Range(8, 3))
        {
            await _site.WorksAsync(awa, new(2026, month, 1), paidHours: 100, workedHours: 90);
        }

        var director = await _site.ClientAsAsync(Role.Director);
        foreach (var query in new[] { "", "?du=2026-11-01&au=2026-11-23", "?du=2026-10-01&au=2027-12-31", "?annee=2025" })
        {
            Assert.DoesNotContain("Heures à saisir", (await director.OpenAsync($"/indicateurs{query}")).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_month_counts_once_its_last_day_is_over()
    {
        var awa = await ComesInAsync("A");
        foreach (var month in Enumerable.Range(8, 3))
        {
            await _site.WorksAsync(awa, new(2026, month, 1), paidHours: 100, workedHours: 90);
        }

        _site.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 30, 20, 0, 0, TimeSpan.Zero));
        var evening = await (await _site.ClientAsAsync(Role.Director)).OpenAsync("/indicateurs");
        _site.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 1, 8, 0, 0, TimeSpan.Zero));
        var morning = await (await _site.ClientAsAsync(Role.Director)).OpenAsync("/indicateurs");

        Assert.DoesNotContain("Heures à saisir", evening.Text, StringComparison.Ordinal);
        Assert.Contains("Heures à saisir : novembre (1 personne).", morning.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_supervisor_reads_what_is_missing_in_their_crew_alone()
    {
        var supervisor = (await _site.AddAccountAsync(Role.Supervisor)).Id;
        var awa = await ComesInAsync("A");
        foreach (var name in new[] { "B", "C" })
        {
            await ComesInAsync(name);
        }

        await _site.WorksAsync(awa, new(2026, 9, 1), paidHours: 100, workedHours: 90);
        await using (var db = _site.OpenContext())
        {
            await db.Employees.Where(employee => employee.Id == awa.EmployeeId).ExecuteUpdateAsync(change => change.SetProperty(employee => employee.SupervisorId, supervisor), Ct);
        }

        var page = await (await _site.ClientOfAsync(supervisor)).OpenAsync("/indicateurs");

        Assert.Contains("Heures à saisir : août (1 personne), octobre (1 personne).", page.Plain(), StringComparison.Ordinal);
        Assert.Equal(["Nour A À noter"], (await page.FollowAsync("octobre (1\u00a0personne)")).All(".hours tbody th"));
    }

    [Fact]
    public async Task A_file_says_what_is_missing_and_on_which_days_it_counts_without_a_small_count()
    {
        foreach (var number in Enumerable.Range(0, 5))
        {
            var pathway = await ComesInAsync($"{(char)('A' + number)}");
            if (number == 0)
            {
                await _site.WorksAsync(pathway, new(2026, 10, 1), paidHours: 100, workedHours: 90);
            }
        }

        var file = await (await _site.ClientAsAsync(Role.Director)).GetStringAsync("/indicateurs/export.csv?du=2026-08-01&au=2026-10-31", Ct);
        var notes = file.Replace('\u00a0', ' ').Split("\r\n");

        Assert.Contains(notes, line => line.Contains("ETP faits et accordés : heures à saisir, août 2026 (5 personnes), septembre 2026 (5 personnes), octobre 2026 (moins de 5 personnes)", StringComparison.Ordinal));
        Assert.Contains(notes, line => line.Contains("Freins à l’emploi : ne se compte que sur une année entière", StringComparison.Ordinal));
        Assert.Contains(notes, line => line.Contains("Période : du 1er août 2026 au 31 octobre 2026", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_many_months_the_last_twelve_are_named_with_their_year()
    {
        var (named, earlier) = MissingHours.Name([.. Enumerable.Range(0, 14).Select(ago => new MissingHours(new DateOnly(2025, 1, 1).AddMonths(ago), 2))]);

        Assert.Equal((12, 2), (named.Count, earlier));
        Assert.Equal(("mars\u00a02025 (2\u00a0personnes)", ","), (named[0].Text, named[0].Sign));
        Assert.Equal(("février\u00a02026 (2\u00a0personnes)", ","), (named[^1].Text, named[^1].Sign));
    }

    private Task<IntegrationPathway> ComesInAsync(string name) => _site.ComesInAsync(_aci, name, Civility.Mrs, new(1990, 4, 12), new(2026, 8, 3), new(2026, 12, 31));
}
