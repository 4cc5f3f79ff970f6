using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Public;

public sealed class PublicPagesTests(RegieQuartierFactory site) : IClassFixture<RegieQuartierFactory>
{
    [Theory]
    [InlineData("/", "Une lettre, une démarche, un téléphone compliqué\u00a0? On le fait avec vous.")]
    [InlineData("/vos-donnees", "Vos données")]
    [InlineData("/mentions-legales", "Mentions légales")]
    [InlineData("/accessibilite", "Accessibilité")]
    public async Task Each_page_says_whom_to_call_and_where_to_come(string address, string heading)
    {
        using var client = site.CreateClient();

        var page = await client.OpenAsync(address);

        Assert.Equal(heading, page.All("h1").Single());
        Assert.EndsWith(" – Régie du Chemin Vert", page.Title, StringComparison.Ordinal);
        Assert.Equal("tel:+33261914210", page.Document.QuerySelector("footer .phone")!.GetAttribute("href"));
        Assert.Contains("Mardi et jeudi, de 9\u00a0h à 12\u00a0h.", page.All("footer").Single(), StringComparison.Ordinal);
        Assert.Equal(["/accessibilite", "/vos-donnees", "/mentions-legales", "/connexion"], page.Document.QuerySelectorAll(".legal a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Another_regie_changes_its_name_and_phone_in_the_settings()
    {
        using var client = site.WithSettings(("Organisation:Name", "Régie des Rives"), ("Organisation:PhoneLink", "+33100000000")).CreateClient();

        var page = await client.OpenAsync("/");

        Assert.EndsWith(" – Régie des Rives", page.Title, StringComparison.Ordinal);
        Assert.Contains("Régie des Rives", page.All(".site-head .brand").Single(), StringComparison.Ordinal);
        Assert.Equal("tel:+33100000000", page.Document.QuerySelector(".call")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("Development", true)]
    [InlineData("Demo", true)]
    [InlineData("Production", false)]
    public async Task A_demonstration_says_that_it_is_one(string environment, bool said)
    {
        var instance = site.SecondInstance();
        using var client = instance.CreateClient();
        instance.Services.GetRequiredService<IHostEnvironment>().EnvironmentName = environment;

        var page = await client.OpenAsync("/");

        Assert.Equal(said ? ["Démonstration\u00a0: personnes et chiffres inventés"] : [], page.All(".demo-note"));
    }
}
