using System.Net;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Features.Messages;
using static RegieQuartier.Web.Tests.Features.Messages.MessageWorld;

namespace RegieQuartier.Web.Tests.Features.Messages;

public sealed class MessagesTests : IAsyncDisposable
{
    private readonly RegieQuartierFactory _site = new();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Reception_first_sees_whom_to_tell_with_the_words_and_the_number()
    {
        await _site.PutAsync(ToTell(), Sent());

        var page = await OpenAsync(Role.Reception);

        Assert.Equal("À dire de vive voix", Assert.Single(page.All("[aria-current=true]")));
        Assert.Contains("Yvette Hamelin", page.Text, StringComparison.Ordinal);
        Assert.Contains("Rendez-vous mardi à 10 h.", page.Text, StringComparison.Ordinal);
        Assert.Equal("tel:+33639981234", page.Document.QuerySelector("main a[href^='tel:']")!.GetAttribute("href"));
        Assert.Contains("aucun service d’envoi n’est réglé", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bruno Anquetil", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_heap_is_one_link_away()
    {
        await _site.PutAsync(ToTell(), Sent(), Pending());
        var page = await OpenAsync(Role.Reception);

        var waiting = await page.FollowAsync("En attente");
        var left = await page.FollowAsync("Partis ou dits");

        Assert.Contains("Mirela Oprea", waiting.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Yvette Hamelin", waiting.Text, StringComparison.Ordinal);
        Assert.Contains("Bruno Anquetil", left.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Reception)]
    [InlineData(Role.Writer)]
    [InlineData(Role.Community)]
    [InlineData(Role.Director)]
    public async Task Who_receives_residents_never_sees_a_security_message(Role role)
    {
        await _site.PutAsync(PendingReset(), FailedReset());
        var page = await OpenAsync(role);

        foreach (var slug in new[] { "a-dire", "en-attente", "partis", "en-echec" })
        {
            var heap = await OpenAsync(role, $"/messages?etat={slug}");
            Assert.DoesNotContain("Claire Lemonnier", heap.Text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("En échec", page.All(".filters a"));
    }

    [Fact]
    public async Task The_technical_administrator_sees_that_a_link_left_or_failed_and_never_the_link()
    {
        await _site.PutAsync(PendingReset(), FailedReset(), ToTell(), Pending());

        var waiting = await OpenAsync(Role.SystemAdmin);
        var failed = await waiting.FollowAsync("En échec");

        Assert.Equal(["En attente", "Partis ou dits", "En échec"], waiting.All(".filters a"));
        Assert.Contains("Claire Lemonnier", waiting.Text, StringComparison.Ordinal);
        Assert.Contains("Lien de mot de passe", waiting.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mirela Oprea", waiting.Text, StringComparison.Ordinal);
        Assert.Contains("Paul Lecoutour", failed.Text, StringComparison.Ordinal);
        foreach (var page in new[] { waiting, failed })
        {
            Assert.DoesNotContain("SECRET", page.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
            Assert.DoesNotContain("claire@exemple.fr", page.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task In_Development_alone_the_link_shows_where_nothing_is_sent()
    {
        await _site.PutAsync(PendingReset());
        var showing = await MessageListPage.LoadAsync(_site.OpenContext(), Person(Role.SystemAdmin), "en-attente", new(null, null), showLinks: true, TestContext.Current.CancellationToken);
        var hiding = await MessageListPage.LoadAsync(_site.OpenContext(), Person(Role.SystemAdmin), "en-attente", new(null, null), showLinks: false, TestContext.Current.CancellationToken);

        Assert.Contains("SECRET", Assert.Single(showing.Messages.Rows).Body, StringComparison.Ordinal);
        Assert.Null(Assert.Single(hiding.Messages.Rows).Body);
    }

    [Theory]
    [InlineData(Role.Advisor)]
    [InlineData(Role.Supervisor)]
    [InlineData(Role.Finance)]
    [InlineData(Role.Employee)]
    [InlineData(Role.Partner)]
    public async Task The_others_do_not_see_messages(Role role) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await OpenAsync(role)).Status);

    [Fact]
    public async Task Only_who_handles_messages_is_offered_to_note_them()
    {
        await _site.PutAsync(ToTell());

        Assert.Single((await OpenAsync(Role.Reception)).All("main form button"), "C’est dit");
        Assert.Empty((await OpenAsync(Role.Director)).All("main form button"));
    }

    [Fact]
    public async Task An_empty_heap_says_what_will_be_there() =>
        Assert.Contains("Personne à prévenir.", (await OpenAsync(Role.Reception)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Where_messages_stop_the_page_says_so() =>
        Assert.Contains("rien n’est envoyé", (await OpenAsync(Role.Reception)).Text.Replace('\u00a0', ' '), StringComparison.Ordinal);

    [Fact]
    public async Task A_long_heap_is_read_page_by_page_without_missing_or_repeating_one()
    {
        var all = Enumerable.Range(0, 2 * MessageListPage.Size + 5).Select(number => Pending($"Personne {number:000}")).ToArray();
        await _site.PutAsync(all);
        var first = await OpenAsync(Role.Reception, "/messages?etat=en-attente");

        var second = await first.FollowAsync("Suivants");
        var third = await second.FollowAsync("Suivants");
        var back = await third.FollowAsync("Précédents");

        var read = first.All(".items .title").Concat(second.All(".items .title")).Concat(third.All(".items .title")).ToList();
        Assert.Equal(all.Length, read.Count);
        Assert.Equal(all.Length, read.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(second.All(".items .title"), back.All(".items .title"));
        Assert.DoesNotContain("Suivants", third.All(".pager a"));
        Assert.DoesNotContain("Précédents", first.All(".pager a"));
    }

    [Theory]
    [InlineData("/messages?apres=n-importe-quoi")]
    [InlineData("/messages?avant=7fffffffffffffff-00000000000000000000000000000000")]
    [InlineData("/messages?etat=inconnu&apres=%00")]
    public async Task An_address_nobody_wrote_shows_the_first_page_or_says_no(string address) =>
        Assert.InRange((int)(await OpenAsync(Role.Reception, address)).Status, 200, 400);

    private async Task<Page> OpenAsync(Role role, string address = "/messages") => await (await _site.ClientAsAsync(role)).OpenAsync(address);
}
