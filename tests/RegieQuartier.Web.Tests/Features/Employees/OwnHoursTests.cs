using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Timesheets;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class OwnHoursTests : IAsyncLifetime
{
    private const string Own = "/mon-parcours/mes-heures";

    private readonly RegieQuartierFactory _site = new();
    private Employee _employee = null!;
    private HttpClient _fatoumata = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _employee = await _site.EnterAsync(referentId: (await _site.AddAccountAsync(Role.Advisor)).Id);
        _fatoumata = await _site.ClientOfAsync(await _site.GiveAccountAsync(_employee));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task She_reads_her_months_the_latest_first_year_by_year()
    {
        await EnterHoursAsync(_employee, new DateOnly(2025, 12, 1), 100 * 60, 90 * 60);
        await EnterHoursAsync(_employee, new DateOnly(2026, 9, 1), 112 * 60, 6270);

        var page = await (await _fatoumata.OpenAsync("/mon-parcours")).FollowAsync("Mes heures");

        Assert.Equal(["2026", "2025"], page.All("main h2"));
        Assert.Equal(["Septembre 112 h payées 104 h 30 travaillées", "Décembre 100 h payées 90 h travaillées"], page.PlainAll("main .items li"));
        Assert.Contains("C’est faux ? Dites-le à Personne", page.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_months_under_contract_the_last_two_are_there_before_their_hours_are()
    {
        await _site.SignAsync(_employee, new DateOnly(2026, 3, 2), new DateOnly(2026, 11, 2));

        Assert.Equal(["Novembre Pas encore notées", "Octobre Pas encore notées"], (await _fatoumata.OpenAsync(Own)).PlainAll("main .items li"));
        await EnterHoursAsync(_employee, new DateOnly(2026, 10, 1), 0, 0);
        Assert.Equal(["Novembre Pas encore notées", "Octobre 0 h payées 0 h travaillées"], (await _fatoumata.OpenAsync(Own)).PlainAll("main .items li"));
    }

    [Fact]
    public async Task A_contract_to_come_awaits_nothing_yet()
    {
        await _site.SignAsync(_employee, new DateOnly(2026, 11, 30), new DateOnly(2027, 5, 29));

        Assert.Contains("Aucune heure n’est encore notée.", (await _fatoumata.OpenAsync(Own)).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_month_after_the_last_day_awaits_nothing()
    {
        await _site.SignAsync(_employee, new DateOnly(2026, 3, 2), new DateOnly(2026, 9, 30));

        Assert.Contains("Aucune heure n’est encore notée.", (await _fatoumata.OpenAsync(Own)).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_else_s_hours_are_not_there()
    {
        var other = await _site.EnterAsync("Karim", "Belkacem");
        await _site.SignAsync(other);
        await EnterHoursAsync(other, new DateOnly(2026, 9, 1), 77 * 60, 77 * 60);

        var page = await _fatoumata.OpenAsync($"{Own}?id={other.Id}&employeeId={other.Id}");

        Assert.Contains("Aucune heure n’est encore notée.", page.Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain("77 h", page.Plain(), StringComparison.Ordinal);
    }

    private async Task EnterHoursAsync(Employee employee, DateOnly month, int paid, int worked)
    {
        await using var db = _site.OpenContext();
        db.Add(MonthlyHours.Enter(employee.Id, month, paid, worked).Value!);
        await db.SaveChangesAsync(Ct);
    }
}
