using RegieQuartier.LocalPostgres;

namespace RegieQuartier.TestSupport.Databases;

/// <summary>The settings of test clusters: the same environment variables as the site's.</summary>
public static class LocalSettings
{
    /// <summary>A cluster that is thrown away, under a root folder's <c>.data/</c>.</summary>
    public static ClusterSettings ForTests(string root) => new()
    {
        Root = root,
        Binaries = Environment.GetEnvironmentVariable("LocalPostgres__Binaries"),
        IgnoreMachine = string.Equals(Environment.GetEnvironmentVariable("LocalPostgres__IgnoreMachine"), "true", StringComparison.OrdinalIgnoreCase),
        Throwaway = true,
    };
}
