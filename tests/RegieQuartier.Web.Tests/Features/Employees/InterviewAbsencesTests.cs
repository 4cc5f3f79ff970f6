using System.Net;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class InterviewAbsencesTests : IAsyncLifetime
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
    public async Task Who_did_not_come_has_a_next_date()
    {
        var form = (await _claire.OpenAsync($"{Record}/nouveau")).Form();
        await form.Fill("Day", "2026-11-23").Fill("Time", "14:00").SubmitAsync("Prévoir cet entretien");
        var absence = (await _claire.OpenAsync($"{Record}/{(await _site.InterviewAsync()).Id}/absence")).Form();
        var empty = await absence.SubmitAsync("Noter");
        Assert.Equal(("Choisissez ce qui s’est passé.", "Écrivez la date du prochain entretien : personne ne doit être perdu de vue."), (empty.PlainErrorOf("Outcome"), empty.PlainErrorOf("NextOn")));

        var asked = await absence.Fill("Outcome", "NoShow").SubmitAsync("Noter");
        Assert.NotNull(asked.ErrorOf("NextOn"));
        var done = await asked.Form().Fill("NextOn", "2026-11-30").SubmitAsync("Noter");

        Assert.Contains("Point de suivi : personne absente", done.Plain(), StringComparison.Ordinal);
        Assert.Equal(InterviewOutcome.NoShow, (await _site.InterviewAsync()).Outcome);
    }

    [Fact]
    public async Task Nobody_is_absent_before_the_day_and_the_next_date_is_asked_for_at_once()
    {
        var form = (await _claire.OpenAsync($"{Record}/nouveau")).Form();
        await form.Fill("Day", "2026-12-14").Fill("Time", "14:00").SubmitAsync("Prévoir cet entretien");

        var refused = await (await _claire.OpenAsync($"{Record}/{(await _site.InterviewAsync()).Id}/absence")).Form().Fill("Outcome", "NoShow").SubmitAsync("Noter");

        Assert.Equal("Cet entretien n’a pas encore eu lieu : vérifiez la date.", refused.PlainErrorOf("Outcome"));
        Assert.NotNull(refused.ErrorOf("NextOn"));
        Assert.Null((await _site.InterviewAsync()).Outcome);
    }

    [Fact]
    public async Task Moved_or_begun_meanwhile_it_is_told_over_what_was_answered()
    {
        await _claire.PlanInterviewAsync(_employee.Id, "2026-11-23", "14:00");
        var interview = await _site.InterviewAsync();
        var absence = (await _claire.OpenAsync($"{Record}/{interview.Id}/absence")).Form().Fill("Outcome", "Excused").Fill("NextOn", "2026-12-07");
        await (await _claire.OpenAsync($"{Record}/{interview.Id}/date")).Form().Fill("Day", "2026-12-01").SubmitAsync("Changer la date");

        var moved = await absence.SubmitAsync("Noter");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, moved.Status);
        Assert.Contains("il est maintenant prévu le mardi 1er décembre à 14 h", moved.Plain(), StringComparison.Ordinal);
        Assert.Equal(("Excused", "2026-12-07"), (moved.Form()["Outcome"], moved.Form()["NextOn"]));
        Assert.Equal(InterviewState.Planned, (await _site.InterviewAsync()).State);

        await (await _claire.OpenAsync($"{Record}/{interview.Id}")).Form().Fill("SharedNote", "Premier jet.").SubmitAsync("Garder le brouillon");
        var begun = await moved.Form().SubmitAsync("Noter");
        Assert.Contains("Cet entretien a été commencé entre-temps.", begun.Plain(), StringComparison.Ordinal);
        Assert.Equal(InterviewState.Draft, (await _site.InterviewAsync()).State);

        Assert.Equal(["C’est noté."], (await begun.Form().SubmitAsync("Noter")).PlainAll(".flash"));
        Assert.Equal(new DateOnly(2026, 12, 7), (await _site.InterviewAsync()).NextOn);
    }

    [Fact]
    public async Task A_forged_version_writes_nothing_off()
    {
        await _claire.PlanInterviewAsync(_employee.Id, "2026-11-23", "14:00");
        var absence = (await _claire.OpenAsync($"{Record}/{(await _site.InterviewAsync()).Id}/absence")).Form();

        var refused = await absence.Fill("Outcome", "Excused").Fill("NextOn", "2026-12-07").Fill("Version", "zzz").SubmitAsync("Noter");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(InterviewState.Planned, (await _site.InterviewAsync()).State);
    }

    [Fact]
    public async Task Cancelled_meanwhile_nothing_is_left_to_note_and_it_is_said()
    {
        await _claire.PlanInterviewAsync(_employee.Id, "2026-11-23", "14:00");
        var interview = await _site.InterviewAsync();
        var absence = (await _claire.OpenAsync($"{Record}/{interview.Id}/absence")).Form();
        await (await _claire.OpenAsync($"{Record}/{interview.Id}/annulation")).Form().SubmitAsync("Annuler cet entretien");

        var told = await absence.Fill("Outcome", "Excused").Fill("NextOn", "2026-12-07").SubmitAsync("Noter");

        Assert.Equal(Record, told.Address);
        Assert.Equal(["Cet entretien a été annulé ou retiré entre-temps : rien n’est noté."], told.PlainAll(".flash"));
    }

    [Fact]
    public async Task What_was_being_written_stays_its_authors_when_the_interview_was_not_held()
    {
        await (await _claire.BeginInterviewAsync(_employee.Id)).Form().Fill("SharedNote", "canari-brouillon").SubmitAsync("Garder le brouillon");
        var absence = (await _claire.OpenAsync($"{Record}/{(await _site.InterviewAsync()).Id}/absence")).Form();
        await absence.Fill("Outcome", "Postponed").Fill("NextOn", "2026-11-30").SubmitAsync("Noter");

        Assert.DoesNotContain("canari-brouillon", (await (await _site.ClientAsAsync(Role.Director)).OpenAsync(Record)).Text, StringComparison.Ordinal);
    }
}
