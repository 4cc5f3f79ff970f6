using System.Net;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Tests.Infrastructure;

public sealed class BodyLimitTests(RegieQuartierFactory site) : IClassFixture<RegieQuartierFactory>
{
    private readonly RegieQuartierFactory _site = ProbeController.AddedTo(site);

    [Fact]
    public async Task What_is_too_large_is_refused_with_a_page()
    {
        var page = await SendAsync(new FormUrlEncodedContent([new("Note", new string('a', Hardening.LargestBodyBytes))]));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, page.Status);
        Assert.Equal("L’envoi est trop lourd", page.All("h1").Single());
        Assert.Empty(page.All(".office-nav"));
    }

    [Fact]
    public async Task Who_is_signed_in_reads_it_within_the_office()
    {
        var page = await TooLargeAsync(await _site.ClientAsAsync(Role.Director), "/compte/mot-de-passe");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, page.Status);
        Assert.Equal("L’envoi est trop lourd", page.All("h1").Single());
        Assert.Single(page.All(".office-nav"));
    }

    [Theory]
    [InlineData("/imports/heures/nouveau")]
    [InlineData("/imports/contrats/nouveau")]
    [InlineData("/imports/pass/nouveau")]
    public async Task A_list_that_is_too_heavy_is_called_a_list(string address)
    {
        var page = await TooLargeAsync(await _site.ClientAsAsync(Role.Director), address);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, page.Status);
        Assert.Equal("Ce tableau est trop lourd", page.All("h1").Single());
        Assert.Contains("Un tableau ne peut pas dépasser 4 Mo.", page.Plain(), StringComparison.Ordinal);
        Assert.Single(page.All(".office-nav"));
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_bounded_before_being_asked_who_they_are()
    {
        var page = await TooLargeAsync(_site.CreateClient(), "/imports/heures/nouveau");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, page.Status);
        Assert.Empty(page.All(".office-nav"));
    }

    [Fact]
    public async Task What_is_just_within_the_limit_passes()
    {
        var page = await SendAsync(new FormUrlEncodedContent([new("Note", new string('a', Hardening.LargestBodyBytes - "Note=".Length))]));

        Assert.Equal(HttpStatusCode.OK, page.Status);
    }

    [Theory]
    [InlineData(PagesSetup.MostFormKeys, HttpStatusCode.OK)]
    [InlineData(PagesSetup.MostFormKeys + 1, HttpStatusCode.BadRequest)]
    public async Task A_form_has_a_bounded_number_of_answers(int answers, HttpStatusCode status)
    {
        var page = await SendAsync(new FormUrlEncodedContent(Enumerable.Range(0, answers).Select(number => KeyValuePair.Create($"k{number}", "1"))));

        Assert.Equal(status, page.Status);
    }

    [Fact]
    public async Task A_form_cut_short_is_a_page_that_could_not_be_read()
    {
        using var broken = new StringContent("--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nno end");
        broken.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "x") } };

        var page = await SendAsync(broken);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal("Cette demande n’a pas pu être lue", page.All("h1").Single());
    }

    private static async Task<Page> TooLargeAsync(HttpClient client, string address) =>
        await Page.ReadAsync(client, await client.PostAsync(address, new FormUrlEncodedContent([new("Note", new string('a', 5 * 1024 * 1024))]), TestContext.Current.CancellationToken));

    private async Task<Page> SendAsync(HttpContent content)
    {
        using var client = _site.CreateClient();
        return await Page.ReadAsync(client, await client.PostAsync("/essai/envoi", content, TestContext.Current.CancellationToken));
    }
}
