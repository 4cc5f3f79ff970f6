using System.Net;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>What is done about a contract that ends soon: its review by who follows, its renewal by the director.</summary>
public sealed class RenewalReviewsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Guid _advisor;
    private Employee _karim = null!;
    private IntegrationPathway _pathway = null!;
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Interviews => $"/salaries/{_karim.Id}/entretiens";

    public async ValueTask InitializeAsync()
    {
        _advisor = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _claire = await _site.ClientOfAsync(_advisor);
        _karim = await _site.EnterAsync("Karim", "Belkacem", referentId: _advisor);
        _pathway = await _site.OpenPathwayAsync(_karim);
        await _site.SignAsync(_karim, endsOn: new DateOnly(2027, 1, 15));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_contract_that_ends_soon_leads_its_advisor_to_plan_its_review_once()
    {
        var list = await _claire.OpenAsync("/salaries?vue=mes-parcours&alerte=contrat");
        var form = (await list.FollowAsync("Bilan de renouvellement, Karim Belkacem")).Form();
        Assert.Equal("RenewalReview", form["Kind"]);

        await form.Fill("Day", "2026-12-03").Fill("Time", "10:00").SubmitAsync("Prévoir cet entretien");

        var again = await list.FollowAsync("Bilan de renouvellement, Karim Belkacem");
        Assert.Equal((Interviews, "Le bilan de renouvellement est déjà prévu, jeudi 3 décembre à 10 h."), (again.Address, Assert.Single(again.PlainAll(".flash"))));
        Assert.Contains("Bilan de renouvellement", again.Plain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-16", InterviewKind.RenewalReview, "Le bilan de renouvellement est déjà fait : c’était le 16 novembre 2026.")]
    [InlineData("2026-11-15", InterviewKind.RenewalReview, null)]
    [InlineData("2026-11-20", InterviewKind.FollowUp, null)]
    public async Task A_review_that_was_held_since_the_end_is_told_of_is_said_with_its_date(string day, InterviewKind kind, string? said)
    {
        var startsAt = new DateTimeOffset(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), new TimeOnly(9, 0), TimeSpan.Zero);
        var interview = Interview.Begin(_pathway, _advisor, kind, startsAt).Value!;
        interview.Complete(_advisor, new InterviewReport(kind, startsAt, 30, new DateOnly(2026, 12, 14), new InterviewTexts("Va bien.", "", "")), new DateOnly(2026, 11, 24));
        await KeepAsync(interview);

        var page = await _claire.OpenAsync($"{Interviews}/renouvellement");

        Assert.Equal(said is null ? $"{Interviews}/nouveau?type=renouvellement" : Interviews, page.Address);
        Assert.Equal(said is null ? [] : [said], page.PlainAll(".flash"));
    }

    [Fact]
    public async Task A_review_that_was_begun_is_to_be_written()
    {
        await KeepAsync(Interview.Begin(_pathway, _advisor, InterviewKind.RenewalReview, new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.Zero)).Value!);

        Assert.Equal(["Le bilan de renouvellement du 20 novembre 2026 reste à écrire."], (await _claire.OpenAsync($"{Interviews}/renouvellement")).PlainAll(".flash"));
    }

    [Fact]
    public async Task The_director_renews_extends_and_notes_and_leaves_the_rest_to_who_follows()
    {
        await _site.ReceivePassAsync(_karim, new DateOnly(2025, 1, 6));
        var director = await _site.ClientAsAsync(Role.Director);

        var ending = await director.OpenAsync("/salaries?vue=tous&alerte=contrat");
        Assert.Contains("Renouveler", (await ending.FollowAsync("Préparer la suite, Karim Belkacem")).Plain(), StringComparison.Ordinal);
        Assert.Contains("Prolonger", (await (await director.OpenAsync("/salaries?vue=tous&alerte=pass")).FollowAsync("Voir le PASS, Karim Belkacem")).Plain(), StringComparison.Ordinal);
        var idle = await director.OpenAsync("/salaries?vue=tous&alerte=rien-de-prevu");
        Assert.Equal(["Karim Belkacem"], idle.PlainAll(".items .title"));
        Assert.Empty(idle.All(".items .end a"));
        Assert.Equal(HttpStatusCode.Forbidden, (await director.OpenAsync($"{Interviews}/renouvellement")).Status);
    }

    private async Task KeepAsync(Interview interview)
    {
        await using var db = _site.OpenContext();
        db.Add(interview);
        await db.SaveChangesAsync(Ct);
    }
}
