using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Passes;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class PassExtensionsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Domain.Employees.Employee _employee = null!;
    private Guid _advisor;
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Record => $"/salaries/{_employee.Id}/contrats";

    public async ValueTask InitializeAsync()
    {
        _advisor = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: _advisor);
        await _site.SignAsync(_employee);
        _claire = await _site.ClientOfAsync(_advisor);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task An_extension_waits_for_the_prescriber_who_says_yes()
    {
        var pass = await _site.ReceivePassAsync(_employee, new DateOnly(2025, 1, 6));
        var form = (await (await _claire.OpenAsync(Record)).FollowAsync("Prolonger")).Form();

        var seen = await form.Fill("Reason", "ParticularDifficulties").Fill("EndsOn", "2027-07-01").SubmitAsync("Voir les dates d’abord");
        Assert.Contains("Seulement si le prescripteur est d’accord.", seen.Plain(), StringComparison.Ordinal);
        var asked = await seen.Form().SubmitAsync("Noter la prolongation");
        Assert.Contains("En attente du prescripteur", asked.Plain(), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2027, 1, 5), (await _site.PassAsync(pass.Id)).EndsOn);

        var granted = await asked.Form("main form[action$='/accord']").SubmitAsync();
        Assert.Equal(["PASS prolongé jusqu’au 1er juillet 2027."], granted.PlainAll(".flash"));
        Assert.Equal(new DateOnly(2027, 7, 1), (await _site.PassAsync(pass.Id)).EndsOn);
    }

    [Fact]
    public async Task A_demand_that_has_no_answer_comes_back_after_ten_days()
    {
        await _site.OpenPathwayAsync(_employee);
        await _site.ReceivePassAsync(_employee, new DateOnly(2025, 1, 6));
        var form = (await (await _claire.OpenAsync(Record)).FollowAsync("Prolonger")).Form();
        await form.Fill("Reason", "ParticularDifficulties").Fill("EndsOn", "2027-07-01").SubmitAsync("Noter la prolongation");

        _site.Clock.Advance(TimeSpan.FromDays(9));
        Assert.DoesNotContain("demande de prolongation", (await (await _site.ClientOfAsync(_advisor)).OpenAsync("/tableau-de-bord")).Plain(), StringComparison.Ordinal);

        _site.Clock.Advance(TimeSpan.FromDays(1));
        var claire = await _site.ClientOfAsync(_advisor);
        var week = await claire.OpenAsync("/tableau-de-bord");
        Assert.Contains("La réponse à la demande de prolongation du PASS est attendue aujourd’hui.", week.Plain(), StringComparison.Ordinal);
        var head = await claire.OpenAsync($"/salaries/{_employee.Id}");
        Assert.Contains("Prolongation : à relancer", head.Plain(), StringComparison.Ordinal);
        await (await head.FollowAsync("Prolongation\u00a0: à relancer, noter la réponse")).Form("main form[action$='/accord']").SubmitAsync();

        Assert.DoesNotContain("demande de prolongation", (await claire.OpenAsync("/tableau-de-bord")).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_asked_of_a_pass_that_another_one_followed_is_chased_no_more()
    {
        await _site.OpenPathwayAsync(_employee);
        var old = await _site.ReceivePassAsync(_employee, new DateOnly(2024, 1, 3));
        await using (var db = _site.OpenContext())
        {
            var pass = await db.IaePasses.Include(known => known.Extensions).SingleAsync(known => known.Id == old.Id, Ct);
            var demand = new ExtensionDemand(ExtensionReason.ParticularDifficulties, new DateOnly(2026, 7, 1), SiaeKind.Aci, _employee.BornOn);
            Assert.False(pass.Extend(demand, new DateOnly(2025, 12, 1), EmployeeWorld.Law).Refused);
            await db.SaveChangesAsync(Ct);
        }

        Assert.Contains("demande de prolongation", (await _claire.OpenAsync("/tableau-de-bord")).Plain(), StringComparison.Ordinal);
        await _site.ReceivePassAsync(_employee);

        Assert.DoesNotContain("demande de prolongation", (await _claire.OpenAsync("/tableau-de-bord")).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pass_that_is_held_is_not_extended_and_why_is_told()
    {
        var pass = await _site.ReceivePassAsync(_employee, new DateOnly(2025, 1, 6));
        var open = (await _claire.OpenAsync($"/salaries/{_employee.Id}/pass/{pass.Id}/suspension")).Form();
        var held = await open.Fill("Reason", "ContractSuspended").Fill("StartsOn", "2026-11-20").Fill("EndsOn", "2026-11-30").SubmitAsync("Suspendre le PASS");
        Assert.Empty(held.Document.QuerySelectorAll("main a[href$='/prolongation']"));

        var form = (await _claire.OpenAsync($"/salaries/{_employee.Id}/pass/{pass.Id}/prolongation")).Form();
        var told = await form.Fill("Reason", "ParticularDifficulties").Fill("EndsOn", "2027-07-01").SubmitAsync("Noter la prolongation");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("une prolongation se demande après la reprise", told.Plain(), StringComparison.Ordinal);
        Assert.Empty((await _site.PassAsync(pass.Id)).Extensions);
    }
}
