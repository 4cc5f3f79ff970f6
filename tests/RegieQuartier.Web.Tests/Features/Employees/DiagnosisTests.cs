using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.Web.Tests.Features.Employees.DiagnosisSteps;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>The diagnoses of a pathway: how they are made, and who reads them.</summary>
public sealed class DiagnosisTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Guid _clairesId;
    private Employee _employee = null!;
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Record => $"/salaries/{_employee.Id}/diagnostic";

    public async ValueTask InitializeAsync()
    {
        _clairesId = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: _clairesId);
        await _site.OpenPathwayAsync(_employee);
        _claire = await _site.ClientOfAsync(_clairesId);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_starting_picture_is_taken_on_one_page_dated_and_signed()
    {
        var page = await (await _claire.OpenAsync(Record)).FollowAsync("Faire le diagnostic de départ");

        var done = await Rated(page.Form(), ("Mobility", "Serious"), ("Housing", "None")).Fill("MadeOn", "2026-11-20").SubmitAsync("Enregistrer le diagnostic");

        Assert.Equal(["Diagnostic enregistré."], done.All(".flash"));
        Assert.Contains("Mobilité 3 sur 4, gêne la plupart des emplois Niveau noté le 20 novembre 2026 par Personne", done.Plain(), StringComparison.Ordinal);
        Assert.Contains("Surendettement Pas encore abordé", done.Plain(), StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        var review = await db.PathwayReviews.Include(one => one.Ratings).SingleAsync(Ct);
        Assert.Equal((ReviewMoment.Entry, _clairesId), (review.Moment, review.AuthorId));
        Assert.Equal([BarrierKind.Housing, BarrierKind.Mobility], review.Ratings.Select(rating => rating.Kind));
        Assert.Equal(_employee.Id, (await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.PathwayReviewed, Ct)).SubjectId);
    }

    [Fact]
    public async Task A_new_review_starts_from_the_levels_known_so_far_and_the_way_is_measured()
    {
        await _claire.ReviewAsync(_employee.Id, "Entry", "2026-03-09", ("Mobility", "Serious"), ("Debt", "Slight"));

        var form = (await (await _claire.OpenAsync(Record)).FollowAsync("Faire un point")).Form();
        Assert.Equal("Serious", form["Levels[Mobility]"]);
        Assert.Equal("", form["Levels[Housing]"]);
        Assert.DoesNotContain("Diagnostic de départ", form.Element.QuerySelectorAll("#Moment option").Select(option => option.TextContent));
        var done = await Rated(form, ("Mobility", "Slight"), ("Debt", "Moderate")).SubmitAsync("Enregistrer le diagnostic");

        Assert.Equal(["Mobilité", "Surendettement"], done.All("section[aria-labelledby=distance] tbody th"));
        Assert.Contains("Un frein a reculé, un autre s’est aggravé.", done.Plain(), StringComparison.Ordinal);
        Assert.Equal(["de 3 à 1", "de 1 à 2"], done.PlainAll("section[aria-labelledby=distance] tbody td strong"));
        Assert.Single(done.Document.QuerySelectorAll("section[aria-labelledby=distance] rect.held"));
        Assert.NotNull(done.Document.QuerySelector("section[aria-labelledby=distance] tbody tr:last-child rect.held"));
        Assert.Equal(["2 de moins", "1 de plus"], done.PlainAll("section[aria-labelledby=distance] tbody td .soft"));
        var shown = await done.FollowAsync("Diagnostic de départ");
        Assert.Contains("Mobilité Gêne la plupart des emplois 3 sur 4", shown.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_director_reads_and_writes_nothing_and_nobody_else_knows_of_it()
    {
        await _claire.ReviewAsync(_employee.Id, "Entry", "2026-03-09", ("Mobility", "Serious"));
        var director = await (await _site.ClientAsAsync(Role.Director)).OpenAsync(Record);

        Assert.Contains("3 sur 4", director.Plain(), StringComparison.Ordinal);
        Assert.Empty(director.Document.QuerySelectorAll("main a[href$='/nouveau'], main a[href*='/freins/'], main form"));
        var another = await _site.ClientAsAsync(Role.Advisor);
        foreach (var page in new[] { "", "/nouveau", $"/{(await ReviewIdAsync())}", "/freins/mobilite" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await another.OpenAsync(Record + page)).Status);
        }

        foreach (var role in new[] { Role.Supervisor, Role.Finance, Role.Reception })
        {
            var client = await _site.ClientAsAsync(role);
            Assert.Equal(HttpStatusCode.Forbidden, (await client.OpenAsync(Record)).Status);
            Assert.DoesNotContain("Diagnostic", (await client.OpenAsync($"/salaries/{_employee.Id}")).All(".tabs a"));
        }
    }

    [Fact]
    public async Task Without_a_pathway_there_is_nothing_to_rate()
    {
        var karim = await _site.EnterAsync("Karim", "Belkacem", _clairesId);

        Assert.Contains("Pas encore de parcours", (await _claire.OpenAsync($"/salaries/{karim.Id}/diagnostic")).Plain(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _claire.OpenAsync($"/salaries/{karim.Id}/diagnostic/nouveau")).Status);
    }

    private async Task<Guid> ReviewIdAsync()
    {
        await using var db = _site.OpenContext();
        return await db.PathwayReviews.Select(review => review.Id).SingleAsync(Ct);
    }
}
