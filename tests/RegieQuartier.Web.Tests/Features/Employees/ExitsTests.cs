using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Domain.Timesheets;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class ExitsTests : IAsyncLifetime
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
    public async Task A_fixed_term_job_of_six_months_is_explained_and_then_kept()
    {
        await _site.SignAsync(_employee, endsOn: new DateOnly(2026, 11, 20));
        var form = (await (await _claire.OpenAsync(Exit)).FollowAsync("Enregistrer la sortie")).Form();
        Assert.Equal("2026-11-20", form["ExitOn"]);

        var seen = await form.Fill("ReasonCode", "9").Fill("JobStartsOn", "2026-12-01").Fill("JobEndsOn", "2027-05-31").Fill("WorkedHours", "845,5").Fill("PersonsWords", "J’ai repris confiance.").SubmitAsync("Voir la catégorie d’abord");
        Assert.Contains("CDD sans aide publique de 6 mois et plus", seen.Plain(), StringComparison.Ordinal);
        Assert.Contains("Emploi durable", seen.Plain(), StringComparison.Ordinal);
        Assert.Contains("Comptée : 81 jours au moins et 1 h de travail.", seen.Plain(), StringComparison.Ordinal);
        Assert.Empty(await ExitsAsync());

        var kept = await seen.Form().SubmitAsync("Enregistrer la sortie");
        Assert.Contains("Avec les mots de la personne", kept.Plain(), StringComparison.Ordinal);
        Assert.Contains("845 h 30", kept.Plain(), StringComparison.Ordinal);
        Assert.Equal(["Appel à 3 mois", "Appel à 6 mois"], kept.PlainAll(".title"));
        var exit = Assert.Single(await ExitsAsync());
        Assert.Equal((9, ExitCategory.Durable, true, new DateOnly(2026, 11, 20)), (exit.ReasonCode, exit.Category, exit.IsCounted, exit.ExitOn));
    }

    [Fact]
    public async Task A_shorter_one_is_of_transition_and_its_days_are_asked_for()
    {
        var form = (await _claire.OpenAsync($"{Exit}/nouvelle")).Form().Fill("ExitOn", "2026-11-20").Fill("ReasonCode", "9").Fill("WorkedHours", "845");

        var asked = await form.SubmitAsync("Voir la catégorie d’abord");
        Assert.StartsWith("Écrivez le premier jour de ce contrat", asked.PlainErrorOf("JobStartsOn"), StringComparison.Ordinal);

        var seen = await asked.Form().Fill("JobStartsOn", "2026-12-01").Fill("JobEndsOn", "2027-05-30").SubmitAsync("Voir la catégorie d’abord");
        Assert.Contains("Emploi de transition", seen.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stay_too_short_is_not_counted_and_says_why()
    {
        await _site.SignAsync(_employee, startsOn: new DateOnly(2026, 9, 1), endsOn: new DateOnly(2026, 11, 20));

        var seen = await (await _claire.OpenAsync($"{Exit}/nouvelle")).Form().Fill("ReasonCode", "3").Fill("WorkedHours", "200").SubmitAsync("Voir la catégorie d’abord");

        Assert.Contains("Non comptée : il faut 81 jours au moins.", seen.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_hours_worked_are_those_that_were_entered_over_the_pathway_and_may_be_changed()
    {
        var opened = await OpenedOnAsync();
        await _site.SignAsync(_employee, endsOn: new DateOnly(2026, 11, 20));
        Assert.Equal("", (await _claire.OpenAsync($"{Exit}/nouvelle")).Form()["WorkedHours"]);
        var first = new DateOnly(opened.Year, opened.Month, 1);
        await using (var db = _site.OpenContext())
        {
            // The month before the pathway is another one's; that after the exit is not over.
            foreach (var (month, minutes) in new[] { (first.AddMonths(-1), 9_999), (first, 845 * 60), (new DateOnly(2026, 10, 1), 30), (new DateOnly(2026, 12, 1), 9_999) })
            {
                db.Add(MonthlyHours.Enter(_employee.Id, month, 40_000, minutes / 2).Value!);
            }

            await db.SaveChangesAsync(Ct);
        }

        var page = await _claire.OpenAsync($"{Exit}/nouvelle");

        Assert.Equal("422,75", page.Form()["WorkedHours"]);
        Assert.Contains("D’après les heures saisies : 422 h 45, jusqu’en octobre 2026.", page.Plain(), StringComparison.Ordinal);
        var seen = await page.Form().Fill("ReasonCode", "3").Fill("WorkedHours", "500").SubmitAsync("Voir la catégorie d’abord");
        Assert.Equal("500", seen.Form()["WorkedHours"]);
        await seen.Form().SubmitAsync("Enregistrer la sortie");
        Assert.Equal(500 * 60, Assert.Single(await ExitsAsync()).WorkedMinutes);
    }

    [Theory]
    [InlineData(TerminationReason.Resignation, "Le contrat a pris fin le 16 novembre 2026 : démission.", "")]
    [InlineData(TerminationReason.SeriousMisconduct, "Le contrat a pris fin le 16 novembre 2026 : faute grave. Ce que fait la personne maintenant est donc déjà choisi : vérifiez.", "19")]
    public async Task The_end_of_the_contract_is_recalled_and_its_reason_chosen_when_it_says_all(TerminationReason reason, string sentence, string chosen)
    {
        await BreakAsync("2026-11-16", reason);

        var page = await _claire.OpenAsync($"{Exit}/nouvelle");

        Assert.Contains(sentence, page.Plain(), StringComparison.Ordinal);
        Assert.Equal(("2026-11-16", chosen), (page.Form()["ExitOn"], page.Form()["ReasonCode"]));
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
        Assert.Empty(await ExitsAsync());

        await again.Form().Tick("DayConfirmed").SubmitAsync("Enregistrer la sortie");
        Assert.Equal(new DateOnly(2026, 11, 19), Assert.Single(await ExitsAsync()).ExitOn);
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
    public async Task Sent_twice_an_exit_is_written_once()
    {
        var form = (await _claire.OpenAsync($"{Exit}/nouvelle")).Form().Fill("ExitOn", "2026-11-20").Fill("ReasonCode", "3").Fill("WorkedHours", "845");

        var answers = await Task.WhenAll(form.SendAsync("Enregistrer la sortie"), form.SendAsync("Enregistrer la sortie"));

        Assert.Single(await ExitsAsync());
        Assert.DoesNotContain(answers, answer => (int)answer.StatusCode >= 500);
    }

    [Fact]
    public async Task The_second_of_two_who_write_an_exit_is_told_so_and_keeps_their_words()
    {
        var (one, two) = ((await _claire.OpenAsync($"{Exit}/nouvelle")).Form(), (await _claire.OpenAsync($"{Exit}/nouvelle")).Form());
        await one.Fill("ExitOn", "2026-11-20").Fill("ReasonCode", "3").Fill("WorkedHours", "845").SubmitAsync("Enregistrer la sortie");

        var told = await two.Fill("ExitOn", "2026-11-19").Fill("ReasonCode", "7").Fill("WorkedHours", "840").Fill("PersonsWords", "Merci.").SubmitAsync("Enregistrer la sortie");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("La sortie de ce parcours est déjà enregistrée.", told.Plain(), StringComparison.Ordinal);
        Assert.Equal(("7", "840", "Merci."), (told.Form()["ReasonCode"], told.Form()["WorkedHours"], told.Form()["PersonsWords"]));
        Assert.Equal(3, Assert.Single(await ExitsAsync()).ReasonCode);
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
    public async Task A_call_is_noted_and_the_exit_is_then_taken_back_no_more()
    {
        var exit = await LeaveAsync("3", "2026-08-20");
        Assert.Contains("Annuler cette sortie", exit.Plain(), StringComparison.Ordinal);

        var form = (await exit.FollowAsync("Noter l’appel à 3 mois")).Form();
        Assert.StartsWith("Cet appel n’a pas encore eu lieu", (await form.Fill("Situation", "InJob").Fill("DoneOn", "2027-01-01").SubmitAsync("Noter cet appel")).PlainErrorOf("DoneOn"), StringComparison.Ordinal);
        var noted = await form.Fill("Situation", "InJob").Fill("DoneOn", "2026-11-23").SubmitAsync("Noter cet appel");

        Assert.Contains("En emploi, le 23 novembre 2026", noted.Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain("Annuler cette sortie", noted.Plain(), StringComparison.Ordinal);
        Assert.Contains("Un appel a déjà été noté", (await exit.Form("main form[action$='/annulation']").SubmitAsync()).PlainAll(".flash")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_of_two_who_note_a_call_is_told_what_the_first_wrote_and_loses_nothing()
    {
        var exit = await LeaveAsync("3", "2026-08-20");
        var (first, second) = ((await exit.FollowAsync("Noter l’appel à 3 mois")).Form(), (await exit.FollowAsync("Noter l’appel à 3 mois")).Form());
        await first.Fill("Situation", "InJob").Fill("DoneOn", "2026-11-23").SubmitAsync("Noter cet appel");

        var told = await second.Fill("Situation", "JobSeeking").Fill("DoneOn", "2026-11-22").SubmitAsync("Noter cet appel");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("Quelqu’un d’autre vient de noter : En emploi", told.Plain(), StringComparison.Ordinal);
        Assert.Equal(("JobSeeking", "2026-11-22"), (told.Form()["Situation"], told.Form()["DoneOn"]));
        Assert.Equal(["Appel noté."], (await told.Form().SubmitAsync("Noter cet appel")).PlainAll(".flash"));
    }

    [Fact]
    public async Task A_mistake_is_taken_back_and_the_pathway_goes_on()
    {
        var back = await (await LeaveAsync("3", "2026-11-20")).Form("main form[action$='/annulation']").SubmitAsync();

        Assert.Equal(["Sortie annulée. Le parcours continue."], back.PlainAll(".flash"));
        Assert.Empty(await ExitsAsync());
        Assert.Contains("Le parcours est encore ouvert", back.Plain(), StringComparison.Ordinal);
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

    [Fact]
    public async Task A_reason_that_tells_of_health_is_for_the_advisor_and_the_director_alone()
    {
        Assert.Contains("maternité, maladie", (await LeaveAsync("16", "2026-11-20")).Plain(), StringComparison.Ordinal);
        Assert.Contains("maternité, maladie", (await (await _site.ClientAsAsync(Role.Director)).OpenAsync(Exit)).Plain(), StringComparison.Ordinal);

        var finance = (await (await _site.ClientAsAsync(Role.Finance)).OpenAsync(Exit)).Plain();
        Assert.Contains("Retrait des sorties constatées", finance, StringComparison.Ordinal);
        Assert.DoesNotContain("maladie", finance, StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        var readings = await db.AuditEntries.Where(entry => entry.Action == AuditActions.ExitReasonRead || entry.Action == AuditActions.ExitsRead).Select(entry => entry.Action).ToListAsync(Ct);
        Assert.Equal([AuditActions.ExitReasonRead, AuditActions.ExitReasonRead, AuditActions.ExitsRead], readings.Order(StringComparer.Ordinal));
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

        await LeaveAsync("3", "2026-11-20");
        var seen = (await (await _site.ClientOfAsync(bruno)).OpenAsync(Exit)).Plain();

        Assert.Contains("Parcours fini le 20 novembre 2026.", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("durable", seen, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.ClientAsAsync(Role.Supervisor)).OpenAsync(Exit)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.ClientAsAsync(Role.Advisor)).OpenAsync(Exit)).Status);
    }

    private async Task<DateOnly> OpenedOnAsync()
    {
        await using var db = _site.OpenContext();
        return await db.IntegrationPathways.Where(pathway => pathway.EmployeeId == _employee.Id).Select(pathway => pathway.OpenedOn).SingleAsync(Ct);
    }

    private async Task BreakAsync(string day, TerminationReason reason)
    {
        var signed = await _site.SignAsync(_employee);
        await using var db = _site.OpenContext();
        var contract = await db.EmploymentContracts.SingleAsync(known => known.Id == signed.Id, Ct);
        Assert.False(contract.Terminate(DateOnly.Parse(day, CultureInfo.InvariantCulture), reason).Refused);
        await db.SaveChangesAsync(Ct);
    }

    private async Task<Page> LeaveAsync(string code, string day) => await (await _claire.OpenAsync($"{Exit}/nouvelle")).Form()
        .Fill("ExitOn", day).Fill("ReasonCode", code).Fill("WorkedHours", "845").SubmitAsync("Enregistrer la sortie");

    private async Task<List<PathwayExit>> ExitsAsync()
    {
        await using var db = _site.OpenContext();
        return await db.PathwayExits.AsNoTracking().ToListAsync(Ct);
    }
}
