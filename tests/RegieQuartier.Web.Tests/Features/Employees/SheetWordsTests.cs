using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employees;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>« Avec mes mots », said to the advisor, who types them and prints the page.</summary>
public sealed class SheetWordsTests : IAsyncLifetime
{
    private const string Words = "J’ai repris confiance.\nJe me lève le matin et je sais pourquoi.";

    private readonly RegieQuartierFactory _site = new();
    private Employee _employee = null!;
    private HttpClient _claire = null!;
    private HttpClient _fatoumata = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Sheet => $"/salaries/{_employee.Id}/mon-parcours";

    public async ValueTask InitializeAsync()
    {
        var advisor = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: advisor);
        await _site.OpenPathwayAsync(_employee);
        (_claire, _fatoumata) = (await _site.ClientOfAsync(advisor), await _site.ClientOfAsync(await _site.GiveAccountAsync(_employee)));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Her_advisor_types_them_with_her_and_it_is_said_by_whom()
    {
        var form = (await (await _claire.OpenAsync(Sheet)).FollowAsync("Écrire ses mots")).Form();

        var done = await form.Fill("OwnWords", Words).SubmitAsync("Enregistrer");

        Assert.Equal(Sheet, done.Address);
        Assert.Equal(["Ses mots sont enregistrés."], done.PlainAll(".flash"));
        Assert.Contains("Écrit le 23 novembre 2026 par Personne", (await _fatoumata.OpenAsync("/mon-parcours")).Plain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mon numéro : 2 90 04 14 118 025 62", "Il y a ici un numéro de sécurité sociale, de carte ou de compte.")]
    [InlineData("long", "600 lettres au plus.")]
    public async Task What_has_no_place_there_is_refused_and_kept_on_screen(string typed, string sentence)
    {
        var text = typed == "long" ? new string('a', 601) : typed;

        var again = await (await _claire.OpenAsync($"{Sheet}/mots")).Form().Fill("OwnWords", text).SubmitAsync("Enregistrer");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.StartsWith(sentence, again.PlainErrorOf("OwnWords"), StringComparison.Ordinal);
        Assert.Equal(text, again.Form()["OwnWords"]);
    }

    [Fact]
    public async Task Of_two_who_write_them_the_advisor_who_comes_second_reads_what_the_person_wrote()
    {
        var claires = (await _claire.OpenAsync($"{Sheet}/mots")).Form();
        await (await _fatoumata.OpenAsync("/mon-parcours/mes-mots")).Form().Fill("OwnWords", "Écrit seule.").SubmitAsync("Enregistrer");

        var late = await claires.Fill("OwnWords", "Écrit avec Claire.").SubmitAsync("Enregistrer");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("Quelqu’un d’autre vient de changer ce parcours.", late.Plain(), StringComparison.Ordinal);
        Assert.Contains("Ce qui est écrit maintenant : Écrit seule.", late.Plain(), StringComparison.Ordinal);
        Assert.Equal("Écrit avec Claire.", late.Form()["OwnWords"]);
    }

    [Fact]
    public async Task They_change_no_more_once_the_pathway_is_over()
    {
        var late = (await _claire.OpenAsync($"{Sheet}/mots")).Form();
        await using (var db = _site.OpenContext())
        {
            (await db.IntegrationPathways.SingleAsync(Ct)).Close(new DateOnly(2026, 11, 23));
            await db.SaveChangesAsync(Ct);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await late.Fill("OwnWords", Words).SubmitAsync("Enregistrer")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _claire.OpenAsync($"{Sheet}/mots")).Status);
    }

    [Fact]
    public async Task Who_does_not_follow_her_neither_prints_nor_writes()
    {
        var colleague = await _site.ClientAsAsync(Role.Advisor);

        Assert.Equal(HttpStatusCode.NotFound, (await colleague.OpenAsync(Sheet)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.OpenAsync($"{Sheet}/mots")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _site.ClientAsAsync(Role.Director)).OpenAsync(Sheet)).Status);
        await using var db = _site.OpenContext();
        Assert.False(await db.AuditEntries.AnyAsync(entry => entry.Action == AuditActions.PathwaySheetRead, Ct));
    }
}
