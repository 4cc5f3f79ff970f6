using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employment;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Agreements;

public sealed class AgreementsTests : IAsyncLifetime
{
    private const string Note = "Noter la convention";

    private readonly RegieQuartierFactory _site = new();
    private HttpClient _finance = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _finance = await _site.ClientAsAsync(Role.Finance);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task An_agreement_is_written_down_then_its_annex_and_what_is_granted_is_worked_out()
    {
        Assert.Contains("Aucune convention pour l’instant.", (await _finance.OpenAsync("/conventions")).Plain(), StringComparison.Ordinal);

        var page = await Fill((await _finance.OpenAsync("/conventions/nouvelle")).Form()).SubmitAsync(Note);

        Assert.Equal(["Convention notée. Ajoutez l’annexe financière de l’année."], page.PlainAll(".flash"));
        Assert.Contains("Aucune annexe ne couvre aujourd’hui.", page.Plain(), StringComparison.Ordinal);
        var list = await _finance.OpenAsync("/conventions");
        Assert.Equal(["Atelier et chantier d’insertion (ACI)"], list.All(".items .title"));
        Assert.Contains("Pas d’annexe aujourd’hui", list.All(".chip"));
        await using var db = _site.OpenContext();
        Assert.Equal(1820, (await db.SiaeAgreements.SingleAsync(Ct)).YearlyHours);
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.AgreementConcluded, Ct));
    }

    [Theory]
    [InlineData("EndsOn", "2024-12-31", "Le dernier jour est avant le premier.")]
    [InlineData("EndsOn", "2028-01-01", "Une convention dure au plus 3 ans (Code du travail, art. R5132-2).")]
    [InlineData("EndsOn", "9999-12-31", "Vérifiez l’année de cette date.")]
    [InlineData("StartsOn", "", "Écrivez le premier jour.")]
    [InlineData("YearlyHours", "beaucoup", "Écrivez un nombre d’heures")]
    [InlineData("YearlyHours", "1820,5", "Écrivez un nombre d’heures")]
    [InlineData("YearlyHours", "99999999999999999999999999999999", "Écrivez un nombre d’heures")]
    [InlineData("YearlyHours", "8785", "Un ETP fait entre 1 et 8 784 heures par an.")]
    public async Task Each_refusal_is_read_beside_its_field(string field, string value, string sentence)
    {
        var again = await Fill((await _finance.OpenAsync("/conventions/nouvelle")).Form()).Fill(field, value).SubmitAsync(Note);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.StartsWith(sentence, again.PlainErrorOf(field), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kind_that_is_none_is_refused()
    {
        var form = Fill((await _finance.OpenAsync("/conventions/nouvelle")).Form());
        form.Element.QuerySelector("#Kind option")!.SetAttribute("value", "Autre");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.Fill("Kind", "Autre").SubmitAsync(Note)).Status);
    }

    [Fact]
    public async Task The_same_agreement_sent_by_two_is_one()
    {
        var forms = new[] { Fill((await _finance.OpenAsync("/conventions/nouvelle")).Form()), Fill((await _finance.OpenAsync("/conventions/nouvelle")).Form()) };

        var answers = await Task.WhenAll(forms.Select(form => form.SubmitAsync(Note)));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity], answers.Select(answer => answer.Status).Order());
        Assert.StartsWith("Une convention de ce type commence déjà ce jour-là", answers.Single(answer => answer.Status != HttpStatusCode.OK).PlainErrorOf("StartsOn"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_corrected_but_for_its_kind_and_not_shorter_than_its_annexes()
    {
        var agreement = await _site.ConcludeAsync();
        await AnnexAsync(agreement.Id, new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));
        var form = (await _finance.OpenAsync($"/conventions/{agreement.Id}/modifier")).Form();
        Assert.Null(form.Element.QuerySelector("select[name=Kind]"));

        var shorter = await form.Fill("EndsOn", "2026-06-30").SubmitAsync("Enregistrer");
        Assert.Equal("Une annexe doit tenir dans les dates de la convention.", shorter.PlainErrorOf("EndsOn"));

        shorter.Form().Element.QuerySelector("[name=Kind]")!.SetAttribute("value", "Ei");
        var saved = await shorter.Form().Fill("EndsOn", "2026-12-31").Fill("YearlyHours", "1 607").SubmitAsync("Enregistrer");
        Assert.Equal(["Enregistré."], saved.PlainAll(".flash"));
        await using var db = _site.OpenContext();
        var kept = await db.SiaeAgreements.SingleAsync(Ct);
        Assert.Equal((SiaeKind.Aci, 1607), (kept.Kind, kept.YearlyHours));
    }

    [Fact]
    public async Task The_second_of_two_is_told_what_it_says_now_and_loses_nothing()
    {
        var agreement = await _site.ConcludeAsync();
        var address = $"/conventions/{agreement.Id}/modifier";
        var (one, two) = ((await _finance.OpenAsync(address)).Form(), (await (await _site.ClientAsAsync(Role.Director)).OpenAsync(address)).Form());
        await one.Fill("YearlyHours", "1700").SubmitAsync("Enregistrer");

        var told = await two.Fill("YearlyHours", "1750").SubmitAsync("Enregistrer");

        Assert.Contains("heures payées, congés compris, 1 700 h par an.", told.Plain(), StringComparison.Ordinal);
        Assert.Equal("1750", told.Form()["YearlyHours"]);
        Assert.Equal(["Enregistré."], (await told.Form().SubmitAsync("Enregistrer")).PlainAll(".flash"));
    }

    [Fact]
    public async Task Its_page_counts_the_contracts_that_run_under_it()
    {
        var agreement = await _site.ConcludeAsync();
        await _site.SignAsync(await _site.EnterAsync());
        await _site.SignAsync(await _site.EnterAsync("Karim", "Belkacem"), new DateOnly(2025, 1, 6), new DateOnly(2025, 7, 5));

        var page = await _finance.OpenAsync($"/conventions/{agreement.Id}");

        Assert.Equal("1", page.All(".facts dd")[^1]);
        Assert.Equal(HttpStatusCode.NotFound, (await _finance.OpenAsync($"/conventions/{Guid.NewGuid()}")).Status);
    }

    private async Task AnnexAsync(Guid id, DateOnly first, DateOnly last)
    {
        await using var db = _site.OpenContext();
        var agreement = await db.SiaeAgreements.Include(known => known.Annexes).SingleAsync(known => known.Id == id, Ct);
        Assert.False(agreement.Annex(new AnnexTerms("ACI014260012A0M0", first, last, 18.5m, AnnexState.Valid)).Refused);
        await db.SaveChangesAsync(Ct);
    }

    private static HtmlForm Fill(HtmlForm form) => form.Fill("Kind", "Aci").Fill("StartsOn", "2025-01-01").Fill("EndsOn", "2027-12-31").Fill("HoursBasis", "Paid").Fill("YearlyHours", "1 820");
}
