using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class ReferentsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Guid _claire;
    private Guid _thomas;
    private Guid _employee;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _claire = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _thomas = (await _site.AddAccountAsync(Role.Advisor)).Id;
        var employee = await _site.EnterAsync(referentId: _claire);
        await _site.SignAsync(employee);
        _employee = employee.Id;
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_present_referent_hands_over_and_loses_the_record_the_same_second()
    {
        var claire = await _site.ClientOfAsync(_claire);
        _site.Clock.Advance(TimeSpan.FromMinutes(5));

        var done = await (await claire.OpenAsync($"/salaries/{_employee}/suivi")).Form().Fill("AdvisorId", _thomas.ToString()).SubmitAsync("Confier ce parcours");

        Assert.Equal(["C’est noté. Le changement vaut dès maintenant."], done.PlainAll(".flash"));
        Assert.Equal(HttpStatusCode.NotFound, (await claire.OpenAsync($"/salaries/{_employee}/contrats")).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await _site.ClientOfAsync(_thomas)).OpenAsync($"/salaries/{_employee}/contrats")).Status);
        Assert.Empty(done.Document.QuerySelectorAll("main form"));
        await using var db = _site.OpenContext();
        var referents = (await db.Employees.Include(one => one.Referents).SingleAsync(Ct)).Referents;
        Assert.Equal(referents[0].EndsAt, referents[1].StartsAt);
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.ReferentNamed, Ct));
    }

    [Fact]
    public async Task Another_advisor_names_nobody_and_the_director_does()
    {
        var thomas = await _site.ClientOfAsync(_thomas);
        var director = await _site.ClientAsAsync(Role.Director);
        Assert.Empty((await thomas.OpenAsync($"/salaries/{_employee}/suivi")).Document.QuerySelectorAll("main form"));

        var form = (await director.OpenAsync($"/salaries/{_employee}/suivi")).Form();
        Assert.Equal("Choisissez qui suit ce parcours.", (await form.SubmitAsync("Confier ce parcours")).PlainErrorOf("AdvisorId"));
        await form.Fill("AdvisorId", _thomas.ToString()).SubmitAsync("Confier ce parcours");

        Assert.Equal(HttpStatusCode.OK, (await thomas.OpenAsync($"/salaries/{_employee}/contrats")).Status);
    }

    [Fact]
    public async Task While_an_advisor_is_away_a_colleague_follows_their_people_and_no_longer()
    {
        var (claire, thomas) = (await _site.ClientOfAsync(_claire), await _site.ClientOfAsync(_thomas));
        var form = (await claire.OpenAsync("/salaries/remplacements")).Form();

        var planned = await form.Fill("DelegateId", _thomas.ToString()).Fill("StartsOn", "2026-11-24").Fill("EndsOn", "2026-11-25").SubmitAsync("Prévoir ce remplacement");

        Assert.Contains("Du 24 novembre 2026 au 25 novembre 2026", planned.Plain(), StringComparison.Ordinal);
        HttpStatusCode[] days = new HttpStatusCode[4];
        for (var day = 0; day < days.Length; day++)
        {
            days[day] = (await thomas.OpenAsync($"/salaries/{_employee}/contrats")).Status;
            _site.Clock.Advance(TimeSpan.FromDays(1));
            thomas = await _site.ClientOfAsync(_thomas);
        }

        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.NotFound], days);
    }

    [Fact]
    public async Task A_delegation_is_not_planned_over_another_one_and_is_ended_sooner()
    {
        var claire = await _site.ClientOfAsync(_claire);
        var form = (await claire.OpenAsync("/salaries/remplacements")).Form();
        await form.Fill("DelegateId", _thomas.ToString()).Fill("StartsOn", "2026-11-23").Fill("EndsOn", "2026-11-27").SubmitAsync("Prévoir ce remplacement");

        var over = await form.Fill("StartsOn", "2026-11-27").Fill("EndsOn", "2026-11-30").SubmitAsync("Prévoir ce remplacement");
        Assert.StartsWith("Un autre remplacement est déjà prévu", over.PlainErrorOf("StartsOn"), StringComparison.Ordinal);

        var ended = await over.Form("main form[action$='/fin']").SubmitAsync();
        Assert.Equal(["Remplacement terminé."], ended.PlainAll(".flash"));
        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.ClientOfAsync(_thomas)).OpenAsync($"/salaries/{_employee}/contrats")).Status);
    }

    [Fact]
    public async Task An_advisor_plans_nobody_elses_absence()
    {
        var form = (await (await _site.ClientOfAsync(_thomas)).OpenAsync("/salaries/remplacements")).Form();
        form.Element.QuerySelector("[name=AdvisorId]")!.SetAttribute("value", _claire.ToString());

        var refused = await form.Fill("DelegateId", _claire.ToString()).Fill("StartsOn", "2026-11-24").Fill("EndsOn", "2026-11-25").SubmitAsync("Prévoir ce remplacement");

        Assert.Equal(HttpStatusCode.NotFound, refused.Status);
    }
}
