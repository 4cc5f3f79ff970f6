using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class OwnPathwayTests : IAsyncLifetime
{
    private const string Own = "/mon-parcours";

    private static readonly string[] Pages = [Own, $"{Own}/imprimer", $"{Own}/mes-heures", $"{Own}/mes-documents", $"{Own}/mon-pass", $"{Own}/moi-et-mon-dossier", $"{Own}/lectures", $"{Own}/mes-mots"];

    private static readonly DateOnly Today = new(2026, 11, 23);

    private readonly RegieQuartierFactory _site = new();
    private Guid _advisor;
    private Employee _employee = null!;
    private IntegrationPathway _pathway = null!;
    private HttpClient _claire = null!;
    private HttpClient _fatoumata = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _advisor = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: _advisor);
        await _site.SignAsync(_employee);
        await _site.ReceivePassAsync(_employee);
        _pathway = await _site.OpenPathwayAsync(_employee);
        _claire = await _site.ClientOfAsync(_advisor);
        _fatoumata = await _site.ClientOfAsync(await _site.GiveAccountAsync(_employee));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task She_comes_in_there_and_reads_her_contract_her_pass_and_her_next_interview()
    {
        await AddAsync(Interview.Plan(_pathway, _advisor, InterviewKind.FollowUp, new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero), _site.Clock.GetUtcNow()).Value!);

        var page = await _fatoumata.OpenAsync("/tableau-de-bord");

        Assert.Equal(Own, page.Address);
        Assert.Equal(["Mercredi 25 novembre à 10 h"], page.PlainAll(".when"));
        Assert.Contains("Mon contrat, 26 h par semaine Finit le 1er mars 2027, dans 98 jours", page.Plain(), StringComparison.Ordinal);
        Assert.Contains("Mon PASS Finit le 29 février 2028", page.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interview_that_has_a_day_and_no_hour_yet_is_told_so()
    {
        await _claire.CompleteInterviewAsync(_employee.Id);

        Assert.Equal(["Lundi 14 décembre, l’heure sera dite"], (await _fatoumata.OpenAsync(Own)).PlainAll(".when"));
    }

    [Fact]
    public async Task She_reads_what_she_agreed_to_do_and_not_what_is_only_proposed_or_her_advisors_part()
    {
        var agreed = Goal("Passer le permis", Today.AddDays(90));
        agreed.Plan(_pathway, new ActionTerms("S’inscrire au code", ActionDoer.Person, "", Today.AddDays(20)));
        agreed.Plan(_pathway, new ActionTerms("Visiter l’auto-école", ActionDoer.Together, "", Today.AddDays(5)));
        agreed.Plan(_pathway, new ActionTerms("canari-conseillere", ActionDoer.Advisor, "", Today.AddDays(1)));
        agreed.Agree();
        var reached = Goal("Avoir une place à la crèche", null);
        reached.Agree();
        reached.Achieve(inPart: false, Today);
        await AddAsync(agreed, reached, Goal("canari-propose", null));

        var page = await _fatoumata.OpenAsync(Own);

        Assert.Equal(["Visiter l’auto-école", "S’inscrire au code"], page.PlainAll("section[aria-labelledby='a-faire'] .title"));
        Assert.Equal(["Passer le permis", "Avoir une place à la crèche"], page.PlainAll("section[aria-labelledby='objectifs'] .title"));
        Assert.Equal(["Pour le 21 février 2027", "Le 23 novembre 2026"], page.PlainAll("section[aria-labelledby='objectifs'] .items p"));
    }

    [Fact]
    public async Task She_reads_what_was_decided_and_the_shared_note_never_the_private_one_nor_a_draft()
    {
        await _claire.CompleteInterviewAsync(_employee.Id);
        _site.Clock.Advance(TimeSpan.FromMinutes(5));
        await (await _claire.BeginInterviewAsync(_employee.Id)).Form().Fill("SharedNote", "canari-brouillon").SubmitAsync("Garder le brouillon");
        Assert.Equal("canari-brouillon", (await _site.InterviewAsync()).SharedNote);

        var page = await _fatoumata.OpenAsync(Own);

        Assert.Equal(["S’inscrire au code.", "Le projet se précise."], page.PlainAll(".talk .said"));
        await AssertSilentAsync("canari");
    }

    [Fact]
    public async Task Health_and_justice_are_nowhere_and_a_sentence_says_whom_to_ask()
    {
        await AddAsync(
            SensitiveSupport.Note(_pathway, SensitiveKind.Health, needed: true, SensitiveReferral.OccupationalHealth, _advisor, Today).Value!,
            SensitiveSupport.Note(_pathway, SensitiveKind.Justice, needed: true, SensitiveReferral.Other, _advisor, Today).Value!,
            PathwayBarrier.Identify(_pathway, BarrierKind.Housing, _advisor, Today).Value!);

        var page = await _fatoumata.OpenAsync(Own);

        Assert.Equal(["Logement"], page.PlainAll("section[aria-labelledby='difficultes'] .title"));
        Assert.Contains("À regarder ensemble", page.Plain(), StringComparison.Ordinal);
        Assert.Contains("La santé et la justice ne sont pas montrées ici. Pour savoir ce qui est noté, demandez à Personne", page.Plain(), StringComparison.Ordinal);
        await AssertSilentAsync("réservé", "Santé au travail", "Ailleurs");
    }

    [Fact]
    public async Task What_changes_at_her_work_is_told_as_long_as_her_pathway_goes_on()
    {
        Assert.Empty((await _fatoumata.OpenAsync(Own)).All("section[aria-labelledby='amenagement']"));
        await ChangeAsync(pathway => pathway.AdjustWork("Pas de port de charges de plus de 10 kg.", _advisor, Today));

        Assert.Equal(
            ["Ce qui change à mon poste Pas de port de charges de plus de 10 kg. Noté le 23 novembre 2026. Qui encadre mon travail le lit aussi."],
            (await _fatoumata.OpenAsync(Own)).PlainAll("section[aria-labelledby='amenagement']"));
        await ChangeAsync(pathway => pathway.Close(Today));
        Assert.Empty((await _fatoumata.OpenAsync(Own)).All("section[aria-labelledby='amenagement']"));
    }

    [Fact]
    public async Task Somebody_elses_record_is_in_no_address_and_in_no_page()
    {
        var other = await _site.EnterAsync("Karim", "Belkacem", _advisor);
        var pathway = await _site.OpenPathwayAsync(other);
        await _site.PlanTrainingAsync(pathway, PathwayWorld.FirstAid with { Title = "canari-formation" });
        await AddAsync(Interview.Plan(pathway, _advisor, InterviewKind.FollowUp, _site.Clock.GetUtcNow().AddDays(1), _site.Clock.GetUtcNow()).Value!);

        await AssertSilentAsync("Belkacem", "canari");
        foreach (var path in new[] { "", "/mon-parcours", "/mon-parcours/mots", "/lectures", "/histoire" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await _fatoumata.OpenAsync($"/salaries/{other.Id}{path}")).Status);
        }

        var missing = await _fatoumata.OpenAsync($"{Own}/{other.Id}");
        Assert.Equal((HttpStatusCode.NotFound, Own), (missing.Status, (await missing.FollowAsync("Aller à mon parcours")).Address));
        Assert.DoesNotContain("Karim", (await (await _site.ClientOfAsync(await _site.GiveAccountAsync(other))).OpenAsync($"{Own}?id={_employee.Id}")).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_without_a_record_is_told_whom_to_ask()
    {
        var client = await _site.ClientAsAsync(Role.Employee);

        Assert.All(
            await Task.WhenAll(Pages.Take(7).Select(client.OpenAsync)),
            page => Assert.Contains("Demandez à la personne qui suit votre parcours de le relier.", page.Plain(), StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync($"{Own}/mes-mots")).Status);
    }

    [Fact]
    public async Task Once_her_pathway_is_over_she_still_reads_what_she_learnt()
    {
        await _site.AssessAsync(_pathway, _advisor, new DateOnly(2026, 10, 5), ("Ponctualité", SkillLevel.Autonomous));
        var goal = Goal("Passer le permis", null);
        goal.Agree();
        goal.Plan(_pathway, new ActionTerms("canari-action", ActionDoer.Person, "", Today.AddDays(9)));
        await AddAsync(goal);
        await _claire.CompleteInterviewAsync(_employee.Id);
        await using (var db = _site.OpenContext())
        {
            var reasons = new Domain.Pathways.ExitReasons(await db.ExitReasons.ToListAsync(Ct));
            var pathway = await db.IntegrationPathways.SingleAsync(Ct);
            db.Add(PathwayExit.Decide(pathway, reasons.At(16, Today)!, new ExitFacts(Today, EmployeeWorld.Hired, 600, ContractGoesOn: false, ""), _advisor, Today, EmployeeWorld.Law).Value!);
            await db.SaveChangesAsync(Ct);
        }

        var page = await _fatoumata.OpenAsync(Own);

        Assert.Contains("Mon parcours ici est fini depuis le 23 novembre 2026. On m’appelle vers le 23 février 2027", page.Plain(), StringComparison.Ordinal);
        Assert.Equal(["Ponctualité depuis le 5 octobre 2026"], page.PlainAll(".ticks li"));
        Assert.Empty(page.All("section[aria-labelledby='a-faire']"));
        Assert.Equal(["Pas atteint à la sortie"], page.PlainAll("section[aria-labelledby='objectifs'] .chip"));
        Assert.Empty(page.PlainAll(".when"));
        await AssertSilentAsync("canari-action", "14 décembre");
        Assert.Equal(HttpStatusCode.NotFound, (await _fatoumata.OpenAsync($"{Own}/mes-mots")).Status);
        await AssertSilentAsync("maladie", "retrait");
    }

    private PathwayGoal Goal(string title, DateOnly? dueOn) => PathwayGoal.Propose(_pathway, new GoalTerms(title, PathwayTheme.Mobility, dueOn), EmployeeWorld.Hired).Value!;

    private async Task AssertSilentAsync(params string[] canaries)
    {
        foreach (var address in Pages)
        {
            var page = await _fatoumata.OpenAsync(address);
            Assert.All(canaries, canary => Assert.DoesNotContain(canary, page.Document.Source.Text, StringComparison.OrdinalIgnoreCase));
        }
    }

    private async Task ChangeAsync(Action<IntegrationPathway> change)
    {
        await using var db = _site.OpenContext();
        change(await db.IntegrationPathways.SingleAsync(Ct));
        await db.SaveChangesAsync(Ct);
    }

    private async Task AddAsync(params object[] rows)
    {
        await using var db = _site.OpenContext();
        db.AddRange(rows);
        await db.SaveChangesAsync(Ct);
    }
}
