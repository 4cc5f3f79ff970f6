using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class InterviewCancellationsTests : IAsyncLifetime
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
    public async Task A_planned_interview_is_cancelled_and_counts_nowhere()
    {
        var planned = await _claire.PlanInterviewAsync(_employee.Id, "2026-12-14", "09:30");
        var question = await planned.FollowAsync("Annuler, Point de suivi");
        Assert.Equal(["Annuler cet entretien ?"], question.PlainAll("h1"));
        Assert.Contains("Point de suivi, lundi 14 décembre à 9 h 30", question.Plain(), StringComparison.Ordinal);
        Assert.Contains("Plus aucun entretien ne sera prévu : une autre date sera à trouver.", question.Plain(), StringComparison.Ordinal);

        var cancelled = await question.Form().SubmitAsync("Annuler cet entretien");

        Assert.Equal(["Entretien annulé."], cancelled.PlainAll(".flash"));
        Assert.DoesNotContain("14 décembre", cancelled.Plain(), StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        Assert.False(await db.Interviews.AnyAsync(Ct));
        Assert.Equal(_employee.Id, (await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.InterviewCancelled, Ct)).SubjectId);
    }

    [Fact]
    public async Task One_that_was_begun_by_mistake_goes_with_what_its_author_wrote_and_nobody_elses_does()
    {
        await (await _claire.BeginInterviewAsync(_employee.Id)).Form().Fill("SharedNote", "Premier jet.").SubmitAsync("Garder le brouillon");
        var address = $"{Record}/{(await _site.InterviewAsync()).Id}/annulation";
        var thomas = (await _site.AddAccountAsync(Role.Advisor)).Id;
        await using (var db = _site.OpenContext())
        {
            db.Add(Domain.Employees.ReferentDelegation.Plan(_clairesId, thomas, new(2026, 11, 23), new(2026, 11, 27), new(2026, 11, 23)).Value!);
            await db.SaveChangesAsync(Ct);
        }

        Assert.Equal(Record, (await (await _site.ClientOfAsync(thomas)).OpenAsync(address)).Address);
        var question = await (await _claire.OpenAsync(Record)).FollowAsync("Supprimer le brouillon, Point de suivi");
        Assert.Contains("Tout ce que vous y avez écrit est effacé.", question.Plain(), StringComparison.Ordinal);

        Assert.Equal(["Brouillon supprimé."], (await question.Form().SubmitAsync("Supprimer le brouillon")).PlainAll(".flash"));
        await using var after = _site.OpenContext();
        Assert.False(await after.Interviews.AnyAsync(Ct));
    }

    [Fact]
    public async Task Whose_only_interview_is_cancelled_comes_back_among_the_hours_to_fix()
    {
        await (await _claire.BeginInterviewAsync(_employee.Id)).Form().Fill("SharedNote", "Va bien.").Fill("NextOn", "2026-12-01").SubmitAsync("Terminer l’entretien");
        await _claire.PlanInterviewAsync(_employee.Id, "2026-12-02", "14:00");
        Assert.Empty((await _claire.OpenAsync("/tableau-de-bord")).All("section[aria-labelledby=heures-a-fixer]"));

        var question = await QuestionAsync();
        Assert.Contains("Il reste le jour convenu la dernière fois, mardi 1er décembre, sans heure", question.Plain(), StringComparison.Ordinal);
        await question.Form().SubmitAsync("Annuler cet entretien");

        Assert.Equal(["Entretien du mardi 1er décembre."], (await _claire.OpenAsync("/tableau-de-bord")).PlainAll("section[aria-labelledby=heures-a-fixer] p"));
        Assert.Contains("Heure de l’entretien à fixer", (await _claire.OpenAsync($"/salaries/{_employee.Id}")).Plain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-12-01")]
    [InlineData("2026-12-08")]
    public async Task The_day_that_was_agreed_stays_without_its_hour_and_each_page_tells_the_same(string movedTo)
    {
        var fatoumata = await _site.ClientOfAsync(await _site.GiveAccountAsync(_employee));
        await (await _claire.BeginInterviewAsync(_employee.Id)).Form().Fill("SharedNote", "Va bien.").Fill("NextOn", "2026-12-01").SubmitAsync("Terminer l’entretien");
        await _claire.PlanInterviewAsync(_employee.Id, "2026-12-01", "14:00");
        await (await _claire.OpenAsync($"{Record}/{(await _site.InterviewAsync()).Id}/date")).Form().Fill("Day", movedTo).SubmitAsync("Changer la date");

        var question = await QuestionAsync();
        Assert.Contains(
            "Il reste le jour convenu la dernière fois, mardi 1er décembre, sans heure : « Mon parcours » l’annoncera. Fixez son heure, ou prévoyez aussitôt un autre jour s’il ne tient plus.",
            question.Plain(),
            StringComparison.Ordinal);
        await question.Form().SubmitAsync("Annuler cet entretien");

        Assert.Equal(["Mardi 1er décembre, l’heure sera dite"], (await fatoumata.OpenAsync("/mon-parcours")).PlainAll(".when"));
        Assert.Equal(["Entretien du mardi 1er décembre."], (await _claire.OpenAsync("/tableau-de-bord")).PlainAll("section[aria-labelledby=heures-a-fixer] p"));
        Assert.Contains("Entretien convenu pour le mardi 1er décembre", (await _claire.OpenAsync($"/salaries/{_employee.Id}")).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_day_is_planned_at_once_when_the_one_that_was_agreed_no_longer_holds()
    {
        var fatoumata = await _site.ClientOfAsync(await _site.GiveAccountAsync(_employee));
        await (await _claire.BeginInterviewAsync(_employee.Id)).Form().Fill("SharedNote", "Va bien.").Fill("NextOn", "2026-12-01").SubmitAsync("Terminer l’entretien");
        await _claire.PlanInterviewAsync(_employee.Id, "2026-12-08", "14:00");

        var plan = await (await QuestionAsync()).Form().SubmitAsync("L’annuler et en prévoir un autre");
        Assert.Equal(($"{Record}/nouveau", "Entretien annulé."), (plan.Address, Assert.Single(plan.PlainAll(".flash"))));
        await plan.Form().Fill("Day", "2026-12-15").Fill("Time", "10:00").SubmitAsync("Prévoir cet entretien");

        Assert.Equal(["Mardi 15 décembre à 10 h"], (await fatoumata.OpenAsync("/mon-parcours")).PlainAll(".when"));
        Assert.Empty((await _claire.OpenAsync("/tableau-de-bord")).All("section[aria-labelledby=heures-a-fixer]"));
    }

    [Fact]
    public async Task The_question_says_which_one_is_left()
    {
        await _claire.PlanInterviewAsync(_employee.Id, "2026-12-01", "14:00");
        await _claire.PlanInterviewAsync(_employee.Id, "2026-12-14", "09:30");

        Assert.Contains("Le prochain entretien prévu sera alors celui du mardi 1er décembre à 14 h.", (await QuestionAsync()).Plain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/date")]
    [InlineData("/absence")]
    [InlineData("/annulation")]
    public async Task One_that_is_gone_leads_back_to_the_list_and_one_that_never_was_is_not_found(string page)
    {
        var karim = await _site.EnterAsync("Karim", "Belkacem", _clairesId);
        await _site.OpenPathwayAsync(karim);
        await _claire.PlanInterviewAsync(karim.Id, "2026-12-01", "14:00");
        var karims = (await _site.InterviewAsync()).Id;
        Assert.Equal(HttpStatusCode.NotFound, (await _claire.OpenAsync($"{Record}/{Guid.CreateVersion7()}{page}")).Status);
        await _claire.PlanInterviewAsync(_employee.Id, "2026-12-14", "09:30");
        var gone = (await _site.InterviewAsync()).Id;
        await (await QuestionAsync()).Form().SubmitAsync("Annuler cet entretien");

        var back = await _claire.OpenAsync($"{Record}/{gone}{page}");

        Assert.Equal(Record, back.Address);
        Assert.Contains("annulé", Assert.Single(back.PlainAll(".flash")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _claire.OpenAsync($"{Record}/{Guid.NewGuid()}{page}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _claire.OpenAsync($"{Record}/{karims}{page}")).Status);
    }

    [Fact]
    public async Task Cancelled_its_time_may_be_planned_again()
    {
        await _claire.PlanInterviewAsync(_employee.Id, "2026-12-14", "09:30");
        await (await QuestionAsync()).Form().SubmitAsync("Annuler cet entretien");

        Assert.Contains("Lundi 14 décembre à 9 h 30", (await _claire.PlanInterviewAsync(_employee.Id, "2026-12-14", "09:30")).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Moved_or_begun_meanwhile_it_stays()
    {
        await _claire.PlanInterviewAsync(_employee.Id, "2026-12-14", "09:30");
        var (first, second) = (await QuestionAsync(), await QuestionAsync());
        var interview = await _site.InterviewAsync();
        await (await _claire.OpenAsync($"{Record}/{interview.Id}/date")).Form().Fill("Day", "2026-12-15").SubmitAsync("Changer la date");
        Assert.Contains("il n’est pas annulé", (await first.Form().SubmitAsync("Annuler cet entretien")).Plain(), StringComparison.Ordinal);

        await (await _claire.OpenAsync($"{Record}/{interview.Id}")).Form().Fill("SharedNote", "Premier jet.").SubmitAsync("Garder le brouillon");
        Assert.Contains("Cet entretien vient de changer", (await second.Form().SubmitAsync("Annuler cet entretien")).Plain(), StringComparison.Ordinal);

        Assert.Equal("Premier jet.", (await _site.InterviewAsync()).SharedNote);
        Assert.Equal(["Supprimer ce brouillon ?"], (await _claire.OpenAsync($"{Record}/{interview.Id}/annulation")).PlainAll("h1"));
    }

    [Fact]
    public async Task Cancelled_by_two_people_or_sent_twice_it_is_cancelled_for_each()
    {
        await _claire.PlanInterviewAsync(_employee.Id, "2026-12-14", "09:30");
        var (first, second) = (await QuestionAsync(), await QuestionAsync());
        await first.Form().SubmitAsync("Annuler cet entretien");

        Assert.Equal(["Entretien annulé."], (await second.Form().SubmitAsync("Annuler cet entretien")).PlainAll(".flash"));

        await _claire.PlanInterviewAsync(_employee.Id, "2026-12-15", "09:30");
        var form = (await QuestionAsync()).Form();
        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => form.SubmitAsync("Annuler cet entretien")));

        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.OK, Record), (answer.Status, answer.Address)));
        Assert.All(answers, answer => Assert.DoesNotContain("il n’est pas annulé", answer.Plain(), StringComparison.Ordinal));
        await using var db = _site.OpenContext();
        Assert.Equal(2, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.InterviewCancelled, Ct));
    }

    [Fact]
    public async Task A_forged_version_cancels_nothing()
    {
        await _claire.PlanInterviewAsync(_employee.Id, "2026-12-14", "09:30");

        var told = await (await QuestionAsync()).Form().Fill("Version", "zzz").SubmitAsync("Annuler cet entretien");

        Assert.Contains("il n’est pas annulé", told.Plain(), StringComparison.Ordinal);
        Assert.Equal(InterviewState.Planned, (await _site.InterviewAsync()).State);
    }

    [Fact]
    public async Task Who_does_not_follow_finds_nothing_to_cancel()
    {
        await _claire.PlanInterviewAsync(_employee.Id, "2026-12-14", "09:30");
        var question = await QuestionAsync();
        var other = await _site.ClientAsAsync(Role.Advisor);
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"{Record}/{(await _site.InterviewAsync()).Id}/annulation")).Status);
        await using (var db = _site.OpenContext())
        {
            var employee = await db.Employees.Include(one => one.Referents).SingleAsync(Ct);
            employee.NameReferent((await _site.AddAccountAsync(Role.Advisor)).Id, _site.Clock.GetUtcNow());
            await db.SaveChangesAsync(Ct);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await question.Form().SubmitAsync("Annuler cet entretien")).Status);
        Assert.Equal(InterviewState.Planned, (await _site.InterviewAsync()).State);
    }

    [Fact]
    public async Task A_planned_interview_that_opens_from_the_week_leads_to_its_date_and_its_end()
    {
        await _claire.PlanInterviewAsync(_employee.Id, "2026-12-14", "09:30");
        var led = await _claire.OpenAsync($"{Record}/{(await _site.InterviewAsync()).Id}");

        Assert.Equal(["Changer la date"], (await led.FollowAsync("Changer la date")).PlainAll("h1"));
        Assert.Equal(["Annuler cet entretien ?"], (await led.FollowAsync("annuler cet entretien")).PlainAll("h1"));
        Assert.DoesNotContain("Pas maintenant", (await _claire.BeginInterviewAsync(_employee.Id)).Plain(), StringComparison.Ordinal);
    }

    private async Task<Page> QuestionAsync() => await _claire.OpenAsync($"{Record}/{(await _site.InterviewAsync()).Id}/annulation");
}
