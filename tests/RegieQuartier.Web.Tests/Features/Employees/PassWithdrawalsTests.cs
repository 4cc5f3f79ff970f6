using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Passes;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>A PASS that was written down by mistake, withdrawn.</summary>
public sealed class PassWithdrawalsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Domain.Employees.Employee _employee = null!;
    private HttpClient _claire = null!;
    private IaePass _pass = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Record => $"/salaries/{_employee.Id}/contrats";

    private string Pass => $"/salaries/{_employee.Id}/pass/{_pass.Id}";

    public async ValueTask InitializeAsync()
    {
        var claire = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: claire);
        await _site.SignAsync(_employee);
        _pass = await _site.ReceivePassAsync(_employee);
        _claire = await _site.ClientOfAsync(claire);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_pass_of_somebody_else_is_withdrawn_and_leaves_its_days_and_its_number_to_the_right_one()
    {
        var number = _pass.Number!.Value.Text;
        var form = (await (await (await _claire.OpenAsync(Record)).FollowAsync("Corriger le PASS")).FollowAsync("Retirer ce PASS")).Form();
        Assert.Equal("Choisissez une raison.", (await form.SubmitAsync("Retirer ce PASS")).PlainErrorOf("Reason"));

        var done = await form.Fill("Reason", "OtherPerson").SubmitAsync("Retirer ce PASS");

        Assert.Contains("Retiré le 23 novembre 2026 : cela concerne une autre personne.", done.Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain(_pass.Number!.Value.Display.Replace('\u00a0', ' '), done.Plain(), StringComparison.Ordinal);
        Assert.Equal(["C’est déjà retiré : il n’y a rien de plus à faire."], (await form.SubmitAsync("Retirer ce PASS")).PlainAll(".flash"));
        Assert.Null((await _site.PassAsync(_pass.Id)).Number);
        Assert.Equal(1, await CountAsync(AuditActions.PassWithdrawn));
        foreach (var page in new[] { "correction", "retrait", "suspension", "prolongation" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await _claire.OpenAsync($"{Pass}/{page}")).Status);
        }

        var again = (await done.FollowAsync("Noter un PASS")).Form().Fill("Number", number);
        Assert.Contains("Du 2 mars 2026 au 29 février 2028", (await again.SubmitAsync("Noter ce PASS")).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pass_that_was_held_is_withdrawn_after_what_was_noted_of_it()
    {
        await SuspendAsync();
        var told = await (await _claire.OpenAsync($"{Pass}/retrait")).Form().Fill("Reason", "NeverMade").SubmitAsync("Retirer ce PASS");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "NeverMade"), (told.Status, told.Form()["Reason"]));
        Assert.Contains("retirez-les d’abord", told.Plain(), StringComparison.Ordinal);

        var suspension = (await _site.PassAsync(_pass.Id)).Suspensions[0];
        var page = await (await _claire.OpenAsync($"{Pass}/suspension/{suspension.Id}/correction")).FollowAsync("Retirer cette suspension");
        var gone = await page.Form().Fill("Reason", "NeverMade").SubmitAsync("Retirer la suspension");

        Assert.Equal(["C’est retiré. Le PASS finit le 29 février 2028."], gone.PlainAll(".flash"));
        Assert.Contains("Retirée le 23 novembre 2026 : cela n’a pas eu lieu.", gone.Plain(), StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync(AuditActions.PassChangeWithdrawn));
        var last = await (await _claire.OpenAsync($"{Pass}/retrait")).Form().Fill("Reason", "NeverMade").SubmitAsync("Retirer ce PASS");
        Assert.Equal(Record, last.Address);
    }

    [Fact]
    public async Task Somebody_elses_pass_is_not_withdrawn_under_a_name()
    {
        var other = await _site.EnterAsync("Karim", "Belkacem");
        var director = await _site.ClientAsAsync(Role.Director);

        Assert.Equal(HttpStatusCode.OK, (await director.OpenAsync($"{Pass}/retrait")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await director.OpenAsync($"/salaries/{other.Id}/pass/{_pass.Id}/retrait")).Status);
    }

    private async Task SuspendAsync() => await (await _claire.OpenAsync($"{Pass}/suspension")).Form()
        .Fill("Reason", "ContractSuspended").Fill("StartsOn", "2026-11-02").Fill("EndsOn", "2026-11-11").SubmitAsync("Suspendre le PASS");

    private async Task<int> CountAsync(string action)
    {
        await using var db = _site.OpenContext();
        return await db.AuditEntries.CountAsync(entry => entry.Action == action && entry.SubjectId == _employee.Id, Ct);
    }
}
