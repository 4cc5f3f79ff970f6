using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Features.Law;

namespace RegieQuartier.Web.Tests.Features.Law;

public sealed class LawTests : IAsyncLifetime
{
    private const string Shortest = "/chiffres-legaux/duree-minimale-d-un-cddi";
    private const string Add = "Ajouter cette valeur";

    private readonly RegieQuartierFactory _site = new();
    private HttpClient _director = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _director = await _site.ClientAsAsync(Role.Director);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Every_figure_is_shown_with_its_unit_its_source_and_what_is_to_check()
    {
        var page = await _director.OpenAsync("/chiffres-legaux");

        Assert.Equal(Enum.GetValues<LegalRule>().Length, page.All(".items .title").Count);
        Assert.Equal(["Contrats", "PASS IAE", "Éligibilité", "Immersions", "Sorties"], page.All(".sheet-head h2"));
        Assert.Contains("Durée minimale d’un CDDI Code du travail, art. L5132-15-1 4 mois", page.Plain(), StringComparison.Ordinal);
        Assert.Contains("0,0328767 mois par jour", page.Plain(), StringComparison.Ordinal);
        Assert.Equal(4, page.All(".chip").Count(chip => chip == "À vérifier"));
        Assert.Contains("4 chiffres sont à vérifier.", page.Plain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Advisor)]
    [InlineData(Role.Finance)]
    public async Task Who_may_look_reads_the_history_and_changes_nothing(Role role)
    {
        var page = await (await _site.ClientAsAsync(role)).OpenAsync(Shortest);

        Assert.Equal(["4 mois"], page.PlainAll(".stat"));
        Assert.Empty(page.Document.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task A_new_value_holds_from_its_day_on_and_what_was_decided_keeps_its_figure()
    {
        var page = await AddAsync("5", "2027-01-01", "Décret inventé");

        Assert.Equal(["C’est noté. La nouvelle valeur comptera à partir du 1er janvier 2027."], page.PlainAll(".flash"));
        Assert.Equal(["5 mois", "4 mois"], page.PlainAll(".items .title"));
        Assert.Equal(["À venir", "En vigueur"], page.All(".items .chip"));
        Assert.Contains("Va changer", (await _director.OpenAsync("/chiffres-legaux")).All(".chip"));
        await using var db = _site.OpenContext();
        var entry = await db.AuditEntries.SingleAsync(one => one.Action == AuditActions.LegalValueAnnounced, Ct);
        Assert.Equal("Durée minimale d’un CDDI, à partir du 1er janvier 2027", entry.Reason?.Replace('\u00a0', ' '));

        _site.Clock.Advance(TimeSpan.FromDays(40));
        var later = await (await _site.ClientAsAsync(Role.Director)).OpenAsync(Shortest);
        Assert.Equal(["5 mois"], later.PlainAll(".stat"));
        Assert.Equal(["En vigueur", "Avant"], later.All(".items .chip"));
        Assert.Empty(later.Document.QuerySelectorAll("form[action$='/retrait']"));
    }

    [Fact]
    public async Task A_value_that_does_not_hold_yet_is_taken_back()
    {
        var page = await AddAsync("5", "2027-01-01", "Décret inventé");

        var withdrawn = await page.Form("form[action$='/retrait']").SubmitAsync();

        Assert.Equal(["4 mois"], withdrawn.PlainAll(".items .title"));
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.LegalValueWithdrawn, Ct));
    }

    [Fact]
    public async Task A_value_that_holds_is_never_taken_back()
    {
        await AddAsync("5", "2026-11-24", "Décret inventé");
        _site.Clock.Advance(TimeSpan.FromDays(1));
        var form = (await (await _site.ClientAsAsync(Role.Director)).OpenAsync(Shortest)).Form();
        form.Element.SetAttribute("action", $"{Shortest}/valeurs/2026-11-24/retrait");

        var refused = await form.SubmitAsync();

        Assert.Contains("Cette valeur compte déjà : elle ne se retire plus.", refused.Plain(), StringComparison.Ordinal);
        Assert.Equal(["5 mois"], refused.PlainAll(".stat"));
    }

