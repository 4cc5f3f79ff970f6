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

/// <summary>What the list of employees tells beside each name: chosen in its address, of what the reader may read.</summary>
public sealed class EmployeeListColumnsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Employee _employee = null!;
    private Guid _advisor;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _advisor = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync("Fatoumata", "Diallo", _advisor);
        await _site.SignAsync(_employee);
        await _site.ReceivePassAsync(_employee);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_usual_ones_are_the_job_who_follows_and_the_contract()
    {
        var list = await (await _site.ClientAsAsync(Role.Director)).OpenAsync("/salaries?vue=tous");

        Assert.Equal(["Poste", "Qui suit le parcours", "Contrat", "PASS IAE"], list.PlainAll("main details label"));
        Assert.Equal(["poste", "suivi", "contrat"], list.Document.QuerySelectorAll("main details input[checked]").Select(box => box.GetAttribute("value")));
        Assert.DoesNotContain("PASS valide", list.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_are_chosen_in_the_address_kept_from_link_to_link_and_in_the_file()
    {
        var director = await _site.ClientAsAsync(Role.Director);

        var list = await director.OpenAsync("/salaries?vue=tous&colonnes=&colonnes=poste&colonnes=pass");

        Assert.Equal(["Agente de propreté.", "PASS valide jusqu’au 29 février 2028."], list.PlainAll(".items .text p"));
        Assert.Empty(list.All(".items .end"));
        Assert.Contains("PASS valide", (await list.FollowAsync("Présents")).Plain(), StringComparison.Ordinal);
        var file = Encoding.UTF8.GetString(await director.GetByteArrayAsync(list.Document.QuerySelector("a[href^='/salaries/export.csv']")!.GetAttribute("href"), Ct)).Split("\r\n");
        Assert.EndsWith("Nom;Poste;PASS IAE;Fin du PASS", file[0], StringComparison.Ordinal);
        Assert.Equal("Fatoumata Diallo;Agente de propreté;PASS valide;29/02/2028", file[1]);
        Assert.DoesNotContain("PASS valide", (await list.FollowAsync("Comme d’habitude")).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task None_may_be_chosen_and_names_alone_are_left()
    {
        var list = await (await _site.ClientAsAsync(Role.Director)).OpenAsync("/salaries?vue=tous&colonnes=");

        Assert.Equal(["Fatoumata Diallo"], list.All(".items .title"));
        Assert.Empty(list.All(".items .text p, .items .end"));
    }

    [Fact]
    public async Task A_suspension_is_told_with_its_last_day()
    {
        await using (var db = _site.OpenContext())
        {
            (await db.IaePasses.SingleAsync(Ct)).Suspend(SuspensionReason.ContractSuspended, new DateOnly(2026, 11, 9), new DateOnly(2026, 11, 30), SiaeKind.Aci, new DateOnly(2026, 11, 23), EmployeeWorld.Law);
            await db.SaveChangesAsync(Ct);
        }

        var claire = await _site.ClientOfAsync(_advisor);
        foreach (var address in new[] { "/salaries?colonnes=pass", "/salaries?pass=suspendu" })
        {
            Assert.Contains("PASS suspendu jusqu’au 30 novembre 2026, fin le 21 mars 2028.", (await claire.OpenAsync(address)).PlainAll(".items p"));
        }
    }

    [Fact]
    public async Task Nobody_chooses_what_they_may_not_read()
    {
        var advisor = await (await _site.ClientAsAsync(Role.Advisor)).OpenAsync("/salaries?vue=tous&colonnes=poste&colonnes=contrat&colonnes=pass");
        Assert.Empty(advisor.All(".items .text p, .items .end"));

        var supervisor = await (await _site.ClientAsAsync(Role.Supervisor)).OpenAsync("/salaries?vue=presents&colonnes=contrat&colonnes=pass&colonnes=suivi");
        Assert.Equal(["Poste"], supervisor.PlainAll("main details label"));
        Assert.Empty(supervisor.All(".items .text p, .items .end"));

        var reception = await (await _site.ClientAsAsync(Role.Reception)).OpenAsync("/salaries?colonnes=poste&colonnes=pass");
        Assert.Empty(reception.All("main details"));
        Assert.Empty(reception.All(".items .text p, .items .end"));
    }
}
