using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Passes;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class EligibilityTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Guid _advisor;
    private Domain.Employees.Employee _employee = null!;
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Record => $"/salaries/{_employee.Id}/contrats";

    public async ValueTask InitializeAsync()
    {
        _advisor = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: _advisor);
        await _site.SignAsync(_employee);
        _claire = await _site.ClientOfAsync(_advisor);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_employers_own_diagnosis_needs_enough_criteria()
    {
        var form = (await (await _claire.OpenAsync(Record)).FollowAsync("Noter un diagnostic")).Form();
        form.Criterion("PriorityArea").IsChecked = true;

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
        form.Criterion("Senior").IsChecked = true;

        var refused = await form.SubmitAsync("Noter le diagnostic");

        Assert.Equal("Cette date n’est pas encore passée.", refused.PlainErrorOf("MadeOn"));
        Assert.Equal(("Caf", "2026-11-24"), (refused.Form()["Author"], refused.Form()["MadeOn"]));
        Assert.NotNull(refused.Document.QuerySelector("#c-Senior[checked]"));
    }

    [Fact]
    public async Task The_day_of_a_paper_is_one_of_our_calendar()
    {
        var form = (await (await _claire.OpenAsync(Record)).FollowAsync("Noter un diagnostic")).Form().Fill("Author", "Caf").Fill("Proofs[Rsa]", "0001-01-01");
        form.Criterion("Rsa").IsChecked = true;

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
        form.Criterion("Rsa").IsChecked = true;
        form.Criterion("Senior").IsChecked = true;
        form.Criterion("Mobility").IsChecked = true;

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
        form.Criterion("Rsa").IsChecked = true;

        await form.SubmitAsync("Noter le diagnostic");

        Assert.Equal(EligibilityCriterion.Rsa, Assert.Single((await _site.EligibilityAsync()).Proofs).Criterion);
    }

    [Fact]
    public async Task Somebody_elses_diagnosis_is_not_found()
    {
        var diagnosis = await DiagnoseAsync("2026-11-02", "Rsa");
        var other = await _site.ClientAsAsync(Role.Advisor);
        var karim = await _site.EnterAsync("Karim", "Belkacem", _advisor);
        foreach (var page in new[] { "correction", "retrait" })
        {
            Assert.Equal(HttpStatusCode.OK, (await _claire.OpenAsync($"/salaries/{_employee.Id}/eligibilite/{diagnosis}/{page}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await _claire.OpenAsync($"/salaries/{karim.Id}/eligibilite/{diagnosis}/{page}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"/salaries/{_employee.Id}/eligibilite/{diagnosis}/{page}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await _claire.OpenAsync($"/salaries/{_employee.Id}/eligibilite/{Guid.NewGuid()}/{page}")).Status);
        }
    }

    private Task<Guid> DiagnoseAsync(string madeOn, params string[] criteria) => _claire.DiagnoseAsync(_site, _employee.Id, madeOn, criteria);
}
