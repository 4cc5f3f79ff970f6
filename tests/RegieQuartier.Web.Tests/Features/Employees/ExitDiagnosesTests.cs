using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>The barriers at the exit: asked for before it is written, and still after.</summary>
public sealed class ExitDiagnosesTests : IAsyncLifetime
{
    private const string ToDo = "Faire le diagnostic de sortie";

    private readonly RegieQuartierFactory _site = new();
    private Employee _employee = null!;
    private Guid _advisor;
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Record => $"/salaries/{_employee.Id}";

    public async ValueTask InitializeAsync()
    {
        _advisor = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: _advisor);
        await _site.OpenPathwayAsync(_employee);
        _claire = await _site.ClientOfAsync(_advisor);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task It_is_asked_for_before_the_exit_and_no_more_once_it_was_made()
    {
        var page = await _claire.OpenAsync($"{Record}/sortie/nouvelle");
        Assert.Contains("Le diagnostic de sortie n’est pas encore fait", page.Plain(), StringComparison.Ordinal);

        var review = await page.FollowAsync(ToDo);
        Assert.Equal((ToDo, "Exit"), (review.All("h1")[0], review.Form()["Moment"]));
        await review.Form().Fill("Levels[Mobility]", "Slight").SubmitAsync("Enregistrer le diagnostic");

        Assert.DoesNotContain(ToDo, (await _claire.OpenAsync($"{Record}/sortie/nouvelle")).PlainAll("a"));
        Assert.DoesNotContain(ToDo, (await _claire.LeaveAsync(_employee.Id, "3", "2026-11-20")).PlainAll("a"));
    }

    [Fact]
    public async Task After_the_exit_it_comes_next_and_is_the_only_review_that_is_still_made()
    {
        var left = await _claire.LeaveAsync(_employee.Id, "3", "2026-11-20");
        Assert.Contains("Le diagnostic de sortie reste à faire.", left.Plain(), StringComparison.Ordinal);
        Assert.Contains(ToDo, (await _claire.OpenAsync(Record)).PlainAll("section[aria-labelledby=suite] a"));
        Assert.Contains(ToDo, (await _claire.OpenAsync($"{Record}/diagnostic")).PlainAll("main a"));

        var review = await left.FollowAsync(ToDo);
        Assert.Equal(["Diagnostic de sortie"], review.PlainAll("#Moment option"));
        var done = await review.Form().Fill("Levels[Mobility]", "Serious").SubmitAsync("Enregistrer le diagnostic");

        Assert.Equal(["Diagnostic enregistré."], done.All(".flash"));
        Assert.DoesNotContain(ToDo, done.PlainAll("main a"));
        Assert.DoesNotContain(ToDo, (await _claire.OpenAsync($"{Record}/sortie")).PlainAll("a"));
        Assert.DoesNotContain(ToDo, (await _claire.OpenAsync(Record)).PlainAll("a"));
        var corrected = await (await done.FollowAsync("Corriger, Diagnostic de sortie")).Form().Fill("Levels[Mobility]", "Slight").SubmitAsync("Enregistrer la correction");
        Assert.Equal(["Correction enregistrée."], corrected.All(".flash"));
    }

    [Fact]
    public async Task After_the_exit_what_was_lifted_stays_lifted_written_or_corrected()
    {
        await using (var db = _site.OpenContext())
        {
            var pathway = await db.IntegrationPathways.SingleAsync(Ct);
            var mobility = PathwayBarrier.Identify(pathway, BarrierKind.Mobility, _advisor, new DateOnly(2026, 11, 2)).Value!;
            mobility.Resolve(_advisor, new DateOnly(2026, 11, 9));
            db.Add(mobility);
            await db.SaveChangesAsync(Ct);
        }

        await _claire.LeaveAsync(_employee.Id, "3", "2026-11-20");
        var done = await (await _claire.OpenAsync($"{Record}/diagnostic/nouveau?type=sortie")).Form().Fill("Levels[Mobility]", "Serious").SubmitAsync("Enregistrer le diagnostic");
        Assert.Equal(["Diagnostic enregistré."], done.All(".flash"));
        Assert.Equal(BarrierStatus.Resolved, await MobilityAsync());

        await (await done.FollowAsync("Corriger, Diagnostic de sortie")).Form().Fill("Levels[Mobility]", "Moderate").Fill("Levels[Debt]", "Slight").SubmitAsync("Enregistrer la correction");
        Assert.Equal(BarrierStatus.Resolved, await MobilityAsync());
    }

    [Fact]
    public async Task Once_the_last_call_is_past_nobody_is_asked_for_it_any_more()
    {
        await _claire.LeaveAsync(_employee.Id, "3", "2026-11-20");

        _site.Clock.Advance(TimeSpan.FromDays(178));
        Assert.Contains(ToDo, (await (await _site.ClientOfAsync(_advisor)).OpenAsync(Record)).PlainAll("section[aria-labelledby=suite] a"));
        _site.Clock.Advance(TimeSpan.FromDays(1));
        Assert.DoesNotContain(ToDo, (await (await _site.ClientOfAsync(_advisor)).OpenAsync(Record)).PlainAll("section[aria-labelledby=suite] a"));
    }

    [Fact]
    public async Task Another_review_that_was_being_written_is_refused_and_loses_nothing()
    {
        var form = (await _claire.OpenAsync($"{Record}/diagnostic/nouveau")).Form().Fill("Moment", "Review").Fill("Levels[Mobility]", "Serious");
        await _claire.LeaveAsync(_employee.Id, "3", "2026-11-20");

        var told = await form.SubmitAsync("Enregistrer le diagnostic");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("Le parcours est clos.", told.Plain(), StringComparison.Ordinal);
        Assert.Equal("Serious", told.Form()["Levels[Mobility]"]);
    }

    [Fact]
    public async Task Of_who_died_nobody_asks_it() =>
        Assert.DoesNotContain(ToDo, (await _claire.LeaveAsync(_employee.Id, "17", "2026-11-20")).PlainAll("a"));

    [Fact]
    public async Task Who_only_reads_is_told_and_does_not_make_it()
    {
        await _claire.LeaveAsync(_employee.Id, "3", "2026-11-20");
        var director = await _site.ClientAsAsync(Role.Director);

        Assert.Contains(ToDo, (await director.OpenAsync(Record)).PlainAll("section[aria-labelledby=suite] strong"));
        foreach (var page in new[] { Record, $"{Record}/sortie", $"{Record}/diagnostic" })
        {
            Assert.DoesNotContain(ToDo, (await director.OpenAsync(page)).PlainAll("a"));
        }
    }

    private async Task<BarrierStatus> MobilityAsync()
    {
        await using var db = _site.OpenContext();
        return (await db.PathwayBarriers.AsNoTracking().SingleAsync(Ct)).Status;
    }
}
