using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.ExitReasons;

public sealed class ExitReasonsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private HttpClient _director = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _director = await _site.ClientAsAsync(Role.Director);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_reason_is_ranked_otherwise_from_a_day_on()
    {
        var form = (await (await _director.OpenAsync("/motifs-de-sortie")).FollowAsync("Autre sortie reconnue comme positive")).Form();

        Assert.Equal("C’est déjà sa catégorie.", (await form.Fill("Category", "Positive").Fill("From", "2027-01-01").SubmitAsync("Changer sa catégorie")).PlainErrorOf("Category"));
        Assert.StartsWith("Choisissez un jour à venir", (await form.Fill("Category", "Other").Fill("From", "2000-01-01").SubmitAsync("Changer sa catégorie")).PlainErrorOf("From"), StringComparison.Ordinal);
        var ranked = await form.Fill("Category", "Other").Fill("From", "2027-01-01").SubmitAsync("Changer sa catégorie");

        Assert.Contains("Autre sortie à partir du 1er janvier 2027", ranked.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_to_come_is_taken_back_and_the_category_holds_on()
    {
        var form = (await (await _director.OpenAsync("/motifs-de-sortie")).FollowAsync("Autre sortie reconnue comme positive")).Form();
        var ranked = await form.Fill("Category", "Other").Fill("From", "2027-01-01").SubmitAsync("Changer sa catégorie");
        var takeBack = ranked.Form("main form[action$='/retrait']");

        var back = await takeBack.SubmitAsync();

        Assert.DoesNotContain("2027", back.Plain(), StringComparison.Ordinal);
        Assert.Empty(back.All("main form[action$='/retrait']"));
        Assert.Equal(["Catégorie à venir retirée."], (await takeBack.SubmitAsync()).PlainAll(".flash"));
        await using var db = _site.OpenContext();
        var kept = await db.ExitReasons.SingleAsync(reason => reason.Code == 15, Ct);
        Assert.Equal((ExitCategory.Positive, (DateOnly?)null), (kept.Category, kept.Until));
    }

    [Fact]
    public async Task Sent_twice_a_change_is_written_once()
    {
        var form = (await (await _director.OpenAsync("/motifs-de-sortie")).FollowAsync("Autre sortie reconnue comme positive")).Form().Fill("Category", "Other").Fill("From", "2027-01-01");

        var answers = await Task.WhenAll(form.SendAsync("Changer sa catégorie"), form.SendAsync("Changer sa catégorie"));

        Assert.All(answers, answer => Assert.True((int)answer.StatusCode < 500));
        Assert.Single((await _director.OpenAsync("/motifs-de-sortie")).PlainAll("li p"), text => text.Contains("1er janvier 2027", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_reason_that_the_State_adds_has_a_number_of_its_own()
    {
        var form = (await _director.OpenAsync("/motifs-de-sortie/nouveau")).Form().Fill("Label", "CDI inclusion").Fill("Category", "Positive").Fill("From", "2026-01-01");

        Assert.Equal("Ce numéro a déjà un motif ces jours-là.", (await form.Fill("Code", "16").SubmitAsync("Ajouter ce motif")).PlainErrorOf("From"));
        Assert.Equal("Écrivez le numéro de l’ASP, 1 ou plus.", (await form.Fill("Code", "0").SubmitAsync("Ajouter ce motif")).PlainErrorOf("Code"));
        Assert.NotNull((await form.Fill("Code", "99999999999").SubmitAsync("Ajouter ce motif")).PlainErrorOf("Code"));
        Assert.Contains("CDI inclusion", (await form.Fill("Code", "96").SubmitAsync("Ajouter ce motif")).PlainAll(".title"));
    }

    [Fact]
    public async Task An_advisor_reads_them_only()
    {
        var advisor = await _site.ClientAsAsync(Role.Advisor);

        Assert.Empty((await advisor.OpenAsync("/motifs-de-sortie")).All("main a"));
        Assert.Equal(HttpStatusCode.Forbidden, (await advisor.OpenAsync("/motifs-de-sortie/nouveau")).Status);
    }
}
