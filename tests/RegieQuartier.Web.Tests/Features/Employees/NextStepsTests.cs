using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>« La suite » of a record, whatever kind of thing comes next.</summary>
public sealed class NextStepsTests : IAsyncLifetime
{
    private const string Titles = "section[aria-labelledby=suite] .title";

    private readonly RegieQuartierFactory _site = new();
    private Domain.Employees.Employee _employee = null!;
    private IntegrationPathway _pathway = null!;
    private HttpClient _claire = null!;

    public async ValueTask InitializeAsync()
    {
        var claire = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: claire);
        _pathway = await _site.OpenPathwayAsync(_employee);
        _claire = await _site.ClientOfAsync(claire);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Trainings_and_immersions_that_come_stand_among_the_interviews_by_day()
    {
        await _claire.PlanInterviewAsync(_employee.Id, "2026-12-03", "10:00");
        await _site.PlanImmersionAsync(_pathway, PathwayWorld.Florist with { StartsOn = new(2026, 12, 7), EndsOn = new(2026, 12, 11) });
        await _site.PlanTrainingAsync(_pathway, PathwayWorld.FirstAid with { StartsOn = new(2026, 11, 30), EndsOn = new(2026, 12, 1) });

        var record = await _claire.OpenAsync($"/salaries/{_employee.Id}");

        Assert.Equal(["SST initial", "Point de suivi", "Immersion chez Fleurs d’Élise"], record.PlainAll(Titles));
        Assert.Contains("Formation. Du 30 novembre 2026 au 1er décembre 2026", record.Plain(), StringComparison.Ordinal);
        Assert.Empty(record.All("section[aria-labelledby=suite] .end"));
        var director = await (await _site.ClientAsAsync(Role.Director)).OpenAsync($"/salaries/{_employee.Id}");
        Assert.Equal(record.PlainAll(Titles), director.PlainAll(Titles));
    }

    [Fact]
    public async Task An_immersion_that_is_over_waits_for_its_review_until_it_is_written()
    {
        await _site.PlanImmersionAsync(_pathway);
        var record = await _claire.OpenAsync($"/salaries/{_employee.Id}");
        Assert.Equal(["Faire le bilan de l’immersion"], record.PlainAll(Titles));
        Assert.Equal(["En retard"], record.PlainAll("section[aria-labelledby=suite] .end"));

        await (await record.FollowAsync("Faire le bilan de l’immersion")).Form().Fill("OutcomeNote", "Un métier qui lui plaît.").SubmitAsync("Enregistrer le bilan");

        Assert.Empty((await _claire.OpenAsync($"/salaries/{_employee.Id}")).PlainAll(Titles));
    }

    [Fact]
    public async Task A_training_that_was_to_begin_is_late_until_somebody_says_that_it_did()
    {
        await _site.PlanTrainingAsync(_pathway, PathwayWorld.FirstAid with { StartsOn = new(2026, 11, 16), EndsOn = new(2026, 11, 17) });

        var record = await _claire.OpenAsync($"/salaries/{_employee.Id}");

        Assert.Equal(["SST initial"], record.PlainAll(Titles));
        Assert.Equal(["En retard"], record.PlainAll("section[aria-labelledby=suite] .end"));
    }
}
