using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class InterviewReportsTests : IAsyncLifetime
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
    public async Task What_is_written_is_kept_while_one_writes_and_the_version_follows()
    {
        var form = (await _claire.BeginInterviewAsync(_employee.Id)).Form().Fill("SharedNote", "Premier jet.");
        form.Element.Action += "/brouillon";
        using var sent = new FormUrlEncodedContent(form.Element.Elements
            .Select(element => (Name: element.GetAttribute("name"), Element: element))
            .Where(one => one.Name is not null)
            .Select(one => KeyValuePair.Create(one.Name!, form[one.Name!] ?? "")));
        sent.Headers.Add("X-Requested-With", "draft");
        using var request = new HttpRequestMessage(HttpMethod.Post, form.Element.Action) { Content = sent };
        request.Headers.Add("X-Requested-With", "draft");

        var answer = await _claire.SendAsync(request, Ct);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var said = await answer.Content.ReadAsStringAsync(Ct);
        var kept = await _site.InterviewAsync();
        Assert.Contains($"\"version\":{kept.Version}", said, StringComparison.Ordinal);
        Assert.Equal("Premier jet.", kept.SharedNote);
    }

    [Fact]
    public async Task Two_windows_on_one_interview_lose_nothing()
    {
        var one = (await _claire.BeginInterviewAsync(_employee.Id)).Form();
        var other = (await _claire.OpenAsync($"{Record}/{(await _site.InterviewAsync()).Id}")).Form();
        await one.Fill("SharedNote", "Dans la première.").SubmitAsync("Garder le brouillon");

        var told = await other.Fill("SharedNote", "Dans la deuxième.").SubmitAsync("Garder le brouillon");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("peut-être dans une autre fenêtre", told.Text, StringComparison.Ordinal);
        Assert.Equal("Dans la deuxième.", told.Form()["SharedNote"]);
        await told.Form().SubmitAsync("Garder le brouillon");
        Assert.Equal("Dans la deuxième.", (await _site.InterviewAsync()).SharedNote);
    }

    [Fact]
    public async Task A_number_that_has_no_place_in_a_note_is_refused_and_the_words_stay()
    {
        var refused = await (await _claire.BeginInterviewAsync(_employee.Id)).Form().Fill("PrivateNote", "Sa carte : 1234 5678 9012 3456").SubmitAsync("Garder le brouillon");

        Assert.StartsWith("Il y a ici un numéro de sécurité sociale", refused.ErrorOf("PrivateNote"), StringComparison.Ordinal);
        Assert.Equal("Sa carte : 1234 5678 9012 3456", refused.Form()["PrivateNote"]);
        Assert.Equal("", (await _site.InterviewAsync()).SharedNote);
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_report_is_said_at_once()
    {
        var refused = await (await _claire.BeginInterviewAsync(_employee.Id)).Form().Fill("Minutes", "0").SubmitAsync("Terminer l’entretien");

        Assert.Equal(
            [
                "Entre 1 et 480 minutes.",
                "Écrivez au moins quelques mots, ici ou dans « Ce qu’on a décidé ».",
                "Écrivez la date du prochain entretien : personne ne doit être perdu de vue.",
            ],
            refused.PlainAll(".error-summary li"));
    }

    [Fact]
    public async Task What_could_not_be_read_of_a_report_hides_nothing_of_the_rest()
    {
        var form = (await _claire.BeginInterviewAsync(_employee.Id)).Form().Fill("Day", "0001-01-01").Fill("Minutes", "zzz").Fill("NextOn", "2026-13-41");

        var refused = await form.SubmitAsync("Terminer l’entretien");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("Vérifiez l’année de cette date.", refused.PlainErrorOf("Day"));
        Assert.StartsWith("Écrivez au moins quelques mots", refused.PlainErrorOf("SharedNote"), StringComparison.Ordinal);
        Assert.DoesNotContain("perdu de vue", refused.PlainErrorOf("NextOn"), StringComparison.Ordinal);
        Assert.NotNull(refused.ErrorOf("Minutes"));
    }

    [Fact]
    public async Task A_draft_may_lack_words_and_a_next_date_but_holds_nothing_that_cannot_be()
    {
        var refused = await (await _claire.BeginInterviewAsync(_employee.Id)).Form().Fill("Minutes", "0").SubmitAsync("Garder le brouillon");

        Assert.Equal(["Entre 1 et 480 minutes."], refused.PlainAll(".error-summary li"));
    }

    [Fact]
    public async Task The_words_of_a_complete_interview_are_corrected_by_their_author()
    {
        await _claire.CompleteInterviewAsync(_employee.Id);

        var corrected = await (await _claire.OpenAsync($"{Record}/{(await _site.InterviewAsync()).Id}")).Form().Fill("SharedNote", "Le projet est clair.").SubmitAsync("Enregistrer la correction");

        Assert.Equal(["Correction enregistrée."], corrected.All(".flash"));
        Assert.Contains("Le projet est clair.", corrected.Text, StringComparison.Ordinal);
        Assert.Contains("canari-prive", corrected.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_of_a_complete_interview_are_not_all_taken_away()
    {
        await _claire.CompleteInterviewAsync(_employee.Id);

        var refused = await (await _claire.OpenAsync($"{Record}/{(await _site.InterviewAsync()).Id}")).Form().Fill("SharedNote", "").Fill("Decided", " ").SubmitAsync("Enregistrer la correction");

        Assert.StartsWith("Écrivez au moins quelques mots", refused.PlainErrorOf("SharedNote"), StringComparison.Ordinal);
    }
}
