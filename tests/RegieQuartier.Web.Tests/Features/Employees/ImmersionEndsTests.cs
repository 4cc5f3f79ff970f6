using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.PathwayWorld;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>An immersion that does not take place.</summary>
public sealed class ImmersionEndsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private IntegrationPathway _pathway = null!;
    private HttpClient _claire = null!;
    private string _immersions = "";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var claire = (await _site.AddAccountAsync(Role.Advisor)).Id;
        var employee = await _site.EnterAsync(referentId: claire);
        await _site.SignAsync(employee);
        _pathway = await _site.OpenPathwayAsync(employee);
        _claire = await _site.ClientOfAsync(claire);
        _immersions = $"/salaries/{employee.Id}/immersions";
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task An_immersion_that_somebody_else_changed_is_not_called_off_unseen()
    {
        var immersion = await _site.PlanImmersionAsync(_pathway, Florist with { StartsOn = new DateOnly(2026, 12, 1), EndsOn = new DateOnly(2026, 12, 4) });
        var late = (await _claire.OpenAsync($"{_immersions}/{immersion.Id}/annulation")).Form();
        await (await _claire.OpenAsync($"{_immersions}/{immersion.Id}")).Form("main form:has([name=HostName])").Fill("JobTitle", "Fleuriste").SubmitAsync("Enregistrer");

        Assert.Equal(["Quelqu’un d’autre vient de changer cette immersion. Regardez-la, puis recommencez."], (await late.SubmitAsync()).PlainAll(".flash"));
        await using var db = _site.OpenContext();
        Assert.Null((await db.WorkImmersions.SingleAsync(Ct)).CancelledOn);
    }

    [Fact]
    public async Task An_immersion_to_come_has_no_outcome_and_may_be_called_off()
    {
        var immersion = await _site.PlanImmersionAsync(_pathway, Florist with { StartsOn = new DateOnly(2026, 12, 1), EndsOn = new DateOnly(2026, 12, 4) });
        var early = await (await _claire.OpenAsync($"{_immersions}/{immersion.Id}/bilan")).Form().Fill("OutcomeNote", "Bien.").SubmitAsync();
        Assert.Contains("Cette immersion n’a pas commencé", early.Plain(), StringComparison.Ordinal);

        var question = await (await _claire.OpenAsync($"{_immersions}/{immersion.Id}")).FollowAsync("Elle n’a pas lieu");
        var list = await question.Form().SubmitAsync();

        Assert.Equal(["Immersion annulée."], list.All(".flash"));
        Assert.Equal(["Annulée"], list.All(".items .chip"));
        Assert.Equal(["Cette immersion est annulée."], (await question.Form().SubmitAsync()).All(".flash"));
    }
}
