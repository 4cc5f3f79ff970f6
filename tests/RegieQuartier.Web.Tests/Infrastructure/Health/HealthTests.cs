using System.Net;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Databases;

namespace RegieQuartier.Web.Tests.Infrastructure.Health;

public sealed class HealthTests(RegieQuartierFactory factory) : IClassFixture<RegieQuartierFactory>
{
    [Theory]
    [InlineData("/sante/vivant", "vivant")]
    [InlineData("/sante/pret", "prêt")]
    public async Task Anybody_may_ask_over_http_or_https_and_nothing_is_kept(string address, string answer)
    {
        foreach (var scheme in new[] { "http", "https" })
        {
            var response = await factory.CreateDefaultClient(new Uri($"{scheme}://localhost")).GetAsync(address, TestContext.Current.CancellationToken);

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(answer, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            Assert.True(response.Headers.CacheControl?.NoStore);
            Assert.False(response.Headers.Contains("Set-Cookie"));
        }
    }

    [Fact]
    public async Task An_instance_waits_for_the_schema_and_serves_as_soon_as_it_is_there()
    {
        await using var empty = await TestDatabase.CreateEmptyAsync();
        await using var site = factory.WithSettings(("ConnectionStrings:RegieQuartier", empty.ApplicationConnectionString), ("ConnectionStrings:RegieQuartierWorker", empty.WorkerConnectionString));
        using var client = site.CreateClient();

        var early = await client.GetAsync("/", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, early.StatusCode);
        Assert.NotNull(early.Headers.RetryAfter);
        Assert.Equal("pas prêt", await AskAsync(client, HttpStatusCode.ServiceUnavailable));

        await empty.MigrateAsync();

        Assert.Equal("prêt", await AskAsync(client, HttpStatusCode.OK));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/", TestContext.Current.CancellationToken)).StatusCode);
    }

    private static async Task<string> AskAsync(HttpClient client, HttpStatusCode expected)
    {
        var response = await client.GetAsync("/sante/pret", TestContext.Current.CancellationToken);
        Assert.Equal(expected, response.StatusCode);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
