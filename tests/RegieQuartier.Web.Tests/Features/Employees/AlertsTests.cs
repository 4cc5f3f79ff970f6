using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>The alerts as the advisor's week, the filters of the list and the director's counters show them.</summary>
public sealed class AlertsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Guid _advisor;
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _advisor = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _claire = await _site.ClientOfAsync(_advisor);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_week_says_who_needs_what_and_leads_to_the_next_step()
    {
        var (_, pathway) = await FollowAsync("Karim", "Belkacem");
        await MissAsync(pathway, 3);
        await PlanAsync(pathway, dueOn: new DateOnly(2026, 11, 2));

        var week = await _claire.OpenAsync("/tableau-de-bord");

        Assert.Contains("Une personne a besoin de vous cette semaine.", week.PlainAll("h1")[0], StringComparison.Ordinal);
        Assert.Contains("Une action était à faire pour le 2 novembre 2026. ", week.Plain(), StringComparison.Ordinal);
        Assert.Contains("Plusieurs absences de suite aux entretiens.", week.Plain(), StringComparison.Ordinal);
        Assert.Equal(["Prévoir un entretien"], (await week.FollowAsync("Fixer l’heure, Karim Belkacem")).PlainAll("h1"));
    }

    [Fact]
    public async Task The_week_the_filters_and_the_counters_say_the_same()
    {
        await FollowAsync("Karim", "Belkacem");
        var (_, late) = await FollowAsync("Mirela", "Oprea");
        await PlanAsync(late, dueOn: new DateOnly(2026, 11, 2));
        await HoldAsync(late, new DateTimeOffset(2026, 11, 12, 9, 0, 0, TimeSpan.Zero));

        var list = await _claire.OpenAsync("/salaries");
        Assert.Contains("Rien de prévu 1", list.Plain(), StringComparison.Ordinal);
        Assert.Contains("Action en retard 1", list.Plain(), StringComparison.Ordinal);
        Assert.Equal(["Karim Belkacem"], (await _claire.OpenAsync("/salaries?vue=mes-parcours&alerte=rien-de-prevu")).PlainAll(".items .title"));
        Assert.Equal(["Mirela Oprea"], (await _claire.OpenAsync("/salaries?vue=mes-parcours&alerte=action")).PlainAll(".items .title"));
        Assert.Equal(2, (await _claire.OpenAsync("/salaries?alerte=zzz")).PlainAll(".items .title").Count);

        var watch = await (await _site.ClientAsAsync(Role.Director)).OpenAsync("/tableau-de-bord");
        Assert.Contains("Action en retard1", watch.PlainAll("section[aria-labelledby=parcours-a-regarder] li"));
        var opened = await watch.FollowAsync("Action en retard");
        Assert.Equal(["Mirela Oprea"], opened.PlainAll(".items .title"));
    }

    [Fact]
    public async Task Everybody_who_has_an_alert_is_one_list_the_most_pressing_first_and_it_says_so()
    {
        var (_, late) = await FollowAsync("Karim", "Belkacem");
        await PlanAsync(late, dueOn: new DateOnly(2026, 11, 2));
        await HoldAsync(late, new DateTimeOffset(2026, 11, 12, 9, 0, 0, TimeSpan.Zero));
        await FollowAsync("Mirela", "Oprea");
        await _site.EnterAsync("Fatoumata", "Diallo", _advisor);

        var list = await (await _claire.OpenAsync("/salaries")).FollowAsync("Toutes les alertes 2");

        Assert.Equal(["Mirela Oprea", "Karim Belkacem"], list.PlainAll(".items .title"));
        Assert.Contains("Un entretien est attendu depuis le 13 avril 2026. Aucune action prévue.", list.Plain(), StringComparison.Ordinal);
        Assert.Contains("Filtre : Au moins une alerte, du plus pressant au moins pressant.", list.Plain(), StringComparison.Ordinal);
        Assert.Contains("Toutes les alertes 2", list.Plain(), StringComparison.Ordinal);
        Assert.Equal(["Karim Belkacem"], (await _claire.OpenAsync("/salaries?alerte=toutes&q=belka")).PlainAll(".items .title"));
        Assert.Equal(3, (await list.FollowAsync("Enlever ce filtre")).PlainAll(".items .title").Count);
        var file = await _claire.GetStringAsync("/salaries/export.csv?alerte=toutes", Ct);
        Assert.Equal(["Mirela Oprea", "Karim Belkacem"], file.Split("\r\n")[1..3].Select(line => line.Split(';')[0]));
        Assert.Contains("Filtre : Au moins une alerte\r\n", file, StringComparison.Ordinal);
        Assert.Contains("Ordre : du plus pressant au moins pressant\r\n", file, StringComparison.Ordinal);
        Assert.DoesNotContain("Diallo", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_ends_this_week_comes_before_who_has_nothing_planned_in_the_week_as_in_the_list()
    {
        var (_, idle) = await FollowAsync("Karim", "Belkacem");
        await HoldAsync(idle, new DateTimeOffset(2026, 11, 12, 9, 0, 0, TimeSpan.Zero));
        var (mirela, ending) = await FollowAsync("Mirela", "Oprea");
        await PlanAsync(ending, dueOn: null);
        await HoldAsync(ending, new DateTimeOffset(2026, 11, 12, 9, 0, 0, TimeSpan.Zero));
        await using (var db = _site.OpenContext())
        {
            db.EmployeePapers.Add(EmployeePaper.Of(mirela, PaperKind.ResidencePermit, "", null, new DateOnly(2026, 11, 25)).Value!);
            await db.SaveChangesAsync(Ct);
        }

        string[] inOrder = ["Mirela Oprea", "Karim Belkacem"];
        Assert.Equal(inOrder, (await _claire.OpenAsync("/tableau-de-bord")).PlainAll("section[aria-labelledby=semaine] .title"));
        Assert.Equal(inOrder, (await _claire.OpenAsync("/salaries?alerte=toutes")).PlainAll(".items .title"));
    }

    [Fact]
    public async Task An_interview_whose_day_is_agreed_needs_its_hour_in_the_week_as_in_the_list()
    {
        var (employee, pathway) = await FollowAsync("Karim", "Belkacem");
        await HoldAsync(pathway, new DateTimeOffset(2026, 9, 1, 9, 0, 0, TimeSpan.Zero));
        await PlanAsync(pathway, dueOn: null);

        foreach (var address in new[] { "/tableau-de-bord", "/salaries?vue=mes-parcours&alerte=entretien" })
        {
            var form = (await (await _claire.OpenAsync(address)).FollowAsync("Fixer l’heure, Karim Belkacem")).Form();
            Assert.Equal("2026-12-14", form["Day"]);
        }

        var planned = (await _claire.OpenAsync($"/salaries/{employee.Id}/entretiens/nouveau")).Form().Fill("Day", "2026-12-14").Fill("Time", "09:30");
        await planned.SubmitAsync("Prévoir cet entretien");
        Assert.Contains("Voir l’entretien prévu, Karim Belkacem", (await _claire.OpenAsync("/tableau-de-bord")).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_week_leads_to_those_whom_it_does_not_show()
    {
        foreach (var letter in "ABCDEFGHIJKLM")
        {
            await FollowAsync("Karim", $"Belkacem-{letter}");
        }

        var week = await _claire.OpenAsync("/tableau-de-bord");
        var list = await week.FollowAsync("Et une autre personne, dans la liste");

        Assert.Equal((12, 13), (week.All("section[aria-labelledby=semaine] .title").Count, list.All(".items .title").Count));
    }

    [Fact]
    public async Task What_an_advisor_does_not_follow_raises_nothing_for_them()
    {
        await FollowAsync("Karim", "Belkacem");
        var other = await _site.ClientAsAsync(Role.Advisor);

        Assert.DoesNotContain("Belkacem", (await other.OpenAsync("/tableau-de-bord")).Plain(), StringComparison.Ordinal);
        Assert.Empty((await other.OpenAsync("/salaries?vue=tous&alerte=rien-de-prevu")).PlainAll(".items .title"));
    }

    [Fact]
    public async Task A_paper_that_tells_of_health_raises_its_alert_for_who_follows_alone()
    {
        var (employee, pathway) = await FollowAsync("Karim", "Belkacem");
        await PlanAsync(pathway, dueOn: null);
        await HoldAsync(pathway, new DateTimeOffset(2026, 11, 12, 9, 0, 0, TimeSpan.Zero));
        await using (var db = _site.OpenContext())
        {
            db.EmployeePapers.Add(EmployeePaper.Of(employee, PaperKind.Rqth, "", null, new DateOnly(2026, 12, 1)).Value!);
            await db.SaveChangesAsync(Ct);
        }

        Assert.Contains("Un papier est valable jusqu’au 1er décembre 2026.", (await _claire.OpenAsync("/tableau-de-bord")).Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain("Papier à renouveler", (await (await _site.ClientAsAsync(Role.Director)).OpenAsync("/tableau-de-bord")).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_permit_to_stay_that_was_renewed_under_another_number_is_waited_for_no_more()
    {
        var (employee, pathway) = await FollowAsync("Karim", "Belkacem");
        await PlanAsync(pathway, dueOn: null);
        await HoldAsync(pathway, new DateTimeOffset(2026, 11, 12, 9, 0, 0, TimeSpan.Zero));
        await NotePaperAsync(employee, PaperKind.ResidencePermit, "n° 1", new DateOnly(2026, 12, 1));
        await NotePaperAsync(employee, PaperKind.Caces, "R489", new DateOnly(2027, 2, 1));
        await NotePaperAsync(employee, PaperKind.Caces, "R482", new DateOnly(2031, 2, 1));
        Assert.Contains("Un papier est valable jusqu’au 1er décembre 2026.", (await _claire.OpenAsync("/tableau-de-bord")).Plain(), StringComparison.Ordinal);

        await NotePaperAsync(employee, PaperKind.ResidencePermit, "n° 2", new DateOnly(2030, 12, 1));

        Assert.Contains("Un papier est valable jusqu’au 1er février 2027.", (await _claire.OpenAsync("/tableau-de-bord")).Plain(), StringComparison.Ordinal);
        Assert.Equal(
            ["Remplacé", "Jusqu’au 1er février 2027", "Jusqu’au 1er décembre 2030", "Jusqu’au 1er février 2031"],
            (await _claire.OpenAsync($"/salaries/{employee.Id}")).PlainAll("section[aria-labelledby=papiers] .chip"));
    }

    [Fact]
    public async Task A_call_after_an_exit_is_told_to_who_follows_in_the_list_and_to_the_director()
    {
        var (karim, _) = await FollowAsync("Karim", "Belkacem");
        await _claire.LeaveAsync(karim.Id, "3", "2026-08-20");
        await FollowAsync("Mirela", "Oprea");
        var director = await _site.ClientAsAsync(Role.Director);

        var week = await _claire.OpenAsync("/tableau-de-bord");
        Assert.Contains("L’appel après la sortie était à passer pour le 20 novembre 2026.", week.Plain(), StringComparison.Ordinal);
        Assert.Equal(["Karim Belkacem"], (await _claire.OpenAsync("/salaries?vue=tous&alerte=appel")).PlainAll(".items .title"));
        Assert.Contains("Appel 1", (await _claire.OpenAsync("/salaries?vue=tous")).Plain(), StringComparison.Ordinal);
        Assert.Contains("Appel après la sortie1", (await director.OpenAsync("/tableau-de-bord")).PlainAll("section[aria-labelledby=parcours-a-regarder] li"));
        Assert.Equal(["Karim Belkacem"], (await (await director.OpenAsync("/tableau-de-bord")).FollowAsync("Appel après la sortie")).PlainAll(".items .title"));

        var form = (await week.FollowAsync("Noter l’appel, Karim Belkacem")).Form();
        await form.Fill("Situation", "InJob").Fill("DoneOn", "2026-11-23").SubmitAsync("Noter cet appel");
        Assert.DoesNotContain("Belkacem", (await _claire.OpenAsync("/tableau-de-bord")).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_expires_is_told_to_who_follows_alone_until_it_is_added_anew()
    {
        var (employee, pathway) = await FollowAsync("Karim", "Belkacem");
        await PlanAsync(pathway, dueOn: null);
        await HoldAsync(pathway, new DateTimeOffset(2026, 11, 12, 9, 0, 0, TimeSpan.Zero));
        await _site.AddDocumentAsync(employee, _advisor, DocumentKind.Contract, "CDDI signé", expiresOn: new DateOnly(2026, 12, 1));
        await _site.AddDocumentAsync(employee, _advisor, DocumentKind.IdentityPaper, "Carte d’identité", expiresOn: new DateOnly(2026, 12, 15));
        await NotePaperAsync(employee, PaperKind.Caces, "R489", new DateOnly(2027, 1, 15));

        var week = await _claire.OpenAsync("/tableau-de-bord");
        Assert.Contains("Un papier est valable jusqu’au 15 décembre 2026.", week.Plain(), StringComparison.Ordinal);
        Assert.Equal("Carte d’identité", (await week.FollowAsync("Voir le document, Karim Belkacem")).Form()["Title"]);
        var director = await _site.ClientAsAsync(Role.Director);
        Assert.Contains("Un papier est valable jusqu’au 15 janvier 2027.", (await director.OpenAsync("/salaries?vue=tous&alerte=papier")).Plain(), StringComparison.Ordinal);

        await _site.AddDocumentAsync(employee, _advisor, DocumentKind.IdentityPaper, "Carte d’identité", DocumentWorld.Pdf("Une autre carte"), new DateOnly(2036, 12, 15));

        Assert.Contains("Voir le papier, Karim Belkacem", (await _claire.OpenAsync("/tableau-de-bord")).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trial_that_was_not_reviewed_in_time_is_late_until_it_is_reviewed()
    {
        var (karim, pathway) = await FollowAsync("Karim", "Belkacem");
        await SignWithTrialAsync(karim, recordedOn: new DateOnly(2026, 10, 19));
        Assert.Contains("Période d’essai finie le 16 novembre 2026, bilan pas encore fait.", (await _claire.OpenAsync("/tableau-de-bord")).Plain(), StringComparison.Ordinal);

        await HoldAsync(pathway, new DateTimeOffset(2026, 11, 18, 9, 0, 0, TimeSpan.Zero));
        var list = await _claire.OpenAsync("/salaries?vue=mes-parcours&alerte=essai");
        Assert.Contains("En retard de 7 jours", list.Plain(), StringComparison.Ordinal);
        await HoldAsync(pathway, new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.Zero), InterviewKind.TrialPeriodReview);

        Assert.Empty((await _claire.OpenAsync("/salaries?vue=mes-parcours&alerte=essai")).All(".items .title"));
    }

    [Fact]
    public async Task A_trial_is_reviewed_no_more_once_its_contract_is_renewed_or_when_it_was_written_down_late()
    {
        var (karim, _) = await FollowAsync("Karim", "Belkacem");
        var renewed = await SignWithTrialAsync(karim, recordedOn: new DateOnly(2026, 10, 19));
        var (mirela, _) = await FollowAsync("Mirela", "Oprea");
        await SignWithTrialAsync(mirela, recordedOn: new DateOnly(2026, 11, 20));
        Assert.Equal(["Karim Belkacem"], (await _claire.OpenAsync("/salaries?vue=mes-parcours&alerte=essai")).PlainAll(".items .title"));

        await using (var db = _site.OpenContext())
        {
            var contract = await db.EmploymentContracts.Include(one => one.Changes).Include(one => one.Suspensions).SingleAsync(one => one.Id == renewed.Id, Ct);
            var step = new ContractStep(new DateOnly(2027, 10, 19), new DateOnly(2028, 2, 18), 26 * 60, "Agent de propreté", null);
            Assert.Null(contract.Renew(new ContractParty(karim.Id, karim.BornOn, []), SiaeKind.Aci, step, new DateOnly(2026, 11, 23), EmployeeWorld.Law).Refusal);
            await db.SaveChangesAsync(Ct);
        }

        Assert.Empty((await _claire.OpenAsync("/salaries?vue=mes-parcours&alerte=essai")).All(".items .title"));
    }

    [Fact]
    public async Task Whom_nobody_follows_any_more_is_first_for_the_director_who_names_somebody()
    {
        await _site.OpenPathwayAsync(await _site.EnterAsync("Fatoumata", "Diallo"));
        await FollowAsync("Karim", "Belkacem");
        var thomas = await _site.AddAccountAsync(Role.Advisor);
        await _site.OpenPathwayAsync(await _site.EnterAsync("Mirela", "Oprea", thomas.Id));
        var (director, technician) = (await _site.ClientAsAsync(Role.Director), await _site.ClientAsAsync(Role.SystemAdmin));
        Assert.Contains("Personne ne suit le parcours1", (await director.OpenAsync("/tableau-de-bord")).PlainAll("section[aria-labelledby=parcours-a-regarder] li"));

        await (await technician.OpenAsync($"/comptes/{thomas.Id}/desactivation")).Form().SubmitAsync("Désactiver ce compte");

        var list = await (await director.OpenAsync("/tableau-de-bord")).FollowAsync("Personne ne suit le parcours");
        Assert.Equal(["Fatoumata Diallo", "Mirela Oprea"], list.PlainAll(".items .title").Order(StringComparer.Ordinal));
        Assert.Contains("Sans suivi 2", list.Plain(), StringComparison.Ordinal);
        var record = await list.FollowAsync("Nommer quelqu’un, Mirela Oprea");
        Assert.Contains("Personne ne suit son parcours pour l’instant.", record.Plain(), StringComparison.Ordinal);
        await record.Form().Fill("AdvisorId", _advisor.ToString()).SubmitAsync("Confier ce parcours");
        Assert.Equal(["Fatoumata Diallo"], (await director.OpenAsync("/salaries?vue=tous&alerte=sans-suivi")).PlainAll(".items .title"));
        Assert.DoesNotContain("Sans suivi", (await _claire.OpenAsync("/salaries")).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_stands_in_for_an_advisor_who_is_gone_follows_and_the_director_is_told_all_the_same()
    {
        var thomas = await _site.AddAccountAsync(Role.Advisor);
        var employee = await _site.EnterAsync("Mirela", "Oprea", thomas.Id);
        await _site.OpenPathwayAsync(employee);
        await using (var db = _site.OpenContext())
        {
            db.ReferentDelegations.Add(ReferentDelegation.Plan(thomas.Id, _advisor, new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 27), new DateOnly(2026, 11, 23)).Value!);
            (await db.Users.Include(account => account.Roles).Include(account => account.Writer).SingleAsync(account => account.Id == thomas.Id, Ct)).AssignRoles(Guid.NewGuid(), new HashSet<Role> { Role.Reception });
            await db.SaveChangesAsync(Ct);
        }

        var week = await _claire.OpenAsync("/tableau-de-bord");
        Assert.Contains("Mirela Oprea", week.Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain("Personne ne suit ce parcours.", week.Plain(), StringComparison.Ordinal);
        Assert.Contains("vous le suivez pendant un remplacement", (await _claire.OpenAsync($"/salaries/{employee.Id}")).Plain(), StringComparison.Ordinal);
        var director = await _site.ClientAsAsync(Role.Director);
        Assert.Equal(["Mirela Oprea"], (await director.OpenAsync("/salaries?vue=tous&alerte=sans-suivi")).PlainAll(".items .title"));
        Assert.Equal(["Ne suit plus personne"], (await director.OpenAsync($"/salaries/{employee.Id}/suivi")).PlainAll("section[aria-labelledby=suivi] .chip"));
    }

    // Its trial ended a week ago.
    private async Task<EmploymentContract> SignWithTrialAsync(Employee employee, DateOnly recordedOn)
    {
        await using var db = _site.OpenContext();
        var agreement = await db.SiaeAgreements.FirstOrDefaultAsync(Ct) ?? await _site.ConcludeAsync();
        var terms = new ContractTerms(ContractType.Cddi, "Agent de propreté", new DateOnly(2026, 10, 19), new DateOnly(2027, 10, 18), 26 * 60, new DateOnly(2026, 11, 16));
        var contract = EmploymentContract.Sign(new ContractParty(employee.Id, employee.BornOn, []), agreement, terms, null, recordedOn, EmployeeWorld.Law).Value!;
        db.EmploymentContracts.Add(contract);
        await db.SaveChangesAsync(Ct);
        return contract;
    }

    private async Task NotePaperAsync(Employee employee, PaperKind kind, string detail, DateOnly expiresOn)
    {
        await using var db = _site.OpenContext();
        db.EmployeePapers.Add(EmployeePaper.Of(employee, kind, detail, null, expiresOn).Value!);
        await db.SaveChangesAsync(Ct);
    }

    private async Task<(Employee Employee, IntegrationPathway Pathway)> FollowAsync(string firstName, string lastName)
    {
        var employee = await _site.EnterAsync(firstName, lastName, referentId: _advisor);
        return (employee, await _site.OpenPathwayAsync(employee));
    }

    private async Task MissAsync(IntegrationPathway pathway, int times)
    {
        await using var db = _site.OpenContext();
        for (var time = 1; time <= times; time++)
        {
            var startsAt = new DateTimeOffset(2026, 11, 3 * time, 9, 0, 0, TimeSpan.Zero);
            var interview = Interview.Begin(pathway, _advisor, InterviewKind.FollowUp, startsAt).Value!;
            interview.Miss(InterviewOutcome.NoShow, new DateOnly(2026, 12, 1), new DateOnly(2026, 11, 24));
            db.Add(interview);
        }

        await db.SaveChangesAsync(Ct);
    }

    private async Task HoldAsync(IntegrationPathway pathway, DateTimeOffset startsAt, InterviewKind kind = InterviewKind.FollowUp)
    {
        await using var db = _site.OpenContext();
        var interview = Interview.Begin(pathway, _advisor, kind, startsAt).Value!;
        interview.Complete(_advisor, new InterviewReport(kind, startsAt, 30, new DateOnly(2026, 12, 14), new InterviewTexts("Va bien.", "", "")), new DateOnly(2026, 11, 24));
        db.Add(interview);
        await db.SaveChangesAsync(Ct);
    }

    private async Task PlanAsync(IntegrationPathway pathway, DateOnly? dueOn)
    {
        await using var db = _site.OpenContext();
        var goal = PathwayGoal.Propose(pathway, new GoalTerms("Passer le permis", PathwayTheme.Mobility, null), new DateOnly(2026, 11, 1)).Value!;
        goal.Agree();
        goal.Plan(pathway, new ActionTerms("S’inscrire au code", ActionDoer.Person, "", dueOn));
        db.Add(goal);
        await db.SaveChangesAsync(Ct);
    }
}
