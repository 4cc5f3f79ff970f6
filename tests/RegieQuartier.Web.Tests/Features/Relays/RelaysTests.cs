using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Relays;

/// <summary>The team and its relays.</summary>
public sealed class RelaysTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _site.OpenNadiasTuesdaysAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_link_of_a_new_relay_is_shown_once_and_only_its_hash_is_kept()
    {
        var empty = await (await _site.ClientOfAsync(Nadia)).OpenAsync("/relais");
        Assert.Contains("Aucun relais pour l’instant.", empty.Text, StringComparison.Ordinal);
        var page = await empty.FollowAsync("Ajouter un relais");

        var card = await page.Form().Fill("Name", "Centre social").SubmitAsync("Ajouter et faire le lien");

        var link = card.All("section p strong")[1];
        Assert.StartsWith("https://rdv.regie.test/relais/", link, StringComparison.Ordinal);
        var token = link.Split('/')[^1];
        Assert.DoesNotContain(token, (await card.GoToAsync(card.Address)).Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await _site.CreateClient().OpenAsync($"/relais/{token}")).Status);
        Assert.Contains("Aucun rendez-vous pris depuis 30 jours.", (await card.GoToAsync("/relais")).Text, StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        Assert.Equal(Secret.HashToken(token), (await db.BookingRelays.SingleAsync(Ct)).LinkHash);
        var trace = await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.RelayWelcomed, Ct);
        Assert.Equal((Nadia, "Centre social"), (trace.ActorId, trace.Reason));
    }

    [Fact]
    public async Task A_new_link_ends_the_one_before()
    {
        var (id, old) = await _site.WelcomeRelayAsync();
        var list = await (await _site.ClientAsAsync(Role.Director)).OpenAsync("/relais");

        var question = await list.FollowAsync("Nouveau lien pour Centre social");
        var card = await question.Form().SubmitAsync("Faire un nouveau lien");

        var renewed = new Uri(card.All("section p strong")[1]).AbsolutePath;
        Assert.Equal(HttpStatusCode.NotFound, (await _site.CreateClient().OpenAsync(old)).Status);
        Assert.Equal(HttpStatusCode.OK, (await _site.CreateClient().OpenAsync(renewed)).Status);
        await using var db = _site.OpenContext();
        Assert.Equal(id, (await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.RelayLinkRenewed, Ct)).SubjectId);
    }

    [Fact]
    public async Task A_relay_that_is_stopped_opens_nothing_until_it_resumes()
    {
        var (id, link) = await _site.WelcomeRelayAsync();
        var list = await (await _site.ClientAsAsync(Role.Director)).OpenAsync("/relais");
        var question = await list.FollowAsync("Arrêter Centre social");

        var stopped = await question.Form().SubmitAsync("Arrêter ce relais");

        Assert.Equal(["Centre social ne peut plus réserver. Les rendez-vous déjà pris restent à l’agenda."], stopped.All(".flash"));
        var ended = await _site.CreateClient().OpenAsync(link);
        Assert.Equal((HttpStatusCode.NotFound, "Ce lien ne marche plus"), (ended.Status, Assert.Single(ended.All("h1"))));
        Assert.Contains("Demandez-en un nouveau à la régie.", ended.Text, StringComparison.Ordinal);
        Assert.Contains("02 61 91 42 10", ended.Text.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Equal(["Ce relais est arrêté. Reprenez-le d’abord."], (await question.Form().SubmitAsync("Arrêter ce relais")).All(".flash"));
        Assert.Contains("Reprenez-le d’abord", (await stopped.GoToAsync($"/relais/{id}/lien")).Text, StringComparison.Ordinal);

        var resumed = await stopped.Form("main form[action$='/arret/fin']").SubmitAsync();

        Assert.Equal(["Centre social peut de nouveau réserver, avec le même lien."], resumed.All(".flash"));
        Assert.Equal(HttpStatusCode.OK, (await _site.CreateClient().OpenAsync(link)).Status);
    }

    [Theory]
    [InlineData("", "Écrivez le nom de la structure. Exemple\u00a0: Centre social du Chemin Vert.")]
    [InlineData("!", "Écrivez un nom de 80 lettres au plus. Exemple\u00a0: Centre social du Chemin Vert.")]
    [InlineData("Centre social", "Il y a déjà un relais de ce nom. S’il a perdu son lien, faites-lui-en un nouveau.")]
    public async Task A_name_that_is_none_or_is_taken_is_refused(string name, string sentence)
    {
        await _site.WelcomeRelayAsync();
        var page = await (await _site.ClientOfAsync(Nadia)).OpenAsync("/relais/nouveau");

        var refused = await page.Form().Fill("Name", name).SubmitAsync("Ajouter et faire le lien");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, sentence, name), (refused.Status, refused.ErrorOf("Name"), refused.Form()["Name"]));
    }

    [Fact]
    public async Task Reception_reads_the_relays_and_no_link()
    {
        await _site.WelcomeRelayAsync();

        var list = await (await _site.ClientAsAsync(Role.Reception)).OpenAsync("/relais");

        Assert.Equal(["Centre social"], list.All(".title"));
        Assert.Empty(list.All("main a, main button"));
    }
}
