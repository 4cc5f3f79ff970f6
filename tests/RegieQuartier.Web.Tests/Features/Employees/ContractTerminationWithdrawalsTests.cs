using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employment;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>The break of a contract, withdrawn.</summary>
public sealed class ContractTerminationWithdrawalsTests : IAsyncLifetime
{
    private BrokenContract _broken = null!;

    public async ValueTask InitializeAsync() => _broken = await BrokenContract.NoteAsync();

    public ValueTask DisposeAsync() => _broken.DisposeAsync();

    [Fact]
    public async Task A_break_that_is_withdrawn_lets_the_contract_run_and_stays_readable()
    {
        var register = (await _broken.Finance.OpenAsync("/salaries/registre")).All("tbody tr");
        var page = await (await _broken.Finance.OpenAsync(_broken.Record)).FollowAsync("Retirer la rupture du 20\u00A0novembre 2026");
        Assert.Equal(["CDDI, du 2 mars 2026 au 20 novembre 2026"], page.PlainAll(".page-head .kicker"));
        Assert.Contains("Notée au 20 novembre 2026 : licenciement.", page.Plain(), StringComparison.Ordinal);
        Assert.Contains("Finit le 1er mars 2027, dans 98 jours", page.Plain(), StringComparison.Ordinal);
        Assert.Contains("Le contrat court de nouveau, jusqu’au 1er mars 2027.", page.Plain(), StringComparison.Ordinal);
        Assert.Equal("Dites pourquoi elle est retirée.", (await page.Form().SubmitAsync("Retirer la rupture")).PlainErrorOf("Reason"));

        var back = await page.Form().Fill("Reason", "GivenUp").SubmitAsync("Retirer la rupture");

        Assert.Equal(["Rupture retirée. Le contrat court de nouveau, jusqu’au 1er mars 2027."], back.PlainAll(".flash"));
        Assert.Contains("Retirée le 23 novembre 2026 : la régie et la personne y ont renoncé.", back.Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain("Licenciement", back.Plain(), StringComparison.Ordinal);
        Assert.Contains("Renouveler", back.Plain(), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2027, 3, 1), (await _broken.Site.ContractAsync(_broken.Contract.Id)).LastDay);
        Assert.Equal(1, await _broken.AuditedAsync(AuditActions.ContractTerminationWithdrawn));
        var history = (await _broken.Claire.OpenAsync($"/salaries/{_broken.Employee.Id}/histoire")).Plain();
        Assert.Contains("Rupture du contrat retirée", history, StringComparison.Ordinal);
        Assert.Contains("Elle était notée au 20 novembre 2026. La régie et la personne y ont renoncé.", history, StringComparison.Ordinal);
        Assert.DoesNotContain("Contrat terminé avant son terme", history, StringComparison.Ordinal);
        Assert.Contains("20/11/2026", register[0], StringComparison.Ordinal);
        Assert.DoesNotContain("20/11/2026", (await _broken.Finance.OpenAsync("/salaries/registre")).All("tbody tr")[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("retrait")]
    [InlineData("correction")]
    public async Task A_link_to_a_break_that_is_gone_leads_back_to_the_contracts(string page)
    {
        await (await _broken.Finance.OpenAsync($"{_broken.Address}/retrait")).Form().Fill("Reason", "Mistake").SubmitAsync("Retirer la rupture");

        var back = await _broken.Finance.OpenAsync($"{_broken.Address}/{page}");

        Assert.Equal(_broken.Record, back.Address);
        Assert.Equal(["Ce contrat n’a pas de rupture notée, ou elle a été retirée : il n’y a rien à corriger ni à retirer."], back.PlainAll(".flash"));
    }

    [Fact]
    public async Task A_contract_whose_agreed_end_is_past_is_not_said_to_go_on()
    {
        var employee = await _broken.Site.EnterAsync("Karim", "Belkacem");
        var contract = await _broken.Site.SignAsync(employee, endsOn: new DateOnly(2026, 11, 16));
        var address = $"/salaries/{employee.Id}/contrats/{contract.Id}/rupture";
        await (await _broken.Finance.OpenAsync(address)).Form().Fill("TerminatedOn", "2026-11-12").Fill("TerminationReason", "Resignation").SubmitAsync("Mettre fin au contrat");

        var back = await (await _broken.Finance.OpenAsync($"{address}/retrait")).Form().Fill("Reason", "Mistake").SubmitAsync("Retirer la rupture");

        Assert.Equal(["Rupture retirée. Le contrat aura couru jusqu’à la fin convenue, le 16 novembre 2026."], back.PlainAll(".flash"));
    }

    [Fact]
    public async Task A_contract_that_followed_keeps_its_days()
    {
        var page = (await _broken.Finance.OpenAsync($"{_broken.Address}/retrait")).Form().Fill("Reason", "Mistake");
        await _broken.Site.SignAsync(_broken.Employee, startsOn: new DateOnly(2026, 12, 1), endsOn: new DateOnly(2027, 5, 31));

        var refused = await page.SubmitAsync("Retirer la rupture");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(BrokenContract.Followed, refused.Plain(), StringComparison.Ordinal);
        Assert.Contains(BrokenContract.Followed, (await _broken.Finance.OpenAsync($"{_broken.Address}/retrait")).Plain(), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 11, 20), (await _broken.Site.ContractAsync(_broken.Contract.Id)).TerminatedOn);
    }

    [Fact]
    public async Task The_second_of_two_who_withdraw_a_break_is_told_that_it_is_gone()
    {
        var (one, two) = ((await _broken.Finance.OpenAsync($"{_broken.Address}/retrait")).Form().Fill("Reason", "Mistake"), (await _broken.Finance.OpenAsync($"{_broken.Address}/retrait")).Form().Fill("Reason", "GivenUp"));
        await one.SubmitAsync("Retirer la rupture");

        Assert.Equal([BrokenContract.Gone], (await two.SubmitAsync("Retirer la rupture")).PlainAll(".flash"));
        await using var db = _broken.Site.OpenContext();
        Assert.Equal(TerminationWithdrawal.Mistake, (await db.EmploymentContracts.SelectMany(contract => contract.WithdrawnTerminations).SingleAsync(TestContext.Current.CancellationToken)).Reason);
    }

    [Fact]
    public async Task A_break_is_not_withdrawn_while_another_contract_is_signed()
    {
        for (var round = 0; round < 3; round++)
        {
            var employee = await _broken.Site.EnterAsync();
            var contract = await _broken.Site.SignAsync(employee);
            var record = $"/salaries/{employee.Id}/contrats";
            await (await _broken.Finance.OpenAsync($"{record}/{contract.Id}/rupture")).Form().Fill("TerminatedOn", "2026-11-20").Fill("TerminationReason", "Dismissal").SubmitAsync("Mettre fin au contrat");
            var withdrawal = (await _broken.Finance.OpenAsync($"{record}/{contract.Id}/rupture/retrait")).Form().Fill("Reason", "Mistake");
            var signing = (await _broken.Finance.OpenAsync($"{record}/nouveau")).Form().Fill("Type", "FixedTerm").Fill("JobTitle", "Renfort").Fill("StartsOn", "2026-12-01").Fill("EndsOn", "2026-12-31").Fill("WeeklyMinutes", "26");

            var answers = await Task.WhenAll(withdrawal.SubmitAsync("Retirer la rupture"), signing.SubmitAsync("Enregistrer le contrat"));

            var refused = Assert.Single(answers, answer => answer.Status == HttpStatusCode.UnprocessableEntity);
            Assert.Matches("Un autre contrat de cette personne (commence avant cette fin|couvre déjà un de ces jours)", refused.Plain());
        }
    }

    [Fact]
    public async Task A_break_is_not_withdrawn_while_a_later_contract_is_renewed_up_to_the_limit_of_all()
    {
        for (var round = 0; round < 3; round++)
        {
            var employee = await _broken.Site.EnterAsync();
            var first = await _broken.Site.SignAsync(employee, new DateOnly(2025, 1, 1), new DateOnly(2026, 6, 30));
            var record = $"/salaries/{employee.Id}/contrats";
            await (await _broken.Finance.OpenAsync($"{record}/{first.Id}/rupture")).Form().Fill("TerminatedOn", "2026-03-31").Fill("TerminationReason", "Resignation").SubmitAsync("Mettre fin au contrat");
            var later = await _broken.Site.SignAsync(employee, new DateOnly(2026, 7, 1), new DateOnly(2026, 12, 31));
            var withdrawal = (await _broken.Finance.OpenAsync($"{record}/{first.Id}/rupture/retrait")).Form().Fill("Reason", "Mistake");
            var renewal = (await _broken.Finance.OpenAsync($"{record}/{later.Id}/renouvellement")).Form().Fill("EndsOn", "2027-02-28");

            var answers = await Task.WhenAll(withdrawal.SubmitAsync("Retirer la rupture"), renewal.SubmitAsync("Enregistrer le renouvellement"));

            var refused = Assert.Single(answers, answer => answer.Status == HttpStatusCode.UnprocessableEntity);
            Assert.Matches("un contrat signé ensuite dépasserait 24 mois|Avec les contrats d’avant, cela dépasse 24 mois", refused.Plain());
        }
    }

    [Fact]
    public async Task Somebody_elses_contract_is_not_found()
    {
        var other = await _broken.Site.EnterAsync("Karim", "Belkacem");

        Assert.Equal(HttpStatusCode.NotFound, (await _broken.Finance.OpenAsync($"/salaries/{other.Id}/contrats/{_broken.Contract.Id}/rupture/retrait")).Status);
    }
}
