using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>What became of an interview, noted by mistake and corrected.</summary>
public sealed class InterviewOutcomesTests : IAsyncLifetime
{
    private const string Save = "Enregistrer la correction";

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
    public async Task Noted_as_held_it_was_not_and_its_words_are_read_no_more()
    {
        var fatoumata = await _site.ClientOfAsync(await _site.GiveAccountAsync(_employee));
        await _claire.CompleteInterviewAsync(_employee.Id);
        var page = await (await (await _claire.OpenAsync(Record)).FollowAsync("Corriger cet entretien")).FollowAsync("Dites ce qui s’est passé");
        Assert.Contains("Noté jusqu’ici : fait.", page.Plain(), StringComparison.Ordinal);
        Assert.Equal("2026-12-14", Correction(page)["NextOn"]);
        Assert.Equal("Choisissez ce qui s’est passé.", (await Correction(page).SubmitAsync(Save)).PlainErrorOf("Outcome"));

        var list = await Correction(page).Fill("Outcome", "NoShow").SubmitAsync(Save);

        Assert.Equal(["C’est corrigé."], list.PlainAll(".flash"));
        Assert.Contains("Point de suivi : personne absente", list.Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain("canari-prive", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("S’inscrire au code.", (await fatoumata.OpenAsync("/mon-parcours")).Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain("Point de suivi", (await _claire.OpenAsync($"/salaries/{_employee.Id}/histoire")).Plain(), StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        Assert.Equal(_clairesId, (await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.InterviewOutcomeCorrected && entry.SubjectId == _employee.Id, Ct)).ActorId);
    }

    [Theory]
    [InlineData("{0}/issue")]
    [InlineData("{0}/retrait")]
    [InlineData("renouvellement")]
    public async Task Who_reads_of_an_interview_is_known(string page)
    {
        await _claire.CompleteInterviewAsync(_employee.Id);
        var interview = (await _site.InterviewAsync()).Id;
        var known = await ReadingsAsync();
        // A reading is noted once a day.
        _site.Clock.Advance(TimeSpan.FromDays(1));

        await (await _site.ClientOfAsync(_clairesId)).OpenAsync($"{Record}/{string.Format(System.Globalization.CultureInfo.InvariantCulture, page, interview)}");

        Assert.Equal(known + 1, await ReadingsAsync());
    }

    [Fact]
    public async Task Why_it_was_not_held_is_corrected_and_the_next_day_stays_needed()
    {
        await MissAsync();
        var form = Correction(await (await _claire.OpenAsync(Record)).FollowAsync("Corriger, 23\u00A0novembre 2026"));
        Assert.Equal(("NoShow", "2026-12-07"), (form["Outcome"], form["NextOn"]));

        var refused = await form.Fill("Outcome", "Postponed").Fill("NextOn", "").SubmitAsync(Save);
        Assert.StartsWith("Écrivez la date du prochain entretien", refused.PlainErrorOf("NextOn"), StringComparison.Ordinal);
        await Correction(refused).Fill("NextOn", "2026-12-08").SubmitAsync(Save);

        var interview = await _site.InterviewAsync();
        Assert.Equal((InterviewOutcome.Postponed, new DateOnly(2026, 12, 8)), (interview.Outcome, interview.NextOn));
    }

    [Fact]
    public async Task An_absence_that_was_none_is_there_to_write_again()
    {
        await (await _claire.BeginInterviewAsync(_employee.Id)).Form().Fill("SharedNote", "Premier jet.").SubmitAsync("Garder le brouillon");
        await (await _claire.OpenAsync($"{Record}/{(await _site.InterviewAsync()).Id}/absence")).Form().Fill("Outcome", "NoShow").Fill("NextOn", "2026-12-07").SubmitAsync("Noter");
        var page = await _claire.OpenAsync($"{Record}/{(await _site.InterviewAsync()).Id}/issue");

        var list = await page.Form("main form[action$='/retrait']").SubmitAsync("Le remettre parmi les entretiens prévus");

        Assert.Equal(["L’entretien est de nouveau à mener."], list.PlainAll(".flash"));
        var interview = await _site.InterviewAsync();
        Assert.Equal((InterviewState.Draft, "Premier jet.", null), (interview.State, interview.SharedNote, interview.NextOn));
    }

    [Fact]
    public async Task Sent_twice_it_is_corrected_once_and_over_anothers_change_it_is_told()
    {
        await MissAsync();
        var address = $"{Record}/{(await _site.InterviewAsync()).Id}/issue";
        var (late, twice) = (Correction(await _claire.OpenAsync(address)), Correction(await _claire.OpenAsync(address)));
        await twice.Fill("Outcome", "Excused").SubmitAsync(Save);

        Assert.Equal(["C’est corrigé."], (await twice.SubmitAsync(Save)).PlainAll(".flash"));
        var told = await late.Fill("Outcome", "Postponed").SubmitAsync(Save);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Postponed"), (told.Status, Correction(told)["Outcome"]));
        Assert.StartsWith("Cet entretien vient de changer. Il dit maintenant : personne excusée, le prochain convenu pour ", told.PlainAll(".error-summary li").Single(), StringComparison.Ordinal);
        Assert.Equal(InterviewOutcome.Excused, (await _site.InterviewAsync()).Outcome);
        Assert.Equal(["C’est corrigé."], (await Correction(told).SubmitAsync(Save)).PlainAll(".flash"));
        Assert.Equal(InterviewOutcome.Postponed, (await _site.InterviewAsync()).Outcome);
    }

    [Fact]
    public async Task What_has_no_end_leads_back_to_the_list_and_what_is_not_ones_own_is_not_found()
    {
        await _claire.PlanInterviewAsync(_employee.Id, "2026-11-23", "16:00");
        var address = $"{Record}/{(await _site.InterviewAsync()).Id}/issue";

        Assert.StartsWith("Cet entretien n’est pas terminé", Assert.Single((await _claire.OpenAsync(address)).PlainAll(".flash")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.ClientAsAsync(Role.Advisor)).OpenAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _claire.OpenAsync($"{Record}/{Guid.CreateVersion7()}/issue")).Status);
    }

    // What was missed has a second form beside, which brings it back.
    private static HtmlForm Correction(Page page) => page.Form("main form[action$='/issue']");

    private async Task<int> ReadingsAsync()
    {
        await using var db = _site.OpenContext();
        return await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.InterviewsRead && entry.SubjectId == _employee.Id, Ct);
    }

    private async Task MissAsync()
    {
        await _claire.PlanInterviewAsync(_employee.Id, "2026-11-23", "14:00");
        await (await _claire.OpenAsync($"{Record}/{(await _site.InterviewAsync()).Id}/absence")).Form().Fill("Outcome", "NoShow").Fill("NextOn", "2026-12-07").SubmitAsync("Noter");
    }
}
