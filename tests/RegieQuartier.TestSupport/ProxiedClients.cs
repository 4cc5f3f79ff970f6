using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace RegieQuartier.TestSupport;

/// <summary>Visitors with an address of their own, told to the site by a proxy that it trusts.</summary>
public static class ProxiedClients
{
    private const string Proxy = "10.0.0.1";

    /// <summary>The same site, reached through its proxy.</summary>
    public static RegieQuartierFactory BehindProxy(this RegieQuartierFactory site) => site
        .WithSettings(("Proxies:Known:0", Proxy))
        .WithServices(services => services.AddSingleton<IStartupFilter, FromProxy>());

    /// <summary>A visitor at that address.</summary>
    public static HttpClient CreateClientAt(this RegieQuartierFactory site, string address)
    {
        var client = site.CreateClient();
        client.DefaultRequestHeaders.Add("X-Forwarded-For", address);
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        return client;
    }

    private sealed class FromProxy : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                context.Connection.RemoteIpAddress = IPAddress.Parse(Proxy);
                return rest(context);
            });
            next(app);
        };
    }
}
