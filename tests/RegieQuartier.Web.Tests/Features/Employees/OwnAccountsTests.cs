using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class OwnAccountsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Domain.Employees.Employee _employee = null!;
    private Guid _account;
    private Guid _advisor;
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Address => $"/salaries/{_employee.Id}/compte";

    public async ValueTask InitializeAsync()
    {
        _advisor = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _account = (await _site.AddEmployeeWithoutEmailAsync()).Id;
        _employee = await _site.EnterAsync(referentId: _advisor);
        await _site.OpenPathwayAsync(_employee);
        _claire = await _site.ClientOfAsync(_advisor);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_linked_account_opens_the_person_s_own_record_until_it_is_taken_away()
    {
        var done = await (await (await _claire.OpenAsync($"/salaries/{_employee.Id}/suivi")).FollowAsync("Relier un compte")).Form("main form[action$='/compte']").Fill("AccountId", _account.ToString()).SubmitAsync();
        Assert.Equal(["C’est noté. La personne trouve son parcours en se connectant."], done.PlainAll(".flash"));
        var person = await _site.ClientOfAsync(_account);
        Assert.DoesNotContain("Votre dossier n’est pas encore là", (await person.OpenAsync("/mon-parcours")).Plain(), StringComparison.Ordinal);

        var back = await (await done.FollowAsync("Changer")).Form("main form[action$='/retrait']").SubmitAsync();

        Assert.Equal(["Compte détaché. Il n’ouvre plus ce dossier."], back.PlainAll(".flash"));
        Assert.Contains("Votre dossier n’est pas encore là", (await person.OpenAsync("/mon-parcours")).Plain(), StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        Assert.Equal(
            [AuditActions.OwnAccountLinked, AuditActions.OwnAccountUnlinked],
            await db.AuditEntries.Where(entry => entry.SubjectId == _employee.Id && entry.Action.StartsWith("employee.own-account")).OrderBy(entry => entry.Action).Select(entry => entry.Action).ToListAsync(Ct));
    }

    [Fact]
    public async Task An_account_has_one_record_and_is_an_employee_s()
    {
        var other = await _site.EnterAsync("Karim", "Belkacem", _advisor);
        var late = (await _claire.OpenAsync($"/salaries/{other.Id}/compte")).Form("main form[action$='/compte']").Fill("AccountId", _account.ToString());
        await (await _claire.OpenAsync(Address)).Form("main form[action$='/compte']").Fill("AccountId", _account.ToString()).SubmitAsync();

        Assert.Equal("Ce compte est déjà celui d’un autre dossier. Choisissez-en un autre.", (await late.SubmitAsync()).PlainErrorOf("AccountId"));
        Assert.DoesNotContain(_account.ToString(), (await _claire.OpenAsync($"/salaries/{other.Id}/compte")).Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_was_read_before_somebody_changed_it_changes_nothing()
    {
        var other = (await _site.AddAccountAsync(Role.Employee)).Id;
        var late = await _claire.OpenAsync(Address);
        var director = await _site.ClientAsAsync(Role.Director);
        await (await director.OpenAsync(Address)).Form("main form[action$='/compte']").Fill("AccountId", _account.ToString()).SubmitAsync();

        var refused = await late.Form("main form[action$='/compte']").Fill("AccountId", other.ToString()).SubmitAsync();

        Assert.Contains("Quelqu’un vient de changer ce dossier. Regardez, puis recommencez.", refused.Plain(), StringComparison.Ordinal);
        var shown = await director.OpenAsync(Address);
        await refused.Form("main form[action$='/compte']").Fill("AccountId", other.ToString()).SubmitAsync();
        var kept = await shown.Form("main form[action$='/retrait']").SubmitAsync();

        Assert.Equal(["Quelqu’un vient de changer ce dossier. Regardez, puis recommencez."], kept.PlainAll(".flash"));
        await using var db = _site.OpenContext();
        Assert.Equal(other, await db.Employees.Where(employee => employee.Id == _employee.Id).Select(employee => employee.AccountId).SingleAsync(Ct));
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.SubjectId == _employee.Id && entry.Action == AuditActions.OwnAccountUnlinked, Ct));
    }

    [Fact]
    public async Task Neither_another_advisor_nor_finance_chooses_it()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.ClientAsAsync(Role.Advisor)).OpenAsync(Address)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _site.ClientAsAsync(Role.Finance)).OpenAsync(Address)).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await _site.ClientAsAsync(Role.Director)).OpenAsync(Address)).Status);
    }
}
