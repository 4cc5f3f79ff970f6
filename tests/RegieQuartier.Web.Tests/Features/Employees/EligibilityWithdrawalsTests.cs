using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class EligibilityWithdrawalsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Domain.Employees.Employee _employee = null!;
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Record => $"/salaries/{_employee.Id}/contrats";

    public async ValueTask InitializeAsync()
    {
        var claire = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: claire);
        await _site.SignAsync(_employee);
        _claire = await _site.ClientOfAsync(claire);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_diagnosis_is_withdrawn_with_a_reason_stays_readable_and_may_be_made_again()
    {
        await DiagnoseAsync("2026-11-02", "Rsa");
        var form = (await (await (await _claire.OpenAsync(Record)).FollowAsync("Corriger, France Travail, le 2\u00a0novembre 2026")).FollowAsync("Retirer ce diagnostic")).Form();
        Assert.Equal("Dites pourquoi il est retiré.", (await form.SubmitAsync("Retirer ce diagnostic")).PlainErrorOf("Reason"));

        var done = await form.Fill("Reason", "NeverMade").SubmitAsync("Retirer ce diagnostic");

        Assert.Equal(["Diagnostic d’éligibilité retiré."], done.PlainAll(".flash"));
        Assert.Contains("Retiré le 23 novembre 2026 : il n’a pas été fait.", done.Plain(), StringComparison.Ordinal);
        Assert.Empty(done.Document.QuerySelectorAll("main a[href*='/eligibilite/'][href$='/correction']"));
        var kept = await _site.EligibilityAsync();
        foreach (var page in new[] { "correction", "retrait" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await _claire.OpenAsync($"/salaries/{_employee.Id}/eligibilite/{kept.Id}/{page}")).Status);
        }

        Assert.Contains("Ce diagnostic vient d’être retiré.", (await form.SubmitAsync("Retirer ce diagnostic")).Text, StringComparison.Ordinal);
        await DiagnoseAsync("2026-11-02", "Rsa");
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.EligibilityWithdrawn && entry.SubjectId == _employee.Id, Ct));
    }

    [Fact]
    public async Task What_a_pass_or_a_contract_leans_on_is_not_withdrawn()
    {
        var withdrawal = $"/salaries/{_employee.Id}/eligibilite/{await DiagnoseAsync("2026-02-20", "Rsa")}/retrait";
        Assert.Contains("Un contrat d’insertion repose sur ce diagnostic", (await WithdrawAsync(withdrawal)).Plain(), StringComparison.Ordinal);
        await _site.ReceivePassAsync(_employee);

        var refused = await WithdrawAsync(withdrawal);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Le PASS IAE repose sur ce diagnostic", refused.Plain(), StringComparison.Ordinal);
        Assert.Equal("NeverMade", refused.Form()["Reason"]);
        await DiagnoseAsync("2026-02-21", "Rsa");
        Assert.Equal(Record, (await WithdrawAsync(withdrawal)).Address);
    }

    [Fact]
    public async Task Of_two_that_carry_one_pass_two_at_once_withdraw_one()
    {
        await _site.ReceivePassAsync(_employee);
        var forms = new List<HtmlForm>();
        foreach (var day in new[] { "2026-02-20", "2026-02-21" })
        {
            forms.Add((await _claire.OpenAsync($"/salaries/{_employee.Id}/eligibilite/{await DiagnoseAsync(day, "Rsa")}/retrait")).Form().Fill("Reason", "WrittenTwice"));
        }

        var answers = await Task.WhenAll(forms.Select(form => form.SubmitAsync("Retirer ce diagnostic")));

        Assert.Single(answers, answer => answer.Address == Record);
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.EligibilityDiagnoses.CountAsync(diagnosis => diagnosis.WithdrawnOn == null, Ct));
    }

    private Task<Guid> DiagnoseAsync(string madeOn, params string[] criteria) => _claire.DiagnoseAsync(_site, _employee.Id, madeOn, criteria);

    private async Task<Page> WithdrawAsync(string withdrawal) => await (await _claire.OpenAsync(withdrawal)).Form().Fill("Reason", "NeverMade").SubmitAsync("Retirer ce diagnostic");
}
