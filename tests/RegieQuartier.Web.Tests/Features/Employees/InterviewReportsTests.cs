using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Pathways;
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
        Assert.Contains("ou vous dans une autre fenêtre", told.Text, StringComparison.Ordinal);
        Assert.Equal("Dans la deuxième.", told.Form()["SharedNote"]);
        await told.Form().SubmitAsync("Garder le brouillon");
        Assert.Equal("Dans la deuxième.", (await _site.InterviewAsync()).SharedNote);
    }

    [Fact]
    public async Task Cancelled_while_one_writes_the_words_stay_and_make_a_new_interview()
    {
        var form = await CancelledFormAsync();

        var told = await form.Fill("SharedNote", "Va bien.").Fill("PrivateNote", "canari-prive").SubmitAsync("Terminer l’entretien");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.StartsWith("Cet entretien vient d’être annulé. Vos mots sont encore sur cette page", Assert.Single(told.PlainAll(".error-summary li")), StringComparison.Ordinal);
        Assert.Equal(("Va bien.", "canari-prive"), (told.Form()["SharedNote"], told.Form()["PrivateNote"]));
        Assert.False(await IsAnyThereAsync());

        var missing = await told.Form().SubmitAsync("Terminer l’entretien");
        Assert.StartsWith("Écrivez la date du prochain entretien", Assert.Single(missing.PlainAll(".error-summary li")), StringComparison.Ordinal);
        Assert.Equal(["Entretien terminé."], (await missing.Form().Fill("NextOn", "2026-12-14").SubmitAsync("Terminer l’entretien")).PlainAll(".flash"));

        var anew = await _site.InterviewAsync();
        Assert.Equal((InterviewState.Completed, "Va bien.", _clairesId), (anew.State, anew.SharedNote, anew.AuthorId));
        Assert.Equal("canari-prive", anew.PrivateNoteFor(_clairesId));
    }

    [Fact]
    public async Task Cancelled_while_one_writes_the_draft_goes_on_at_the_same_address()
    {
        var told = await (await CancelledFormAsync()).Fill("SharedNote", "Premier jet.").SubmitAsync("Garder le brouillon");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Premier jet."), (told.Status, told.Form()["SharedNote"]));
        Assert.Equal("", told.Form().Element.GetAttribute("data-draft"));

        var kept = await told.Form().SubmitAsync("Garder le brouillon");
        Assert.Equal(["Brouillon gardé. Personne d’autre ne le voit."], kept.PlainAll(".flash"));
        await kept.Form().Fill("SharedNote", "Deuxième jet.").SubmitAsync("Garder le brouillon");

        Assert.Equal((InterviewState.Draft, "Deuxième jet."), ((await _site.InterviewAsync()).State, (await _site.InterviewAsync()).SharedNote));
    }

    [Fact]
    public async Task Cancelled_while_one_writes_it_makes_one_interview_however_often_it_is_sent()
    {
        var form = (await (await CancelledFormAsync()).Fill("SharedNote", "Va bien.").Fill("NextOn", "2026-12-14").SubmitAsync("Terminer l’entretien")).Form();

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => form.SubmitAsync("Terminer l’entretien")));

        // Who comes after the first finds their words there.
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        await using var db = _site.OpenContext();
        Assert.Equal("Va bien.", (await db.Interviews.SingleAsync(Ct)).SharedNote);
    }

    [Fact]
    public async Task What_was_cancelled_makes_no_second_draft_beside_another_one_and_its_words_stay()
    {
        var told = await (await CancelledFormAsync()).Fill("SharedNote", "Premier jet.").SubmitAsync("Garder le brouillon");
        await (await _claire.BeginInterviewAsync(_employee.Id)).Form().Fill("SharedNote", "Un autre.").SubmitAsync("Garder le brouillon");

        var refused = await told.Form().SubmitAsync("Garder le brouillon");

        Assert.Equal(["Vous avez un autre entretien à terminer avec cette personne : terminez-le d’abord."], refused.PlainAll(".error-summary li"));
        Assert.Equal("Premier jet.", refused.Form()["SharedNote"]);
        Assert.Equal("Un autre.", (await _site.InterviewAsync()).SharedNote);
    }

    [Fact]
    public async Task Who_does_not_follow_begins_nothing_anew()
    {
        var told = await (await CancelledFormAsync()).Fill("SharedNote", "Premier jet.").SubmitAsync("Garder le brouillon");
        await using (var db = _site.OpenContext())
        {
            var employee = await db.Employees.Include(one => one.Referents).SingleAsync(Ct);
            employee.NameReferent((await _site.AddAccountAsync(Role.Advisor)).Id, _site.Clock.GetUtcNow());
            await db.SaveChangesAsync(Ct);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await told.Form().SubmitAsync("Garder le brouillon")).Status);
        Assert.False(await IsAnyThereAsync());
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
    public async Task The_words_of_before_do_not_come_back_over_a_correction_that_they_did_not_see()
    {
        await _claire.CompleteInterviewAsync(_employee.Id);
        var address = $"{Record}/{(await _site.InterviewAsync()).Id}";
        var (late, twice) = ((await _claire.OpenAsync(address)).Form(), (await _claire.OpenAsync(address)).Form());
        await (await _claire.OpenAsync(address)).Form().Fill("SharedNote", "Le projet est clair.").SubmitAsync("Enregistrer la correction");

        var (told, same) = (await late.SubmitAsync("Enregistrer la correction"), await twice.Fill("SharedNote", "Le projet est clair.").SubmitAsync("Enregistrer la correction"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("ou vous dans une autre fenêtre", told.Text, StringComparison.Ordinal);
        Assert.Equal(["Correction enregistrée."], same.All(".flash"));
        Assert.Equal("Le projet est clair.", (await _site.InterviewAsync()).SharedNote);
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.InterviewAmended, Ct));
    }

    [Fact]
    public async Task The_words_of_a_complete_interview_are_not_all_taken_away()
    {
        await _claire.CompleteInterviewAsync(_employee.Id);

        var refused = await (await _claire.OpenAsync($"{Record}/{(await _site.InterviewAsync()).Id}")).Form().Fill("SharedNote", "").Fill("Decided", " ").SubmitAsync("Enregistrer la correction");

        Assert.StartsWith("Écrivez au moins quelques mots", refused.PlainErrorOf("SharedNote"), StringComparison.Ordinal);
    }

    // The page on which one writes, of an interview that is cancelled in another window.
    private async Task<HtmlForm> CancelledFormAsync()
    {
        await _claire.PlanInterviewAsync(_employee.Id, "2026-11-23", "14:00");
        var address = $"{Record}/{(await _site.InterviewAsync()).Id}";
        var form = (await _claire.OpenAsync(address)).Form();
        await (await _claire.OpenAsync($"{address}/annulation")).Form().SubmitAsync("Annuler cet entretien");
        return form;
    }

    private async Task<bool> IsAnyThereAsync()
    {
        await using var db = _site.OpenContext();
        return await db.Interviews.AnyAsync(Ct);
    }
}
