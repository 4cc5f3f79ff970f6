using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Passes;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>A PASS that was written down by mistake, and what was noted of it: corrected, or withdrawn.</summary>
public sealed class PassMistakesTests : IAsyncLifetime
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
    public async Task A_number_and_a_first_day_are_corrected_once_their_dates_were_seen()
    {
        var form = (await (await _claire.OpenAsync(Record)).FollowAsync("Corriger le PASS")).Form();
        Assert.Equal((_pass.Number!.Value.Display, "2026-03-02"), (form["Number"], form["StartsOn"]));

        var seen = await form.Fill("Number", "99999 12 34568").Fill("StartsOn", "2026-02-02").SubmitAsync("Voir les dates d’abord");
        Assert.Contains("Finit le 1er février 2028", seen.Plain(), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 3, 2), (await _site.PassAsync(_pass.Id)).StartsOn);

        var done = await seen.Form().SubmitAsync("Enregistrer la correction");
        Assert.Equal(["PASS corrigé. Il finit le 1er février 2028."], done.PlainAll(".flash"));
        Assert.Contains("99999 12 34568", done.Plain(), StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync(AuditActions.PassCorrected));
    }

    [Fact]
    public async Task A_pass_of_somebody_else_is_withdrawn_and_leaves_its_days_and_its_number_to_the_right_one()
    {
        var number = _pass.Number!.Value.Text;
        var form = (await (await (await _claire.OpenAsync(Record)).FollowAsync("Corriger le PASS")).FollowAsync("Retirer ce PASS")).Form();
        Assert.Equal("Dites pourquoi le retirer.", (await form.SubmitAsync("Retirer ce PASS")).PlainErrorOf("Reason"));

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
    public async Task The_days_of_a_suspension_are_corrected_and_move_the_end()
    {
        await SuspendAsync();
        var suspension = (await _site.PassAsync(_pass.Id)).Suspensions[0];
        var form = (await _claire.OpenAsync($"{Pass}/suspension/{suspension.Id}/correction")).Form();
        Assert.Equal(("ContractSuspended", "2026-11-02", "2026-11-11"), (form["Reason"], form["StartsOn"], form["EndsOn"]));
        Assert.StartsWith("La suspension doit commencer pendant le PASS.", (await form.Fill("StartsOn", "2026-02-02").SubmitAsync("Enregistrer la correction")).PlainErrorOf("StartsOn"), StringComparison.Ordinal);

        var done = await form.Fill("StartsOn", "2026-11-02").Fill("EndsOn", "2026-11-12").SubmitAsync("Enregistrer la correction");

        Assert.Equal(["Suspension corrigée. Le PASS finit le 10 mars 2028."], done.PlainAll(".flash"));
    }

    [Fact]
    public async Task A_demand_that_was_a_mistake_is_withdrawn()
    {
        var old = await _site.ReceivePassAsync(await _site.EnterAsync("Karim", "Belkacem"), new DateOnly(2025, 1, 6));
        var director = await _site.ClientAsAsync(Role.Director);
        var record = $"/salaries/{old.EmployeeId}";
        await (await director.OpenAsync($"{record}/pass/{old.Id}/prolongation")).Form().Fill("Reason", "ParticularDifficulties").Fill("EndsOn", "2027-07-01").SubmitAsync("Noter la prolongation");

        var page = await (await director.OpenAsync($"{record}/contrats")).FollowAsync("Retirer la prolongation jusqu’au 1er\u00a0juillet 2027");
        var gone = await page.Form().Fill("Reason", "WrittenTwice").SubmitAsync("Retirer la prolongation");

        Assert.Contains("Retirée le 23 novembre 2026 : cela a été noté deux fois.", gone.Plain(), StringComparison.Ordinal);
        Assert.Empty((await _site.PassAsync(old.Id)).Extensions);
        Assert.Equal(["C’est déjà retiré : il n’y a rien de plus à faire."], (await page.Form().Fill("Reason", "WrittenTwice").SubmitAsync("Retirer la prolongation")).PlainAll(".flash"));
    }

    [Fact]
    public async Task Over_an_old_page_nothing_is_corrected_before_it_is_seen_again()
    {
        var (one, other) = ((await _claire.OpenAsync($"{Pass}/correction")).Form(), (await _claire.OpenAsync($"{Pass}/correction")).Form());
        await one.Fill("StartsOn", "2026-02-02").SubmitAsync("Enregistrer la correction");

        var told = await other.Fill("StartsOn", "2026-01-05").SubmitAsync("Enregistrer la correction");

        Assert.Contains("Il finit maintenant le 1er février 2028.", told.Plain(), StringComparison.Ordinal);
        Assert.Contains("Il finit le 4 janvier 2028.", (await told.Form().SubmitAsync("Enregistrer la correction")).Plain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("correction")]
    [InlineData("retrait")]
    public async Task Somebody_elses_pass_is_not_found_under_a_name(string page)
    {
        var other = await _site.EnterAsync("Karim", "Belkacem");
        var director = await _site.ClientAsAsync(Role.Director);

        Assert.Equal(HttpStatusCode.OK, (await director.OpenAsync($"{Pass}/{page}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await director.OpenAsync($"/salaries/{other.Id}/pass/{_pass.Id}/{page}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await director.OpenAsync($"{Pass}/mouvements/{Guid.NewGuid()}/retrait")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await director.OpenAsync($"{Pass}/suspension/{Guid.NewGuid()}/correction")).Status);
    }

    private async Task SuspendAsync() => await (await _claire.OpenAsync($"{Pass}/suspension")).Form()
        .Fill("Reason", "ContractSuspended").Fill("StartsOn", "2026-11-02").Fill("EndsOn", "2026-11-11").SubmitAsync("Suspendre le PASS");

    private async Task<int> CountAsync(string action)
    {
        await using var db = _site.OpenContext();
        return await db.AuditEntries.CountAsync(entry => entry.Action == action && entry.SubjectId == _employee.Id, Ct);
    }
}
