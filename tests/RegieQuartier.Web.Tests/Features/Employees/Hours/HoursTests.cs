using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employees;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Databases;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.Web.Tests.Features.Employees.Hours.HoursSteps;

namespace RegieQuartier.Web.Tests.Features.Employees.Hours;

/// <summary>The page of a month: who is listed, and what is entered there.</summary>
public sealed class HoursTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private HttpClient _finance = null!;
    private Employee _awa = null!;
    private Employee _karim = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _finance = await _site.ClientAsAsync(Role.Finance);
        _awa = await _site.EnterAsync("Awa", "Diallo");
        _karim = await _site.EnterAsync("Karim", "Belkacem");
        await _site.SignAsync(_awa);
        await _site.SignAsync(_karim);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_hours_of_a_month_are_typed_for_everybody_and_saved_at_once()
    {
        var page = await _finance.OpenAsync(October);
        Assert.Equal(["Karim Belkacem À noter", "Awa Diallo À noter"], page.All(".hours tbody th"));
        Assert.Contains("Il manque les heures de 2 personnes.", page.Text, StringComparison.Ordinal);
        Assert.Equal(2, page.PlainAll(".hours tbody td").Count(cell => cell.EndsWith("112 h 40", StringComparison.Ordinal)));

        var saved = await Typed(page, "104,5", "98 h 15", "112 h 40", "0").SubmitAsync();

        Assert.Contains("Enregistré : les heures de 2 personnes.", saved.Plain(), StringComparison.Ordinal);
        Assert.Contains("Toutes les heures sont notées.", saved.Text, StringComparison.Ordinal);
        Assert.Equal([(_karim.Id, 6270, 5895), (_awa.Id, 6760, 0)], await KeptAsync());
        await using var db = _site.OpenContext();
        Assert.Equal(
            new[] { _karim.Id, _awa.Id }.Order(),
            await db.AuditEntries.Where(entry => entry.Action == AuditActions.HoursEntered).Select(entry => entry.SubjectId!.Value).OrderBy(id => id).ToListAsync(Ct));
    }

    [Fact]
    public async Task Nothing_is_late_before_the_month_is_over()
    {
        var running = await _finance.OpenAsync("/heures/2026-11");
        Assert.Contains("Le mois n’est pas fini : rien n’est en retard.", running.Plain(), StringComparison.Ordinal);

        foreach (var page in new[] { running, await _finance.OpenAsync("/heures/2026-12") })
        {
            Assert.Equal(["Karim Belkacem", "Awa Diallo"], page.All(".hours tbody th"));
            Assert.DoesNotContain("Il manque", page.Text, StringComparison.Ordinal);
            Assert.Empty(page.All(".is-missing"));
        }
    }

    [Fact]
    public async Task Those_whose_hours_are_missing_come_first()
    {
        await Typed(await _finance.OpenAsync(October), "104", "90", "", "").SubmitAsync();

        var page = await _finance.OpenAsync(October);

        Assert.Equal(["Awa Diallo À noter", "Karim Belkacem"], page.All(".hours tbody th"));
        Assert.Contains("Il manque les heures d’une personne.", page.Text, StringComparison.Ordinal);
        Assert.Equal("104\u00a0h", page.Form()["Lines[1].Paid"]);
    }

    [Fact]
    public async Task Emptied_cells_take_the_hours_away()
    {
        await Typed(await _finance.OpenAsync(October), "104", "90", "104", "90").SubmitAsync();

        await Typed(await _finance.OpenAsync(October), "", "", "104", "90").SubmitAsync();

        Assert.Equal([(_awa.Id, 6240, 5400)], await KeptAsync());
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.HoursRemoved && entry.SubjectId == _karim.Id, Ct));
    }

    [Fact]
    public async Task Who_is_no_longer_under_contract_is_said_and_the_others_keep_what_was_typed()
    {
        var form = Typed(await _finance.OpenAsync(October), "104", "90", "105", "98");
        await using (var db = _site.OpenContext())
        {
            await db.EmploymentContracts.Where(contract => contract.EmployeeId == _karim.Id).ExecuteUpdateAsync(set => set.SetProperty(contract => contract.LastDay, new DateOnly(2026, 9, 30)), Ct);
        }

        var again = await form.SubmitAsync();

        Assert.Equal(
            ["Une personne n’est plus dans cette liste : pas de contrat d’insertion ce mois-ci, ou plus dans votre équipe. Ses heures ne sont pas enregistrées."], again.PlainAll(".error-summary li"));
        Assert.Equal("105", again.Form()["Lines[0].Paid"]);
        await again.Form().SubmitAsync();
        Assert.Equal([(_awa.Id, 6300, 5880)], await KeptAsync());
    }

    [Fact]
    public async Task Only_contracts_of_integration_of_that_month_are_listed()
    {
        var page = await _finance.OpenAsync("/heures/2026-02");

        Assert.Contains("Personne n’avait de contrat d’insertion en février 2026, parmi les personnes que vous voyez ici.", page.Plain(), StringComparison.Ordinal);
        // Thirty days of thirty-one: they came in on the second.
        Assert.Contains((await _finance.OpenAsync("/heures/2026-03")).PlainAll(".hours tbody td"), cell => cell.EndsWith("109 h 02", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_month_that_has_not_begun_is_not_typed()
    {
        var form = Typed(await _finance.OpenAsync("/heures/2026-11"), "104", "90", "104", "90");
        form.Element.Action = "/heures/2026-12";

        Assert.Contains("Ce mois n’a pas commencé", (await _finance.OpenAsync("/heures/2026-12")).Plain(), StringComparison.Ordinal);
        Assert.Empty((await _finance.OpenAsync("/heures/2026-12")).All("main form"));
        Assert.StartsWith("Ce mois n’a pas commencé", Assert.Single((await form.SubmitAsync()).PlainAll(".error-summary li")), StringComparison.Ordinal);
        Assert.Empty(await KeptAsync());
    }

    [Theory]
    [InlineData("/heures/2026-13")]
    [InlineData("/heures/9999-01")]
    [InlineData("/heures/octobre")]
    [InlineData("/heures/2026-1")]
    public async Task What_names_no_month_is_not_found(string address) => Assert.Equal(HttpStatusCode.NotFound, (await _finance.OpenAsync(address)).Status);

    [Fact]
    public async Task The_month_is_set_against_each_agreement()
    {
        await using (var db = _site.OpenContext())
        {
            var agreement = await db.SiaeAgreements.Include(one => one.Annexes).SingleAsync(Ct);
            agreement.Annex(new("ACI014260012A0M0", new(2026, 1, 1), new(2026, 12, 31), 2m, RegieQuartier.Domain.Employment.AnnexState.Valid));
            db.Entry(agreement.Annexes[0]).State = EntityState.Added;
            await db.SaveChangesAsync(Ct);
        }

        var page = await Typed(await _finance.OpenAsync(October), "91", "50", "136,5", "60").SubmitAsync();

        // 227.5 hours paid, of 1820 in a year, times twelve.
        Assert.Equal(["1,50", "2,00", "75 %"], page.PlainAll("section[aria-labelledby=etp] td"));
        Assert.Equal(["Attendues 225 h 20", "Payées 227 h 30", "Travaillées 110 h"], page.PlainAll("tfoot td.n"));
    }

    [Fact]
    public async Task A_month_costs_the_same_statements_whatever_its_people()
    {
        var counter = new StatementCounter();
        var finance = await _site.WithServices(counter.Listen).ClientAsAsync(Role.Finance);
        await finance.GetAsync(October, Ct);
        var (few, fewOfYear) = (await counter.OfAsync(() => finance.GetAsync(October, Ct)), await counter.OfAsync(() => finance.GetAsync("/heures", Ct)));
        for (var number = 0; number < 6; number++)
        {
            await _site.SignAsync(await _site.EnterAsync("Nour", $"Numéro {(char)('A' + number)}"));
        }

        Assert.Equal(few, await counter.OfAsync(() => finance.GetAsync(October, Ct)));
        Assert.Equal(fewOfYear, await counter.OfAsync(() => finance.GetAsync("/heures", Ct)));
        Assert.Equal((4, 3), (few, fewOfYear));
    }

    private Task<List<(Guid, int, int)>> KeptAsync() => _site.KeptHoursAsync(_awa.Id);
}
