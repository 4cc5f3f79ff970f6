using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.Web.Tests.Features.Employees.DiagnosisSteps;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>What is sent as a diagnosis and cannot be one.</summary>
public sealed class DiagnosisRefusalsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Employee _employee = null!;
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Record => $"/salaries/{_employee.Id}/diagnostic";

    public async ValueTask InitializeAsync()
    {
        var claire = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: claire);
        await _site.OpenPathwayAsync(_employee);
        _claire = await _site.ClientOfAsync(claire);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("MadeOn", "2026-03-01", "Cette date est avant le début du parcours.")]
    [InlineData("MadeOn", "2026-11-24", "Cette date n’est pas encore passée.")]
    [InlineData("MadeOn", "9999-12-31", "Vérifiez l’année de cette date.")]
    [InlineData("MadeOn", "", "Écrivez le jour.")]
    public async Task A_date_that_cannot_be_is_refused_and_no_level_is_lost(string field, string typed, string sentence)
    {
        var form = Rated((await _claire.OpenAsync($"{Record}/nouveau")).Form(), ("Mobility", "Serious")).Fill(field, typed);

        var again = await form.SubmitAsync("Enregistrer le diagnostic");

        Assert.Equal(sentence, again.PlainErrorOf(field));
        Assert.Equal("Serious", again.Form()["Levels[Mobility]"]);
    }

    [Fact]
    public async Task A_form_without_its_key_is_kept_by_the_second_press()
    {
        var form = Rated((await _claire.OpenAsync($"{Record}/nouveau")).Form(), ("Mobility", "Serious"));
        form.Element.QuerySelector("[name=Key]")!.Remove();

        var told = await form.SubmitAsync("Enregistrer le diagnostic");
        Assert.StartsWith("Cette page n’était plus bonne.", told.PlainAll(".error-summary li")[0], StringComparison.Ordinal);

        Assert.Equal(["Diagnostic enregistré."], (await told.Form().SubmitAsync("Enregistrer le diagnostic")).PlainAll(".flash"));
    }

    [Fact]
    public async Task A_review_rates_something()
    {
        var again = await (await _claire.OpenAsync($"{Record}/nouveau")).Form().SubmitAsync("Enregistrer le diagnostic");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Equal(["Notez au moins un frein."], again.All(".error-summary li"));
    }

    [Theory]
    [InlineData("Levels[Health]", "Serious")]
    [InlineData("Levels[Justice]", "None")]
    [InlineData("Levels[1]", "Serious")]
    [InlineData("Levels[Zzz]", "Serious")]
    [InlineData("Levels[99]", "Serious")]
    [InlineData("Levels[Mobility]", "9")]
    [InlineData("Levels[Mobility]", "99999999999999999999")]
    [InlineData("Levels[Mobility]", "beaucoup")]
    [InlineData("Moment", "Demain")]
    public async Task What_no_screen_proposes_is_not_rated_health_and_justice_above_all(string name, string sent)
    {
        var form = Rated((await _claire.OpenAsync($"{Record}/nouveau")).Form(), ("Housing", "Slight"));
        var control = form.Element.QuerySelector(name == "Moment" ? "#Moment option" : "[name='Levels[Mobility]'][value=Serious]")!;
        control.SetAttribute("value", sent);
        if (name != "Moment")
        {
            control.SetAttribute("name", name);
            control.SetAttribute("checked", "");
            foreach (var other in form.Element.QuerySelectorAll("[name='Levels[Mobility]']").Where(other => other != control))
            {
                other.RemoveAttribute("checked");
            }
        }

        var answer = await form.SubmitAsync("Enregistrer le diagnostic");

        Assert.NotEqual(HttpStatusCode.InternalServerError, answer.Status);
        await using var db = _site.OpenContext();
        Assert.DoesNotContain(await db.PathwayReviews.SelectMany(review => review.Ratings).ToListAsync(Ct), rating => rating.Kind != BarrierKind.Housing);
    }

    [Theory]
    [InlineData("Mobility", "Mobility")]
    [InlineData("Mobility", "")]
    [InlineData("Zzz", "Mobility")]
    public async Task A_level_that_is_sent_twice_or_for_nothing_is_answered(string first, string second)
    {
        var form = Rated((await _claire.OpenAsync($"{Record}/nouveau")).Form(), ("Housing", "Slight"));

        var answer = await form.Forge("Levels[0].Key", first).Forge("Levels[0].Value", "Slight").Forge("Levels[1].Key", second).Forge("Levels[1].Value", "Serious").SubmitAsync("Enregistrer le diagnostic");

        Assert.NotEqual(HttpStatusCode.InternalServerError, answer.Status);
        Assert.DoesNotContain("is not a valid", answer.Text, StringComparison.OrdinalIgnoreCase);
    }
}
