using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employees;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>What each role reads of an exit.</summary>
public sealed class ExitReadingsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Guid _advisor;
    private Employee _employee = null!;
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Exit => $"/salaries/{_employee.Id}/sortie";

    public async ValueTask InitializeAsync()
    {
        _advisor = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: _advisor);
        await _site.OpenPathwayAsync(_employee);
        _claire = await _site.ClientOfAsync(_advisor);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_reason_that_tells_of_health_is_for_the_advisor_and_the_director_alone()
    {
        Assert.Contains("maternité, maladie", (await _claire.LeaveAsync(_employee.Id, "16", "2026-11-20")).Plain(), StringComparison.Ordinal);
        Assert.Contains("maternité, maladie", (await (await _site.ClientAsAsync(Role.Director)).OpenAsync(Exit)).Plain(), StringComparison.Ordinal);

        var finance = (await (await _site.ClientAsAsync(Role.Finance)).OpenAsync(Exit)).Plain();
        Assert.Contains("Retrait des sorties constatées", finance, StringComparison.Ordinal);
        Assert.DoesNotContain("maladie", finance, StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        var readings = await db.AuditEntries.Where(entry => entry.Action == AuditActions.ExitReasonRead || entry.Action == AuditActions.ExitsRead).Select(entry => entry.Action).ToListAsync(Ct);
        Assert.Equal([AuditActions.ExitReasonRead, AuditActions.ExitReasonRead, AuditActions.ExitsRead], readings.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task How_the_contract_ended_stands_beside_an_exit_for_who_reads_the_pathway_alone()
    {
        await _site.SignAsync(_employee, new DateOnly(2026, 3, 2), new DateOnly(2026, 11, 20));
        var withdrawn = await _claire.LeaveAsync(_employee.Id, "16", "2026-11-20");

        Assert.Contains("Fin du contrat", withdrawn.All("dt"));
        Assert.DoesNotContain("Fin du contrat", (await (await _site.ClientAsAsync(Role.Finance)).OpenAsync(Exit)).All("dt"));
    }

    [Fact]
    public async Task A_supervisor_reads_the_day_alone_and_only_of_their_crew()
    {
        var bruno = (await _site.AddAccountAsync(Role.Supervisor)).Id;
        await using (var db = _site.OpenContext())
        {
            (await db.Employees.SingleAsync(employee => employee.Id == _employee.Id, Ct)).JoinCrewOf(bruno);
            await db.SaveChangesAsync(Ct);
        }

        await _claire.LeaveAsync(_employee.Id, "3", "2026-11-20");
        var seen = (await (await _site.ClientOfAsync(bruno)).OpenAsync(Exit)).Plain();

        Assert.Contains("Parcours fini le 20 novembre 2026.", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("durable", seen, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.ClientAsAsync(Role.Supervisor)).OpenAsync(Exit)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.ClientAsAsync(Role.Advisor)).OpenAsync(Exit)).Status);
    }
}
