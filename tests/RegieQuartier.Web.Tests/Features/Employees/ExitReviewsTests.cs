using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class ExitReviewsTests : IAsyncLifetime
{
    private static readonly DateOnly Left = new(2026, 11, 20);

    private readonly RegieQuartierFactory _site = new();
    private Guid _advisor;
    private Employee _employee = null!;
    private IntegrationPathway _pathway = null!;
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Exit => $"/salaries/{_employee.Id}/sortie";

    public async ValueTask InitializeAsync()
    {
        _advisor = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: _advisor);
        await _site.SignAsync(_employee, endsOn: Left);
        _pathway = await _site.OpenPathwayAsync(_employee);
        _claire = await _site.ClientOfAsync(_advisor);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_whole_pathway_is_on_one_page()
    {
        await _site.AssessAsync(_pathway, _advisor, new DateOnly(2026, 10, 5), ("Ponctualité", SkillLevel.Autonomous), ("Balayage humide", SkillLevel.WithHelp));
        var immersion = await _site.PlanImmersionAsync(_pathway);
        await using (var db = _site.OpenContext())
        {
            var barrier = PathwayBarrier.Identify(_pathway, BarrierKind.Childcare, _advisor, Left).Value!;
            barrier.Resolve(_advisor, Left);
            var goal = PathwayGoal.Propose(_pathway, new GoalTerms("Passer le permis", PathwayTheme.Mobility, null), EmployeeWorld.Hired).Value!;
            goal.Agree();
            goal.Achieve(inPart: false, Left);
            var training = TrainingEnrolment.Plan(_pathway, PathwayWorld.FirstAid with { StartsOn = new DateOnly(2026, 6, 8), EndsOn = new DateOnly(2026, 6, 9) }).Value!;
            training.Start(_pathway, Left);
            training.Complete(12 * 60, Left);
            var givenUp = TrainingEnrolment.Plan(_pathway, PathwayWorld.FirstAid with { Title = "Vitrerie", StartsOn = new DateOnly(2026, 6, 1), EndsOn = new DateOnly(2026, 6, 5) }).Value!;
            givenUp.Abandon(7 * 60, Left);
            db.AddRange(barrier, PathwayBarrier.Identify(_pathway, BarrierKind.Debt, _advisor, Left).Value!, goal, training, givenUp);
            await db.SaveChangesAsync(Ct);
        }

        var page = await (await LeaveAsync("3")).FollowAsync("Bilan de sortie à imprimer");

        Assert.Contains("Parcours d’insertion, du 2 mars 2026 au 20 novembre 2026.", page.Plain(), StringComparison.Ordinal);
        Assert.Contains("Agente de propreté, CDDI, 26 h par semaine", page.Plain(), StringComparison.Ordinal);
        Assert.Contains("845 h de travail.", page.Plain(), StringComparison.Ordinal);
        Assert.Contains("CDI non aidé, autre employeur. Emploi durable.", page.Plain(), StringComparison.Ordinal);
        Assert.Equal(["SST initial 12 h", "Vitrerie 7 h, arrêtée avant la fin"], page.PlainAll("section[aria-labelledby='b-formations'] li"));
        Assert.Contains("19 h de formation en tout.", page.Plain(), StringComparison.Ordinal);
        Assert.Contains(immersion.HostName, page.Plain(), StringComparison.Ordinal);
        Assert.Equal(["Ponctualité"], page.PlainAll("section[aria-labelledby='b-competences'] li"));
        Assert.Equal(["Garde d’enfants et famille"], page.PlainAll("section[aria-labelledby='b-freins'] li"));
        Assert.Equal(["Passer le permis"], page.PlainAll("section[aria-labelledby='b-objectifs'] li"));
        Assert.Equal(["Merci à toute l’équipe."], page.PlainAll("blockquote"));
        Assert.Contains("à 3 mois, vers le 20 février 2027, à 6 mois, vers le 20 mai 2027.", page.Plain(), StringComparison.Ordinal);
        Assert.Equal(2, page.All(".signatures p").Count);
    }

    [Fact]
    public async Task What_was_left_unfinished_is_said_as_such_and_only_what_the_person_agreed_to()
    {
        await using (var db = _site.OpenContext())
        {
            var goal = PathwayGoal.Propose(_pathway, new GoalTerms("Passer le permis", PathwayTheme.Mobility, null), EmployeeWorld.Hired).Value!;
            goal.Plan(_pathway, new ActionTerms("S’inscrire au code", ActionDoer.Person, "", new DateOnly(2027, 1, 11)));
            goal.Plan(_pathway, new ActionTerms("Appeler l’auto-école", ActionDoer.Advisor, "", null));
            goal.Plan(_pathway, new ActionTerms("Réviser le code", ActionDoer.Together, "", new DateOnly(2027, 1, 18)));
            goal.Plan(_pathway, new ActionTerms("Réserver des heures", ActionDoer.Person, "", null));
            goal.Agree();
            db.AddRange(goal, PathwayGoal.Propose(_pathway, new GoalTerms("Trouver un logement", PathwayTheme.Housing, null), EmployeeWorld.Hired).Value!);
            await db.SaveChangesAsync(Ct);
        }

        var page = await (await LeaveAsync("3")).FollowAsync("Bilan de sortie à imprimer");

        Assert.Equal(["Passer le permis Restait à faire : S’inscrire au code ; Réviser le code, et une autre"], page.PlainAll("section[aria-labelledby='b-restait'] li"));
        Assert.Empty(page.All("section[aria-labelledby='b-objectifs']"));
    }

    [Theory]
    [InlineData("16", "maladie")]
    [InlineData("18", "justice")]
    [InlineData("19", "faute")]
    public async Task A_reason_that_would_tell_too_much_is_on_no_paper(string code, string word)
    {
        var page = await (await LeaveAsync(code)).FollowAsync("Bilan de sortie à imprimer");

        Assert.Contains("La sortie Parcours terminé.", page.Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain(word, page.Plain(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("retrait", page.Plain(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task It_is_for_who_follows_and_for_the_director_and_leaves_a_reading()
    {
        await LeaveAsync("3");
        var address = await AddressAsync();

        Assert.Equal(HttpStatusCode.OK, (await (await _site.ClientAsAsync(Role.Director)).OpenAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.ClientAsAsync(Role.Advisor)).OpenAsync(address)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _site.ClientAsAsync(Role.Finance)).OpenAsync(address)).Status);
        Assert.DoesNotContain("Bilan de sortie à imprimer", (await (await _site.ClientAsAsync(Role.Finance)).OpenAsync(Exit)).All("a"));
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.ExitReviewRead, Ct));
    }

    [Fact]
    public async Task The_exit_of_somebody_else_is_not_found_under_a_name()
    {
        await LeaveAsync("3");
        var other = await _site.EnterAsync("Karim", "Belkacem", _advisor);
        await _site.OpenPathwayAsync(other);

        Assert.Equal(HttpStatusCode.NotFound, (await _claire.OpenAsync((await AddressAsync()).Replace(_employee.Id.ToString(), other.Id.ToString(), StringComparison.Ordinal))).Status);
    }

    private async Task<Page> LeaveAsync(string code) => await (await _claire.OpenAsync($"{Exit}/nouvelle")).Form()
        .Fill("ExitOn", "2026-11-20").Fill("ReasonCode", code).Fill("WorkedHours", "845").Fill("PersonsWords", "Merci à toute l’équipe.").SubmitAsync("Enregistrer la sortie");

    private async Task<string> AddressAsync()
    {
        await using var db = _site.OpenContext();
        return $"{Exit}/{await db.PathwayExits.Select(exit => exit.Id).SingleAsync(Ct)}/bilan";
    }
}
