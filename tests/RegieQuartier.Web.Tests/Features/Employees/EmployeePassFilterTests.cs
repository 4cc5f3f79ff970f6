using System.Text;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Passes;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>The list of those whose PASS IAE is suspended, or who have none, for who reads it.</summary>
public sealed class EmployeePassFilterTests : IAsyncLifetime
{
    private const string Suspended = "PASS suspendu";

    private readonly RegieQuartierFactory _site = new();
    private Guid _advisor;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _advisor = (await _site.AddAccountAsync(Role.Advisor)).Id;
        await HoldAsync(await EnterAsync("Fatoumata", "Diallo", _advisor));
        await EnterAsync("Mirela", "Oprea", _advisor);
        await HoldAsync(await EnterAsync("Karim", "Belkacem", null));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_list_keeps_to_them_with_a_search_a_view_and_in_the_file()
    {
        var director = await _site.ClientAsAsync(Role.Director);

        var held = await (await director.OpenAsync("/salaries?vue=tous")).FollowAsync(Suspended);

        Assert.Equal(["Karim Belkacem", "Fatoumata Diallo"], held.All(".items .title"));
        var present = await held.FollowAsync("Présents");
        Assert.Equal(["Karim Belkacem", "Fatoumata Diallo"], present.All(".items .title"));
        Assert.Equal("suspendu", held.Form("form.search-line")["pass"]);
        Assert.Equal(["Karim Belkacem"], (await director.OpenAsync("/salaries?vue=tous&pass=suspendu&q=belka")).All(".items .title"));
        Assert.Equal(3, (await held.FollowAsync("PASS suspendu (enlever ce filtre)")).All(".items .title").Count);
        var file = Encoding.UTF8.GetString(await director.GetByteArrayAsync(held.Document.QuerySelector("a[href^='/salaries/export.csv']")!.GetAttribute("href"), Ct));
        Assert.Contains("Filtre : PASS suspendu", file.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.DoesNotContain("Oprea", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_advisor_finds_those_they_follow_alone_even_among_everybody()
    {
        var claire = await _site.ClientOfAsync(_advisor);

        Assert.Equal(["Fatoumata Diallo"], (await claire.OpenAsync("/salaries?vue=tous&pass=suspendu")).All(".items .title"));
        var nobody = await (await _site.ClientAsAsync(Role.Advisor)).OpenAsync("/salaries?vue=tous&pass=suspendu");
        Assert.Contains("Personne dans « Tous » avec un PASS suspendu.", nobody.Plain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Supervisor)]
    [InlineData(Role.Reception)]
    public async Task Who_reads_no_pass_is_offered_no_such_filter_and_learns_nothing_by_its_address(Role role)
    {
        var client = await _site.ClientAsAsync(role);

        var present = await client.OpenAsync("/salaries?vue=presents");

        Assert.DoesNotContain(Suspended, present.PlainAll(".filters a"));
        Assert.Equal(present.All(".items .title"), (await client.OpenAsync("/salaries?vue=presents&pass=suspendu")).All(".items .title"));
    }

    [Fact]
    public async Task Who_works_under_a_cddi_without_a_pass_is_found_and_who_left_is_not()
    {
        var (without, left, permanent) = (await _site.EnterAsync("Awa", "Sow", _advisor), await _site.EnterAsync("Mor", "Fall"), await _site.EnterAsync("Léa", "Petit"));
        await _site.SignAsync(without);
        await _site.SignAsync(left, new DateOnly(2026, 1, 5), new DateOnly(2026, 7, 4));
        await using (var db = _site.OpenContext())
        {
            db.Add(EmploymentContract.Sign(
                new ContractParty(permanent.Id, permanent.BornOn, []), null, new ContractTerms(ContractType.Permanent, "Encadrante", new DateOnly(2026, 3, 2), null, 35 * 60), null, EmployeeWorld.Hired, EmployeeWorld.Law).Value!);
            await db.SaveChangesAsync(Ct);
        }

        var missing = await (await (await _site.ClientAsAsync(Role.Director)).OpenAsync("/salaries?vue=tous")).FollowAsync("CDDI sans PASS en cours");

        Assert.Equal(["Awa Sow"], missing.All(".items .title"));
        Assert.Equal("sans", missing.Form("form.search-line")["pass"]);
        Assert.Equal(["Awa Sow"], (await (await _site.ClientOfAsync(_advisor)).OpenAsync("/salaries?vue=tous&pass=sans")).All(".items .title"));
        var nobody = await (await _site.ClientAsAsync(Role.Advisor)).OpenAsync("/salaries?vue=tous&pass=sans");
        Assert.Contains("Personne dans « Tous » en CDDI sans PASS en cours.", nobody.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_they_are_back_they_are_in_it_no_more()
    {
        await using (var db = _site.OpenContext())
        {
            foreach (var pass in await db.IaePasses.Include(known => known.Suspensions).ToListAsync(Ct))
            {
                pass.Resume(new DateOnly(2026, 11, 23));
            }

            await db.SaveChangesAsync(Ct);
        }

        Assert.Empty((await (await _site.ClientAsAsync(Role.Director)).OpenAsync("/salaries?vue=tous&pass=suspendu")).All(".items .title"));
    }

    private async Task<Employee> EnterAsync(string firstName, string lastName, Guid? advisorId)
    {
        var employee = await _site.EnterAsync(firstName, lastName, advisorId);
        await _site.SignAsync(employee);
        await _site.ReceivePassAsync(employee);
        return employee;
    }

    private async Task HoldAsync(Employee employee)
    {
        await using var db = _site.OpenContext();
        var pass = await db.IaePasses.SingleAsync(known => known.EmployeeId == employee.Id, Ct);
        Assert.False(pass.Suspend(SuspensionReason.ContractSuspended, new DateOnly(2026, 11, 9), new DateOnly(2026, 11, 30), SiaeKind.Aci, new DateOnly(2026, 11, 23), EmployeeWorld.Law).Refused);
        await db.SaveChangesAsync(Ct);
    }
}
