using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Passes;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>A suspension of a contract that was noted wrongly, or by mistake: corrected, or withdrawn.</summary>
public sealed class ContractSuspensionMistakesTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Domain.Employees.Employee _employee = null!;
    private EmploymentContract _contract = null!;
    private HttpClient _finance = null!;
    private Guid _suspension;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Record => $"/salaries/{_employee.Id}/contrats";

    private string Suspension => $"{Record}/{_contract.Id}/suspension/{_suspension}";

    public async ValueTask InitializeAsync()
    {
        _employee = await _site.EnterAsync();
        _contract = await _site.SignAsync(_employee);
        _finance = await _site.ClientAsAsync(Role.Finance);
        await (await _finance.OpenAsync($"{Record}/{_contract.Id}/suspension")).Form()
            .Fill("Reason", "LongAbsence").Fill("StartsOn", "2026-11-02").Fill("EndsOn", "2026-11-20").SubmitAsync("Enregistrer la suspension");
        _suspension = Assert.Single((await _site.ContractAsync(_contract.Id)).Suspensions).Id;
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Its_days_and_its_reason_are_corrected_once_they_were_seen()
    {
        var form = (await (await _finance.OpenAsync(Record)).FollowAsync("Corriger la suspension du 2\u00a0novembre 2026")).Form();
        Assert.Equal(("LongAbsence", "2026-11-02", "2026-11-20"), (form["Reason"], form["StartsOn"], form["EndsOn"]));

        var seen = await form.Fill("Reason", "TrialElsewhere").Fill("EndsOn", "2026-11-27").SubmitAsync("Voir les dates d’abord");
        Assert.Equal("Du 2 novembre 2026 au 20 novembre 2026Du 2 novembre 2026 au 27 novembre 2026", seen.PlainAll("section[aria-labelledby=apercu] dd")[0]);
        Assert.Equal(new DaySpan(new(2026, 11, 2), new(2026, 11, 20)), await DaysAsync());

        var done = await seen.Form().SubmitAsync("Enregistrer la correction");
        Assert.Equal(["Suspension corrigée."], done.PlainAll(".flash"));
        Assert.Contains("Du 2 novembre 2026 au 27 novembre 2026. Essai vers un emploi durable.", done.Plain(), StringComparison.Ordinal);
        Assert.Contains("Contrat suspendu", done.Text, StringComparison.Ordinal);
        Assert.Equal(1, await AuditedAsync(AuditActions.ContractSuspensionCorrected));

        Assert.Equal(["Suspension corrigée."], (await seen.Form().SubmitAsync("Enregistrer la correction")).PlainAll(".flash"));
        Assert.Equal(1, await AuditedAsync(AuditActions.ContractSuspensionCorrected));
    }

    [Fact]
    public async Task Outside_the_contract_nothing_is_corrected_and_the_dates_stay_typed()
    {
        var refused = await (await _finance.OpenAsync($"{Suspension}/correction")).Form().Fill("EndsOn", "2027-03-02").SubmitAsync("Enregistrer la correction");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "2027-03-02"), (refused.Status, refused.Form()["EndsOn"]));
        Assert.Equal("La suspension doit tenir dans les dates du contrat.", refused.PlainErrorOf("StartsOn"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await refused.Form().SubmitAsync("Voir les dates d’abord")).Status);
    }

    [Fact]
    public async Task Over_an_old_page_nothing_is_corrected_before_it_is_seen_again()
    {
        var (one, other) = ((await _finance.OpenAsync($"{Suspension}/correction")).Form(), (await _finance.OpenAsync($"{Suspension}/correction")).Form());
        await one.Fill("EndsOn", "2026-11-25").SubmitAsync("Enregistrer la correction");

        var told = await other.Fill("EndsOn", "2026-11-27").SubmitAsync("Enregistrer la correction");

        Assert.Contains("Cette suspension va maintenant du 2 novembre 2026 au 25 novembre 2026.", told.Plain(), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 11, 25), (await DaysAsync()).Last);
        await told.Form().SubmitAsync("Enregistrer la correction");
        Assert.Equal(new DateOnly(2026, 11, 27), (await DaysAsync()).Last);
    }

    [Fact]
    public async Task One_that_was_a_mistake_is_withdrawn_and_stays_readable()
    {
        var page = await (await _finance.OpenAsync(Record)).FollowAsync("Retirer la suspension du 2\u00a0novembre 2026");
        Assert.Equal("Du 2 novembre 2026 au 20 novembre 2026Aucune ces jours-là", page.PlainAll("section[aria-labelledby=apercu] dd")[0]);
        Assert.Equal("Dites pourquoi elle est retirée.", (await page.Form().SubmitAsync("Retirer la suspension")).PlainErrorOf("Reason"));
        var correction = (await _finance.OpenAsync($"{Suspension}/correction")).Form();

        var done = await page.Form().Fill("Reason", "NeverHeld").SubmitAsync("Retirer la suspension");

        Assert.Equal(["Suspension retirée."], done.PlainAll(".flash"));
        Assert.Contains("Suspension du 2 novembre 2026 au 20 novembre 2026", done.Plain(), StringComparison.Ordinal);
        Assert.Contains("Retirée le 23 novembre 2026 : elle n’a pas eu lieu.", done.Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain("Longue absence", done.Plain(), StringComparison.Ordinal);
        Assert.Empty((await _site.ContractAsync(_contract.Id)).Suspensions);
        Assert.Equal(1, await AuditedAsync(AuditActions.ContractSuspensionWithdrawn));

        const string Already = "C’est déjà retiré : il n’y a rien de plus à faire.";
        Assert.Equal([Already], (await page.Form().Fill("Reason", "NeverHeld").SubmitAsync("Retirer la suspension")).PlainAll(".flash"));
        Assert.Equal([Already], (await correction.SubmitAsync("Enregistrer la correction")).PlainAll(".flash"));
        Assert.Equal(1, await AuditedAsync(AuditActions.ContractSuspensionWithdrawn));
    }

    [Fact]
    public async Task What_the_pass_is_held_for_is_kept_until_the_pass_is_not()
    {
        var withdrawal = (await _finance.OpenAsync($"{Suspension}/retrait")).Form().Fill("Reason", "NeverHeld");
        await HoldPassAsync();
        const string Leans = "Le PASS est suspendu pendant ces jours parce que le contrat l’était";

        Assert.Contains(Leans, (await _finance.OpenAsync($"{Suspension}/retrait")).Plain(), StringComparison.Ordinal);
        var refused = await withdrawal.SubmitAsync("Retirer la suspension");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(Leans, refused.Plain(), StringComparison.Ordinal);

        var correction = (await _finance.OpenAsync($"{Suspension}/correction")).Form();
        Assert.Contains(Leans, (await correction.Fill("EndsOn", "2026-11-19").SubmitAsync("Enregistrer la correction")).Plain(), StringComparison.Ordinal);
        Assert.Equal(["Suspension corrigée."], (await correction.Fill("EndsOn", "2026-11-24").SubmitAsync("Enregistrer la correction")).PlainAll(".flash"));
    }

    [Fact]
    public async Task That_of_a_contract_that_is_broken_and_left_is_corrected_still()
    {
        await (await _finance.OpenAsync($"{Record}/{_contract.Id}/rupture")).Form().Fill("TerminatedOn", "2026-11-22").Fill("TerminationReason", "Resignation").SubmitAsync("Mettre fin au contrat");
        var pathway = await _site.OpenPathwayAsync(_employee);
        await using (var db = _site.OpenContext())
        {
            (await db.IntegrationPathways.FirstAsync(known => known.Id == pathway.Id, Ct)).Close(new DateOnly(2026, 11, 22));
            await db.SaveChangesAsync(Ct);
        }

        var done = await (await _finance.OpenAsync($"{Suspension}/correction")).Form().Fill("EndsOn", "2026-11-18").SubmitAsync("Enregistrer la correction");

        Assert.Equal(["Suspension corrigée."], done.PlainAll(".flash"));
    }

    [Theory]
    [InlineData("correction")]
    [InlineData("retrait")]
    public async Task One_that_never_was_there_is_not_found(string page)
    {
        var other = await _site.EnterAsync("Karim", "Belkacem");

        Assert.Equal(HttpStatusCode.OK, (await _finance.OpenAsync($"{Suspension}/{page}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _finance.OpenAsync($"{Record}/{_contract.Id}/suspension/{Guid.NewGuid()}/{page}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _finance.OpenAsync($"/salaries/{other.Id}/contrats/{_contract.Id}/suspension/{_suspension}/{page}")).Status);
    }

    private async Task HoldPassAsync()
    {
        var received = await _site.ReceivePassAsync(_employee);
        await using var db = _site.OpenContext();
        var pass = await db.IaePasses.FirstAsync(known => known.Id == received.Id, Ct);
        pass.Suspend(SuspensionReason.ContractSuspended, new(2026, 11, 5), new(2026, 11, 20), SiaeKind.Aci, new(2026, 11, 5), new LegalValues(InitialLegalValues.All));
        await db.SaveChangesAsync(Ct);
    }

    private async Task<DaySpan> DaysAsync()
    {
        var suspension = Assert.Single((await _site.ContractAsync(_contract.Id)).Suspensions);
        return new DaySpan(suspension.StartsOn, suspension.EndsOn);
    }

    private async Task<int> AuditedAsync(string action)
    {
        await using var db = _site.OpenContext();
        return await db.AuditEntries.CountAsync(entry => entry.Action == action && entry.SubjectId == _employee.Id, Ct);
    }
}
