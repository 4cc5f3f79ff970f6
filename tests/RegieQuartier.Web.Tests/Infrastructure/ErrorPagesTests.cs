using System.Net;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Infrastructure;

public sealed class ErrorPagesTests(RegieQuartierFactory site) : IClassFixture<RegieQuartierFactory>
{
    private readonly RegieQuartierFactory _site = ProbeController.AddedTo(site);

    [Theory]
    [InlineData("/essai/statut/400", 400, "Cette demande n’a pas pu être lue")]
    [InlineData("/essai/statut/403", 403, "Cette page n’est pas ouverte à votre compte")]
    [InlineData("/essai/statut/404", 404, "Cette page n’existe pas")]
    [InlineData("/rien-ici", 404, "Cette page n’existe pas")]
    [InlineData("/erreur", 404, "Cette page n’existe pas")]
    [InlineData("/essai/statut/409", 409, "Quelqu’un d’autre a fait un changement avant vous")]
    [InlineData("/essai/panne/concurrence", 409, "Quelqu’un d’autre a fait un changement avant vous")]
    [InlineData("/essai/statut/413", 413, "L’envoi est trop lourd")]
    [InlineData("/essai/statut/429", 429, "Trop d’essais en peu de temps")]
    [InlineData("/essai/statut/500", 500, "Une erreur s’est produite chez nous")]
    [InlineData("/essai/panne/bogue", 500, "Une erreur s’est produite chez nous")]
    [InlineData("/essai/statut/503", 503, "Le service est arrêté pour un moment")]
    [InlineData("/essai/panne/base", 503, "Le service est arrêté pour un moment")]
    public async Task Each_error_is_told_in_French_with_a_reference(string address, int status, string title)
    {
        using var client = _site.CreateClient();

        var page = await client.OpenAsync(address);

        Assert.Equal(status, (int)page.Status);
        Assert.Equal(title, page.All("h1").Single());
        Assert.StartsWith(title, page.Title, StringComparison.Ordinal);
        Assert.Matches("Référence\u00a0: [A-Z2-9]{4}-[A-Z2-9]{4}", page.Text);
        Assert.Contains("no-store", page.Response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(ProbeController.Secret, page.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_is_down_says_when_to_come_back_and_still_has_its_style_and_phone()
    {
        using var client = _site.CreateClient();

        var page = await client.OpenAsync("/essai/panne/base");
        var style = page.Document.QuerySelectorAll("link[rel=stylesheet]")[^1].GetAttribute("href");

        Assert.NotNull(page.Response.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(style, TestContext.Current.CancellationToken)).StatusCode);
        Assert.NotEmpty(page.Document.QuerySelectorAll("footer a[href^='tel:']"));
    }

    [Fact]
    public async Task A_signed_in_person_keeps_the_office_around_them()
    {
        using var client = _site.CreateClient();

        var office = await client.OpenAsync("/essai/connecte/403");
        var residents = await client.OpenAsync("/essai/statut/403");

        Assert.Equal("office", office.Document.Body!.ClassName);
        Assert.Contains("Claire Lemonnier", office.All(".office-user").Single(), StringComparison.Ordinal);
        Assert.Equal("/tableau-de-bord", office.Document.QuerySelector("main a")!.GetAttribute("href"));
        Assert.Equal("public", residents.Document.Body!.ClassName);
    }

    [Fact]
    public async Task The_office_frame_asks_nothing_of_a_service_that_fails()
    {
        using var client = _site.CreateClient();

        var page = await client.OpenAsync("/essai/connecte/503");

        Assert.Equal("office", page.Document.Body!.ClassName);
        Assert.Empty(page.Document.QuerySelectorAll("form[method=post]"));
    }

    [Fact]
    public async Task An_address_that_takes_no_such_method_answers_in_French_too()
    {
        using var client = _site.CreateClient();

        var page = await Page.ReadAsync(client, await client.PostAsync("/", new StringContent(""), TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, page.Status);
        Assert.Equal("Cette page n’existe pas", page.All("h1").Single());
    }
}
