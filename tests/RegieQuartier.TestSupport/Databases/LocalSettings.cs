using System.Security.Cryptography;
using System.Text;
using RegieQuartier.LocalPostgres;

namespace RegieQuartier.TestSupport.Databases;

/// <summary>The settings of test clusters: the same environment variables as the site's.</summary>
public static class LocalSettings
{
    private const string MemoryDisk = "/dev/shm";
    private const long Room = 4L << 30;

    /// <summary>A cluster that is thrown away, under a root folder's <c>.data/</c>.</summary>
    public static ClusterSettings ForTests(string root) => new()
    {
        Root = root,
        Binaries = Environment.GetEnvironmentVariable("LocalPostgres__Binaries"),
        IgnoreMachine = string.Equals(Environment.GetEnvironmentVariable("LocalPostgres__IgnoreMachine"), "true", StringComparison.OrdinalIgnoreCase),
        Throwaway = true,
    };

    /// <summary>
    /// A folder of that root's own on the disk that is in memory, where a database of six hundred files is made ten times as fast;
    /// the root itself where there is no such disk, or not four gibibytes free on it.
    /// </summary>
    public static string InMemory(string root)
    {
        var folder = Path.Combine(MemoryDisk, $"regie-quartier-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(root)))[..16]}");
        // Where one process went, the others follow: they share a cluster.
        return Directory.Exists(folder) || (Directory.Exists(MemoryDisk) && new DriveInfo(MemoryDisk).AvailableFreeSpace >= Room) ? folder : root;
    }
}
