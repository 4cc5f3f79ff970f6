using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using RegieQuartier.TestSupport;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Startup;

namespace RegieQuartier.Web.Tests.Infrastructure;

public sealed class KnownProxiesTests(RegieQuartierFactory site) : IClassFixture<RegieQuartierFactory>
{
    [Fact]
    public async Task A_known_proxy_is_believed()
    {
        Assert.Equal("https 203.0.113.7", await VisitorSeenAsync(("Proxies:Known:0", "10.0.0.1")));
        Assert.Equal("https 203.0.113.7", await VisitorSeenAsync(("Proxies:Known:0", "10.0.0.0/8")));
    }

    [Fact]
    public async Task Anybody_else_is_not()
    {
        Assert.Equal("http 10.0.0.1", await VisitorSeenAsync());
        Assert.Equal("http 10.0.0.1", await VisitorSeenAsync(("Proxies:Known:0", "10.0.0.2")));
    }

    [Fact]
    public async Task Only_the_proxies_own_hops_are_read()
    {
        Assert.Equal("https 198.51.100.9", await VisitorSeenAsync("203.0.113.7, 198.51.100.9", ("Proxies:Known:0", "10.0.0.1")));
    }

    [Theory]
    [InlineData("Proxies:Known:0", "0.0.0.0/0")]
    [InlineData("Proxies:Known:0", "128.0.0.0/1")]
    [InlineData("Proxies:Known:0", "::/0")]
    [InlineData("Proxies:Hops", "0")]
    [InlineData("Proxies:Hops", "-1")]
    [InlineData("Proxies:Hops", "deux")]
    public void Believing_everybody_or_nobody_by_mistake_is_refused(string key, string value)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Configuration[key] = value;

        Assert.Throws<StartupRefusedException>(builder.AddKnownProxies);
    }

    private Task<string> VisitorSeenAsync(params (string Key, string? Value)[] settings) => VisitorSeenAsync("203.0.113.7", settings);

    private async Task<string> VisitorSeenAsync(string forwardedFor, params (string Key, string? Value)[] settings)
    {
        using var client = ProbeController.AddedTo(site.WithSettings(settings).WithServices(services => services.AddSingleton<IStartupFilter, FromProxy>())).CreateClient();
        client.BaseAddress = new Uri("http://localhost");
        client.DefaultRequestHeaders.Add("X-Forwarded-For", forwardedFor);
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        return await client.GetStringAsync("/essai/visiteur", TestContext.Current.CancellationToken);
    }

    private sealed class FromProxy : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                context.Connection.RemoteIpAddress = IPAddress.Parse("10.0.0.1");
                return rest(context);
            });
            next(app);
        };
    }
}
