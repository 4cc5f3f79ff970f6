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
    public async Task Who_is_no_longer_an_advisor_follows_nobody()
    {
        await using (var db = _site.OpenContext())
        {
            var claire = await db.Users.Include(account => account.Roles).Include(account => account.Writer).SingleAsync(account => account.Id == _claire, Ct);
            claire.AssignRoles(Guid.NewGuid(), new HashSet<Role> { Role.Reception });
            await db.SaveChangesAsync(Ct);
        }

        var client = await _site.ClientOfAsync(_claire);
        var list = await client.OpenAsync("/salaries");

        Assert.Equal(["Fatoumata Diallo-Lemarchand"], list.All(".items .title"));
        Assert.DoesNotContain("Agente", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("2027", list.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.OpenAsync($"/salaries/{_employee}/contrats")).Status);
    }
}
