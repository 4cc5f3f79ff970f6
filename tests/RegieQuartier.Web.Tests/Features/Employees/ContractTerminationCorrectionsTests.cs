using System.Net;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employment;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>The break of a contract, corrected.</summary>
public sealed class ContractTerminationCorrectionsTests : IAsyncLifetime
{
    private BrokenContract _broken = null!;

    public async ValueTask InitializeAsync() => _broken = await BrokenContract.NoteAsync();

    public ValueTask DisposeAsync() => _broken.DisposeAsync();

    [Fact]
    public async Task A_wrong_day_and_a_wrong_reason_are_corrected_once_the_dates_were_seen()
    {
        var page = await (await _broken.Finance.OpenAsync(_broken.Record)).FollowAsync("Corriger la rupture du 20\u00A0novembre 2026");
        Assert.Equal(["CDDI, du 2 mars 2026 au 20 novembre 2026"], page.PlainAll(".page-head .kicker"));
        var form = page.Form();
        Assert.Equal(("2026-11-20", "Dismissal"), (form["TerminatedOn"], form["TerminationReason"]));

        var seen = await form.Fill("TerminatedOn", "2026-11-30").Fill("TerminationReason", "Resignation").SubmitAsync("Voir les dates d’abord");
        Assert.Contains("Finit le 30 novembre 2026, dans 7 jours", seen.Plain(), StringComparison.Ordinal);
        Assert.Equal(["CDDI, du 2 mars 2026 au 20 novembre 2026"], seen.PlainAll(".page-head .kicker"));
        Assert.Contains("Démission", seen.Plain(), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 11, 20), (await _broken.Site.ContractAsync(_broken.Contract.Id)).TerminatedOn);

        var corrected = await seen.Form().SubmitAsync("Enregistrer la correction");
        Assert.Equal(["Fin du contrat corrigée."], corrected.PlainAll(".flash"));
        var kept = await _broken.Site.ContractAsync(_broken.Contract.Id);
        Assert.Equal((new DateOnly(2026, 11, 30), TerminationReason.Resignation, new DateOnly(2026, 11, 30)), (kept.TerminatedOn, kept.TerminationReason, kept.LastDay));
        Assert.Equal(1, await _broken.AuditedAsync(AuditActions.ContractTerminationCorrected));
    }

    [Fact]
    public async Task A_correction_outside_the_contract_is_refused_beside_its_field_and_loses_nothing()
    {
        var told = await (await _broken.Finance.OpenAsync($"{_broken.Address}/correction")).Form().Fill("TerminatedOn", "2027-03-02").Fill("TerminationReason", "Retirement").SubmitAsync("Enregistrer la correction");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Equal("Ce jour n’est pas pendant le contrat.", told.PlainErrorOf("TerminatedOn"));
        Assert.Equal(("2027-03-02", "Retirement"), (told.Form()["TerminatedOn"], told.Form()["TerminationReason"]));
    }

    [Fact]
    public async Task Over_an_old_page_the_break_is_told_as_it_is_now_and_the_second_press_holds()
    {
        var (one, two) = ((await _broken.Finance.OpenAsync($"{_broken.Address}/correction")).Form(), (await _broken.Finance.OpenAsync($"{_broken.Address}/correction")).Form());
        await one.Fill("TerminationReason", "Resignation").SubmitAsync("Enregistrer la correction");

        var told = await two.Fill("TerminatedOn", "2026-11-19").SubmitAsync("Enregistrer la correction");
        Assert.Contains("La rupture est maintenant notée au 20 novembre 2026 : démission.", told.Plain(), StringComparison.Ordinal);
        Assert.Equal(("2026-11-19", "Dismissal"), (told.Form()["TerminatedOn"], told.Form()["TerminationReason"]));
        Assert.Equal(["Fin du contrat corrigée."], (await told.Form().SubmitAsync("Enregistrer la correction")).PlainAll(".flash"));
    }

    [Fact]
    public async Task A_contract_that_followed_keeps_its_days()
    {
        await _broken.Site.SignAsync(_broken.Employee, startsOn: new DateOnly(2026, 12, 1), endsOn: new DateOnly(2027, 5, 31));

        var told = await (await _broken.Finance.OpenAsync($"{_broken.Address}/correction")).Form().Fill("TerminatedOn", "2026-12-01").SubmitAsync("Enregistrer la correction");

        Assert.Equal(BrokenContract.Followed, told.PlainErrorOf("TerminatedOn"));
        Assert.Equal(["Fin du contrat corrigée."], (await told.Form().Fill("TerminatedOn", "2026-11-30").SubmitAsync("Enregistrer la correction")).PlainAll(".flash"));
    }

    [Fact]
    public async Task A_break_that_was_withdrawn_meanwhile_is_said_to_be_gone()
    {
        var correction = (await _broken.Finance.OpenAsync($"{_broken.Address}/correction")).Form();
        await (await _broken.Finance.OpenAsync($"{_broken.Address}/retrait")).Form().Fill("Reason", "Mistake").SubmitAsync("Retirer la rupture");

        Assert.Equal([BrokenContract.Gone], (await correction.SubmitAsync("Enregistrer la correction")).PlainAll(".flash"));
    }

    [Fact]
    public async Task Somebody_elses_contract_is_not_found()
    {
        var other = await _broken.Site.EnterAsync("Karim", "Belkacem");

        Assert.Equal(HttpStatusCode.NotFound, (await _broken.Finance.OpenAsync($"/salaries/{other.Id}/contrats/{_broken.Contract.Id}/rupture/correction")).Status);
    }
}
