using System.Text;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>The list of those of whom something is still to be written: an exit, or whether they came in from a priority area.</summary>
public sealed class EmployeeCheckFilterTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Guid _advisor;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _advisor = (await _site.AddAccountAsync(Role.Advisor)).Id;

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Whose_contracts_are_over_and_whose_pathway_is_open_is_found_and_an_advisor_finds_their_own_alone()
    {
        await LeaveAsync("Awa", "Sow", _advisor);
        await LeaveAsync("Mor", "Fall", null);
        var (present, gone) = (await _site.EnterAsync("Léa", "Petit", _advisor), await LeaveAsync("Omar", "Ba", _advisor));
        await _site.SignAsync(present);
        await _site.OpenPathwayAsync(present);
        await using (var db = _site.OpenContext())
        {
            (await db.IntegrationPathways.SingleAsync(pathway => pathway.EmployeeId == gone.Id, Ct)).Close(new DateOnly(2026, 7, 4));
            await db.SaveChangesAsync(Ct);
        }

        var director = await _site.ClientAsAsync(Role.Director);
        var found = await (await director.OpenAsync("/salaries?vue=tous")).FollowAsync("Sortie à noter");

        Assert.Equal(["Mor Fall", "Awa Sow"], found.All(".items .title"));
        Assert.Equal("sortie", found.Form("form.search-line")["verifier"]);
        Assert.Equal(4, (await found.FollowAsync("Sortie à noter (enlever ce filtre)")).All(".items .title").Count);
        var file = Encoding.UTF8.GetString(await director.GetByteArrayAsync(found.Document.QuerySelector("a[href^='/salaries/export.csv']")!.GetAttribute("href"), Ct));
        Assert.Contains("Filtre : Sortie à noter", file.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.DoesNotContain("Petit", file, StringComparison.Ordinal);
        Assert.Equal(["Awa Sow"], (await (await _site.ClientOfAsync(_advisor)).OpenAsync("/salaries?vue=tous&verifier=sortie")).All(".items .title"));
    }

    [Fact]
    public async Task Of_whom_nobody_checked_the_address_they_came_in_from_is_found_until_it_is_checked()
    {
        var (checkedOne, toCheck) = (await _site.EnterAsync("Awa", "Sow"), await _site.EnterAsync("Léa", "Petit"));
        await _site.EnterAsync("Mor", "Fall");
        await _site.OpenPathwayAsync(toCheck);
        await using (var db = _site.OpenContext())
        {
            var (area, today) = (new PriorityAreaCheck(Inside: true, new DateOnly(2026, 11, 20)), new DateOnly(2026, 11, 23));
            Assert.False((await db.Employees.SingleAsync(employee => employee.Id == checkedOne.Id, Ct)).CheckPriorityArea(area, today).Refused);
            // Where they live now is known, and not where they came in from.
            Assert.False((await db.Employees.SingleAsync(employee => employee.Id == toCheck.Id, Ct)).CheckPriorityArea(area, today).Refused);
            await db.SaveChangesAsync(Ct);
        }

        var finance = await _site.ClientAsAsync(Role.Finance);
        var found = await (await finance.OpenAsync("/salaries?vue=tous")).FollowAsync("Quartier prioritaire à vérifier");

        Assert.Equal(["Mor Fall", "Léa Petit"], found.All(".items .title"));
        await (await finance.OpenAsync($"/salaries/{toCheck.Id}/quartier-prioritaire")).Form()
            .Fill("Inside", "true").Fill("CheckedOn", "2026-11-20").Fill("AtEntry", "false").SubmitAsync("Noter");
        Assert.Equal(["Mor Fall"], (await finance.OpenAsync("/salaries?vue=tous&verifier=adresse")).All(".items .title"));
    }

    [Fact]
    public async Task The_figure_of_entries_leads_to_the_addresses_that_are_still_to_be_checked()
    {
        var awa = await _site.EnterAsync("Awa", "Sow");
        await _site.OpenPathwayAsync(awa);

        var list = await (await (await _site.ClientAsAsync(Role.Director)).OpenAsync("/indicateurs?du=2026-01-01&au=2026-11-23")).FollowAsync("Toutes les adresses à vérifier");

        Assert.Equal(["Awa Sow"], list.All(".items .title"));
    }

    [Theory]
    [InlineData(Role.Supervisor)]
    [InlineData(Role.Reception)]
    public async Task Who_keeps_no_record_is_offered_no_such_filter_and_learns_nothing_by_its_address(Role role)
    {
        var awa = await LeaveAsync("Awa", "Sow", null);
        await _site.SignAsync(awa, new DateOnly(2026, 7, 5), EmployeeWorld.LastDay);
        var client = await _site.ClientAsAsync(role);

        var present = await client.OpenAsync("/salaries?vue=presents");

        Assert.DoesNotContain("Sortie à noter", present.PlainAll(".filters a"));
        Assert.Equal(["Awa Sow"], present.All(".items .title"));
        Assert.Equal(["Awa Sow"], (await client.OpenAsync("/salaries?vue=presents&verifier=sortie")).All(".items .title"));
    }

    [Fact]
    public async Task Nobody_is_left_in_words()
    {
        var page = await (await _site.ClientAsAsync(Role.Director)).OpenAsync("/salaries?vue=tous&verifier=sortie");

        Assert.Contains("Personne dans « Tous » dont la sortie est à noter.", page.Plain(), StringComparison.Ordinal);
        Assert.Contains("dont le quartier prioritaire est à vérifier.", (await page.GoToAsync("/salaries?vue=tous&verifier=adresse")).Plain(), StringComparison.Ordinal);
    }

    private async Task<Employee> LeaveAsync(string firstName, string lastName, Guid? advisorId)
    {
        var employee = await _site.EnterAsync(firstName, lastName, advisorId);
        await _site.SignAsync(employee, new DateOnly(2026, 1, 5), new DateOnly(2026, 7, 4));
        await using var db = _site.OpenContext();
        db.Add(IntegrationPathway.Open(employee.Id, new DateOnly(2026, 1, 5)));
        await db.SaveChangesAsync(Ct);
        return employee;
    }
}
