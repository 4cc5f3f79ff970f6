using System.Net;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.PathwayWorld;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>A training, from the thought of it to its certificate.</summary>
public sealed class TrainingStepsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private IntegrationPathway _pathway = null!;
    private HttpClient _claire = null!;
    private string _trainings = "";

    public async ValueTask InitializeAsync()
    {
        var claire = (await _site.AddAccountAsync(Role.Advisor)).Id;
        var employee = await _site.EnterAsync(referentId: claire);
        _pathway = await _site.OpenPathwayAsync(employee);
        _claire = await _site.ClientOfAsync(claire);
        _trainings = $"/salaries/{employee.Id}/formations";
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Each_step_is_noted_until_the_certificate()
    {
        await _site.PlanTrainingAsync(_pathway);
        var list = await _claire.OpenAsync(_trainings);

        list = await list.Form("main form[action$='/inscription']").SubmitAsync();
        Assert.Equal(["Inscription faite"], list.All(".items .chip"));
        list = await list.Form("main form[action$='/debut']").SubmitAsync();
        Assert.Equal(["En cours"], list.All(".items .chip"));

        list = await (await list.FollowAsync("Terminer, SST initial")).Form().Fill("DoneMinutes", "13,5").SubmitAsync();
        Assert.Equal(["Formation terminée."], list.All(".flash"));
        Assert.Contains("Heures faites : 13 h 30, sur 14 h", list.Plain(), StringComparison.Ordinal);

        list = await list.Form("main form[action$='/certificat']").SubmitAsync();
        Assert.Equal(["Certificat obtenu"], list.All(".items .chip"));
    }

    [Fact]
    public async Task A_training_that_was_given_up_goes_on_and_its_hours_are_written_anew()
    {
        await _site.PlanTrainingAsync(_pathway);
        var edit = await (await _claire.OpenAsync(_trainings)).FollowAsync("SST initial");
        var form = (await edit.FollowAsync("Elle est abandonnée")).Form();
        Assert.Equal("0", form["DoneMinutes"]);
        var list = await form.SubmitAsync();
        Assert.Equal(["Abandon noté."], list.All(".flash"));

        list = await (await list.FollowAsync("SST initial")).Form("main form[action$='/reprise']").SubmitAsync();

        Assert.Equal(["Formation rouverte."], list.All(".flash"));
        Assert.Contains("Heures prévues : 14 h", list.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_end_of_a_training_is_told_over_what_somebody_else_wrote_meanwhile()
    {
        await _site.PlanTrainingAsync(_pathway);
        var list = await _claire.OpenAsync(_trainings);
        var late = (await (await list.FollowAsync("SST initial")).FollowAsync("Elle est abandonnée")).Form();
        await list.Form("main form[action$='/inscription']").SubmitAsync();

        var told = await late.Fill("DoneMinutes", "0").SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("Quelqu’un d’autre vient de changer cette formation. Elle dit maintenant : SST initial", told.Plain(), StringComparison.Ordinal);
        Assert.Equal(["Abandon noté."], (await told.Form().SubmitAsync()).All(".flash"));
    }

    [Theory]
    [InlineData("", "Écrivez le nombre d’heures faites.")]
    [InlineData("-1", "Écrivez le nombre d’heures faites.")]
    [InlineData("99999", "Au plus 2 000 heures.")]
    public async Task Hours_that_cannot_be_are_told(string hours, string sentence)
    {
        var training = await _site.PlanTrainingAsync(_pathway);
        await (await _claire.OpenAsync(_trainings)).Form("main form[action$='/inscription']").SubmitAsync();

        var refused = await (await _claire.OpenAsync($"{_trainings}/{training.Id}/fin")).Form().Fill("DoneMinutes", hours).SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.StartsWith(sentence, refused.PlainErrorOf("DoneMinutes"), StringComparison.Ordinal);
        Assert.Equal(hours, refused.Form()["DoneMinutes"]);
    }

    [Fact]
    public async Task A_step_that_was_noted_already_or_comes_too_soon_is_said()
    {
        var training = await _site.PlanTrainingAsync(_pathway);
        var stale = await _claire.OpenAsync(_trainings);
        await stale.Form("main form[action$='/inscription']").SubmitAsync();
        Assert.Contains("La formation n’en est plus là", (await stale.Form("main form[action$='/inscription']").SubmitAsync()).All(".flash")[0], StringComparison.Ordinal);

        var later = await _site.PlanTrainingAsync(_pathway, FirstAid with { StartsOn = new DateOnly(2026, 12, 1), EndsOn = new DateOnly(2026, 12, 2) });
        var list = await (await _claire.OpenAsync(_trainings)).Form($"main form[action*='{later.Id}'][action$='/inscription']").SubmitAsync();
        Assert.Empty(list.All($"main form[action*='{later.Id}']"));
        var early = await (await _claire.OpenAsync($"{_trainings}/{later.Id}/fin")).Form().Fill("DoneMinutes", "14").SubmitAsync();
        Assert.Contains("Le premier jour de cette formation n’est pas encore venu.", early.Plain(), StringComparison.Ordinal);

        var over = await _claire.OpenAsync($"{_trainings}/{training.Id}/fin");
        await over.Form().Fill("DoneMinutes", "14").SubmitAsync();
        var told = await over.Form().Fill("DoneMinutes", "13").SubmitAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Equal("13", told.Form()["DoneMinutes"]);
    }
}
