using System.Net;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Candidates;

public sealed class CandidateStepsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private HttpClient _claire = null!;
    private Guid _id;

    public async ValueTask InitializeAsync()
    {
        _claire = await _site.ClientAsAsync(Role.Advisor);
        _id = (await _site.ApplyAsync()).Id;
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Where_it_stands_is_noted_and_shown()
    {
        var page = await Steps(await OpenAsync()).Fill("Status", "Pool").SubmitAsync();

        Assert.Equal(["C’est noté : en réserve."], page.PlainAll(".flash"));
        Assert.Contains("En réserve", page.All(".page-head .chip"));
        Assert.Equal((ApplicationStatus.Pool, new DateOnly(2026, 11, 23)), await KeptAsync());
    }

    [Fact]
    public async Task An_application_is_refused_for_a_reason_and_taken_up_again()
    {
        var question = await (await OpenAsync()).FollowAsync("Refuser");
        var without = await question.Form().SubmitAsync();
        Assert.Equal("Choisissez une raison.", without.PlainErrorOf("Reason"));

        var refused = await without.Form().Fill("Reason", "Aucun poste n’est ouvert").SubmitAsync();
        Assert.Contains("Refusée le 23 novembre 2026 : aucun poste n’est ouvert.", refused.Plain(), StringComparison.Ordinal);
        Assert.Equal(ApplicationRefusal.NoOpening, (await _site.CandidateAsync(_id)).RefusalReason);

        var again = await Steps(refused).SubmitAsync("Reprendre la candidature");
        Assert.Equal(["À l’étude"], again.All(".page-head .chip"));
        Assert.Null((await _site.CandidateAsync(_id)).RefusalReason);
    }

    [Fact]
    public async Task A_person_gives_up_and_comes_back()
    {
        var gone = await (await OpenAsync()).Form("main form[action$='/abandon']").SubmitAsync();
        Assert.Contains("Abandonnée le 23 novembre 2026.", gone.Plain(), StringComparison.Ordinal);

        await Steps(gone).SubmitAsync("Reprendre la candidature");
        Assert.Equal(ApplicationStatus.Processing, (await KeptAsync()).Status);
    }

    [Fact]
    public async Task What_stands_so_already_changes_nothing()
    {
        var page = await Steps(await OpenAsync()).SubmitAsync("Noter");

        Assert.Contains("C’est déjà noté ainsi.", page.Plain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/suite", "Status")]
    [InlineData("/refus", "Reason")]
    [InlineData("/abandon", null)]
    [InlineData("/sans-objet", null)]
    public async Task The_second_of_two_who_answer_is_shown_where_it_stands(string act, string? field)
    {
        var seen = act == "/refus" ? await (await OpenAsync()).FollowAsync("Refuser") : await OpenAsync();
        await Steps(await (await _site.ClientAsAsync(Role.Director)).OpenAsync($"/candidatures/{_id}")).Fill("Status", "Postponed").SubmitAsync();

        var form = seen.Form($"main form[action$='{act}']");
        var told = await (field is null ? form : form.Fill(field, field == "Status" ? "Processing" : "NoOpening")).SubmitAsync();

        Assert.Contains("Quelqu’un d’autre vient de changer cette candidature.", told.Plain(), StringComparison.Ordinal);
        Assert.Equal(ApplicationStatus.Postponed, (await KeptAsync()).Status);
    }

    [Theory]
    [InlineData("Status", "Accepted")]
    [InlineData("Status", "N’importe quoi")]
    [InlineData("Version", "beaucoup")]
    public async Task A_step_that_is_none_is_refused(string field, string value)
    {
        var form = Steps(await OpenAsync());
        form.Element.QuerySelector("#Status option:checked, #Status option")!.SetAttribute("value", field == "Status" ? value : "Pool");
        form.Element.QuerySelector("[name=Version]")!.SetAttribute("value", field == "Version" ? value : "1");

        var page = await form.SubmitAsync();

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(ApplicationStatus.New, (await KeptAsync()).Status);
    }

    [Fact]
    public async Task Once_it_is_answered_the_question_is_not_asked_any_more()
    {
        await (await OpenAsync()).Form("main form[action$='/abandon']").SubmitAsync();

        Assert.Equal($"/candidatures/{_id}", (await _claire.OpenAsync($"/candidatures/{_id}/refus")).Address);
        Assert.Equal($"/candidatures/{_id}", (await _claire.OpenAsync($"/candidatures/{_id}/embauche")).Address);
    }

    private static HtmlForm Steps(Page page) => page.Form("main form[action$='/suite']");

    private Task<Page> OpenAsync() => _claire.OpenAsync($"/candidatures/{_id}");

    private async Task<(ApplicationStatus Status, DateOnly LastContactOn)> KeptAsync()
    {
        var kept = await _site.CandidateAsync(_id);
        return (kept.Status, kept.LastContactOn);
    }
}
