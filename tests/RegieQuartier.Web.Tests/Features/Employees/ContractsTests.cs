using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employment;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class ContractsTests : IAsyncLifetime
{
    private const string Short = "La durée minimale d’un CDDI est de 4 mois (Code du travail, art. L5132-15-1), sauf dans les cas prévus par la loi : ce contrat est plus court.";

    private readonly RegieQuartierFactory _site = new();
    private Domain.Employees.Employee _employee = null!;
    private SiaeAgreement _agreement = null!;
    private HttpClient _finance = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Record => $"/salaries/{_employee.Id}/contrats";

    public async ValueTask InitializeAsync()
    {
        _employee = await _site.EnterAsync();
        await _site.ReceivePassAsync(_employee);
        _agreement = await _site.ConcludeAsync();
        _finance = await _site.ClientAsAsync(Role.Finance);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_dates_are_seen_before_the_contract_is_kept()
    {
        var form = (await _finance.OpenAsync($"{Record}/nouveau")).Form();
        Fill(form);

        var seen = await form.SubmitAsync("Voir les dates d’abord");
        Assert.Contains("Finit le 1er mars 2027", seen.Plain(), StringComparison.Ordinal);
        Assert.Empty(seen.All(".warned"));
        await using (var db = _site.OpenContext())
        {
            Assert.Empty(await db.EmploymentContracts.ToListAsync(Ct));
        }

        var done = await seen.Form().SubmitAsync("Enregistrer le contrat");
        Assert.Equal(["Contrat enregistré."], done.PlainAll(".flash"));
        Assert.Equal(["CDDI (ACI), du 2 mars 2026 au 1er mars 2027"], done.PlainAll("article h3"));
        await using var after = _site.OpenContext();
        Assert.Equal(1, await after.AuditEntries.CountAsync(entry => entry.Action == AuditActions.ContractConcluded, Ct));
    }

    [Fact]
    public async Task The_qualification_stands_beside_the_job_and_an_amendment_keeps_it_or_says_another()
    {
        var form = (await _finance.OpenAsync($"{Record}/nouveau")).Form();
        var signed = await Fill(form).Fill("Qualification", "Employée non qualifiée").SubmitAsync("Enregistrer le contrat");
        Assert.Contains("(Employée non qualifiée), 26 h par semaine", signed.Plain(), StringComparison.Ordinal);

        var amendment = (await signed.FollowAsync("Avenant")).Form();
        Assert.Equal("Employée non qualifiée", amendment["Qualification"]);
        var amended = await amendment.Fill("EffectiveOn", "2026-12-01").Fill("Qualification", "Ouvrière qualifiée").SubmitAsync("Enregistrer l’avenant");

        Assert.Contains("(Ouvrière qualifiée), 26 h par semaine", amended.Plain(), StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        Assert.Equal("Ouvrière qualifiée", (await db.EmploymentContracts.SingleAsync(Ct)).Qualification);
        Assert.Contains("Agente de propreté, ouvrière qualifiée", (await _finance.OpenAsync("/salaries/registre")).PlainAll("tbody tr")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contract_of_a_time_when_they_had_left_opens_no_pathway_beside_the_one_that_is_closed()
    {
        await using (var db = _site.OpenContext())
        {
            var left = Domain.Pathways.IntegrationPathway.Open(_employee.Id, new(2026, 3, 2));
            left.Close(new(2026, 9, 30));
            db.Add(left);
            await db.SaveChangesAsync(Ct);
        }

        var form = Fill((await _finance.OpenAsync($"{Record}/nouveau")).Form());
        var refused = await form.SubmitAsync("Voir les dates d’abord");
        var within = await form.Fill("EndsOn", "2026-09-30").SubmitAsync("Enregistrer le contrat");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("CDDI (ACI), du 2 mars 2026 au 30 septembre 2026", within.PlainAll("article h3").Single());
        await using var after = _site.OpenContext();
        Assert.Equal(1, await after.IntegrationPathways.CountAsync(Ct));
    }

    [Theory]
    [InlineData("EndsOn", "", "EndsOn", "Ce contrat a un dernier jour")]
    [InlineData("EndsOn", "2026-03-01", "EndsOn", "Le dernier jour est avant le premier.")]
    [InlineData("EndsOn", "2028-03-02", "EndsOn", "Avec les contrats d’avant, cela dépasse 24 mois (Code du travail, art. L5132-15-1).")]
    [InlineData("WeeklyMinutes", "19", "WeeklyMinutes", "Au moins 20 heures par semaine (Code du travail, art. L5132-15-1)")]
    [InlineData("WeeklyMinutes", "36", "WeeklyMinutes", "Entre 1 et 35 heures par semaine")]
    [InlineData("WeeklyMinutes", "beaucoup", "WeeklyMinutes", "Écrivez les heures par semaine.")]
    [InlineData("TrialEndsOn", "2026-05-01", "TrialEndsOn", "Cette période d’essai est trop longue.")]
    [InlineData("AgreementId", "", "AgreementId", "Choisissez la convention avec l’État.")]
    [InlineData("StartsOn", "0002-03-02", "StartsOn", "Vérifiez l’année de cette date.")]
    [InlineData("EndsOn", "9999-12-31", "EndsOn", "Vérifiez l’année de cette date.")]
    public async Task Each_refusal_is_read_beside_its_field_with_its_source(string field, string value, string at, string sentence)
    {
        var form = (await _finance.OpenAsync($"{Record}/nouveau")).Form();

        var again = await Fill(form).Fill(field, value).SubmitAsync("Enregistrer le contrat");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.StartsWith(sentence, again.PlainErrorOf(at), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_permanent_contract_of_integration_is_refused_with_the_age_it_asks_for()
    {
        var form = Fill((await _finance.OpenAsync($"{Record}/nouveau")).Form()).Fill("Type", "InclusionPermanent").Fill("EndsOn", "");

        var again = await form.SubmitAsync("Enregistrer le contrat");

        Assert.Equal("Un CDI inclusion demande 57 ans (Code du travail, art. L5132-5-1) au premier jour.", again.PlainErrorOf("Type"));
    }

    [Theory]
    [InlineData(false, "", "2026-04-01")]
    [InlineData(false, "2026-03-15", "2026-03-15")]
    [InlineData(true, "", null)]
    public async Task The_trial_is_the_longest_one_unless_it_is_said_otherwise(bool without, string until, string? trial)
    {
        var form = Fill((await _finance.OpenAsync($"{Record}/nouveau")).Form()).Fill("TrialEndsOn", until).Tick("NoTrial", without);

        await form.SubmitAsync("Enregistrer le contrat");

        await using var db = _site.OpenContext();
        Assert.Equal(trial, (await db.EmploymentContracts.SingleAsync(Ct)).TrialEndsOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_cddi_shorter_than_the_law_wants_is_asked_about_and_then_kept()
    {
        var seen = await Fill((await _finance.OpenAsync($"{Record}/nouveau")).Form()).Fill("EndsOn", "2026-04-01").SubmitAsync("Voir les dates d’abord");
        Assert.Contains(Short, seen.PlainAll(".warned"));
        Assert.Empty(seen.All("[name=Confirmed]"));

        var asked = await seen.Form().SubmitAsync("Enregistrer le contrat");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Equal($"{Short} Est-ce voulu ?", asked.PlainErrorOf("Confirmed"));
        Assert.Equal("2026-04-01", asked.Form()["EndsOn"]);

        // The answer holds for those days alone.
        var again = await asked.Form().Tick("Confirmed").Fill("EndsOn", "2026-05-01").SubmitAsync("Enregistrer le contrat");
        Assert.StartsWith(Short, again.PlainErrorOf("Confirmed"), StringComparison.Ordinal);
        Assert.Empty(again.All("[name=Confirmed][checked]"));
        await using (var db = _site.OpenContext())
        {
            Assert.Empty(await db.EmploymentContracts.ToListAsync(Ct));
        }

        var done = await again.Form().Tick("Confirmed").SubmitAsync("Enregistrer le contrat");
        Assert.Equal(["CDDI (ACI), du 2 mars 2026 au 1er mai 2026"], done.PlainAll("article h3"));
    }

    [Fact]
    public async Task A_hiring_without_a_pass_nor_a_diagnosis_is_asked_about_and_then_kept()
    {
        const string noRight = "Aucun PASS IAE ni diagnostic d’éligibilité valable le 2 mars 2026 n’est noté pour cette personne.";
        var karim = await _site.EnterAsync("Karim", "Belkacem");
        var seen = await Fill((await _finance.OpenAsync($"/salaries/{karim.Id}/contrats/nouveau")).Form()).SubmitAsync("Voir les dates d’abord");
        Assert.Contains(noRight, seen.PlainAll(".warned"));

        var asked = await seen.Form().SubmitAsync("Enregistrer le contrat");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Equal($"{noRight} Est-ce voulu ?", asked.PlainErrorOf("Confirmed"));

        var both = await asked.Form().Tick("Confirmed").Fill("EndsOn", "2026-04-01").SubmitAsync("Enregistrer le contrat");
        Assert.Equal($"{Short} {noRight} Est-ce voulu ?", both.PlainErrorOf("Confirmed"));

        var done = await both.Form().Tick("Confirmed").SubmitAsync("Enregistrer le contrat");
        Assert.Equal(["Contrat enregistré."], done.PlainAll(".flash"));
    }

    [Fact]
    public async Task A_post_that_is_not_one_of_integration_asks_for_no_right()
    {
        var karim = await _site.EnterAsync("Karim", "Belkacem");
        var form = Fill((await _finance.OpenAsync($"/salaries/{karim.Id}/contrats/nouveau")).Form()).Fill("Type", "FixedTerm").Fill("AgreementId", "").Fill("EndsOn", "2026-04-01");

        Assert.Equal(["Contrat enregistré."], (await form.SubmitAsync("Enregistrer le contrat")).PlainAll(".flash"));
    }

    [Fact]
    public async Task What_is_asked_about_stands_beside_what_refuses_the_contract()
    {
        var form = Fill((await _finance.OpenAsync($"{Record}/nouveau")).Form()).Fill("EndsOn", "2026-04-01").Fill("WeeklyMinutes", "19");

        var again = await form.SubmitAsync("Enregistrer le contrat");

        Assert.StartsWith("Au moins 20 heures", again.PlainErrorOf("WeeklyMinutes"), StringComparison.Ordinal);
        Assert.StartsWith(Short, again.PlainErrorOf("Confirmed"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_contracts_at_once_are_one()
    {
        var (one, other) = (Fill((await _finance.OpenAsync($"{Record}/nouveau")).Form()), Fill((await _finance.OpenAsync($"{Record}/nouveau")).Form()));

        var answers = await Task.WhenAll(one.SubmitAsync("Enregistrer le contrat"), other.SubmitAsync("Enregistrer le contrat"));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity], answers.Select(answer => answer.Status).Order());
        Assert.Equal("Un autre contrat de cette personne couvre déjà un de ces jours.", answers.Single(answer => answer.Status == HttpStatusCode.UnprocessableEntity).PlainErrorOf("StartsOn"));
    }

    [Fact]
    public async Task An_advisor_reads_the_contracts_of_those_they_follow_and_changes_none()
    {
        var advisor = (await _site.AddAccountAsync(Role.Advisor)).Id;
        var followed = await _site.EnterAsync("Karim", "Belkacem", advisor);
        await _site.SignAsync(followed);
        var client = await _site.ClientOfAsync(advisor);

        var page = await client.OpenAsync($"/salaries/{followed.Id}/contrats");

        Assert.Contains("Agente de propreté, 26 h par semaine", page.Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain("Renouveler", page.Plain(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.OpenAsync($"/salaries/{followed.Id}/contrats/nouveau")).Status);
    }

    [Theory]
    [InlineData("renouvellement")]
    [InlineData("avenant")]
    [InlineData("suspension")]
    [InlineData("rupture")]
    public async Task Somebody_elses_contract_is_not_found_under_a_name(string page)
    {
        var contract = await _site.SignAsync(_employee);
        var other = await _site.EnterAsync("Karim", "Belkacem");

        Assert.Equal(HttpStatusCode.OK, (await _finance.OpenAsync($"{Record}/{contract.Id}/{page}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _finance.OpenAsync($"/salaries/{other.Id}/contrats/{contract.Id}/{page}")).Status);
    }

    private HtmlForm Fill(HtmlForm form) => form
        .Fill("Type", "Cddi").Fill("AgreementId", _agreement.Id.ToString()).Fill("JobTitle", "Agente de propreté")
        .Fill("StartsOn", "2026-03-02").Fill("EndsOn", "2027-03-01").Fill("WeeklyMinutes", "26");
}
