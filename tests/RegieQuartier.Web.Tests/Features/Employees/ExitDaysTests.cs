using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>The day of an exit, beside the end of the contract: nobody leaves whose contract runs.</summary>
public sealed class ExitDaysTests : IAsyncLifetime
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

    [Theory]
    [InlineData(TerminationReason.Resignation, "Le contrat a pris fin le 16 novembre 2026 : démission.", "")]
    [InlineData(TerminationReason.SeriousMisconduct, "Le contrat a pris fin le 16 novembre 2026 : faute grave. Le motif de sortie est donc déjà choisi : vérifiez.", "19")]
    [InlineData(TerminationReason.Death, "Le contrat a pris fin le 16 novembre 2026 : décès. Le motif de sortie est donc déjà choisi : vérifiez.", "17")]
    public async Task The_end_of_the_contract_is_recalled_and_its_reason_chosen_when_it_says_all(TerminationReason reason, string sentence, string chosen)
    {
        await BreakAsync("2026-11-16", reason);

        var page = await _claire.OpenAsync($"{Exit}/nouvelle");

        Assert.Contains(sentence, page.Plain(), StringComparison.Ordinal);
        Assert.Equal(("2026-11-16", chosen), (page.Form()["ExitOn"], page.Form()["ReasonCode"]));
    }

    [Fact]
    public async Task After_a_death_no_other_reason_is_offered_nor_kept()
    {
        var stale = (await _claire.OpenAsync($"{Exit}/nouvelle")).Form().Fill("ExitOn", "2026-11-16").Fill("ReasonCode", "7").Fill("WorkedHours", "845").Fill("PersonsWords", "Merci.");
        await BreakAsync("2026-11-16", TerminationReason.Death);

        var page = await _claire.OpenAsync($"{Exit}/nouvelle");
        Assert.Equal(["Choisir", "Décès"], page.PlainAll("#ReasonCode option"));
        Assert.Empty(page.All("[name=JobStartsOn], [name=PersonsWords]"));
        Assert.DoesNotContain("Le diagnostic de sortie n’est pas encore fait", page.Plain(), StringComparison.Ordinal);

        var told = await stale.SubmitAsync("Enregistrer la sortie");
        Assert.Equal("Le contrat a pris fin par un décès : le motif de sortie est « Décès ». Si c’est faux, faites d’abord corriger la rupture du contrat.", told.PlainErrorOf("ReasonCode"));
        Assert.Equal("Merci.", told.Form()["PersonsWords"]);
        Assert.Empty(await _site.ExitsAsync());

        await page.Form().Fill("WorkedHours", "845").SubmitAsync("Enregistrer la sortie");
        Assert.Equal(17, Assert.Single(await _site.ExitsAsync()).ReasonCode);
    }

    [Fact]
    public async Task An_exit_of_another_day_than_the_contracts_end_is_asked_about_and_then_kept()
    {
        await _site.SignAsync(_employee, endsOn: new DateOnly(2026, 11, 16));
        var page = await _claire.OpenAsync($"{Exit}/nouvelle");
        Assert.Contains("Le contrat est arrivé à son terme le 16 novembre 2026.", page.Plain(), StringComparison.Ordinal);
        Assert.Empty(page.All("[name=DayConfirmed]"));

        var seen = await page.Form().Fill("ExitOn", "2026-11-20").Fill("ReasonCode", "7").Fill("WorkedHours", "845").SubmitAsync("Voir la catégorie d’abord");
        Assert.Contains("Ce jour n’est pas celui de la fin du contrat : vérifiez-le.", seen.Plain(), StringComparison.Ordinal);

        var asked = await seen.Form().SubmitAsync("Enregistrer la sortie");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Equal("Le contrat est arrivé à son terme le 16 novembre 2026. La sortie est écrite au 20 novembre 2026. Si ce jour est le bon, cochez la case ; sinon, corrigez-le.", asked.PlainErrorOf("DayConfirmed"));
        Assert.Equal(("7", "845"), (asked.Form()["ReasonCode"], asked.Form()["WorkedHours"]));

        var again = await asked.Form().Tick("DayConfirmed").Fill("ExitOn", "2026-11-19").SubmitAsync("Enregistrer la sortie");
        Assert.Contains("La sortie est écrite au 19 novembre 2026.", again.PlainErrorOf("DayConfirmed"), StringComparison.Ordinal);
        Assert.Equal(["Oui, la sortie est bien le 19 novembre 2026"], again.PlainAll("label[for=DayConfirmed]"));
        Assert.Empty(again.All("[name=DayConfirmed][checked]"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await again.Form().SubmitAsync("Enregistrer la sortie")).Status);
        Assert.Empty(await _site.ExitsAsync());

        await again.Form().Tick("DayConfirmed").SubmitAsync("Enregistrer la sortie");
        Assert.Equal(new DateOnly(2026, 11, 19), Assert.Single(await _site.ExitsAsync()).ExitOn);
    }

    [Fact]
    public async Task While_a_contract_runs_the_page_says_until_when_and_leads_to_its_end_those_who_may()
    {
        var contract = await _site.SignAsync(_employee, endsOn: new DateOnly(2027, 1, 20));

        var told = await _claire.OpenAsync(Exit);
        Assert.Contains("Le contrat d’insertion finit le 20 janvier 2027, dans 58 jours : la sortie se note à partir de ce jour-là.", told.Plain(), StringComparison.Ordinal);
        Assert.Contains("La gestion ou la direction met d’abord fin au contrat.", told.Plain(), StringComparison.Ordinal);
        Assert.Equal(["Voir les contrats"], told.PlainAll("main .empty a"));
        Assert.Equal($"/salaries/{_employee.Id}/contrats", (await told.FollowAsync("Voir les contrats")).Address);

        var director = await (await _site.ClientAsAsync(Role.Director)).OpenAsync(Exit);
        Assert.Equal($"/salaries/{_employee.Id}/contrats/{contract.Id}/rupture", (await director.FollowAsync("Mettre fin au contrat")).Address);

        var supervisor = await _site.AddAccountAsync(Role.Supervisor);
        await using (var db = _site.OpenContext())
        {
            (await db.Employees.SingleAsync(Ct)).JoinCrewOf(supervisor.Id);
            await db.SaveChangesAsync(Ct);
        }

        var crew = await (await _site.ClientOfAsync(supervisor.Id)).OpenAsync(Exit);
        Assert.Contains("La sortie se note une fois le contrat fini.", crew.Plain(), StringComparison.Ordinal);
        Assert.Empty(crew.All("main .empty a"));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task It_is_written_from_the_last_day_of_the_contract_on(int daysLeft, bool isOffered)
    {
        await _site.SignAsync(_employee, endsOn: new DateOnly(2026, 11, 23).AddDays(daysLeft));

        Assert.Equal(isOffered, (await _claire.OpenAsync(Exit)).PlainAll("main .empty a").Contains("Enregistrer la sortie"));
    }

    [Fact]
    public async Task While_a_contract_runs_nobody_leaves()
    {
        await _site.SignAsync(_employee);
        var page = await _claire.OpenAsync($"{Exit}/nouvelle");
        Assert.Contains("Le contrat d’insertion finit le 1er mars 2027, dans 98 jours : la sortie se note à partir de ce jour-là.", page.Plain(), StringComparison.Ordinal);

        var told = await page.Form().Fill("ReasonCode", "3").Fill("WorkedHours", "200").SubmitAsync("Enregistrer la sortie");

        Assert.StartsWith("Un contrat d’insertion court encore après ce jour", told.PlainErrorOf("ExitOn"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_has_left_whose_contract_is_renewed_at_the_same_time()
    {
        var finance = await _site.ClientAsAsync(Role.Finance);
        for (var round = 0; round < 5; round++)
        {
            var employee = await _site.EnterAsync(referentId: _advisor);
            await _site.OpenPathwayAsync(employee);
            var contract = await _site.SignAsync(employee, endsOn: new DateOnly(2026, 11, 23));
            var exit = (await _claire.OpenAsync($"/salaries/{employee.Id}/sortie/nouvelle")).Form().Fill("ReasonCode", "3").Fill("WorkedHours", "845");
            var renewal = (await finance.OpenAsync($"/salaries/{employee.Id}/contrats/{contract.Id}/renouvellement")).Form().Fill("EndsOn", "2027-03-01");

            var answers = await Task.WhenAll(exit.SendAsync("Enregistrer la sortie"), renewal.SendAsync("Enregistrer le renouvellement"));

            Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.UnprocessableEntity);
            await using var db = _site.OpenContext();
            var hasLeft = !await db.IntegrationPathways.AnyAsync(pathway => pathway.EmployeeId == employee.Id && pathway.ClosedOn == null, Ct);
            Assert.Equal(hasLeft ? new DateOnly(2026, 11, 23) : new DateOnly(2027, 3, 1), (await _site.ContractAsync(contract.Id)).Dates.LastDay);
        }
    }

    [Fact]
    public async Task A_person_who_goes_on_under_a_contract_that_is_not_of_integration_leaves_the_pathway()
    {
        await _site.SignAsync(_employee, endsOn: new DateOnly(2026, 10, 31));
        await using (var db = _site.OpenContext())
        {
            var party = new ContractParty(_employee.Id, _employee.BornOn, []);
            var terms = new ContractTerms(ContractType.Permanent, "Agente de propreté", new DateOnly(2026, 11, 2), null, 35 * 60);
            db.Add(EmploymentContract.Sign(party, null, terms, null, new DateOnly(2026, 11, 2), EmployeeWorld.Law).Value!);
            await db.SaveChangesAsync(Ct);
        }

        Assert.Equal($"{Exit}/nouvelle", (await (await _claire.OpenAsync(Exit)).FollowAsync("Enregistrer la sortie")).Address);
    }

    private async Task BreakAsync(string day, TerminationReason reason)
    {
        var signed = await _site.SignAsync(_employee);
        await using var db = _site.OpenContext();
        var contract = await db.EmploymentContracts.SingleAsync(known => known.Id == signed.Id, Ct);
        Assert.False(contract.Terminate(DateOnly.Parse(day, CultureInfo.InvariantCulture), reason).Refused);
        await db.SaveChangesAsync(Ct);
    }
}
