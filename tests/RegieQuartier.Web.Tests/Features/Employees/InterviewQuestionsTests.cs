using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class InterviewQuestionsTests : IAsyncLifetime
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
    public async Task A_sunday_is_asked_about_once_and_planned_when_confirmed()
    {
        var asked = await _claire.PlanInterviewAsync(_employee.Id, "2026-11-29", "10:00");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Equal(["Le 29 novembre 2026 est un dimanche. Est-ce bien ce jour-là ?"], asked.PlainAll(".error-summary li"));
        Assert.Equal("2026-11-29", asked.Form()["Day"]);
        Assert.Single((await asked.Form().SubmitAsync("Prévoir cet entretien")).All(".error-summary li"));

        var planned = await asked.Form().Tick("Confirmed").SubmitAsync("Prévoir cet entretien");

        Assert.Contains("Dimanche 29 novembre à 10 h", planned.Plain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-12-25", "10:00", "Le 25 décembre 2026 est un jour férié. Est-ce bien ce jour-là ?")]
    [InlineData("2027-08-15", "10:00", "Le 15 août 2027 est un dimanche et un jour férié. Est-ce bien ce jour-là ?")]
    [InlineData("2026-12-01", "06:30", "6 h 30 est en dehors des heures habituelles (à partir de 7 h, avant 20 h). Est-ce bien cette heure ?")]
    [InlineData("2026-12-01", "20:00", "20 h est en dehors des heures habituelles (à partir de 7 h, avant 20 h). Est-ce bien cette heure ?")]
    [InlineData("2026-11-29", "21:00", "Le 29 novembre 2026 est un dimanche, et 21 h est en dehors des heures habituelles (à partir de 7 h, avant 20 h). Est-ce bien ce jour-là, à cette heure ?")]
    public async Task What_is_unusual_is_named(string day, string time, string question)
    {
        var asked = await _claire.PlanInterviewAsync(_employee.Id, day, time);

        Assert.Equal([question], asked.PlainAll(".error-summary li"));
        Assert.Equal("#Confirmed", asked.Document.QuerySelector(".error-summary a")!.GetAttribute("href"));
        Assert.NotNull(asked.Document.QuerySelector("#Confirmed[aria-invalid=true]"));
        await asked.Form().Tick("Confirmed").SubmitAsync("Prévoir cet entretien");
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.Interviews.CountAsync(Ct));
    }

    [Fact]
    public async Task What_is_confirmed_is_the_very_time_that_was_asked_about()
    {
        var sunday = (await _claire.PlanInterviewAsync(_employee.Id, "2026-11-29", "10:00")).Form().Tick("Confirmed");

        var anotherDay = await sunday.Fill("Day", "2026-12-06").SubmitAsync("Prévoir cet entretien");
        Assert.Equal(["Le 6 décembre 2026 est un dimanche. Est-ce bien ce jour-là ?"], anotherDay.PlainAll(".error-summary li"));
        Assert.Null(anotherDay.Form()["Confirmed"]);

        var evening = await sunday.Fill("Day", "2026-11-29").Fill("Time", "21:00").SubmitAsync("Prévoir cet entretien");
        Assert.Null(evening.Form()["Confirmed"]);
        var later = await evening.Form().Tick("Confirmed").Fill("Time", "22:00").SubmitAsync("Prévoir cet entretien");
        Assert.Null(later.Form()["Confirmed"]);

        await using var db = _site.OpenContext();
        Assert.False(await db.Interviews.AnyAsync(Ct));
    }

    [Fact]
    public async Task The_question_comes_with_what_else_is_wrong_and_its_answer_stays()
    {
        var asked = await _claire.PlanInterviewAsync(_employee.Id, "2026-11-29", "");
        Assert.Equal(["Écrivez l’heure. Exemple : 09:30.", "Le 29 novembre 2026 est un dimanche. Est-ce bien ce jour-là ?"], asked.PlainAll(".error-summary li"));

        var planned = await asked.Form().Tick("Confirmed").Fill("Time", "10:00").SubmitAsync("Prévoir cet entretien");

        Assert.Contains("Dimanche 29 novembre à 10 h", planned.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_asked_of_a_day_that_is_wrong_anyway()
    {
        var refused = await _claire.PlanInterviewAsync(_employee.Id, "2026-11-22", "10:00");

        Assert.Single(refused.All(".error-summary li"));
        Assert.StartsWith("Ce moment est passé.", refused.PlainErrorOf("Day"), StringComparison.Ordinal);
        Assert.Null(refused.Document.QuerySelector("#Confirmed"));
    }

    [Fact]
    public async Task Moving_asks_too_but_not_of_the_time_that_is_kept()
    {
        await (await _claire.PlanInterviewAsync(_employee.Id, "2026-11-29", "10:00")).Form().Tick("Confirmed").SubmitAsync("Prévoir cet entretien");
        var form = (await _claire.OpenAsync($"{Record}/{(await _site.InterviewAsync()).Id}/date")).Form();
        Assert.Equal("2026-11-29", form["Confirmed"]);

        var asked = await form.Fill("Day", "2026-12-06").SubmitAsync("Changer la date");
        Assert.Equal(["Le 6 décembre 2026 est un dimanche. Est-ce bien ce jour-là ?"], asked.PlainAll(".error-summary li"));

        Assert.Equal(["Entretien déplacé au dimanche 6 décembre à 10 h."], (await asked.Form().Tick("Confirmed").SubmitAsync("Changer la date")).PlainAll(".flash"));
    }

    [Fact]
    public async Task The_day_of_the_next_one_is_asked_about_when_an_interview_ends_and_not_in_a_draft()
    {
        var form = (await _claire.BeginInterviewAsync(_employee.Id)).Form().Fill("SharedNote", "Va bien.").Fill("NextOn", "2026-12-25");
        var draft = await form.SubmitAsync("Garder le brouillon");
        Assert.Equal((HttpStatusCode.OK, "2026-12-25"), (draft.Status, draft.Form()["NextOn"]));

        var asked = await draft.Form().SubmitAsync("Terminer l’entretien");
        Assert.Equal(["Le 25 décembre 2026 est un jour férié. Est-ce bien ce jour-là ?"], asked.PlainAll(".error-summary li"));

        Assert.Equal(["Entretien terminé."], (await asked.Form().Tick("NextConfirmed").SubmitAsync("Terminer l’entretien")).PlainAll(".flash"));
        Assert.Equal(new DateOnly(2026, 12, 25), (await _site.InterviewAsync()).NextOn);
    }

    [Fact]
    public async Task The_day_of_the_next_one_is_asked_about_when_an_interview_was_not_held()
    {
        await _claire.PlanInterviewAsync(_employee.Id, "2026-12-01", "14:00");
        var form = (await _claire.OpenAsync($"{Record}/{(await _site.InterviewAsync()).Id}/absence")).Form();

        var asked = await form.Fill("Outcome", "Excused").Fill("NextOn", "2026-12-06").SubmitAsync("Noter");
        Assert.Equal(["Le 6 décembre 2026 est un dimanche. Est-ce bien ce jour-là ?"], asked.PlainAll(".error-summary li"));

        Assert.Equal(["C’est noté."], (await asked.Form().Tick("NextConfirmed").SubmitAsync("Noter")).PlainAll(".flash"));
        Assert.Equal(InterviewOutcome.Excused, (await _site.InterviewAsync()).Outcome);
    }
}
