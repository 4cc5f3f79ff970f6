using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class InterviewWithdrawalsTests : IAsyncLifetime
{
    private const string Withdraw = "Retirer cet entretien";
    private const string Back = "Le remettre parmi les entretiens prévus";

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
    public async Task Written_in_the_wrong_record_it_goes_with_its_words_and_counts_nowhere()
    {
        var fatoumata = await _site.ClientOfAsync(await _site.GiveAccountAsync(_employee));
        await _claire.CompleteInterviewAsync(_employee.Id);
        Assert.Contains("S’inscrire au code.", (await fatoumata.OpenAsync("/mon-parcours")).Plain(), StringComparison.Ordinal);
        var question = await (await (await _claire.OpenAsync(Record)).FollowAsync("Corriger cet entretien")).FollowAsync("Retirez-le");
        Assert.Contains("Tout ce qui y est écrit est effacé", question.Plain(), StringComparison.Ordinal);
        Assert.Contains("Le prochain entretien, convenu pour lundi 14 décembre, n’est plus annoncé. Plus aucun entretien ne sera prévu", question.Plain(), StringComparison.Ordinal);

        var asked = await question.Form().SubmitAsync(Withdraw);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Dites pourquoi il est retiré."), (asked.Status, asked.PlainErrorOf("Reason")));
        var list = await asked.Form().Fill("Reason", "OtherPerson").SubmitAsync(Withdraw);

        Assert.Equal(["Entretien retiré."], list.PlainAll(".flash"));
        Assert.Contains("Entretien du 23 novembre 2026", list.Plain(), StringComparison.Ordinal);
        Assert.Contains("Retiré le 23 novembre 2026 : cela concerne une autre personne.", list.Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain("S’inscrire au code.", list.Plain(), StringComparison.Ordinal);
        var own = await fatoumata.OpenAsync("/mon-parcours");
        Assert.DoesNotContain("S’inscrire au code.", own.Plain(), StringComparison.Ordinal);
        Assert.Empty(own.All(".when"));
        Assert.DoesNotContain("Point de suivi", (await _claire.OpenAsync($"/salaries/{_employee.Id}/histoire")).Plain(), StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        Assert.False(await db.Interviews.AnyAsync(Ct));
        Assert.Equal(EntryWithdrawal.OtherPerson, (await db.WithdrawnEntries.SingleAsync(Ct)).Reason);
        var line = await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.InterviewWithdrawn, Ct);
        Assert.Equal((_employee.Id, _clairesId, null), (line.SubjectId, line.ActorId, line.Reason));
    }

    [Fact]
    public async Task Absences_that_were_not_stop_raising_their_alert()
    {
        await MissThriceAsync();
        Assert.Contains("Absences répétées", (await _claire.OpenAsync($"/salaries/{_employee.Id}")).Plain(), StringComparison.Ordinal);

        var list = await (await QuestionAsync()).Form().Fill("Reason", "NeverMade").SubmitAsync(Withdraw);

        Assert.Equal(["Entretien retiré."], list.PlainAll(".flash"));
        Assert.DoesNotContain("Absences répétées", (await _claire.OpenAsync($"/salaries/{_employee.Id}")).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ended_by_mistake_on_its_day_it_is_to_hold_again_without_its_words()
    {
        await _claire.PlanInterviewAsync(_employee.Id, "2026-11-23", "16:00");
        await (await _claire.OpenAsync($"{Record}/{(await _site.InterviewAsync()).Id}")).Form()
            .Fill("SharedNote", "C’est une autre personne.").Fill("NextOn", "2026-12-14").SubmitAsync("Terminer l’entretien");

        var list = await (await QuestionAsync()).Form().SubmitAsync(Back);

        Assert.Equal(["L’entretien est de nouveau à mener."], list.PlainAll(".flash"));
        Assert.Contains("Lundi 23 novembre à 16 h", list.Plain(), StringComparison.Ordinal);
        var interview = await _site.InterviewAsync();
        Assert.Equal((InterviewState.Planned, null, "", null), (interview.State, interview.Outcome, interview.SharedNote, interview.NextOn));
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.InterviewTakenBack && entry.SubjectId == _employee.Id, Ct));
    }

    [Fact]
    public async Task Once_its_day_is_over_it_is_withdrawn_alone()
    {
        _site.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 23, 22, 55, 0, TimeSpan.Zero));
        _claire = await _site.ClientOfAsync(_clairesId);
        await _claire.CompleteInterviewAsync(_employee.Id);
        var question = await QuestionAsync();
        _site.Clock.Advance(TimeSpan.FromMinutes(10));

        Assert.DoesNotContain(Back, (await QuestionAsync()).Plain(), StringComparison.Ordinal);
        var refused = await question.Form().SubmitAsync(Back);

        Assert.Equal(["Le jour de cet entretien est passé : il ne revient pas parmi les entretiens prévus. Retirez-le plutôt."], refused.PlainAll(".error-summary li"));
        Assert.Equal(InterviewState.Completed, (await _site.InterviewAsync()).State);
    }

    [Fact]
    public async Task Not_held_by_mistake_it_is_told_after_all()
    {
        await _claire.PlanInterviewAsync(_employee.Id, "2026-11-23", "14:00");
        await MissAsync("Excused");

        await (await QuestionAsync()).Form().SubmitAsync(Back);

        var done = await (await _claire.OpenAsync($"{Record}/{(await _site.InterviewAsync()).Id}")).Form().Fill("SharedNote", "Elle est venue.").Fill("NextOn", "2026-12-14").SubmitAsync("Terminer l’entretien");
        Assert.Equal(["Entretien terminé."], done.PlainAll(".flash"));
        Assert.Equal(InterviewOutcome.Held, (await _site.InterviewAsync()).Outcome);
    }

    [Fact]
    public async Task What_is_planned_again_at_a_time_that_was_given_to_another_is_refused()
    {
        await _claire.PlanInterviewAsync(_employee.Id, "2026-11-23", "14:00");
        await MissAsync("Excused");
        var question = await QuestionAsync();
        await _claire.PlanInterviewAsync(_employee.Id, "2026-11-23", "14:00");

        var refused = await question.Form().SubmitAsync(Back);

        Assert.Equal(["Le même entretien est déjà prévu à cette heure : annulez-le d’abord, ou retirez celui-ci."], refused.PlainAll(".error-summary li"));
    }

    [Fact]
    public async Task Sent_twice_or_by_two_windows_it_is_withdrawn_once_and_each_is_told_so()
    {
        await _claire.CompleteInterviewAsync(_employee.Id);
        var form = (await QuestionAsync()).Form().Fill("Reason", "WrittenTwice");

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => form.SubmitAsync(Withdraw)));

        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.OK, Record), (answer.Status, answer.Address)));
        await using var db = _site.OpenContext();
        Assert.Equal((1, 1), (await db.WithdrawnEntries.CountAsync(Ct), await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.InterviewWithdrawn, Ct)));
        Assert.Equal(["Entretien retiré."], (await form.SubmitAsync(Withdraw)).PlainAll(".flash"));
    }

    [Fact]
    public async Task Sent_twice_it_comes_back_once()
    {
        await _claire.CompleteInterviewAsync(_employee.Id);
        var form = (await QuestionAsync()).Form();
        await form.SubmitAsync(Back);

        Assert.Equal(["L’entretien est de nouveau à mener."], (await form.SubmitAsync(Back)).PlainAll(".flash"));
        Assert.StartsWith("Cet entretien n’est pas terminé", Assert.Single((await form.Fill("Reason", "OtherPerson").SubmitAsync(Withdraw)).PlainAll(".flash")), StringComparison.Ordinal);
        Assert.Equal(InterviewState.Planned, (await _site.InterviewAsync()).State);
    }

    [Fact]
    public async Task Corrected_meanwhile_it_is_not_withdrawn_and_what_was_chosen_stays()
    {
        await _claire.CompleteInterviewAsync(_employee.Id);
        var question = await QuestionAsync();
        await (await _claire.OpenAsync($"{Record}/{(await _site.InterviewAsync()).Id}")).Form().Fill("SharedNote", "Le projet est clair.").SubmitAsync("Enregistrer la correction");

        var told = await question.Form().Fill("Reason", "WrittenTwice").SubmitAsync(Withdraw);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "WrittenTwice"), (told.Status, told.Form()["Reason"]));
        Assert.Equal(["Cet entretien vient de changer. Il dit maintenant : fait, le prochain convenu pour lundi 14 décembre. Vos réponses sont gardées : vérifiez-les, puis recommencez."], told.PlainAll(".error-summary li"));
        Assert.Equal(["Entretien retiré."], (await told.Form().SubmitAsync(Withdraw)).PlainAll(".flash"));
    }

    [Fact]
    public async Task Words_that_come_after_the_withdrawal_are_not_kept_and_every_page_of_it_leads_back()
    {
        await _claire.CompleteInterviewAsync(_employee.Id);
        var address = $"{Record}/{(await _site.InterviewAsync()).Id}";
        var words = (await _claire.OpenAsync(address)).Form();
        await (await QuestionAsync()).Form().Fill("Reason", "OtherPerson").SubmitAsync(Withdraw);

        Assert.Equal(["Cet entretien a été retiré entre-temps : rien n’est enregistré."], (await words.SubmitAsync("Enregistrer la correction")).PlainAll(".flash"));
        foreach (var page in new[] { "", "/absence", "/issue", "/retrait" })
        {
            Assert.Equal(["Cet entretien a été annulé ou retiré entre-temps : il n’est plus dans la liste."], (await _claire.OpenAsync(address + page)).PlainAll(".flash"));
        }
    }

    [Fact]
    public async Task What_somebody_else_wrote_is_theirs_to_withdraw_and_an_absence_is_of_whoever_follows()
    {
        await _claire.CompleteInterviewAsync(_employee.Id);
        var held = await _site.InterviewAsync();
        await _claire.PlanInterviewAsync(_employee.Id, "2026-11-23", "16:00");
        await MissAsync("Excused");
        var missed = await _site.InterviewAsync();
        var thomassId = (await _site.AddAccountAsync(Role.Advisor)).Id;
        var thomas = await _site.ClientOfAsync(thomassId);
        Assert.Equal(HttpStatusCode.NotFound, (await thomas.OpenAsync($"{Record}/{missed.Id}/retrait")).Status);
        await (await _claire.OpenAsync($"/salaries/{_employee.Id}/suivi")).Form().Fill("AdvisorId", thomassId.ToString()).SubmitAsync("Confier ce parcours");

        Assert.Equal(HttpStatusCode.NotFound, (await thomas.OpenAsync($"{Record}/{held.Id}/retrait")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await thomas.OpenAsync($"{Record}/{held.Id}/issue")).Status);
        Assert.Equal(["Entretien retiré."], (await (await thomas.OpenAsync($"{Record}/{missed.Id}/retrait")).Form().Fill("Reason", "NeverMade").SubmitAsync(Withdraw)).PlainAll(".flash"));
    }

    private async Task<Page> QuestionAsync() => await _claire.OpenAsync($"{Record}/{(await _site.InterviewAsync()).Id}/retrait");

    private async Task MissAsync(string outcome) =>
        await (await _claire.OpenAsync($"{Record}/{(await _site.InterviewAsync()).Id}/absence")).Form().Fill("Outcome", outcome).Fill("NextOn", "2026-12-07").SubmitAsync("Noter");

    private async Task MissThriceAsync()
    {
        await using var db = _site.OpenContext();
        var pathway = await db.IntegrationPathways.SingleAsync(Ct);
        for (var day = 1; day <= AlertTerms.Initial.MissedInterviews; day++)
        {
            var interview = Interview.Begin(pathway, _clairesId, InterviewKind.FollowUp, new DateTimeOffset(2026, 11, day, 9, 0, 0, TimeSpan.Zero)).Value!;
            interview.Miss(InterviewOutcome.NoShow, new DateOnly(2026, 12, 1), new DateOnly(2026, 11, 20));
            db.Add(interview);
        }

        await db.SaveChangesAsync(Ct);
    }
}
