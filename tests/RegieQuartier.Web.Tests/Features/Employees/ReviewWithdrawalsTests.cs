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

/// <summary>A diagnosis that was a mistake, withdrawn by its author.</summary>
public sealed class ReviewWithdrawalsTests : IAsyncLifetime
{
    private const string Withdraw = "Retirer ce diagnostic";

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
    public async Task Made_in_the_wrong_record_it_is_withdrawn_and_the_starting_picture_may_be_taken()
    {
        await _claire.ReviewAsync(_employee.Id, "Entry", "2026-11-20", ("Mobility", "Serious"));
        var question = await (await _claire.OpenAsync(Record)).FollowAsync("Retirer, Diagnostic de départ");
        Assert.Contains("Le diagnostic de départ sera à refaire.", question.Plain(), StringComparison.Ordinal);
        Assert.Equal("Choisissez une raison.", (await question.Form().SubmitAsync(Withdraw)).PlainErrorOf("Reason"));

        var done = await question.Form().Fill("Reason", "OtherPerson").SubmitAsync(Withdraw);

        Assert.Equal(["Diagnostic retiré."], done.PlainAll(".flash"));
        Assert.Contains("Diagnostic du 20 novembre 2026", done.Plain(), StringComparison.Ordinal);
        Assert.Contains("Retiré le 23 novembre 2026 : cela concerne une autre personne.", done.Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain("3 sur 4", done.Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain("20 novembre", (await _claire.OpenAsync($"/salaries/{_employee.Id}/histoire")).Plain(), StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        Assert.Equal((0, 0), (await db.PathwayReviews.CountAsync(Ct), await db.Set<BarrierRating>().CountAsync(Ct)));
        Assert.Equal(_clairesId, (await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.PathwayReviewWithdrawn && entry.SubjectId == _employee.Id, Ct)).ActorId);
        await _claire.ReviewAsync(_employee.Id, "Entry", "2026-11-23", ("Mobility", "Slight"));
        Assert.Equal(ReviewMoment.Entry, (await db.PathwayReviews.SingleAsync(Ct)).Moment);
    }

    [Fact]
    public async Task What_it_had_reopened_by_mistake_is_lifted_again()
    {
        await _claire.ReviewAsync(_employee.Id, "Entry", "2026-11-20", ("Mobility", "Serious"));
        await LiftAsync();
        await _claire.ReviewAsync(_employee.Id, "Review", "2026-11-23", ("Mobility", "Serious"));
        Assert.Equal(BarrierStatus.InProgress, await StatusAsync());

        await (await QuestionAsync()).Form().Fill("Reason", "WrittenTwice").SubmitAsync(Withdraw);

        Assert.Equal(BarrierStatus.Resolved, await StatusAsync());
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.PathwayReviews.CountAsync(Ct));
    }

    [Fact]
    public async Task Sent_several_times_it_is_withdrawn_once_and_a_correction_left_open_is_told()
    {
        await _claire.ReviewAsync(_employee.Id, "Entry", "2026-11-20", ("Mobility", "Serious"));
        var correction = (await (await _claire.OpenAsync(Record)).FollowAsync("Corriger, Diagnostic de départ")).Form();
        var form = (await QuestionAsync()).Form().Fill("Reason", "NeverMade");

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => form.SubmitAsync(Withdraw)));

        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.OK, Record), (answer.Status, answer.Address)));
        Assert.Equal(["Ce diagnostic a été retiré : il n’y a rien de plus à faire."], (await correction.SubmitAsync("Enregistrer la correction")).PlainAll(".flash"));
        await using var db = _site.OpenContext();
        Assert.Equal((1, 1), (await db.WithdrawnEntries.CountAsync(Ct), await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.PathwayReviewWithdrawn, Ct)));
    }

    [Fact]
    public async Task Corrected_in_another_window_it_is_not_withdrawn_unseen()
    {
        await _claire.ReviewAsync(_employee.Id, "Entry", "2026-11-20", ("Mobility", "Serious"));
        var question = await QuestionAsync();
        await (await (await _claire.OpenAsync(Record)).FollowAsync("Corriger, Diagnostic de départ")).Form().Fill("Levels[Mobility]", "Slight").SubmitAsync("Enregistrer la correction");

        var told = await question.Form().Fill("Reason", "OtherPerson").SubmitAsync(Withdraw);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "OtherPerson"), (told.Status, told.Form()["Reason"]));
        Assert.Equal(["Diagnostic retiré."], (await told.Form().SubmitAsync(Withdraw)).PlainAll(".flash"));
    }

    [Fact]
    public async Task Nobody_withdraws_what_somebody_else_found()
    {
        await _claire.ReviewAsync(_employee.Id, "Entry", "2026-11-20", ("Mobility", "Serious"));
        var thomassId = (await _site.AddAccountAsync(Role.Advisor)).Id;
        await (await _claire.OpenAsync($"/salaries/{_employee.Id}/suivi")).Form().Fill("AdvisorId", thomassId.ToString()).SubmitAsync("Confier ce parcours");
        var thomas = await _site.ClientOfAsync(thomassId);

        Assert.DoesNotContain("Retirer", (await thomas.OpenAsync(Record)).Plain(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await thomas.OpenAsync($"{Record}/{await IdAsync()}/retrait")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _claire.OpenAsync($"{Record}/{await IdAsync()}/retrait")).Status);
    }

    private async Task<Page> QuestionAsync() => await _claire.OpenAsync($"{Record}/{await IdAsync()}/retrait");

    private async Task<Guid> IdAsync()
    {
        await using var db = _site.OpenContext();
        return await db.PathwayReviews.OrderByDescending(review => review.MadeOn).Select(review => review.Id).FirstAsync(Ct);
    }

    private async Task LiftAsync()
    {
        await using var db = _site.OpenContext();
        var today = new DateOnly(2026, 11, 22);
        var barrier = PathwayBarrier.Identify(await db.IntegrationPathways.SingleAsync(Ct), BarrierKind.Mobility, _clairesId, today).Value!;
        barrier.Support(inside: true, outside: false, _clairesId, today);
        barrier.Resolve(_clairesId, today);
        db.Add(barrier);
        await db.SaveChangesAsync(Ct);
    }

    private async Task<BarrierStatus> StatusAsync()
    {
        await using var db = _site.OpenContext();
        return (await db.PathwayBarriers.SingleAsync(Ct)).Status;
    }
}
