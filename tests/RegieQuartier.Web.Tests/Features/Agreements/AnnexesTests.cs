using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employment;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Features.Agreements;

namespace RegieQuartier.Web.Tests.Features.Agreements;

public sealed class AnnexesTests : IAsyncLifetime
{
    private const string Add = "Ajouter cette annexe";

    private readonly RegieQuartierFactory _site = new();
    private HttpClient _finance = null!;
    private string _agreement = "";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _finance = await _site.ClientAsAsync(Role.Finance);
        _agreement = $"/conventions/{(await _site.ConcludeAsync()).Id}";
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task What_is_granted_in_a_year_goes_by_the_months_that_each_annex_covers()
    {
        await AddAsync("ACI014260012A0M0", "2026-01-01", "2026-06-30", "18,5");

        var page = await AddAsync("aci 01426 0012 a1m0", "2026-07-01", "2026-12-31", "20.50");

        Assert.Equal(["Annexe ajoutée."], page.PlainAll(".flash"));
        Assert.Equal(["19,5 ETP en 2026"], page.PlainAll(".stat"));
        Assert.Equal(["Pas d’annexe", "18,5 × 6 mois ÷ 12 + 20,5 × 6 mois ÷ 12", "Pas d’annexe"], page.PlainAll("tbody td:not(.n)"));
        Assert.Equal(["–", "19,5", "–"], page.PlainAll("tbody td.n"));
        Assert.Equal(["ACI014260012A1M0", "ACI014260012A0M0"], page.All("section[aria-labelledby=annexes] .title"));
        await using var db = _site.OpenContext();
        Assert.Equal(2, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.AnnexAdded, Ct));
    }

    [Fact]
    public async Task The_form_proposes_the_days_that_have_no_annex_yet()
    {
        var first = (await _finance.OpenAsync($"{_agreement}/annexes/nouvelle")).Form();
        Assert.Equal(("2025-01-01", "2025-12-31"), (first["StartsOn"], first["EndsOn"]));
        await AddAsync("ACI014250012A0M0", "2025-01-01", "2026-12-31", "18,5");

        var next = (await _finance.OpenAsync($"{_agreement}/annexes/nouvelle")).Form();

        Assert.Equal(("2027-01-01", "2027-12-31", "Provisional"), (next["StartsOn"], next["EndsOn"], next["State"]));
    }

    [Theory]
    [InlineData("Number", "", "Écrivez le numéro de l’annexe.")]
    [InlineData("Number", "ACI", "Vérifiez le numéro.")]
    [InlineData("Number", "EI014260012A0M0", "Ce numéro est celui d’un autre type de structure.")]
    [InlineData("StartsOn", "2024-12-31", "Une annexe doit tenir dans les dates de la convention.")]
    [InlineData("EndsOn", "2025-12-31", "Le dernier jour est avant le premier.")]
    [InlineData("EndsOn", "9999-12-31", "Vérifiez l’année de cette date.")]
    [InlineData("FullTimeEquivalents", "dix", "Écrivez le nombre d’ETP.")]
    [InlineData("FullTimeEquivalents", "0", "Écrivez un nombre d’ETP entre 0,01 et 9999")]
    [InlineData("FullTimeEquivalents", "19,555", "Écrivez un nombre d’ETP entre 0,01 et 9999")]
    [InlineData("FullTimeEquivalents", "99999999999999999999999999999999999", "Écrivez le nombre d’ETP.")]
    public async Task Each_refusal_is_read_beside_its_field(string field, string value, string sentence)
    {
        var form = Fill((await _finance.OpenAsync($"{_agreement}/annexes/nouvelle")).Form(), "ACI014260012A0M0", "2026-01-01", "2026-12-31", "18,5");

        var again = await form.Fill(field, value).SubmitAsync(Add);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.StartsWith(sentence, again.PlainErrorOf(field), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_of_ten_thousand_letters_is_no_number()
    {
        var form = Fill((await _finance.OpenAsync($"{_agreement}/annexes/nouvelle")).Form(), new string('A', 10_000), "2026-01-01", "2026-12-31", "18,5");

        Assert.StartsWith("Vérifiez le numéro.", (await form.SubmitAsync(Add)).PlainErrorOf("Number"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Annexes_do_not_overlap_and_have_a_number_of_their_own()
    {
        await AddAsync("ACI014260012A0M0", "2026-01-01", "2026-12-31", "18,5");

        var over = await AddAsync("ACI014260012A1M0", "2026-12-31", "2027-06-30", "18,5");
        var taken = await AddAsync("ACI014260012A0M0", "2027-01-01", "2027-12-31", "18,5");

        Assert.StartsWith("Une autre annexe couvre déjà un de ces jours.", over.PlainErrorOf("StartsOn"), StringComparison.Ordinal);
        Assert.StartsWith("Une autre annexe a déjà ce numéro.", taken.PlainErrorOf("Number"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_annexes_at_once_are_one()
    {
        var one = Fill((await _finance.OpenAsync($"{_agreement}/annexes/nouvelle")).Form(), "ACI014260012A0M0", "2026-01-01", "2026-12-31", "18,5");
        var other = Fill((await _finance.OpenAsync($"{_agreement}/annexes/nouvelle")).Form(), "ACI014260012A1M0", "2026-01-01", "2026-12-31", "18,5");

        var answers = await Task.WhenAll(one.SubmitAsync(Add), other.SubmitAsync(Add));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity], answers.Select(answer => answer.Status).Order());
        await using var db = _site.OpenContext();
        Assert.Single((await db.SiaeAgreements.Include(known => known.Annexes).SingleAsync(Ct)).Annexes);
    }

    [Fact]
    public async Task An_annex_is_corrected_and_the_second_of_two_is_told_what_it_says_now()
    {
        await AddAsync("ACI014260012A0M0", "2026-01-01", "2026-12-31", "18,5");
        var (one, two) = (await EditAsync(), await EditAsync());
        var saved = await one.Fill("FullTimeEquivalents", "19").Fill("State", "Closed").SubmitAsync("Enregistrer");
        Assert.Contains("Clôturée par l’État", saved.All("section[aria-labelledby=annexes] .chip"));

        var told = await two.Fill("FullTimeEquivalents", "21,25").SubmitAsync("Enregistrer");

        Assert.Contains("du 1er janvier 2026 au 31 décembre 2026, 19 ETP, clôturée par l’État.", told.Plain(), StringComparison.Ordinal);
        Assert.Equal("21,25", told.Form()["FullTimeEquivalents"]);
        Assert.Equal(["21,25 ETP en 2026"], (await told.Form().SubmitAsync("Enregistrer")).PlainAll(".stat"));
    }

    [Fact]
    public async Task An_annex_of_another_agreement_is_not_found()
    {
        await AddAsync("ACI014260012A0M0", "2026-01-01", "2026-12-31", "18,5");
        var annex = (await _finance.OpenAsync(_agreement)).Document.QuerySelector("section[aria-labelledby=annexes] a.title")!.GetAttribute("href")!.Split('/')[^1];
        var other = await _site.ConcludeAsync(SiaeKind.Ei);

        Assert.Equal(HttpStatusCode.NotFound, (await _finance.OpenAsync($"/conventions/{other.Id}/annexes/{annex}")).Status);
    }

    [Fact]
    public void Every_state_and_every_basis_has_its_words()
    {
        Assert.All(Enum.GetValues<AnnexState>(), state => Assert.NotEmpty(state.ToLabel() + state.ToChip().Picto));
        Assert.All(Enum.GetValues<HoursBasis>(), basis => Assert.NotEmpty(basis.ToLabel()));
    }

    private async Task<HtmlForm> EditAsync() => (await (await _finance.OpenAsync(_agreement)).FollowAsync("ACI014260012A0M0")).Form();

    private async Task<Page> AddAsync(string number, string first, string last, string granted) =>
        await Fill((await _finance.OpenAsync($"{_agreement}/annexes/nouvelle")).Form(), number, first, last, granted).SubmitAsync(Add);

    private static HtmlForm Fill(HtmlForm form, string number, string first, string last, string granted) =>
        form.Fill("Number", number).Fill("StartsOn", first).Fill("EndsOn", last).Fill("FullTimeEquivalents", granted).Fill("State", "Valid");
}
