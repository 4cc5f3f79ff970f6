using System.Net;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Databases;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Infrastructure.Health;

public sealed class DatabaseOutageTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _factory = new();
    private OwnCluster _own = null!;
    private HttpClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _own = await OwnCluster.StartMigratedAsync();
        _client = _factory.WithSettings(_own.SiteSettings).CreateClient();
    }

    [Fact]
    public async Task The_site_says_it_is_stopped_while_the_database_is_and_serves_again_by_itself()
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await LookUpAsync()).Status);
        Assert.Equal(HttpStatusCode.OK, await StatusOfAsync("/sante/pret"));

        await _own.Cluster.StopServerAsync();

        var page = await LookUpAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
        Assert.NotNull(page.Response.Headers.RetryAfter);
        Assert.Contains("Le service est arrêté pour un moment", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Npgsql", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusOfAsync("/sante/pret"));
        Assert.Equal(HttpStatusCode.OK, await StatusOfAsync("/sante/vivant"));

        await _own.Cluster.StartServerAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await LookUpAsync()).Status);
        Assert.Equal(HttpStatusCode.OK, await StatusOfAsync("/sante/pret"));
    }

    [Fact]
    public async Task A_site_started_without_its_database_serves_when_it_comes()
    {
        await _own.Cluster.StopServerAsync();
        using var client = _factory.WithSettings(_own.SiteSettings).CreateClient();

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/sante/vivant", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.OpenAsync("/rendez-vous")).Status);

        await _own.Cluster.StartServerAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, (await client.OpenAsync("/rendez-vous")).Status);
    }

    public async ValueTask DisposeAsync()
    {
        await _factory.DisposeAsync();
        await _own.DisposeAsync();
    }

    /// <summary>Asks for an appointment that does not exist: the answer needs the database.</summary>
    private async Task<Page> LookUpAsync()
    {
        var page = await _client.OpenAsync("/mon-rendez-vous");
        return await page.Form().Fill("Code", "K7M-42P").Fill("Letters", "ROS").SubmitAsync();
    }

    private async Task<HttpStatusCode> StatusOfAsync(string address) => (await _client.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode;
}