    [Theory]
    [InlineData("Value", "", "Écrivez un nombre.")]
    [InlineData("Value", "cinq", "Écrivez un nombre.")]
    [InlineData("Value", "99999999999999999999999999999999999", "Écrivez un nombre.")]
    [InlineData("Value", "0", "Vérifiez ce nombre : au-dessus de 0, 600 au plus")]
    [InlineData("Value", "-4", "Vérifiez ce nombre")]
    [InlineData("Value", "601", "Vérifiez ce nombre")]
    [InlineData("Value", "4,5", "Ce chiffre se compte en nombres entiers.")]
    [InlineData("HoldsFrom", "2026-11-23", "Une nouvelle valeur commence demain au plus tôt")]
    [InlineData("HoldsFrom", "", "Écrivez à partir de quel jour.")]
    [InlineData("HoldsFrom", "9999-12-31", "Vérifiez l’année de cette date.")]
    [InlineData("Source", "", "Écrivez d’où vient cette valeur.")]
    public async Task Each_refusal_is_read_beside_its_field_and_nothing_is_lost(string field, string value, string sentence)
    {
        var form = (await _director.OpenAsync(Shortest)).Form().Fill("Value", "5").Fill("HoldsFrom", "2027-01-01").Fill("Source", "Décret inventé");

        var again = await form.Fill(field, value).SubmitAsync(Add);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.StartsWith(sentence, again.PlainErrorOf(field), StringComparison.Ordinal);
        Assert.Equal(["4 mois"], again.PlainAll(".stat"));
        Assert.True(field == "Source" || again.Form()["Source"] == "Décret inventé");
    }

    [Fact]
    public async Task A_source_of_ten_thousand_letters_is_too_long()
    {
        var again = await AddAsync("5", "2027-01-01", new string('a', 10_000));

        Assert.StartsWith("200 lettres au plus", again.PlainErrorOf("Source"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_values_of_one_day_are_one()
    {
        var (one, other) = (await FilledAsync("5", "2027-01-01", "Décret inventé"), await FilledAsync("6", "2027-01-01", "Décret inventé"));

        var answers = await Task.WhenAll(one.SubmitAsync(Add), other.SubmitAsync(Add));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity], answers.Select(answer => answer.Status).Order());
        Assert.StartsWith("Une valeur commence déjà ce jour-là.", answers.Single(answer => answer.Status != HttpStatusCode.OK).PlainErrorOf("HoldsFrom"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/chiffres-legaux/rien")]
    [InlineData("/chiffres-legaux/PassDays")]
    [InlineData("/chiffres-legaux/%07")]
    public async Task A_figure_that_is_none_is_not_found(string address) => Assert.Equal(HttpStatusCode.NotFound, (await _director.OpenAsync(address)).Status);

    [Fact]
    public async Task A_value_is_taken_back_by_whoever_is_first_and_the_second_is_told_the_same()
    {
        var form = (await AddAsync("5", "2027-01-01", "Décret inventé")).Form("form[action$='/retrait']");

        var (first, second) = (await form.SubmitAsync(), await form.SubmitAsync());

        Assert.Equal(["Valeur retirée : elle ne comptera pas."], first.PlainAll(".flash"));
        Assert.Equal(["Valeur retirée : elle ne comptera pas."], second.PlainAll(".flash"));
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.LegalValueWithdrawn, Ct));
    }

    [Theory]
    [InlineData("99999-12-31")]
    [InlineData("demain")]
    public async Task A_day_that_is_none_is_not_found(string day)
    {
        var form = (await AddAsync("5", "2027-01-01", "Décret inventé")).Form("form[action$='/retrait']");
        form.Element.SetAttribute("action", $"{Shortest}/valeurs/{day}/retrait");

        Assert.Equal(HttpStatusCode.NotFound, (await form.SubmitAsync()).Status);
    }

    [Fact]
    public async Task A_form_that_goes_by_them_leads_there_who_may_look()
    {
        var employee = await _site.EnterAsync();
        await _site.ConcludeAsync();

        var form = await _director.OpenAsync($"/salaries/{employee.Id}/contrats/nouveau");

        Assert.Equal("/chiffres-legaux#contrats", form.Document.QuerySelector("a[href^='/chiffres-legaux#']")!.GetAttribute("href"));
        Assert.NotNull((await _director.OpenAsync("/chiffres-legaux")).Document.QuerySelector("#contrats"));
    }

    [Fact]
    public void Every_figure_has_a_name_and_an_address_of_its_own()
    {
        var rules = Enum.GetValues<LegalRule>();

        Assert.Equal(rules.Length, rules.Select(rule => rule.ToLabel()).Distinct(StringComparer.Ordinal).Count());
        Assert.All(rules, rule => Assert.Equal(rule, LawLabels.Find(rule.ToSlug())));
        Assert.All(Enum.GetValues<LegalUnit>(), unit => Assert.NotEmpty(LawLabels.Unit(unit, 1)));
    }

    private async Task<Page> AddAsync(string value, string from, string source) => await (await FilledAsync(value, from, source)).SubmitAsync(Add);

    private async Task<HtmlForm> FilledAsync(string value, string from, string source) =>
        (await _director.OpenAsync(Shortest)).Form($"form[action='{Shortest}']").Fill("Value", value).Fill("HoldsFrom", from).Fill("Source", source);
}
