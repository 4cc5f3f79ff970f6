using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class DelegationsTests : IAsyncLifetime
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

    [Fact]
    public async Task Who_replaces_somebody_hands_nobody_over()
    {
        var form = (await (await _site.ClientOfAsync(_claire)).OpenAsync("/salaries/remplacements")).Form();
        await form.Fill("DelegateId", _thomas.ToString()).Fill("StartsOn", "2026-11-23").Fill("EndsOn", "2026-11-27").SubmitAsync("Prévoir ce remplacement");

        var page = await (await _site.ClientOfAsync(_thomas)).OpenAsync($"/salaries/{_employee}/suivi");

        Assert.Contains("et par vous pendant son absence", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task An_account_that_is_no_advisors_is_replaced_by_nobody()
    {
        var form = (await (await _site.ClientAsAsync(Role.Director)).OpenAsync("/salaries/remplacements")).Form();
        var stranger = Guid.NewGuid().ToString();
        form.Element.QuerySelector("#AdvisorId option")!.SetAttribute("value", stranger);

        var refused = await form.Fill("AdvisorId", stranger).Fill("DelegateId", _thomas.ToString()).Fill("StartsOn", "2026-11-23").Fill("EndsOn", "2026-11-27").SubmitAsync("Prévoir ce remplacement");

        Assert.Equal("Choisissez une conseillère ou un conseiller de la liste.", refused.ErrorOf("AdvisorId"));
    }
}
