using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employees;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class OwnWordsTests : IAsyncLifetime
{
    private const string Own = "/mon-parcours/mes-mots";
    private const string Words = "J’ai repris confiance.\nJe me lève le matin et je sais pourquoi.";

    private readonly RegieQuartierFactory _site = new();
    private Employee _employee = null!;
    private Guid _account;
    private HttpClient _claire = null!;
    private HttpClient _fatoumata = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Sheet => $"/salaries/{_employee.Id}/mon-parcours";

    public async ValueTask InitializeAsync()
    {
        var advisor = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: advisor);
        await _site.OpenPathwayAsync(_employee);
        _account = await _site.GiveAccountAsync(_employee);
        (_claire, _fatoumata) = (await _site.ClientOfAsync(advisor), await _site.ClientOfAsync(_account));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task She_writes_them_and_they_are_on_both_pages_and_in_the_journal_without_a_word()
    {
        var form = (await (await _fatoumata.OpenAsync("/mon-parcours")).FollowAsync("Écrire mes mots")).Form();

        var done = await form.Fill("OwnWords", Words).SubmitAsync("Enregistrer");

        Assert.Equal(["Vos mots sont enregistrés."], done.PlainAll(".flash"));
        Assert.Contains("Écrit le 23 novembre 2026.", done.Plain(), StringComparison.Ordinal);
        Assert.Contains("Je me lève le matin et je sais pourquoi.", (await _claire.OpenAsync(Sheet)).Plain(), StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        var entry = await db.AuditEntries.SingleAsync(one => one.Action == AuditActions.OwnWordsWritten, Ct);
        Assert.Equal((_employee.Id, _account, null), (entry.SubjectId, entry.ActorId, entry.Reason));
        Assert.Equal(Words, (await db.IntegrationPathways.SingleAsync(Ct)).OwnWords);
    }

    [Theory]
    [InlineData("Mon numéro : 2 90 04 14 118 025 62", "Il y a ici un numéro de sécurité sociale, de carte ou de compte.")]
    [InlineData("long", "600 lettres au plus.")]
    public async Task What_has_no_place_there_is_refused_and_kept_on_screen(string typed, string sentence)
    {
        var text = typed == "long" ? new string('a', 601) : typed;

        var again = await (await _fatoumata.OpenAsync(Own)).Form().Fill("OwnWords", text).SubmitAsync("Enregistrer");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.StartsWith(sentence, again.PlainErrorOf("OwnWords"), StringComparison.Ordinal);
        Assert.Equal(text, again.Form()["OwnWords"]);
    }

    [Fact]
    public async Task Six_hundred_letters_hold_line_breaks_included()
    {
        var text = string.Join('\n', Enumerable.Repeat("Merci à tous.", 43))[..600];

        var done = await (await _fatoumata.OpenAsync(Own)).Form().Fill("OwnWords", text).SubmitAsync("Enregistrer");

        Assert.Equal("/mon-parcours", done.Address);
    }

    [Fact]
    public async Task Of_two_who_write_them_the_second_reads_what_the_first_wrote_and_loses_nothing()
    {
        var (hers, claires) = ((await _fatoumata.OpenAsync(Own)).Form(), (await _claire.OpenAsync($"{Sheet}/mots")).Form());
        await claires.Fill("OwnWords", "Écrit avec Claire.").SubmitAsync("Enregistrer");

        var late = await hers.Fill("OwnWords", "Écrit seule.").SubmitAsync("Enregistrer");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("Quelqu’un vient de changer votre parcours.", late.Plain(), StringComparison.Ordinal);
        Assert.Contains("Ce qui est écrit maintenant : Écrit avec Claire.", late.Plain(), StringComparison.Ordinal);
        Assert.Equal("Écrit seule.", late.Form()["OwnWords"]);
        await late.Form().SubmitAsync("Enregistrer");
        Assert.Contains("Écrit seule.", (await _claire.OpenAsync(Sheet)).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_are_taken_away_and_change_no_more_once_the_pathway_is_over()
    {
        await (await _fatoumata.OpenAsync(Own)).Form().Fill("OwnWords", Words).SubmitAsync("Enregistrer");
        var late = (await _fatoumata.OpenAsync(Own)).Form();
        await using (var db = _site.OpenContext())
        {
            (await db.IntegrationPathways.SingleAsync(Ct)).Close(new DateOnly(2026, 11, 23));
            await db.SaveChangesAsync(Ct);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await late.Fill("OwnWords", "").SubmitAsync("Enregistrer")).Status);
        Assert.Contains("J’ai repris confiance.", (await _fatoumata.OpenAsync("/mon-parcours")).Plain(), StringComparison.Ordinal);
    }
}
