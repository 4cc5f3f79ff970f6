using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Passes;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class EligibilityTests : IAsyncLifetime
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
    public async Task The_employers_own_diagnosis_needs_enough_criteria()
    {
        var form = (await (await _claire.OpenAsync(Record)).FollowAsync("Noter un diagnostic")).Form();
        Check(form, "PriorityArea");

        var refused = await form.SubmitAsync("Noter le diagnostic");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Il manque des critères", refused.Plain(), StringComparison.Ordinal);
        Assert.NotNull(refused.Document.QuerySelector("#c-PriorityArea[checked]"));
        await using var db = _site.OpenContext();
        Assert.Empty(await db.EligibilityDiagnoses.ToListAsync(Ct));
    }

    [Fact]
    public async Task A_diagnosis_sent_twice_is_one()
    {
        var form = (await (await _claire.OpenAsync(Record)).FollowAsync("Noter un diagnostic")).Form().Fill("Author", "FranceTravail");
        await form.SubmitAsync("Noter le diagnostic");

        var again = await form.SubmitAsync("Noter le diagnostic");

        Assert.Contains("Ce diagnostic est déjà noté", again.Text, StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        Assert.Single(await db.EligibilityDiagnoses.ToListAsync(Ct));
    }

    [Fact]
    public async Task A_diagnosis_to_come_is_refused_beside_its_day_and_nothing_is_lost()
    {
        var form = (await (await _claire.OpenAsync(Record)).FollowAsync("Noter un diagnostic")).Form().Fill("Author", "Caf").Fill("MadeOn", "2026-11-24");
        Check(form, "Senior");

        var refused = await form.SubmitAsync("Noter le diagnostic");

        Assert.Equal("Cette date n’est pas encore passée.", refused.PlainErrorOf("MadeOn"));
        Assert.Equal(("Caf", "2026-11-24"), (refused.Form()["Author"], refused.Form()["MadeOn"]));
        Assert.NotNull(refused.Document.QuerySelector("#c-Senior[checked]"));
    }

    [Fact]
    public async Task The_day_of_a_paper_is_one_of_our_calendar()
    {
        var form = (await (await _claire.OpenAsync(Record)).FollowAsync("Noter un diagnostic")).Form().Fill("Author", "Caf").Fill("Proofs[Rsa]", "0001-01-01");
        Check(form, "Rsa");

        var refused = await form.SubmitAsync("Noter le diagnostic");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("Vérifiez l’année de cette date.", refused.PlainErrorOf("Criteria"));
        Assert.Equal("0001-01-01", refused.Form()["Proofs[Rsa]"]);
    }

    [Fact]
    public async Task The_employers_own_diagnosis_tells_which_papers_a_control_would_not_take()
    {
        var form = (await (await _claire.OpenAsync(Record)).FollowAsync("Noter un diagnostic")).Form().Fill("MadeOn", "2026-11-20")
            .Fill("Proofs[Rsa]", "2026-08-19").Fill("Proofs[Mobility]", "2026-08-19");
        Check(form, "Rsa");
        Check(form, "Senior");
        Check(form, "Mobility");

        var page = await form.SubmitAsync("Noter le diagnostic");

        Assert.Equal(
            ["Bénéficiaire du RSA, papier du 19 août 2026 Papier trop ancien", "50 ans et plus Papier à voir", "Problème de mobilité, papier du 19 août 2026"],
            page.PlainAll("[aria-labelledby=eligibilite] .items ul li"));
    }

    [Fact]
    public async Task A_prescriber_answers_for_the_criteria_of_theirs()
    {
        await DiagnoseAsync("2026-11-02", "Rsa");
        await DiagnoseAsync("2026-11-03");

        var page = await _claire.OpenAsync(Record);

        Assert.Equal(["Bénéficiaire du RSA"], page.PlainAll("[aria-labelledby=eligibilite] .items ul li"));
        Assert.Contains("Ses critères ne sont pas notés : le prescripteur en répond.", page.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_of_a_paper_counts_for_nothing_while_its_criterion_is_not_ticked()
    {
        var form = (await (await _claire.OpenAsync(Record)).FollowAsync("Noter un diagnostic")).Form().Fill("Author", "Caf").Fill("Proofs[Senior]", "0001-01-01");
        Check(form, "Rsa");

        await form.SubmitAsync("Noter le diagnostic");

        Assert.Equal(EligibilityCriterion.Rsa, Assert.Single((await KeptAsync()).Proofs).Criterion);
    }

    [Fact]
    public async Task A_diagnosis_is_corrected_from_what_it_says()
    {
        await DiagnoseAsync("2026-11-02", "Rsa", "Senior");
        var form = (await (await _claire.OpenAsync(Record)).FollowAsync("Corriger, France Travail, le 2\u00a0novembre 2026")).Form();
        Assert.Equal(("FranceTravail", "2026-11-02"), (form["Author"], form["MadeOn"]));
        Assert.True(Box(form, "Senior").IsChecked);

        Box(form, "Senior").IsChecked = false;
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
        Assert.Equal((PrescriberKind.Caf, new DateOnly(2026, 11, 2)), ((await KeptAsync()).Author, (await KeptAsync()).MadeOn));
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
        Assert.Equal(new DateOnly(2026, 11, 2), (await KeptAsync()).MadeOn);
    }

    [Fact]
    public async Task Who_does_not_follow_corrects_what_they_are_shown_and_the_rest_stays()
    {
        var correction = $"/salaries/{_employee.Id}/eligibilite/{await DiagnoseAsync("2026-11-02", "Rsa", "DisabledWorker")}/correction";
        var page = await (await _site.ClientAsAsync(Role.Director)).OpenAsync(correction);
        Assert.DoesNotContain("andicap", page.Text, StringComparison.Ordinal);
        Assert.Contains("D’autres critères sont connus du référent : ils restent tels quels.", page.Plain(), StringComparison.Ordinal);

        await page.Form().Fill("Author", "Plie").SubmitAsync("Enregistrer la correction");

        Assert.Equal((PrescriberKind.Plie, 2), ((await KeptAsync()).Author, (await KeptAsync()).Proofs.Count));
        var forged = page.Form();
        Box(forged, "Rsa").SetAttribute("value", "Aah");
        Assert.Equal(HttpStatusCode.NotFound, (await forged.SubmitAsync("Enregistrer la correction")).Status);
    }

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
        var kept = await KeptAsync();
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

    [Fact]
    public async Task Somebody_elses_diagnosis_is_not_found()
    {
        var diagnosis = await DiagnoseAsync("2026-11-02", "Rsa");
        var other = await _site.ClientAsAsync(Role.Advisor);
        foreach (var page in new[] { "correction", "retrait" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"/salaries/{_employee.Id}/eligibilite/{diagnosis}/{page}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await _claire.OpenAsync($"/salaries/{_employee.Id}/eligibilite/{Guid.NewGuid()}/{page}")).Status);
        }
    }

    private async Task<Guid> DiagnoseAsync(string madeOn, params string[] criteria)
    {
        var form = (await _claire.OpenAsync($"/salaries/{_employee.Id}/eligibilite/nouvelle")).Form().Fill("Author", "FranceTravail").Fill("MadeOn", madeOn);
        foreach (var criterion in criteria)
        {
            Box(form, criterion).IsChecked = true;
        }

        Assert.Equal(Record, (await form.SubmitAsync("Noter le diagnostic")).Address);
        await using var db = _site.OpenContext();
        return await db.EligibilityDiagnoses.OrderByDescending(diagnosis => diagnosis.Id).Select(diagnosis => diagnosis.Id).FirstAsync(Ct);
    }

    private async Task<Page> WithdrawAsync(string withdrawal) => await (await _claire.OpenAsync(withdrawal)).Form().Fill("Reason", "NeverMade").SubmitAsync("Retirer ce diagnostic");

    private async Task<EligibilityDiagnosis> KeptAsync()
    {
        await using var db = _site.OpenContext();
        return await db.EligibilityDiagnoses.AsNoTracking().Include(diagnosis => diagnosis.Proofs).SingleAsync(Ct);
    }

    private static IHtmlInputElement Box(HtmlForm form, string criterion) => form.Element.QuerySelector<IHtmlInputElement>($"[name=Criteria][value={criterion}]")!;

    private static void Check(HtmlForm form, string criterion) => Box(form, criterion).IsChecked = true;
}
