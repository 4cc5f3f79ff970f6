using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employment;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class ContractStepsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Domain.Employees.Employee _employee = null!;
    private HttpClient _finance = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Record => $"/salaries/{_employee.Id}/contrats";

    public async ValueTask InitializeAsync()
    {
        _employee = await _site.EnterAsync();
        _finance = await _site.ClientAsAsync(Role.Finance);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_renewal_shows_what_changes_and_is_then_kept()
    {
        var contract = await _site.SignAsync(_employee);
        await _site.ReceivePassAsync(_employee);
        var page = await (await _finance.OpenAsync(Record)).FollowAsync("Renouveler");
        Assert.Contains("le dernier jour possible est le 1er mars 2028", page.Plain(), StringComparison.Ordinal);

        var seen = await page.Form().Fill("EndsOn", "2028-03-01").Fill("WeeklyMinutes", "30").SubmitAsync("Voir les dates d’abord");
        Assert.Contains("Le contrat finit après le PASS IAE (29 février 2028).", seen.Plain(), StringComparison.Ordinal);
        Assert.Equal(EmployeeWorld.LastDay, (await _site.ContractAsync(contract.Id)).EndsOn);

        var done = await seen.Form().SubmitAsync("Enregistrer le renouvellement");
        Assert.Equal(["Renouvellement enregistré."], done.PlainAll(".flash"));
        var kept = await _site.ContractAsync(contract.Id);
        Assert.Equal((new DateOnly(2028, 3, 1), 30 * 60, 2), (kept.EndsOn, kept.WeeklyMinutes, kept.Changes.Count));
    }

    [Fact]
    public async Task The_last_day_may_be_left_out_of_a_contract_without_end_alone()
    {
        var ending = await _site.SignAsync(_employee);
        var other = await _site.EnterAsync("Karim", "Belkacem");
        var terms = new ContractTerms(ContractType.Permanent, "Agent de propreté", EmployeeWorld.Hired, null, 35 * 60);
        var endless = EmploymentContract.Sign(new ContractParty(other.Id, other.BornOn, []), null, terms, null, EmployeeWorld.Hired, EmployeeWorld.Law).Value!;
        await using (var db = _site.OpenContext())
        {
            db.EmploymentContracts.Add(endless);
            await db.SaveChangesAsync(Ct);
        }

        Assert.Equal(["Dernier jour"], (await _finance.OpenAsync($"{Record}/{ending.Id}/renouvellement")).PlainAll("label[for=EndsOn]"));
        Assert.Equal(["Dernier jour"], (await _finance.OpenAsync($"{Record}/{ending.Id}/avenant")).PlainAll("label[for=EndsOn]"));
        Assert.Equal(["Dernier jour (vide pour un CDI)"], (await _finance.OpenAsync($"/salaries/{other.Id}/contrats/{endless.Id}/avenant")).PlainAll("label[for=EndsOn]"));
    }

    [Fact]
    public async Task Beyond_the_limit_a_reason_is_asked_for()
    {
        await _site.SignAsync(_employee, EmployeeWorld.Hired, new DateOnly(2028, 3, 1));
        var form = (await (await _finance.OpenAsync(Record)).FollowAsync("Renouveler")).Form();

        var asked = await form.Fill("EndsOn", "2028-09-01").SubmitAsync("Enregistrer le renouvellement");
        Assert.Contains("Choisissez un motif de dépassement", asked.PlainErrorOf("EndsOn"), StringComparison.Ordinal);
        Assert.NotNull(asked.Document.QuerySelector("details.more[open] [name=BeyondReason]"));

        var unsaid = await asked.Form().Fill("BeyondReason", "DisabledWorker").Fill("BeyondDecidedOn", "2026-11-20").SubmitAsync("Enregistrer le renouvellement");
        Assert.Equal("Choisissez qui a décidé.", unsaid.PlainErrorOf("BeyondDecidedBy"));

        var done = await unsaid.Form().Fill("BeyondDecidedBy", "Prescriber").SubmitAsync("Enregistrer le renouvellement");
        Assert.Equal(["Renouvellement enregistré."], done.PlainAll(".flash"));
        Assert.Contains("motif connu de qui suit le parcours", done.Plain(), StringComparison.Ordinal);
        Assert.Contains("Décidé le 20 novembre 2026 par un prescripteur habilité.", done.Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain("handicapé", done.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_few_hours_show_where_the_permission_of_the_prefect_is_written()
    {
        await _site.SignAsync(_employee);
        var page = await (await _finance.OpenAsync(Record)).FollowAsync("Renouveler");
        Assert.Null(page.Document.QuerySelector("details.more[open]"));

        var few = await page.Form().Fill("EndsOn", "2027-09-01").Fill("WeeklyMinutes", "10").SubmitAsync("Enregistrer le renouvellement");

        Assert.Contains("sauf dérogation du préfet", few.PlainErrorOf("WeeklyMinutes"), StringComparison.Ordinal);
        Assert.NotNull(few.Document.QuerySelector("details.more[open] [name=FewerHoursUntil]"));
    }

    [Fact]
    public async Task A_decision_is_noted_once_it_is_taken()
    {
        await _site.SignAsync(_employee, EmployeeWorld.Hired, new DateOnly(2028, 3, 1));
        var form = (await (await _finance.OpenAsync(Record)).FollowAsync("Renouveler")).Form();

        var again = await form.Fill("EndsOn", "2028-09-01").Fill("BeyondReason", "ParticularDifficulties").Fill("BeyondDecidedBy", "Employer").Fill("BeyondDecidedOn", "2028-02-01").SubmitAsync("Enregistrer le renouvellement");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Equal("Ce jour n’est pas encore venu. Une décision se note une fois prise.", again.PlainErrorOf("BeyondDecidedOn"));
        Assert.Equal("2028-02-01", again.Form()["BeyondDecidedOn"]);
    }

    [Fact]
    public async Task An_amendment_that_makes_a_cddi_too_short_is_asked_about_and_then_kept()
    {
        var contract = await _site.SignAsync(_employee, new DateOnly(2026, 11, 2));
        var form = (await (await _finance.OpenAsync(Record)).FollowAsync("Avenant")).Form();

        var asked = await form.Fill("EffectiveOn", "2026-12-01").Fill("EndsOn", "2026-12-31").SubmitAsync("Enregistrer l’avenant");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.StartsWith("La durée minimale d’un CDDI est de 4 mois", asked.PlainErrorOf("Confirmed"), StringComparison.Ordinal);
        Assert.Equal(EmployeeWorld.LastDay, (await _site.ContractAsync(contract.Id)).EndsOn);

        await asked.Form().Tick("Confirmed").SubmitAsync("Enregistrer l’avenant");
        Assert.Equal(new DateOnly(2026, 12, 31), (await _site.ContractAsync(contract.Id)).EndsOn);

        // It grows longer: nothing is asked of it again.
        var renewed = await (await _finance.OpenAsync($"{Record}/{contract.Id}/renouvellement")).Form().Fill("EndsOn", "2027-01-31").SubmitAsync("Enregistrer le renouvellement");
        Assert.Equal(["Renouvellement enregistré."], renewed.PlainAll(".flash"));
    }

    [Fact]
    public async Task An_amendment_says_until_when_the_prefect_allows_fewer_hours_and_the_card_shows_it()
    {
        var contract = await _site.SignAsync(_employee);
        var form = (await (await _finance.OpenAsync(Record)).FollowAsync("Avenant")).Form();

        var refused = await form.Fill("EffectiveOn", "2026-12-01").Fill("WeeklyMinutes", "15").Fill("FewerHoursUntil", "2027-12-02").SubmitAsync("Enregistrer l’avenant");
        Assert.Equal("La dérogation du préfet est pour un ACI, 12 mois (Code du travail, art. D5132-43-5) au plus à la fois.", refused.PlainErrorOf("FewerHoursUntil"));

        var done = await refused.Form().Fill("FewerHoursUntil", "2027-02-28").SubmitAsync("Enregistrer l’avenant");
        Assert.Equal(["Avenant enregistré."], done.PlainAll(".flash"));
        Assert.Contains("Moins d’heures que le minimum", done.PlainAll("article .title"));
        Assert.Contains("Dérogation du préfet jusqu’au 28 février 2027", done.PlainAll("article .text p"));
        Assert.Contains("Dérogation du préfet accordée jusqu’au 28 février 2027", done.PlainAll("article .text p"));
        Assert.Equal((15 * 60, new DateOnly(2027, 2, 28)), ((await _site.ContractAsync(contract.Id)).WeeklyMinutes, (await _site.ContractAsync(contract.Id)).FewerHoursUntil));
        Assert.Equal("2027-02-28", (await _finance.OpenAsync($"{Record}/{contract.Id}/avenant")).Form()["FewerHoursUntil"]);
    }

    [Fact]
    public async Task An_amendment_and_another_one_on_an_old_page_are_not_both_kept()
    {
        var contract = await _site.SignAsync(_employee);
        var page = await (await _finance.OpenAsync(Record)).FollowAsync("Avenant");
        var (one, other) = (page.Form(), (await (await _finance.OpenAsync(Record)).FollowAsync("Avenant")).Form());

        await one.Fill("EffectiveOn", "2026-12-01").Fill("WeeklyMinutes", "30").SubmitAsync("Enregistrer l’avenant");
        var late = await other.Fill("EffectiveOn", "2026-12-01").Fill("WeeklyMinutes", "28").SubmitAsync("Enregistrer l’avenant");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("Quelqu’un d’autre vient de changer ce contrat. Il dit maintenant : Agente de propreté, 30 h par semaine", late.Plain(), StringComparison.Ordinal);
        Assert.Equal(("28", 30 * 60), (late.Form()["WeeklyMinutes"], (await _site.ContractAsync(contract.Id)).WeeklyMinutes));

        await late.Form().SubmitAsync("Enregistrer l’avenant");
        Assert.Equal(28 * 60, (await _site.ContractAsync(contract.Id)).WeeklyMinutes);
    }
}
