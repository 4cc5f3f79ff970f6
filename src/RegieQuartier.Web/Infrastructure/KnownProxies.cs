using System.Globalization;
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
    /// <summary>The widest private network is fc00::/7: what is wider is the Internet.</summary>
    private const int ShortestPrefix = 7;

    public static void AddKnownProxies(this WebApplicationBuilder builder)
    {
        var known = Read(builder.Configuration);
        var hops = Hops(builder.Configuration);
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.ForwardLimit = hops;
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

    private static int Hops(ConfigurationManager configuration)
    {
        if (configuration["Proxies:Hops"] is not { Length: > 0 } written)
        {
            return 1;
        }

        return int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var hops) && hops > 0
            ? hops
            : throw new StartupRefusedException("Proxies__Hops est le nombre de proxys, à partir de 1.");
    }

    private static IPNetwork[] Read(IConfiguration configuration) =>
        [.. (configuration.GetSection("Proxies:Known").Get<string[]>() ?? []).Select(Parse)];

    private static IPNetwork Parse(string written)
    {
        if (IPAddress.TryParse(written, out var address))
        {
            return new IPNetwork(address, address.GetAddressBytes().Length * 8);
        }

        if (!IPNetwork.TryParse(written, out var network))
        {
            throw new StartupRefusedException($"Proxies__Known contient «\u00a0{written}\u00a0», qui n’est ni une adresse ni un réseau comme 10.0.0.0/8.");
        }

        return network.PrefixLength >= ShortestPrefix
            ? network
            : throw new StartupRefusedException($"Proxies__Known contient «\u00a0{written}\u00a0»\u00a0: ce serait croire tout le monde. Écrivez l’adresse du proxy, ou un réseau comme 10.0.0.0/8.");
    }
}
