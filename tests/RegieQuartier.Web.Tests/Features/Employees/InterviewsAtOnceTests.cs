using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>Two interviews of an advisor at the same hour: a slip most of the time, so it is asked about.</summary>
public sealed class InterviewsAtOnceTests : IAsyncLifetime
{
    private const string Asked = "Vous voyez déjà Awa Diallo mardi 24 novembre à 10 h. Est-ce bien à la même heure ?";

    private readonly RegieQuartierFactory _site = new();
    private Guid _clairesId;
    private Employee _awa = null!;
    private Employee _bruno = null!;
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _clairesId = (await _site.AddAccountAsync(Role.Advisor)).Id;
        (_awa, _bruno) = (await EnterAsync("Awa", "Diallo"), await EnterAsync("Bruno", "Anquetil"));
        _claire = await _site.ClientOfAsync(_clairesId);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Another_person_at_the_same_hour_is_asked_about_and_kept_once_it_is_meant()
    {
        await PlanAsync(_awa);

        var asked = await PlanAsync(_bruno);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, Asked), (asked.Status, asked.PlainErrorOf("BesideConfirmed")));
        Assert.Equal(1, await CountAsync());
        await asked.Form().Tick("BesideConfirmed").SubmitAsync("Prévoir cet entretien");
        Assert.Equal(2, await CountAsync());
        var week = await _claire.OpenAsync("/tableau-de-bord");
        Assert.Equal(["10 h", "10 h"], week.PlainAll("section[aria-labelledby=entretiens-a-venir] .hour"));
    }

    [Fact]
    public async Task What_was_confirmed_of_one_person_is_asked_anew_of_another()
    {
        await PlanAsync(_awa);
        var form = (await PlanAsync(_bruno)).Form().Tick("BesideConfirmed");
        await (await (await _claire.OpenAsync($"/salaries/{_awa.Id}/entretiens")).FollowAsync("Annuler, Point de suivi")).Form().SubmitAsync("Annuler cet entretien");
        await PlanAsync(await EnterAsync("Carine", "Lebas"));

        var asked = await form.SubmitAsync("Prévoir cet entretien");

        Assert.StartsWith("Vous voyez déjà Carine Lebas", asked.PlainErrorOf("BesideConfirmed"), StringComparison.Ordinal);
        Assert.Null(asked.Form()["BesideConfirmed"]);
    }

    [Fact]
    public async Task An_hour_later_nothing_is_asked_nor_of_whom_somebody_else_follows()
    {
        await PlanAsync(_awa);
        Assert.Equal(HttpStatusCode.OK, (await PlanAsync(_bruno, "11:00")).Status);

        var thomasId = (await _site.AddAccountAsync(Role.Advisor)).Id;
        var other = await EnterAsync("Carine", "Lebas", thomasId);

        Assert.Equal(HttpStatusCode.OK, (await (await _site.ClientOfAsync(thomasId)).PlanInterviewAsync(other.Id, "2026-11-24", "10:00")).Status);
    }

    [Fact]
    public async Task A_move_asks_the_same_and_nothing_of_an_hour_that_stays()
    {
        await PlanAsync(_awa);
        await PlanAsync(_bruno, "11:00");
        var date = await (await _claire.OpenAsync($"/salaries/{_bruno.Id}/entretiens")).FollowAsync("Changer la date, Point de suivi");

        var asked = await date.Form().Fill("Time", "10:00").SubmitAsync("Changer la date");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, Asked), (asked.Status, asked.PlainErrorOf("BesideConfirmed")));
        await asked.Form().Tick("BesideConfirmed").SubmitAsync("Changer la date");

        date = await (await _claire.OpenAsync($"/salaries/{_bruno.Id}/entretiens")).FollowAsync("Changer la date, Point de suivi");
        Assert.Equal(HttpStatusCode.OK, (await date.Form().SubmitAsync("Changer la date")).Status);
    }

    [Fact]
    public async Task Who_follows_the_person_by_then_is_asked_whoever_planned_it()
    {
        await PlanAsync(_awa);
        var thomasId = (await _site.AddAccountAsync(Role.Advisor)).Id;
        await (await _claire.OpenAsync($"/salaries/{_awa.Id}/suivi")).Form().Fill("AdvisorId", thomasId.ToString()).SubmitAsync("Confier ce parcours");
        var other = await EnterAsync("Carine", "Lebas", thomasId);

        Assert.Equal(HttpStatusCode.OK, (await PlanAsync(_bruno)).Status);
        Assert.Equal(Asked, (await (await _site.ClientOfAsync(thomasId)).PlanInterviewAsync(other.Id, "2026-11-24", "10:00")).PlainErrorOf("BesideConfirmed"));
    }

    [Fact]
    public async Task Of_two_that_are_planned_at_once_one_is_and_the_other_is_asked_about()
    {
        var forms = new List<HtmlForm>();
        foreach (var person in new[] { _awa, _bruno })
        {
            forms.Add((await _claire.OpenAsync($"/salaries/{person.Id}/entretiens/nouveau")).Form().Fill("Day", "2026-11-24").Fill("Time", "10:00"));
        }

        var answers = await Task.WhenAll(forms.Select(form => form.SubmitAsync("Prévoir cet entretien")));

        var asked = Assert.Single(answers, answer => answer.Status == HttpStatusCode.UnprocessableEntity);
        Assert.StartsWith("Vous voyez déjà ", asked.PlainErrorOf("BesideConfirmed"), StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync());
        await asked.Form().Tick("BesideConfirmed").SubmitAsync("Prévoir cet entretien");
        Assert.Equal(2, await CountAsync());
    }

    private async Task<Employee> EnterAsync(string firstName, string lastName, Guid? referentId = null)
    {
        var employee = await _site.EnterAsync(firstName, lastName, referentId ?? _clairesId);
        await _site.OpenPathwayAsync(employee);
        return employee;
    }

    private Task<Page> PlanAsync(Employee employee, string time = "10:00") => _claire.PlanInterviewAsync(employee.Id, "2026-11-24", time);

    private async Task<int> CountAsync()
    {
        await using var db = _site.OpenContext();
        return await db.Interviews.CountAsync(Ct);
    }
}
