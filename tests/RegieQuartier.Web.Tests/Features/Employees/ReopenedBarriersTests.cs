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

/// <summary>A barrier that was lifted and that a diagnosis brings back.</summary>
public sealed class ReopenedBarriersTests : IAsyncLifetime
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
    public async Task A_lifted_barrier_that_is_rated_in_the_way_again_is_reopened_as_the_form_says()
    {
        await _claire.ReviewAsync(_employee.Id, "Entry", "2026-03-09", ("Mobility", "Serious"), ("Housing", "Serious"), ("Debt", "Slight"));
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
        await _claire.ReviewAsync(_employee.Id, "Entry", "2026-03-09", ("Mobility", "Serious"));
        await LiftAsync("Mobility");
        await _claire.ReviewAsync(_employee.Id, "Review", "2026-11-20", ("Mobility", "Blocking"));
        Assert.Equal(BarrierStatus.Resolved, await StatusAsync());
        await _claire.ReviewAsync(_employee.Id, "Review", "2026-11-23", ("Mobility", "Slight"));
        Assert.Equal(BarrierStatus.Resolved, await StatusAsync());

        await using (var db = _site.OpenContext())
        {
            var last = await db.PathwayReviews.OrderByDescending(review => review.MadeOn).Select(review => review.Id).FirstAsync(Ct);
            await (await _claire.OpenAsync($"{Record}/{last}/correction")).Form().Fill("Levels[Mobility]", "Moderate").SubmitAsync("Enregistrer la correction");
        }

        Assert.Equal(BarrierStatus.InProgress, await StatusAsync());
    }

    [Fact]
    public async Task A_correction_lifts_again_what_the_review_had_reopened_by_mistake_as_it_was()
    {
        await _claire.ReviewAsync(_employee.Id, "Entry", "2026-03-09", ("Mobility", "Serious"));
        await LiftAsync("Mobility");
        await _claire.ReviewAsync(_employee.Id, "Review", "2026-11-23", ("Mobility", "Serious"));
        Assert.Equal(BarrierStatus.InProgress, await StatusAsync());

        var form = await (await _claire.OpenAsync(Record)).FollowAsync("Corriger, Point d’étape");
        Assert.Contains("Levé le 23 novembre 2026 : le noter 2 ou plus le rouvre.", form.Plain(), StringComparison.Ordinal);
        await form.Form().Fill("Levels[Mobility]", "Slight").SubmitAsync("Enregistrer la correction");

        Assert.Equal(BarrierStatus.Resolved, await StatusAsync());
        var history = (await _claire.OpenAsync($"/salaries/{_employee.Id}/histoire")).Plain();
        Assert.Contains("Frein levé : mobilité", history, StringComparison.Ordinal);
        Assert.DoesNotContain("Frein rouvert", history, StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        Assert.Equal(2, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.BarrierNoted && entry.SubjectId == _employee.Id, Ct));
    }

    [Fact]
    public async Task A_correction_leaves_a_reopened_barrier_on_which_somebody_worked_since()
    {
        await _claire.ReviewAsync(_employee.Id, "Entry", "2026-03-09", ("Mobility", "Serious"));
        await LiftAsync("Mobility");
        await _claire.ReviewAsync(_employee.Id, "Review", "2026-11-23", ("Mobility", "Serious"));
        await (await _claire.OpenAsync($"{Record}/freins/mobilite")).Form().Fill("Step", "Support").Tick("Outside").SubmitAsync();

        await (await (await _claire.OpenAsync(Record)).FollowAsync("Corriger, Point d’étape")).Form().Fill("Levels[Mobility]", "Slight").SubmitAsync("Enregistrer la correction");

        Assert.Equal(BarrierStatus.InProgress, await StatusAsync());
    }

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
}
