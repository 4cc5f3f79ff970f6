using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employment;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class TerminationCorrectionsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Domain.Employees.Employee _employee = null!;
    private EmploymentContract _contract = null!;
    private AppUser _referent = null!;
    private HttpClient _claire = null!;
    private HttpClient _finance = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Record => $"/salaries/{_employee.Id}/contrats";

    private string Break => $"{Record}/{_contract.Id}/rupture";

    public async ValueTask InitializeAsync()
    {
        _referent = await _site.AddAccountAsync(Role.Advisor, Role.Finance);
        _employee = await _site.EnterAsync(referentId: _referent.Id);
        await _site.OpenPathwayAsync(_employee);
        _contract = await _site.SignAsync(_employee);
        _claire = await _site.ClientOfAsync(_referent.Id);
        _finance = await _site.ClientAsAsync(Role.Finance);
        await (await _finance.OpenAsync(Break)).Form().Fill("TerminatedOn", "2026-11-20").Fill("TerminationReason", "Dismissal").SubmitAsync("Mettre fin au contrat");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_wrong_day_and_a_wrong_reason_are_corrected_once_the_dates_were_seen()
    {
        var form = (await (await _finance.OpenAsync(Record)).FollowAsync("Corriger la rupture du 20\u00A0novembre 2026")).Form();
        Assert.Equal(("2026-11-20", "Dismissal"), (form["TerminatedOn"], form["TerminationReason"]));

        var seen = await form.Fill("TerminatedOn", "2026-11-30").Fill("TerminationReason", "Resignation").SubmitAsync("Voir les dates d’abord");
        Assert.Contains("Finit le 30 novembre 2026, dans 7 jours", seen.Plain(), StringComparison.Ordinal);
        Assert.Contains("Démission", seen.Plain(), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 11, 20), (await _site.ContractAsync(_contract.Id)).TerminatedOn);

        var corrected = await seen.Form().SubmitAsync("Enregistrer la correction");
        Assert.Equal(["Fin du contrat corrigée."], corrected.PlainAll(".flash"));
        var kept = await _site.ContractAsync(_contract.Id);
        Assert.Equal((new DateOnly(2026, 11, 30), TerminationReason.Resignation, new DateOnly(2026, 11, 30)), (kept.TerminatedOn, kept.TerminationReason, kept.LastDay));
        Assert.Equal(1, await AuditedAsync(AuditActions.ContractTerminationCorrected));
    }

    [Fact]
    public async Task A_correction_outside_the_contract_is_refused_beside_its_field_and_loses_nothing()
    {
        var told = await (await _finance.OpenAsync($"{Break}/correction")).Form().Fill("TerminatedOn", "2027-03-02").Fill("TerminationReason", "Retirement").SubmitAsync("Enregistrer la correction");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Equal("Ce jour n’est pas pendant le contrat.", told.PlainErrorOf("TerminatedOn"));
        Assert.Equal(("2027-03-02", "Retirement"), (told.Form()["TerminatedOn"], told.Form()["TerminationReason"]));
    }

    [Fact]
    public async Task A_break_that_is_withdrawn_lets_the_contract_run_and_stays_readable()
    {
        var register = (await _finance.OpenAsync("/salaries/registre")).All("tbody tr");
        var page = await (await _finance.OpenAsync(Record)).FollowAsync("Retirer la rupture du 20\u00A0novembre 2026");
        Assert.Contains("Notée au 20 novembre 2026 : licenciement", page.Plain(), StringComparison.Ordinal);
        Assert.Contains("Finit le 1er mars 2027, dans 98 jours", page.Plain(), StringComparison.Ordinal);
        Assert.Contains("Le contrat court de nouveau, jusqu’au 1er mars 2027.", page.Plain(), StringComparison.Ordinal);
        Assert.Equal("Dites pourquoi elle est retirée.", (await page.Form().SubmitAsync("Retirer la rupture")).PlainErrorOf("Reason"));

        var back = await page.Form().Fill("Reason", "GivenUp").SubmitAsync("Retirer la rupture");

        Assert.Equal(["Rupture retirée. Le contrat court de nouveau, jusqu’au 1er mars 2027."], back.PlainAll(".flash"));
        Assert.Contains("Retirée le 23 novembre 2026 : la régie et la personne y ont renoncé.", back.Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain("Licenciement", back.Plain(), StringComparison.Ordinal);
        Assert.Contains("Renouveler", back.Plain(), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2027, 3, 1), (await _site.ContractAsync(_contract.Id)).LastDay);
        Assert.Equal(1, await AuditedAsync(AuditActions.ContractTerminationWithdrawn));
        var history = (await _claire.OpenAsync($"/salaries/{_employee.Id}/histoire")).Plain();
        Assert.Contains("Rupture du contrat retirée", history, StringComparison.Ordinal);
        Assert.Contains("Elle était notée au 20 novembre 2026. La régie et la personne y ont renoncé.", history, StringComparison.Ordinal);
        Assert.DoesNotContain("Contrat terminé avant son terme", history, StringComparison.Ordinal);
        Assert.Contains("20/11/2026", register[0], StringComparison.Ordinal);
        Assert.DoesNotContain("20/11/2026", (await _finance.OpenAsync("/salaries/registre")).All("tbody tr")[0], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _finance.OpenAsync($"{Break}/retrait")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _finance.OpenAsync($"{Break}/correction")).Status);
    }

    [Fact]
    public async Task A_contract_whose_agreed_end_is_past_is_not_said_to_go_on()
    {
        var employee = await _site.EnterAsync("Karim", "Belkacem");
        var contract = await _site.SignAsync(employee, endsOn: new DateOnly(2026, 11, 16));
        var address = $"/salaries/{employee.Id}/contrats/{contract.Id}/rupture";
        await (await _finance.OpenAsync(address)).Form().Fill("TerminatedOn", "2026-11-12").Fill("TerminationReason", "Resignation").SubmitAsync("Mettre fin au contrat");

        var back = await (await _finance.OpenAsync($"{address}/retrait")).Form().Fill("Reason", "Mistake").SubmitAsync("Retirer la rupture");

        Assert.Equal(["Rupture retirée. Le contrat aura couru jusqu’à la fin convenue, le 16 novembre 2026."], back.PlainAll(".flash"));
    }

    [Fact]
    public async Task An_exit_that_leans_on_the_break_is_taken_back_first()
    {
        var withdrawal = (await _finance.OpenAsync($"{Break}/retrait")).Form().Fill("Reason", "Mistake");
        var correction = (await _finance.OpenAsync($"{Break}/correction")).Form();
        await (await _claire.OpenAsync($"/salaries/{_employee.Id}/sortie/nouvelle")).Form().Fill("ReasonCode", "7").Fill("WorkedHours", "845").SubmitAsync("Enregistrer la sortie");
        var taken = $"La sortie de la personne repose sur cette fin de contrat. Demandez à {_referent.DisplayName}, qui suit le parcours, d’annuler d’abord la sortie, puis revenez ici.";

        Assert.Contains(taken, (await withdrawal.SubmitAsync("Retirer la rupture")).Plain(), StringComparison.Ordinal);
        var page = await _finance.OpenAsync($"{Break}/retrait");
        Assert.Contains(taken, page.Plain(), StringComparison.Ordinal);
        Assert.Equal($"/salaries/{_employee.Id}/sortie", (await page.FollowAsync("Voir la sortie")).Address);
        Assert.Contains("cette fin de contrat. Annulez d’abord la sortie, puis revenez ici.", (await _claire.OpenAsync($"{Break}/retrait")).Plain(), StringComparison.Ordinal);
        var moved = await correction.Fill("TerminatedOn", "2026-11-19").SubmitAsync("Voir les dates d’abord");
        Assert.Contains(taken, moved.Plain(), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 11, 20), (await _site.ContractAsync(_contract.Id)).TerminatedOn);

        var reason = await moved.Form().Fill("TerminatedOn", "2026-11-20").Fill("TerminationReason", "Resignation").SubmitAsync("Enregistrer la correction");
        Assert.Equal(["Fin du contrat corrigée."], reason.PlainAll(".flash"));

        await (await _claire.OpenAsync($"/salaries/{_employee.Id}/sortie")).Form("main form[action$='/annulation']").SubmitAsync();
        Assert.Equal(["Rupture retirée. Le contrat court de nouveau, jusqu’au 1er mars 2027."], (await (await _finance.OpenAsync($"{Break}/retrait")).Form().Fill("Reason", "Mistake").SubmitAsync("Retirer la rupture")).PlainAll(".flash"));
    }

    [Fact]
    public async Task A_break_stays_under_an_exit_that_a_call_followed_and_the_reader_is_told_whom_to_ask()
    {
        await (await _finance.OpenAsync($"{Break}/correction")).Form().Fill("TerminatedOn", "2026-08-20").SubmitAsync("Enregistrer la correction");
        var exit = await _claire.LeaveAsync(_employee.Id, "7", "2026-08-20");
        await (await exit.FollowAsync("Noter l’appel à 3 mois")).Form().Fill("Situation", "InJob").Fill("DoneOn", "2026-11-23").SubmitAsync("Noter cet appel");
        const string stays = "La sortie de la personne repose sur cette fin de contrat. Un appel a été noté après elle : elle ne s’annule plus, et le jour de la rupture reste le même.";
        var told = $"{stays} Si ce jour est faux, dites-le à {_referent.DisplayName}, qui suit le parcours.";

        var withdrawal = await _finance.OpenAsync($"{Break}/retrait");
        Assert.Contains(told, withdrawal.Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain("Annulez", withdrawal.Plain(), StringComparison.Ordinal);
        Assert.Equal($"/salaries/{_employee.Id}/sortie", (await withdrawal.FollowAsync("Voir la sortie")).Address);

        var correction = await (await _finance.OpenAsync($"{Break}/correction")).Form().Fill("TerminatedOn", "2026-08-19").SubmitAsync("Enregistrer la correction");
        Assert.Equal([told], correction.PlainAll(".error-summary li"));
        Assert.Equal([stays], (await (await _claire.OpenAsync($"{Break}/correction")).Form().Fill("TerminatedOn", "2026-08-19").SubmitAsync("Enregistrer la correction")).PlainAll(".error-summary li"));
    }

    [Fact]
    public async Task An_exit_whose_reason_no_longer_goes_with_the_break_is_shown_to_be_looked_at()
    {
        await (await _finance.OpenAsync($"{Break}/correction")).Form().Fill("TerminationReason", "SeriousMisconduct").SubmitAsync("Enregistrer la correction");
        await (await _claire.OpenAsync($"/salaries/{_employee.Id}/sortie/nouvelle")).Form().Fill("WorkedHours", "845").SubmitAsync("Enregistrer la sortie");
        var belied = $"La sortie du 20 novembre 2026 garde son motif et sa catégorie, qui ne vont plus avec le motif de la rupture. Dites-le à {_referent.DisplayName}, qui suit le parcours.";

        var seen = await (await _finance.OpenAsync($"{Break}/correction")).Form().Fill("TerminationReason", "Resignation").SubmitAsync("Voir les dates d’abord");
        Assert.Contains(belied, seen.Plain(), StringComparison.Ordinal);
        Assert.Equal($"/salaries/{_employee.Id}/sortie", (await seen.FollowAsync("Voir la sortie")).Address);

        var corrected = await seen.Form().SubmitAsync("Enregistrer la correction");
        Assert.Equal($"/salaries/{_employee.Id}/sortie", corrected.Address);
        Assert.Equal(["Fin du contrat corrigée.", belied], corrected.PlainAll(".flash"));
        Assert.Equal(19, Assert.Single(await _site.ExitsAsync()).ReasonCode);
    }

    [Fact]
    public async Task A_contract_that_followed_keeps_its_days()
    {
        await _site.SignAsync(_employee, startsOn: new DateOnly(2026, 12, 1), endsOn: new DateOnly(2027, 5, 31));
        const string taken = "Un autre contrat de cette personne commence avant cette fin : celui-ci ne peut pas durer jusque-là.";

        Assert.Contains(taken, (await _finance.OpenAsync($"{Break}/retrait")).Plain(), StringComparison.Ordinal);
        var told = await (await _finance.OpenAsync($"{Break}/correction")).Form().Fill("TerminatedOn", "2026-12-01").SubmitAsync("Enregistrer la correction");
        Assert.Equal(taken, told.PlainErrorOf("TerminatedOn"));
        Assert.Equal(["Fin du contrat corrigée."], (await told.Form().Fill("TerminatedOn", "2026-11-30").SubmitAsync("Enregistrer la correction")).PlainAll(".flash"));
    }

    [Fact]
    public async Task Over_an_old_page_the_break_is_told_as_it_is_now_and_the_second_press_holds()
    {
        var (one, two) = ((await _finance.OpenAsync($"{Break}/correction")).Form(), (await _finance.OpenAsync($"{Break}/correction")).Form());
        await one.Fill("TerminationReason", "Resignation").SubmitAsync("Enregistrer la correction");

        var told = await two.Fill("TerminatedOn", "2026-11-19").SubmitAsync("Enregistrer la correction");
        Assert.Contains("La rupture est maintenant notée au 20 novembre 2026 : démission.", told.Plain(), StringComparison.Ordinal);
        Assert.Equal(("2026-11-19", "Dismissal"), (told.Form()["TerminatedOn"], told.Form()["TerminationReason"]));
        Assert.Equal(["Fin du contrat corrigée."], (await told.Form().SubmitAsync("Enregistrer la correction")).PlainAll(".flash"));
    }

    [Fact]
    public async Task The_second_of_two_who_withdraw_a_break_is_told_that_it_is_gone()
    {
        var (one, two) = ((await _finance.OpenAsync($"{Break}/retrait")).Form().Fill("Reason", "Mistake"), (await _finance.OpenAsync($"{Break}/retrait")).Form().Fill("Reason", "GivenUp"));
        var correction = (await _finance.OpenAsync($"{Break}/correction")).Form();
        await one.SubmitAsync("Retirer la rupture");

        Assert.Equal(["La rupture de ce contrat vient d’être retirée : il n’y a plus rien à corriger."], (await two.SubmitAsync("Retirer la rupture")).PlainAll(".flash"));
        var told = await correction.SubmitAsync("Enregistrer la correction");
        Assert.Equal(["La rupture de ce contrat vient d’être retirée : il n’y a plus rien à corriger."], told.PlainAll(".flash"));
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.EmploymentContracts.SelectMany(contract => contract.WithdrawnTerminations).CountAsync(Ct));
    }

    [Fact]
    public async Task A_break_is_not_withdrawn_while_another_contract_is_signed()
    {
        for (var round = 0; round < 3; round++)
        {
            var employee = await _site.EnterAsync();
            var contract = await _site.SignAsync(employee);
            var record = $"/salaries/{employee.Id}/contrats";
            await (await _finance.OpenAsync($"{record}/{contract.Id}/rupture")).Form().Fill("TerminatedOn", "2026-11-20").Fill("TerminationReason", "Dismissal").SubmitAsync("Mettre fin au contrat");
            var withdrawal = (await _finance.OpenAsync($"{record}/{contract.Id}/rupture/retrait")).Form().Fill("Reason", "Mistake");
            var signing = (await _finance.OpenAsync($"{record}/nouveau")).Form().Fill("Type", "FixedTerm").Fill("JobTitle", "Renfort").Fill("StartsOn", "2026-12-01").Fill("EndsOn", "2026-12-31").Fill("WeeklyMinutes", "26");

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
            var employee = await _site.EnterAsync();
            var first = await _site.SignAsync(employee, new DateOnly(2025, 1, 1), new DateOnly(2026, 6, 30));
            var record = $"/salaries/{employee.Id}/contrats";
            await (await _finance.OpenAsync($"{record}/{first.Id}/rupture")).Form().Fill("TerminatedOn", "2026-03-31").Fill("TerminationReason", "Resignation").SubmitAsync("Mettre fin au contrat");
            var later = await _site.SignAsync(employee, new DateOnly(2026, 7, 1), new DateOnly(2026, 12, 31));
            var withdrawal = (await _finance.OpenAsync($"{record}/{first.Id}/rupture/retrait")).Form().Fill("Reason", "Mistake");
            var renewal = (await _finance.OpenAsync($"{record}/{later.Id}/renouvellement")).Form().Fill("EndsOn", "2027-02-28");

            var answers = await Task.WhenAll(withdrawal.SubmitAsync("Retirer la rupture"), renewal.SubmitAsync("Enregistrer le renouvellement"));

            var refused = Assert.Single(answers, answer => answer.Status == HttpStatusCode.UnprocessableEntity);
            Assert.Matches("un contrat signé ensuite dépasserait 24 mois|Avec les contrats d’avant, cela dépasse 24 mois", refused.Plain());
        }
    }

    [Fact]
    public async Task Somebody_elses_contract_is_not_found()
    {
        var other = await _site.EnterAsync("Karim", "Belkacem");

        Assert.Equal(HttpStatusCode.NotFound, (await _finance.OpenAsync($"/salaries/{other.Id}/contrats/{_contract.Id}/rupture/correction")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _finance.OpenAsync($"/salaries/{other.Id}/contrats/{_contract.Id}/rupture/retrait")).Status);
    }

    private async Task<int> AuditedAsync(string action)
    {
        await using var db = _site.OpenContext();
        return await db.AuditEntries.CountAsync(entry => entry.Action == action && entry.SubjectId == _employee.Id, Ct);
    }
}
