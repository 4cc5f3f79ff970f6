using System.Net;
using System.Net.Sockets;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>Whom a rate limit counts: one IPv4 address, or the /64 that one IPv6 household receives.</summary>
internal static class ClientAddress
{
    private const int NetworkBytes = 8;

    public static string Of(HttpContext context) => Of(context.Connection.RemoteIpAddress);

    public static string Of(IPAddress? address)
    {
        if (address is null)
        {
            return "none";
        }

        if (address.AddressFamily != AddressFamily.InterNetworkV6 || address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4().ToString();
        }

        var network = address.GetAddressBytes();
        Array.Clear(network, NetworkBytes, network.Length - NetworkBytes);
        return $"{new IPAddress(network)}/64";
    }
}
