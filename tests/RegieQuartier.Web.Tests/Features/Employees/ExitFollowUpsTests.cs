using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employees;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>The calls after an exit.</summary>
public sealed class ExitFollowUpsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Guid _advisor;
    private Employee _employee = null!;
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _advisor = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: _advisor);
        await _site.OpenPathwayAsync(_employee);
        _claire = await _site.ClientOfAsync(_advisor);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_call_is_noted_and_the_exit_is_then_taken_back_no_more()
    {
        var exit = await _claire.LeaveAsync(_employee.Id, "3", "2026-08-20");
        Assert.Contains("Annuler cette sortie", exit.Plain(), StringComparison.Ordinal);

        var form = (await exit.FollowAsync("Noter l’appel à 3 mois")).Form();
        Assert.StartsWith("Cet appel n’a pas encore eu lieu", (await form.Fill("Situation", "InJob").Fill("DoneOn", "2027-01-01").SubmitAsync("Noter cet appel")).PlainErrorOf("DoneOn"), StringComparison.Ordinal);
        var noted = await form.Fill("Situation", "InJob").Fill("DoneOn", "2026-11-23").SubmitAsync("Noter cet appel");

        Assert.Contains("En emploi, le 23 novembre 2026", noted.Plain(), StringComparison.Ordinal);
        Assert.Equal(["Appel à 3 mois", "Sortie", "Entrée en parcours"], (await _claire.OpenAsync($"/salaries/{_employee.Id}/histoire")).PlainAll(".timeline h3"));
        Assert.DoesNotContain("Annuler cette sortie", noted.Plain(), StringComparison.Ordinal);
        Assert.Contains("Un appel est noté après cette sortie : elle ne s’annule plus.", noted.Plain(), StringComparison.Ordinal);
        Assert.Contains("Un appel a déjà été noté", (await exit.Form("main form[action$='/annulation']").SubmitAsync()).PlainAll(".flash")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_of_two_who_note_a_call_is_told_what_the_first_wrote_and_loses_nothing()
    {
        var exit = await _claire.LeaveAsync(_employee.Id, "3", "2026-08-20");
        var (first, second) = ((await exit.FollowAsync("Noter l’appel à 3 mois")).Form(), (await exit.FollowAsync("Noter l’appel à 3 mois")).Form());
        await first.Fill("Situation", "InJob").Fill("DoneOn", "2026-11-23").SubmitAsync("Noter cet appel");

        var told = await second.Fill("Situation", "JobSeeking").Fill("DoneOn", "2026-11-22").SubmitAsync("Noter cet appel");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("Quelqu’un d’autre vient de noter : En emploi", told.Plain(), StringComparison.Ordinal);
        Assert.Equal(("JobSeeking", "2026-11-22"), (told.Form()["Situation"], told.Form()["DoneOn"]));
        Assert.Equal(["Appel noté."], (await told.Form().SubmitAsync("Noter cet appel")).PlainAll(".flash"));
    }

    [Fact]
    public async Task The_page_of_a_call_is_a_reading_of_the_exit()
    {
        var call = (await (await _claire.LeaveAsync(_employee.Id, "3", "2026-08-20")).FollowAsync("Noter l’appel à 3 mois")).Address;
        _site.Clock.Advance(TimeSpan.FromHours(1));

        await (await _site.ClientOfAsync(_advisor)).OpenAsync(call);

        await using var db = _site.OpenContext();
        Assert.Equal(2, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.ExitsRead, Ct));
    }
}
