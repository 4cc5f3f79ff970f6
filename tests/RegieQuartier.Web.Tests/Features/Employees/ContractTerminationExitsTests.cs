using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>The break of a contract under an exit that was written from it.</summary>
public sealed class ContractTerminationExitsTests : IAsyncLifetime
{
    private BrokenContract _broken = null!;

    public async ValueTask InitializeAsync() => _broken = await BrokenContract.NoteAsync();

    public ValueTask DisposeAsync() => _broken.DisposeAsync();

    [Fact]
    public async Task An_exit_that_leans_on_the_break_is_taken_back_first()
    {
        var withdrawal = (await _broken.Finance.OpenAsync($"{_broken.Address}/retrait")).Form().Fill("Reason", "Mistake");
        var correction = (await _broken.Finance.OpenAsync($"{_broken.Address}/correction")).Form();
        await (await _broken.Claire.OpenAsync($"/salaries/{_broken.Employee.Id}/sortie/nouvelle")).Form().Fill("ReasonCode", "7").Fill("WorkedHours", "845").SubmitAsync("Enregistrer la sortie");
        var taken = $"La sortie de la personne repose sur cette fin de contrat. Demandez à {_broken.Referent.DisplayName}, qui suit le parcours, d’annuler d’abord la sortie, puis revenez ici.";

        Assert.Contains(taken, (await withdrawal.SubmitAsync("Retirer la rupture")).Plain(), StringComparison.Ordinal);
        var page = await _broken.Finance.OpenAsync($"{_broken.Address}/retrait");
        Assert.Contains(taken, page.Plain(), StringComparison.Ordinal);
        Assert.Equal($"/salaries/{_broken.Employee.Id}/sortie", (await page.FollowAsync("Voir la sortie")).Address);
        Assert.Contains("cette fin de contrat. Annulez d’abord la sortie, puis revenez ici.", (await _broken.Claire.OpenAsync($"{_broken.Address}/retrait")).Plain(), StringComparison.Ordinal);
        var moved = await correction.Fill("TerminatedOn", "2026-11-19").SubmitAsync("Voir les dates d’abord");
        Assert.Contains(taken, moved.Plain(), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 11, 20), (await _broken.Site.ContractAsync(_broken.Contract.Id)).TerminatedOn);

        var reason = await moved.Form().Fill("TerminatedOn", "2026-11-20").Fill("TerminationReason", "Resignation").SubmitAsync("Enregistrer la correction");
        Assert.Equal(["Fin du contrat corrigée."], reason.PlainAll(".flash"));

        await (await _broken.Claire.OpenAsync($"/salaries/{_broken.Employee.Id}/sortie")).Form("main form[action$='/annulation']").SubmitAsync();
        Assert.Equal(["Rupture retirée. Le contrat court de nouveau, jusqu’au 1er mars 2027."], (await (await _broken.Finance.OpenAsync($"{_broken.Address}/retrait")).Form().Fill("Reason", "Mistake").SubmitAsync("Retirer la rupture")).PlainAll(".flash"));
    }

    [Fact]
    public async Task A_break_stays_under_an_exit_that_a_call_followed_and_the_reader_is_told_whom_to_ask()
    {
        await (await _broken.Finance.OpenAsync($"{_broken.Address}/correction")).Form().Fill("TerminatedOn", "2026-08-20").SubmitAsync("Enregistrer la correction");
        var exit = await _broken.Claire.LeaveAsync(_broken.Employee.Id, "7", "2026-08-20");
        await (await exit.FollowAsync("Noter l’appel à 3 mois")).Form().Fill("Situation", "InJob").Fill("DoneOn", "2026-11-23").SubmitAsync("Noter cet appel");
        const string stays = "La sortie de la personne repose sur cette fin de contrat. Un appel a été noté après elle : elle ne s’annule plus, et le jour de la rupture reste le même.";
        var told = $"{stays} Si ce jour est faux, dites-le à {_broken.Referent.DisplayName}, qui suit le parcours.";

        var withdrawal = await _broken.Finance.OpenAsync($"{_broken.Address}/retrait");
        Assert.Contains(told, withdrawal.Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain("Annulez", withdrawal.Plain(), StringComparison.Ordinal);
        Assert.Equal($"/salaries/{_broken.Employee.Id}/sortie", (await withdrawal.FollowAsync("Voir la sortie")).Address);

        var correction = await (await _broken.Finance.OpenAsync($"{_broken.Address}/correction")).Form().Fill("TerminatedOn", "2026-08-19").SubmitAsync("Enregistrer la correction");
        Assert.Equal([told], correction.PlainAll(".error-summary li"));
        Assert.Equal([stays], (await (await _broken.Claire.OpenAsync($"{_broken.Address}/correction")).Form().Fill("TerminatedOn", "2026-08-19").SubmitAsync("Enregistrer la correction")).PlainAll(".error-summary li"));
    }

    [Fact]
    public async Task An_exit_whose_reason_no_longer_goes_with_the_break_is_shown_to_be_looked_at()
    {
        await (await _broken.Finance.OpenAsync($"{_broken.Address}/correction")).Form().Fill("TerminationReason", "SeriousMisconduct").SubmitAsync("Enregistrer la correction");
        await (await _broken.Claire.OpenAsync($"/salaries/{_broken.Employee.Id}/sortie/nouvelle")).Form().Fill("WorkedHours", "845").SubmitAsync("Enregistrer la sortie");
        var belied = $"La sortie du 20 novembre 2026 garde son motif et sa catégorie, qui ne vont plus avec le motif de la rupture. Dites-le à {_broken.Referent.DisplayName}, qui suit le parcours.";

        var seen = await (await _broken.Finance.OpenAsync($"{_broken.Address}/correction")).Form().Fill("TerminationReason", "Resignation").SubmitAsync("Voir les dates d’abord");
        Assert.Contains(belied, seen.Plain(), StringComparison.Ordinal);
        Assert.Equal($"/salaries/{_broken.Employee.Id}/sortie", (await seen.FollowAsync("Voir la sortie")).Address);

        var corrected = await seen.Form().SubmitAsync("Enregistrer la correction");
        Assert.Equal($"/salaries/{_broken.Employee.Id}/sortie", corrected.Address);
        Assert.Equal(["Fin du contrat corrigée.", belied], corrected.PlainAll(".flash"));
        Assert.Contains("20 novembre 2026, démission", (await _broken.Claire.OpenAsync($"/salaries/{_broken.Employee.Id}/sortie")).PlainAll("dd"));
        Assert.Equal(19, Assert.Single(await _broken.Site.ExitsAsync()).ReasonCode);
    }
}
