using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class DiagnosisTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Guid _clairesId;
    private Domain.Employees.Employee _employee = null!;
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
        await ReviewAsync("Entry", "2026-03-09", ("Mobility", "Serious"), ("Debt", "Slight"));

        var form = (await (await _claire.OpenAsync(Record)).FollowAsync("Faire un point")).Form();
        Assert.Equal("Serious", form["Levels[Mobility]"]);
        Assert.Equal("", form["Levels[Housing]"]);
        Assert.DoesNotContain("Diagnostic de départ", form.Element.QuerySelectorAll("#Moment option").Select(option => option.TextContent));
        var done = await Rated(form, ("Mobility", "Slight"), ("Debt", "Moderate")).SubmitAsync("Enregistrer le diagnostic");

        Assert.Equal(["Mobilité", "Surendettement"], done.All("section[aria-labelledby=distance] tbody th"));
        Assert.Contains("Un frein a reculé, un autre s’est aggravé.", done.Plain(), StringComparison.Ordinal);
        Assert.Equal(["de 3 à 1", "de 1 à 2"], done.PlainAll("section[aria-labelledby=distance] tbody td strong"));
        Assert.Equal(["2 de moins", "1 de plus"], done.PlainAll("section[aria-labelledby=distance] tbody td .soft"));
        var shown = await done.FollowAsync("Diagnostic de départ");
        Assert.Contains("Mobilité Gêne la plupart des emplois 3 sur 4", shown.Plain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MadeOn", "2026-03-01", "Cette date est avant le début du parcours.")]
    [InlineData("MadeOn", "2026-11-24", "Cette date n’est pas encore passée.")]
    [InlineData("MadeOn", "9999-12-31", "Vérifiez l’année de cette date.")]
    [InlineData("MadeOn", "", "Écrivez le jour.")]
    public async Task A_date_that_cannot_be_is_refused_and_no_level_is_lost(string field, string typed, string sentence)
    {
        var form = Rated((await _claire.OpenAsync($"{Record}/nouveau")).Form(), ("Mobility", "Serious")).Fill(field, typed);

        var again = await form.SubmitAsync("Enregistrer le diagnostic");

        Assert.Equal(sentence, again.PlainErrorOf(field));
        Assert.Equal("Serious", again.Form()["Levels[Mobility]"]);
    }

    [Fact]
    public async Task A_review_rates_something()
    {
        var again = await (await _claire.OpenAsync($"{Record}/nouveau")).Form().SubmitAsync("Enregistrer le diagnostic");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Equal(["Notez au moins un frein."], again.All(".error-summary li"));
    }

    [Theory]
    [InlineData("Levels[Health]", "Serious")]
    [InlineData("Levels[Justice]", "None")]
    [InlineData("Levels[1]", "Serious")]
    [InlineData("Levels[Zzz]", "Serious")]
    [InlineData("Levels[99]", "Serious")]
    [InlineData("Levels[Mobility]", "9")]
    [InlineData("Levels[Mobility]", "99999999999999999999")]
    [InlineData("Levels[Mobility]", "beaucoup")]
    [InlineData("Moment", "Demain")]
    public async Task What_no_screen_proposes_is_not_rated_health_and_justice_above_all(string name, string sent)
    {
        var form = Rated((await _claire.OpenAsync($"{Record}/nouveau")).Form(), ("Housing", "Slight"));
        var control = form.Element.QuerySelector(name == "Moment" ? "#Moment option" : "[name='Levels[Mobility]'][value=Serious]")!;
        control.SetAttribute("value", sent);
        if (name != "Moment")
        {
            control.SetAttribute("name", name);
            control.SetAttribute("checked", "");
            foreach (var other in form.Element.QuerySelectorAll("[name='Levels[Mobility]']").Where(other => other != control))
            {
                other.RemoveAttribute("checked");
            }
        }

        var answer = await form.SubmitAsync("Enregistrer le diagnostic");

        Assert.NotEqual(HttpStatusCode.InternalServerError, answer.Status);
        await using var db = _site.OpenContext();
        Assert.DoesNotContain(await db.PathwayReviews.SelectMany(review => review.Ratings).ToListAsync(Ct), rating => rating.Kind != BarrierKind.Housing);
    }

    [Theory]
    [InlineData("Mobility", "Mobility")]
    [InlineData("Mobility", "")]
    [InlineData("Zzz", "Mobility")]
    public async Task A_level_that_is_sent_twice_or_for_nothing_is_answered(string first, string second)
    {
        var form = Rated((await _claire.OpenAsync($"{Record}/nouveau")).Form(), ("Housing", "Slight"));

        var answer = await form.Forge("Levels[0].Key", first).Forge("Levels[0].Value", "Slight").Forge("Levels[1].Key", second).Forge("Levels[1].Value", "Serious").SubmitAsync("Enregistrer le diagnostic");

        Assert.NotEqual(HttpStatusCode.InternalServerError, answer.Status);
        Assert.DoesNotContain("is not a valid", answer.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Pressed_several_times_at_once_one_review_is_kept()
    {
        var form = Rated((await _claire.OpenAsync($"{Record}/nouveau")).Form(), ("Mobility", "Serious"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => form.SubmitAsync("Enregistrer le diagnostic")));

        Assert.All(answers, answer => Assert.Equal(Record, answer.Address));
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.PathwayReviews.CountAsync(Ct));
    }

    [Fact]
    public async Task Two_who_take_the_starting_picture_at_once_are_one_and_one_who_is_told()
    {
        var forms = new List<HtmlForm>();
        for (var window = 0; window < 2; window++)
        {
            forms.Add(Rated((await _claire.OpenAsync($"{Record}/nouveau")).Form(), ("Mobility", "Serious")));
        }

        var answers = await Task.WhenAll(forms.Select(form => form.SubmitAsync("Enregistrer le diagnostic")));

        var late = Assert.Single(answers, answer => answer.Status == HttpStatusCode.UnprocessableEntity);
        Assert.Contains("Le diagnostic de départ est déjà fait.", late.Text, StringComparison.Ordinal);
        Assert.Equal("Serious", late.Form()["Levels[Mobility]"]);
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.PathwayReviews.CountAsync(Ct));
    }

    [Fact]
    public async Task A_lifted_barrier_that_is_rated_in_the_way_again_is_reopened_as_the_form_says()
    {
        await ReviewAsync("Entry", "2026-03-09", ("Mobility", "Serious"), ("Housing", "Serious"), ("Debt", "Slight"));
        await LiftAsync("Mobility", "Housing", "Debt");

        var page = await _claire.OpenAsync($"{Record}/nouveau");
        Assert.Contains("3 sur 4 le 9 mars 2026 Levé le 23 novembre 2026 : le noter 2 ou plus le rouvre.", page.Plain(), StringComparison.Ordinal);
        Assert.Contains("Ceux des freins levés depuis sont à redire.", page.Plain(), StringComparison.Ordinal);
        Assert.Equal(("", "", "Slight"), (page.Form()["Levels[Mobility]"], page.Form()["Levels[Housing]"], page.Form()["Levels[Debt]"]));
        var done = await Rated(page.Form(), ("Mobility", "Moderate"), ("Housing", "Slight")).SubmitAsync("Enregistrer le diagnostic");

        Assert.Contains("Mobilité 2 sur 4, une aide peut le lever Aide de la régie. Rouvert le 23 novembre 2026.", done.Plain(), StringComparison.Ordinal);
        Assert.Equal(["Levé", "Levé", "En cours"], done.All("main .items .chip").Order(StringComparer.Ordinal).Reverse());
        Assert.Contains("Frein rouvert : mobilité", (await _claire.OpenAsync($"/salaries/{_employee.Id}/histoire")).Plain(), StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.BarrierNoted && entry.SubjectId == _employee.Id, Ct));
    }

    [Fact]
    public async Task A_correction_reopens_as_the_review_does_and_one_of_before_the_lifting_does_not()
    {
        await ReviewAsync("Entry", "2026-03-09", ("Mobility", "Serious"));
        await LiftAsync("Mobility");
        await ReviewAsync("Review", "2026-11-20", ("Mobility", "Blocking"));
        Assert.Equal(BarrierStatus.Resolved, await StatusAsync());
        await ReviewAsync("Review", "2026-11-23", ("Mobility", "Slight"));
        Assert.Equal(BarrierStatus.Resolved, await StatusAsync());

        await using (var db = _site.OpenContext())
        {
            var last = await db.PathwayReviews.OrderByDescending(review => review.MadeOn).Select(review => review.Id).FirstAsync(Ct);
            await (await _claire.OpenAsync($"{Record}/{last}/correction")).Form().Fill("Levels[Mobility]", "Moderate").SubmitAsync("Enregistrer la correction");
        }

        Assert.Equal(BarrierStatus.InProgress, await StatusAsync());
    }

    [Fact]
    public async Task The_director_reads_and_writes_nothing_and_nobody_else_knows_of_it()
    {
        await ReviewAsync("Entry", "2026-03-09", ("Mobility", "Serious"));
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

    private static HtmlForm Rated(HtmlForm form, params (string Kind, string Level)[] levels)
    {
        foreach (var (kind, level) in levels)
        {
            form.Fill($"Levels[{kind}]", level);
        }

        return form;
    }

    private async Task ReviewAsync(string moment, string madeOn, params (string Kind, string Level)[] levels) =>
        await Rated((await _claire.OpenAsync($"{Record}/nouveau")).Form(), levels).Fill("Moment", moment).Fill("MadeOn", madeOn).SubmitAsync("Enregistrer le diagnostic");

    private async Task LiftAsync(params string[] kinds)
    {
        await using var db = _site.OpenContext();
        var pathway = await db.IntegrationPathways.SingleAsync(Ct);
        foreach (var kind in kinds)
        {
            var barrier = PathwayBarrier.Identify(pathway, Enum.Parse<BarrierKind>(kind), _clairesId, new DateOnly(2026, 4, 1)).Value!;
            barrier.Support(inside: true, outside: false, _clairesId, new DateOnly(2026, 4, 1));
            barrier.Resolve(_clairesId, new DateOnly(2026, 11, 23));
            db.Add(barrier);
        }

        await db.SaveChangesAsync(Ct);
    }

    private async Task<BarrierStatus> StatusAsync()
    {
        await using var db = _site.OpenContext();
        return await db.PathwayBarriers.Select(barrier => barrier.Status).SingleAsync(Ct);
    }

    private async Task<Guid> ReviewIdAsync()
    {
        await using var db = _site.OpenContext();
        return await db.PathwayReviews.Select(review => review.Id).SingleAsync(Ct);
    }
}
