using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class InterviewMovesTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Guid _clairesId;
    private Domain.Employees.Employee _employee = null!;
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Record => $"/salaries/{_employee.Id}/entretiens";

    public async ValueTask InitializeAsync()
    {
        _clairesId = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: _clairesId);
        await _site.OpenPathwayAsync(_employee);
        _claire = await _site.ClientOfAsync(_clairesId);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_planned_interview_is_given_another_day_and_hour_earlier_or_later()
    {
        var planned = await _claire.PlanInterviewAsync(_employee.Id, "2026-12-14", "09:30");
        var page = await planned.FollowAsync("Changer la date, Point de suivi");
        Assert.Equal(("2026-12-14", "09:30"), (page.Form()["Day"], page.Form()["Time"]));
        Assert.Equal(["Point de suivi, lundi 14 décembre à 9 h 30"], page.PlainAll(".kicker"));

        var earlier = await page.Form().Fill("Day", "2026-12-01").Fill("Time", "14:00").SubmitAsync("Changer la date");

        Assert.Equal(["Entretien déplacé au mardi 1er décembre à 14 h."], earlier.PlainAll(".flash"));
        Assert.Contains("Mardi 1er décembre à 14 h", earlier.Plain(), StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        Assert.Equal(2, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.InterviewPlanned && entry.SubjectId == _employee.Id, Ct));
        Assert.Equal(InterviewState.Planned, (await db.Interviews.SingleAsync(Ct)).State);
    }

    [Fact]
    public async Task All_that_is_wrong_with_the_new_date_is_said_at_once_and_nothing_moves()
    {
        var form = (await DateFormAsync()).Form();

        var past = await form.Fill("Day", "2026-11-20").Fill("Time", "").SubmitAsync("Changer la date");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, past.Status);
        Assert.StartsWith("Ce moment est passé.", past.PlainErrorOf("Day"), StringComparison.Ordinal);
        Assert.Equal("Écrivez l’heure. Exemple : 09:30.", past.PlainErrorOf("Time"));

        var forged = await form.Fill("Day", "0001-01-01").Fill("Time", "25:99").SubmitAsync("Changer la date");
        Assert.Equal("Vérifiez l’année de cette date.", forged.PlainErrorOf("Day"));
        Assert.NotNull(forged.ErrorOf("Time"));
        Assert.Equal(new DateOnly(2026, 12, 14), (await _site.InterviewAsync()).Day);
    }

    [Fact]
    public async Task Moved_elsewhere_meanwhile_it_is_told_over_what_was_typed()
    {
        var one = (await DateFormAsync()).Form();
        var other = (await _claire.OpenAsync($"{Record}/{(await _site.InterviewAsync()).Id}/date")).Form();
        await one.Fill("Day", "2026-12-15").SubmitAsync("Changer la date");

        var told = await other.Fill("Day", "2026-12-16").SubmitAsync("Changer la date");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("il est maintenant prévu le mardi 15 décembre à 9 h 30", told.Plain(), StringComparison.Ordinal);
        Assert.Equal("2026-12-16", told.Form()["Day"]);
        await told.Form().SubmitAsync("Changer la date");
        Assert.Equal(new DateOnly(2026, 12, 16), (await _site.InterviewAsync()).Day);
    }

    [Fact]
    public async Task Sent_twice_at_once_it_is_answered_as_it_was_the_first_time()
    {
        var form = (await DateFormAsync()).Form().Fill("Day", "2026-12-15");

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => form.SubmitAsync("Changer la date")));

        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.OK, Record), (answer.Status, answer.Address)));
        await using var db = _site.OpenContext();
        Assert.Equal(2, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.InterviewPlanned, Ct));
    }

    [Fact]
    public async Task The_date_that_was_there_is_not_put_back_over_another_one()
    {
        var one = (await DateFormAsync()).Form();
        var other = (await _claire.OpenAsync($"{Record}/{(await _site.InterviewAsync()).Id}/date")).Form();
        await one.Fill("Day", "2026-12-15").SubmitAsync("Changer la date");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await other.SubmitAsync("Changer la date")).Status);
        Assert.Equal(new DateOnly(2026, 12, 15), (await _site.InterviewAsync()).Day);
    }

    [Fact]
    public async Task Begun_meanwhile_it_moves_no_more()
    {
        var form = (await DateFormAsync()).Form();
        var interview = await _site.InterviewAsync();
        await (await _claire.OpenAsync($"{Record}/{interview.Id}")).Form().Fill("SharedNote", "Premier jet.").SubmitAsync("Garder le brouillon");

        var told = await form.Fill("Day", "2026-12-16").SubmitAsync("Changer la date");

        Assert.Contains("Cet entretien est déjà commencé, ou terminé", told.Plain(), StringComparison.Ordinal);
        Assert.Equal("2026-12-16", told.Form()["Day"]);
        Assert.StartsWith("Cet entretien ne change plus de date", Assert.Single((await _claire.OpenAsync($"{Record}/{interview.Id}/date")).PlainAll(".flash")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelled_meanwhile_it_is_told_and_another_one_is_planned_at_the_time_that_was_typed()
    {
        var form = (await DateFormAsync()).Form();
        var address = $"{Record}/{(await _site.InterviewAsync()).Id}";
        await (await _claire.OpenAsync($"{address}/annulation")).Form().SubmitAsync("Annuler cet entretien");
        Assert.Equal((Record, 1), await LedToAsync($"{address}/date"));
        Assert.Equal((Record, 1), await LedToAsync($"{address}/annulation"));
        Assert.Equal((Record, 1), await LedToAsync($"{address}/absence"));
        Assert.Equal((Record, 1), await LedToAsync(address));

        var told = await form.Fill("Day", "2026-12-16").Fill("Time", "14:30").SubmitAsync("Changer la date");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.StartsWith("Cet entretien vient d’être annulé", Assert.Single(told.PlainAll(".error-summary li")), StringComparison.Ordinal);
        var planned = await told.Form().SubmitAsync("Prévoir cet entretien");
        Assert.Equal((Record, "Entretien prévu."), (planned.Address, Assert.Single(planned.PlainAll(".flash"))));
        Assert.Contains("Mercredi 16 décembre à 14 h 30", planned.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_does_not_take_the_place_of_another_one()
    {
        await _claire.PlanInterviewAsync(_employee.Id, "2026-12-01", "14:00");
        var form = (await DateFormAsync()).Form();

        Assert.Equal("Cet entretien est déjà prévu.", (await form.Fill("Day", "2026-12-01").Fill("Time", "14:00").SubmitAsync("Changer la date")).PlainErrorOf("Day"));
    }

    [Fact]
    public async Task Who_takes_over_moves_it_too_and_who_does_not_follow_finds_nothing()
    {
        var form = (await DateFormAsync()).Form();
        var address = $"{Record}/{(await _site.InterviewAsync()).Id}/date";
        var thomas = (await _site.AddAccountAsync(Role.Advisor)).Id;
        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.ClientOfAsync(thomas)).OpenAsync(address)).Status);
        await using (var db = _site.OpenContext())
        {
            var employee = await db.Employees.Include(one => one.Referents).SingleAsync(Ct);
            employee.NameReferent(thomas, _site.Clock.GetUtcNow());
            await db.SaveChangesAsync(Ct);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await form.Fill("Day", "2026-12-01").SubmitAsync("Changer la date")).Status);
        var moved = await (await (await _site.ClientOfAsync(thomas)).OpenAsync(address)).Form().Fill("Day", "2026-12-02").SubmitAsync("Changer la date");

        Assert.Contains("Mercredi 2 décembre à 9 h 30", moved.Plain(), StringComparison.Ordinal);
        Assert.Equal(_clairesId, (await _site.InterviewAsync()).AuthorId);
    }

    [Fact]
    public async Task Once_the_pathway_is_closed_no_follow_up_is_moved()
    {
        var form = (await DateFormAsync()).Form();
        await using (var db = _site.OpenContext())
        {
            (await db.IntegrationPathways.SingleAsync(Ct)).Close(new DateOnly(2026, 11, 23));
            await db.SaveChangesAsync(Ct);
        }

        Assert.Contains("Le parcours est clos.", (await form.Fill("Day", "2026-12-01").SubmitAsync("Changer la date")).Plain(), StringComparison.Ordinal);
        Assert.EndsWith("ou le parcours est clos.", Assert.Single((await _claire.OpenAsync($"{Record}/{(await _site.InterviewAsync()).Id}/date")).PlainAll(".flash")), StringComparison.Ordinal);
        Assert.DoesNotContain("Changer la date", (await _claire.OpenAsync(Record)).Plain(), StringComparison.Ordinal);
    }

    private async Task<(string Address, int Warnings)> LedToAsync(string address)
    {
        var page = await _claire.OpenAsync(address);
        return (page.Address, page.All(".flash").Count);
    }

    private async Task<Page> DateFormAsync()
    {
        await _claire.PlanInterviewAsync(_employee.Id, "2026-12-14", "09:30");
        return await _claire.OpenAsync($"{Record}/{(await _site.InterviewAsync()).Id}/date");
    }
}
