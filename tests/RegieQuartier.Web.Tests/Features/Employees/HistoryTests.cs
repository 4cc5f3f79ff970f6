using System.Net;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class HistoryTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Employee _employee = null!;
    private IntegrationPathway _pathway = null!;
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string History => $"/salaries/{_employee.Id}/histoire";

    public async ValueTask InitializeAsync()
    {
        var advisor = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: advisor);
        await _site.SignAsync(_employee);
        await _site.ReceivePassAsync(_employee);
        _pathway = await _site.OpenPathwayAsync(_employee);
        _claire = await _site.ClientOfAsync(advisor);
        await _claire.CompleteInterviewAsync(_employee.Id);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_whole_story_is_told_the_latest_first()
    {
        await using (var db = _site.OpenContext())
        {
            var goal = PathwayGoal.Propose(_pathway, new GoalTerms("Passer le permis", PathwayTheme.Mobility, null), new DateOnly(2026, 3, 10)).Value!;
            goal.Agree();
            goal.Finish(goal.Plan(_pathway, new ActionTerms("S’inscrire au code", ActionDoer.Person, "", null)).Value!, new DateOnly(2026, 5, 4), "Inscrite.", _pathway, new DateOnly(2026, 5, 4));
            goal.Cancel(goal.Plan(_pathway, new ActionTerms("Passer le code", ActionDoer.Person, "", null)).Value!, "Trop tôt.", new DateOnly(2026, 6, 1));
            var dropped = PathwayGoal.Propose(_pathway, new GoalTerms("Trouver un logement", PathwayTheme.Housing, null), new DateOnly(2026, 3, 10)).Value!;
            dropped.Plan(_pathway, new ActionTerms("Demander un logement", ActionDoer.Person, "", null));
            dropped.Drop(new DateOnly(2026, 7, 1));
            db.AddRange(goal, dropped);
            await db.SaveChangesAsync(Ct);
        }

        // What was given up with its goal is told once.
        Assert.Equal(
            ["Point de suivi", "Objectif abandonné : Trouver un logement", "Action abandonnée : Passer le code", "S’inscrire au code", "Entrée en parcours", "Contrat signé : CDDI", "Début du PASS IAE"],
            (await _claire.OpenAsync(History)).PlainAll(".timeline h3"));
    }

    [Fact]
    public async Task What_began_is_told_though_it_was_given_up_or_not_concluded()
    {
        await _site.PlanImmersionAsync(_pathway);
        await using (var db = _site.OpenContext())
        {
            var (given, never) = (Planned("Vitrerie", new DateOnly(2026, 10, 5)), Planned("CACES R489", new DateOnly(2026, 10, 12)));
            given.Abandon(12 * 60, new DateOnly(2026, 10, 6));
            never.Abandon(0, new DateOnly(2026, 9, 30));
            db.AddRange(given, never);
            await db.SaveChangesAsync(Ct);
        }

        var page = await _claire.OpenAsync($"{History}?genre=formations");

        Assert.Equal(["Formation abandonnée : Vitrerie", "Immersion, Fleurs d’Élise"], page.PlainAll(".timeline h3"));
        Assert.Contains("12 h suivies.", page.Plain(), StringComparison.Ordinal);
        // What was given up says no last day that was never reached.
        Assert.Equal("Du 5 octobre 2026 au 6 octobre 2026", page.PlainAll(".timeline .soft")[0]);

        TrainingEnrolment Planned(string title, DateOnly first) =>
            TrainingEnrolment.Plan(_pathway, PathwayWorld.FirstAid with { Title = title, StartsOn = first, EndsOn = first.AddDays(2) }).Value!;
    }

    [Fact]
    public async Task A_diagnosis_and_a_barrier_that_was_lifted_are_part_of_it_and_one_that_stays_is_not()
    {
        var author = (await _site.AddAccountAsync(Role.Advisor)).Id;
        await using (var db = _site.OpenContext())
        {
            var levels = BarrierKindMeaning.Open.ToDictionary(kind => kind, _ => ObstacleLevel.Slight);
            var (lifted, stays) = (PathwayBarrier.Identify(_pathway, BarrierKind.Mobility, author, new DateOnly(2026, 3, 9)).Value!, PathwayBarrier.Identify(_pathway, BarrierKind.Housing, author, new DateOnly(2026, 3, 9)).Value!);
            lifted.Resolve(author, new DateOnly(2026, 9, 7));
            db.AddRange(PathwayReview.Write(_pathway, [], ReviewMoment.Entry, new DateOnly(2026, 3, 9), author, levels, new DateOnly(2026, 3, 9)).Value!, lifted, stays);
            await db.SaveChangesAsync(Ct);
        }

        Assert.Equal(["Frein levé : mobilité", "Diagnostic de départ"], (await _claire.OpenAsync($"{History}?genre=freins")).PlainAll(".timeline h3"));
    }

    [Fact]
    public async Task It_is_filtered_by_kind_and_the_record_shows_the_latest_of_it()
    {
        Assert.Equal(["Point de suivi"], (await _claire.OpenAsync($"{History}?genre=entretiens")).PlainAll(".timeline h3"));
        Assert.Equal(4, (await _claire.OpenAsync($"{History}?genre=zzz")).PlainAll(".timeline h3").Count);
        Assert.Contains("Point de suivi", (await _claire.OpenAsync($"/salaries/{_employee.Id}")).PlainAll(".timeline h3"));
    }

    [Fact]
    public async Task No_note_is_in_it_and_who_does_not_read_the_pathway_has_no_story()
    {
        var director = (await (await _site.ClientAsAsync(Role.Director)).OpenAsync(History)).Plain();
        Assert.Contains("Point de suivi", director, StringComparison.Ordinal);
        Assert.DoesNotContain("S’inscrire au code.", director, StringComparison.Ordinal);
        Assert.DoesNotContain("canari-prive", director, StringComparison.Ordinal);
        Assert.DoesNotContain("canari-prive", (await _claire.OpenAsync(History)).Plain(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.ClientAsAsync(Role.Advisor)).OpenAsync(History)).Status);
        Assert.Empty((await (await _site.ClientAsAsync(Role.Finance)).OpenAsync($"/salaries/{_employee.Id}")).All(".timeline"));
    }
}
