using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Passes;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class EligibilityCorrectionsTests : IAsyncLifetime
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
    public async Task A_diagnosis_is_corrected_from_what_it_says()
    {
        await DiagnoseAsync("2026-11-02", "Rsa", "Senior");
        var form = (await (await _claire.OpenAsync(Record)).FollowAsync("Corriger, France Travail, le 2\u00a0novembre 2026")).Form();
        Assert.Equal(("FranceTravail", "2026-11-02"), (form["Author"], form["MadeOn"]));
        Assert.True(form.Criterion("Senior").IsChecked);

        form.Criterion("Senior").IsChecked = false;
        var done = await form.Fill("Author", "Plie").Fill("MadeOn", "2026-11-03").Fill("Proofs[Rsa]", "2026-10-30").SubmitAsync("Enregistrer la correction");

        Assert.Equal(["Diagnostic d’éligibilité corrigé."], done.PlainAll(".flash"));
        Assert.Contains("PLIE, le 3 novembre 2026 Valable jusqu’au 3 mai 2027", done.Plain(), StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        var proof = Assert.Single((await db.EligibilityDiagnoses.Include(one => one.Proofs).SingleAsync(Ct)).Proofs);
        Assert.Equal((EligibilityCriterion.Rsa, new DateOnly(2026, 10, 30)), (proof.Criterion, proof.IssuedOn));
        Assert.Equal(_employee.Id, (await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.EligibilityCorrected, Ct)).SubjectId);
    }

    [Fact]
    public async Task A_stale_correction_is_told_what_it_says_now_and_keeps_what_was_typed()
    {
        var correction = $"/salaries/{_employee.Id}/eligibilite/{await DiagnoseAsync("2026-11-02", "Rsa")}/correction";
        var (one, late) = ((await _claire.OpenAsync(correction)).Form(), (await _claire.OpenAsync(correction)).Form());
        await one.Fill("MadeOn", "2026-11-03").SubmitAsync("Enregistrer la correction");

        var told = await late.Fill("Author", "Caf").SubmitAsync("Enregistrer la correction");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("Il dit maintenant : France Travail, le 3 novembre 2026.", told.Plain(), StringComparison.Ordinal);
        Assert.Equal(("Caf", "2026-11-02"), (told.Form()["Author"], told.Form()["MadeOn"]));
        await told.Form().SubmitAsync("Enregistrer la correction");
        Assert.Equal((PrescriberKind.Caf, new DateOnly(2026, 11, 2)), ((await _site.EligibilityAsync()).Author, (await _site.EligibilityAsync()).MadeOn));
    }

    [Theory]
    [InlineData("MadeOn", "2026-11-24", "Cette date n’est pas encore passée.")]
    [InlineData("MadeOn", "", "Écrivez le jour du diagnostic.")]
    [InlineData("Proofs[Rsa]", "2026-11-20", "Un justificatif est daté d’après le diagnostic. Vérifiez les dates.")]
    public async Task A_correction_that_cannot_be_is_refused(string field, string typed, string sentence)
    {
        var correction = $"/salaries/{_employee.Id}/eligibilite/{await DiagnoseAsync("2026-11-02", "Rsa")}/correction";

        var refused = await (await _claire.OpenAsync(correction)).Form().Fill(field, typed).SubmitAsync("Enregistrer la correction");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(sentence, refused.PlainAll(".error-summary li"));
        Assert.Equal(new DateOnly(2026, 11, 2), (await _site.EligibilityAsync()).MadeOn);
    }

    [Fact]
    public async Task Who_does_not_follow_corrects_what_they_are_shown_and_the_rest_stays()
    {
        var correction = $"/salaries/{_employee.Id}/eligibilite/{await DiagnoseAsync("2026-11-02", "Rsa", "DisabledWorker")}/correction";
        var page = await (await _site.ClientAsAsync(Role.Director)).OpenAsync(correction);
        Assert.DoesNotContain("andicap", page.Text, StringComparison.Ordinal);
        Assert.Contains("D’autres critères sont connus du référent : ils restent tels quels.", page.Plain(), StringComparison.Ordinal);

        await page.Form().Fill("Author", "Plie").SubmitAsync("Enregistrer la correction");

        Assert.Equal((PrescriberKind.Plie, 2), ((await _site.EligibilityAsync()).Author, (await _site.EligibilityAsync()).Proofs.Count));
        var forged = page.Form();
        forged.Criterion("Rsa").SetAttribute("value", "Aah");
        Assert.Equal(HttpStatusCode.NotFound, (await forged.SubmitAsync("Enregistrer la correction")).Status);
    }

    private Task<Guid> DiagnoseAsync(string madeOn, params string[] criteria) => _claire.DiagnoseAsync(_site, _employee.Id, madeOn, criteria);
}
