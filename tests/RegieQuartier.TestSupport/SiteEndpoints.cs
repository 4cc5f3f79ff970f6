using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace RegieQuartier.TestSupport;

/// <summary>What a site answers to, as the source writes it: <c>GET /agenda/{id:guid}</c>.</summary>
public static class SiteEndpoints
{
    /// <summary>Every method and address but those of files.</summary>
    public static IEnumerable<string> Endpoints(this RegieQuartierFactory site) =>
        site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && !IsFallbackToFiles(endpoint))
            .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"])
                .Select(method => $"{method} /{endpoint.RoutePattern.RawText!.TrimStart('/')}"));

    // In tests and on a developer's machine, files not yet listed are looked for on disk.
    private static bool IsFallbackToFiles(RouteEndpoint endpoint) => string.Equals(endpoint.RoutePattern.RawText, "{**path:file}", StringComparison.Ordinal);
}
