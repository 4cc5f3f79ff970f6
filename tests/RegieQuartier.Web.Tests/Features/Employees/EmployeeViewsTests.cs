using System.Text;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>Who is in the views of the list: those who are there or about to come, and apart from them those who left.</summary>
public sealed class EmployeeViewsTests : IAsyncLifetime
{
    private static readonly DateOnly LeftOn = new(2026, 6, 30);

    private readonly RegieQuartierFactory _site = new();
    private Guid _advisor;
    private Guid _supervisor;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _advisor = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _supervisor = (await _site.AddAccountAsync(Role.Supervisor)).Id;
        await _site.SignAsync(await EnterAsync("Fatoumata", "Diallo"));
        await EnterAsync("Mirela", "Oprea");
        var gone = await EnterAsync("Karima", "Belkacem");
        await _site.SignAsync(gone, endsOn: new DateOnly(2026, 6, 1));
        await LeaveAsync(gone);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task An_advisor_counts_and_lists_those_who_did_not_leave_and_finds_the_others_apart()
    {
        var claire = await _site.ClientOfAsync(_advisor);

        var mine = await claire.OpenAsync("/salaries");
        var gone = await mine.FollowAsync("Sortis");

        Assert.Equal(["Fatoumata Diallo", "Mirela Oprea"], mine.All(".items .title"));
        Assert.Equal(["Mes 2 parcours"], (await claire.OpenAsync("/tableau-de-bord")).PlainAll("section[aria-labelledby=semaine] .sheet-head a"));
        Assert.Empty((await claire.OpenAsync("/salaries?vue=mes-parcours&q=belkacem")).All(".items .title"));
        Assert.Equal(["Karima Belkacem"], gone.All(".items .title"));
        Assert.Equal(["Partie le 30 juin 2026"], gone.PlainAll(".items .end"));
    }

    [Fact]
    public async Task A_file_holds_who_is_on_the_screen_and_the_day_each_left()
    {
        var claire = await _site.ClientOfAsync(_advisor);

        var mine = Encoding.UTF8.GetString(await claire.GetByteArrayAsync("/salaries/export.csv", Ct));
        var gone = Encoding.UTF8.GetString(await claire.GetByteArrayAsync("/salaries/export.csv?vue=sortis", Ct));

        Assert.Contains("Diallo", mine, StringComparison.Ordinal);
        Assert.DoesNotContain("Belkacem", mine, StringComparison.Ordinal);
        Assert.Contains("Belkacem", gone, StringComparison.Ordinal);
        Assert.Contains("Jour du départ", gone, StringComparison.Ordinal);
        Assert.Contains(";01/06/2026;30/06/2026", gone, StringComparison.Ordinal);
        Assert.DoesNotContain("Diallo", gone, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contract_that_is_over_makes_nobody_leave_while_their_exit_is_not_written()
    {
        var late = await EnterAsync("Selam", "Gebremedhin");
        await _site.SignAsync(late, endsOn: new DateOnly(2026, 11, 1));
        await _site.OpenPathwayAsync(late);
        var claire = await _site.ClientOfAsync(_advisor);

        Assert.Contains("Selam Gebremedhin", (await claire.OpenAsync("/salaries")).All(".items .title"));
        Assert.Equal(["Karima Belkacem"], (await claire.OpenAsync("/salaries?vue=sortis")).All(".items .title"));
    }

    [Fact]
    public async Task Who_is_hired_again_is_there_again()
    {
        var back = await EnterAsync("Selam", "Gebremedhin");
        await _site.SignAsync(back, endsOn: new DateOnly(2026, 7, 1));
        await LeaveAsync(back);
        await _site.SignAsync(back, startsOn: new DateOnly(2026, 12, 1), endsOn: new DateOnly(2027, 5, 31));

        Assert.Contains("Selam Gebremedhin", (await (await _site.ClientOfAsync(_advisor)).OpenAsync("/salaries")).All(".items .title"));
    }

    [Fact]
    public async Task Who_stayed_in_the_house_under_another_contract_left_on_its_last_day()
    {
        var stayed = await EnterAsync("Selam", "Gebremedhin");
        await _site.SignAsync(stayed, endsOn: LeftOn);
        await LeaveAsync(stayed);
        await _site.SignAsync(stayed, startsOn: new DateOnly(2026, 7, 1), endsOn: new DateOnly(2026, 8, 31));

        var gone = await (await _site.ClientOfAsync(_advisor)).OpenAsync("/salaries?vue=sortis");

        Assert.Equal(["Partie le 30 juin 2026", "Partie le 31 août 2026"], gone.PlainAll(".items .end"));
    }

    [Fact]
    public async Task A_supervisor_lists_their_crew_of_today_and_reads_no_date_of_a_contract_of_those_who_left()
    {
        var bruno = await _site.ClientOfAsync(_supervisor);
        var dated = await EnterAsync("Selam", "Gebremedhin");
        await _site.SignAsync(dated, endsOn: new DateOnly(2026, 8, 14));

        Assert.Equal(["Fatoumata Diallo", "Mirela Oprea"], (await bruno.OpenAsync("/salaries")).All(".items .title"));
        var gone = await bruno.OpenAsync("/salaries?vue=sortis");
        Assert.Equal(["Partie le 30 juin 2026", "Partie"], gone.PlainAll(".items .end"));
        Assert.Empty(gone.All("a[href^='/salaries/export']"));
    }

    [Fact]
    public async Task Those_who_left_are_listed_for_whose_they_were_and_for_who_reads_every_contract()
    {
        Assert.Empty((await (await _site.ClientAsAsync(Role.Advisor)).OpenAsync("/salaries?vue=sortis")).All(".items .title"));
        Assert.Empty((await (await _site.ClientAsAsync(Role.Supervisor)).OpenAsync("/salaries?vue=sortis")).All(".items .title"));
        foreach (var role in new[] { Role.Director, Role.Finance })
        {
            Assert.Equal(["Karima Belkacem"], (await (await _site.ClientAsAsync(role)).OpenAsync("/salaries?vue=sortis")).All(".items .title"));
        }

        var reception = await (await _site.ClientAsAsync(Role.Reception)).OpenAsync("/salaries?vue=sortis");
        Assert.Empty(reception.All("nav[aria-label='Vue de la liste']"));
        Assert.Equal(["Fatoumata Diallo"], reception.All(".items .title"));
        Assert.Empty(reception.All("a[href='/salaries?vue=sortis']"));
    }

    private Task<Employee> EnterAsync(string firstName, string lastName) => _site.EnterAsync(firstName, lastName, _advisor, _supervisor);

    private async Task LeaveAsync(Employee employee)
    {
        await _site.OpenPathwayAsync(employee);
        await using var db = _site.OpenContext();
        var reasons = new Domain.Pathways.ExitReasons(await db.ExitReasons.ToListAsync(Ct));
        var pathway = await db.IntegrationPathways.SingleAsync(known => known.EmployeeId == employee.Id, Ct);
        var facts = new ExitFacts(LeftOn, EmployeeWorld.Hired, 600, ContractGoesOn: false, "");
        db.Add(PathwayExit.Decide(pathway, reasons.At(16, LeftOn)!, facts, _advisor, LeftOn, EmployeeWorld.Law).Value!);
        await db.SaveChangesAsync(Ct);
    }
}
