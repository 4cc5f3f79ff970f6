using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class ReviewCorrectionsTests : IAsyncLifetime
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
    public async Task Its_author_corrects_a_review()
    {
        var page = await MakeAsync();

        var done = await (await page.FollowAsync("Corriger, Diagnostic de départ")).Form().Fill("Levels[Mobility]", "Slight").SubmitAsync("Enregistrer la correction");

        Assert.Equal(["Correction enregistrée."], done.All(".flash"));
        Assert.Contains("Mobilité 1 sur 4", done.Plain(), StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.PathwayReviewCorrected, Ct));
    }

    [Fact]
    public async Task Another_day_it_is_still_corrected_and_keeps_its_own()
    {
        await MakeAsync();
        _site.Clock.Advance(TimeSpan.FromDays(3));
        var claire = await _site.ClientOfAsync(_clairesId);
        var form = await (await claire.OpenAsync(Record)).FollowAsync("Corriger, Diagnostic de départ");
        Assert.Contains("Changez seulement ce qui a été noté par erreur ce jour-là.", form.Plain(), StringComparison.Ordinal);

        var done = await form.Form().Fill("Levels[Mobility]", "Slight").SubmitAsync("Enregistrer la correction");

        Assert.Contains("Mobilité 1 sur 4", done.Plain(), StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        Assert.Equal(new DateOnly(2026, 11, 23), (await db.PathwayReviews.SingleAsync(Ct)).MadeOn);
    }

    [Fact]
    public async Task Sent_twice_it_is_corrected_once()
    {
        var form = (await (await MakeAsync()).FollowAsync("Corriger, Diagnostic de départ")).Form().Fill("Levels[Mobility]", "Slight");
        await form.SubmitAsync("Enregistrer la correction");

        Assert.Equal(["Correction enregistrée."], (await form.SubmitAsync("Enregistrer la correction")).All(".flash"));
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.PathwayReviewCorrected, Ct));
    }

    [Fact]
    public async Task Of_two_windows_the_second_is_told_and_loses_nothing()
    {
        var page = await MakeAsync();
        var (one, other) = (await page.FollowAsync("Corriger, Diagnostic de départ"), await page.FollowAsync("Corriger, Diagnostic de départ"));
        await one.Form().Fill("Levels[Mobility]", "Slight").SubmitAsync("Enregistrer la correction");

        var late = await other.Form().Fill("Levels[Mobility]", "Blocking").SubmitAsync("Enregistrer la correction");

        Assert.Contains("Quelqu’un d’autre vient d’enregistrer ici.", late.Text, StringComparison.Ordinal);
        Assert.Equal("Blocking", late.Form()["Levels[Mobility]"]);
        Assert.Equal(["Correction enregistrée."], (await late.Form().SubmitAsync("Enregistrer la correction")).All(".flash"));
    }

    [Fact]
    public async Task Nobody_else_corrects_it()
    {
        await MakeAsync();
        var thomas = (await _site.AddAccountAsync(Role.Advisor)).Id;
        await using (var db = _site.OpenContext())
        {
            var employee = await db.Employees.Include(one => one.Referents).SingleAsync(Ct);
            employee.NameReferent(thomas, _site.Clock.GetUtcNow());
            await db.SaveChangesAsync(Ct);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.ClientOfAsync(thomas)).OpenAsync($"{Record}/{await IdAsync()}/correction")).Status);
    }

    private async Task<Page> MakeAsync() =>
        await (await _claire.OpenAsync($"{Record}/nouveau")).Form().Fill("Levels[Mobility]", "Serious").SubmitAsync("Enregistrer le diagnostic");

    private async Task<Guid> IdAsync()
    {
        await using var db = _site.OpenContext();
        return await db.PathwayReviews.Select(review => review.Id).SingleAsync(Ct);
    }
}
