using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using RegieQuartier.Web.Infrastructure.Startup;
using IPNetwork = System.Net.IPNetwork;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>
/// Whom we believe when they say who the visitor is: the addresses and networks of <c>Proxies:Known</c>, over
/// <c>Proxies:Hops</c> of them. Nobody by default: a header is then only a header.
/// </summary>
internal static class KnownProxies
{
    public static void AddKnownProxies(this WebApplicationBuilder builder)
    {
        var known = Read(builder.Configuration);
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.ForwardLimit = builder.Configuration.GetValue("Proxies:Hops", 1);
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var network in known)
            {
                options.KnownIPNetworks.Add(network);
            }
        });
    }

    public static void UseKnownProxies(this WebApplication app)
    {
        // With an empty list the middleware would believe everybody.
        if (Read(app.Configuration).Length > 0)
        {
            app.UseForwardedHeaders();
        }
    }

    private static IPNetwork[] Read(IConfiguration configuration) =>
        [.. (configuration.GetSection("Proxies:Known").Get<string[]>() ?? []).Select(Parse)];

    private static IPNetwork Parse(string written)
    {
        if (IPAddress.TryParse(written, out var address))
        {
            return new IPNetwork(address, address.GetAddressBytes().Length * 8);
        }

        return IPNetwork.TryParse(written, out var network)
            ? network
            : throw new StartupRefusedException($"Proxies__Known contient «\u00a0{written}\u00a0», qui n’est ni une adresse ni un réseau comme 10.0.0.0/8.");
    }
}
