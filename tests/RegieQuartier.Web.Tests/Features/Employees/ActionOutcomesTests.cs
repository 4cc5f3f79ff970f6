using System.Net;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>What becomes of an action of the goal « Passer le permis ».</summary>
public sealed class ActionOutcomesTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Employee _employee = null!;
    private HttpClient _claire = null!;

    public async ValueTask InitializeAsync()
    {
        var advisor = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: advisor);
        await _site.OpenPathwayAsync(_employee);
        _claire = await _site.ClientOfAsync(advisor);
        await _claire.AddGoalAsync(_employee.Id, "Passer le permis");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task It_is_done_on_a_day_that_has_come()
    {
        var outcome = (await (await _claire.AddActionAsync(_employee.Id, "Appeler l’auto-école")).FollowAsync("Terminer, Appeler l’auto-école")).Form();
        Assert.StartsWith("Ce jour n’est pas encore venu", (await outcome.Fill("DoneOn", "2027-01-01").SubmitAsync("C’est fait")).PlainErrorOf("DoneOn"), StringComparison.Ordinal);
        Assert.Equal("Écrivez le jour où c’était fait.", (await outcome.Fill("DoneOn", "").SubmitAsync("C’est fait")).PlainErrorOf("DoneOn"));
    }

    [Fact]
    public async Task Given_up_and_taken_up_again()
    {
        var given = await (await (await _claire.AddActionAsync(_employee.Id, "Appeler l’auto-école")).FollowAsync("Terminer, Appeler l’auto-école")).Form().Fill("DoneOn", "").SubmitAsync("Abandonner l’action");
        Assert.Contains("Action abandonnée.", given.PlainAll(".flash")[0], StringComparison.Ordinal);
        Assert.Contains("Abandonnée le 23 novembre 2026", given.Plain(), StringComparison.Ordinal);

        var again = await given.Form("main form[action$='/reprise']").SubmitAsync();
        Assert.Equal(["Action reprise."], again.PlainAll(".flash"));

        var dropped = await (await again.FollowAsync("Changer ou terminer l’objectif Passer le permis")).Form("main form[action$='/etape']").SubmitAsync("Abandonné");
        var reopened = await dropped.Form("main form[action$='/etape']").SubmitAsync();
        Assert.Equal(["Objectif repris."], reopened.PlainAll(".flash"));
    }

    [Fact]
    public async Task What_became_of_an_action_is_told_over_what_somebody_else_wrote_meanwhile()
    {
        var list = await _claire.AddActionAsync(_employee.Id, "Appeler l’auto-école");
        var late = (await list.FollowAsync("Terminer, Appeler l’auto-école")).Form();
        await list.Form("main form[action$='/debut']").SubmitAsync();

        var told = await late.Fill("Outcome", "Rendez-vous pris.").SubmitAsync("C’est fait");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("Quelqu’un d’autre vient de changer cet objectif ou une de ses actions.", told.Plain(), StringComparison.Ordinal);
        Assert.Equal("Rendez-vous pris.", told.Form()["Outcome"]);
        Assert.Equal(["Action faite."], (await told.Form().SubmitAsync("C’est fait")).PlainAll(".flash"));
    }

    [Fact]
    public async Task All_that_is_wrong_with_an_outcome_is_said_at_once()
    {
        var outcome = (await (await _claire.AddActionAsync(_employee.Id, "Appeler l’auto-école")).FollowAsync("Terminer, Appeler l’auto-école")).Form();
        var told = await outcome.Fill("DoneOn", "2026-03-01").Fill("Outcome", new string('a', PathwayAction.OutcomeMaxLength + 1)).SubmitAsync("C’est fait");
        Assert.StartsWith("Ce jour est avant le début du parcours", told.PlainErrorOf("DoneOn"), StringComparison.Ordinal);
        Assert.Equal("300 lettres au plus.", told.PlainErrorOf("Outcome"));
    }
}
