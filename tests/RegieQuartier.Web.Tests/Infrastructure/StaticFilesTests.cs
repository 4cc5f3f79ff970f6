using System.Net;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Infrastructure;

public sealed class StaticFilesTests(RegieQuartierFactory site) : IClassFixture<RegieQuartierFactory>
{
    [Fact]
    public async Task Pages_link_addresses_that_change_with_the_file()
    {
        using var client = site.CreateClient();
        var page = await client.OpenAsync("/");
        var addresses = page.Document.QuerySelectorAll("link[href]").Select(link => link.GetAttribute("href")!)
            .Append(page.Document.QuerySelector("use")!.GetAttribute("href")!.Split('#')[0])
            .ToList();

        Assert.Equal(4, addresses.Count);
        foreach (var address in addresses)
        {
            Assert.Matches(@"\.[a-z0-9]{10}\.(css|svg)$", address);
            using var file = await client.GetAsync(address, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        }
    }

    [Fact]
    public async Task Bootstrap_sits_in_its_own_layer_and_the_fonts_are_there()
    {
        using var client = site.CreateClient();

        var bootstrap = await client.GetStringAsync("/lib/bootstrap/bootstrap.css", TestContext.Current.CancellationToken);
        var theme = await client.GetStringAsync("/css/theme.css", TestContext.Current.CancellationToken);

        Assert.StartsWith("@layer bootstrap{", bootstrap, StringComparison.Ordinal);
        Assert.DoesNotContain("@charset", bootstrap, StringComparison.Ordinal);
        Assert.DoesNotContain("!important", theme.Replace("needs !important", "", StringComparison.Ordinal), StringComparison.Ordinal);
        foreach (var font in theme.Split("url(\"../").Skip(1).Select(rest => rest.Split('"')[0]))
        {
            using var file = await client.GetAsync($"/{font}", TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        }
    }

    [Fact]
    public async Task Every_pictogram_that_a_view_names_is_drawn()
    {
        using var client = site.CreateClient();
        var sprite = await client.GetStringAsync("/img/pictos.svg", TestContext.Current.CancellationToken);

        foreach (var address in new[] { "/", "/composants", "/composants/habitants", "/composants/formulaire", "/vos-donnees", "/accessibilite" })
        {
            var page = await client.OpenAsync(address);
            foreach (var use in page.Document.QuerySelectorAll("use"))
            {
                Assert.Contains($"id=\"{use.GetAttribute("href")!.Split('#')[1]}\"", sprite, StringComparison.Ordinal);
            }
        }
    }
}
