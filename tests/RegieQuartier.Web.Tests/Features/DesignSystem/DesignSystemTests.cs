using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using RegieQuartier.TestSupport;

namespace RegieQuartier.Web.Tests.Features.DesignSystem;

public sealed class DesignSystemTests(RegieQuartierFactory site) : IClassFixture<RegieQuartierFactory>
{
    [Theory]
    [InlineData("/composants", "Development", HttpStatusCode.OK)]
    [InlineData("/composants/habitants", "Development", HttpStatusCode.OK)]
    [InlineData("/composants/formulaire", "Development", HttpStatusCode.OK)]
    [InlineData("/composants", "Demo", HttpStatusCode.NotFound)]
    [InlineData("/composants/habitants", "Production", HttpStatusCode.NotFound)]
    [InlineData("/composants/formulaire", "Production", HttpStatusCode.NotFound)]
    public async Task The_pieces_are_for_developers_only(string address, string environment, HttpStatusCode status)
    {
        var instance = site.SecondInstance();
        using var client = instance.CreateClient();
        instance.Services.GetRequiredService<IHostEnvironment>().EnvironmentName = environment;

        using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
    }
}
