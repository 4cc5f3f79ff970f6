using System.Diagnostics;
using System.Globalization;
using RegieQuartier.LocalPostgres;
using RegieQuartier.Web.Data;

namespace RegieQuartier.TestSupport.Databases;

/// <summary>A PostgreSQL for one test alone, in a folder that goes with it: it may be stopped, killed, started again.</summary>
public sealed class OwnCluster : IAsyncDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("regie-postgres-");

    private PrivateCluster? _cluster;

    /// <summary>The root folder, whose <c>.data/</c> holds the cluster.</summary>
    public string Root => _root.FullName;

    public PrivateCluster Cluster => _cluster ?? throw new InvalidOperationException("Not started.");

    /// <summary>The settings of the site on this cluster.</summary>
    public (string Key, string? Value)[] SiteSettings =>
    [
        ("ConnectionStrings:RegieQuartier", Cluster.ConnectionString(ClusterRole.Application)),
        ("ConnectionStrings:RegieQuartierWorker", Cluster.ConnectionString(ClusterRole.Worker)),
    ];

    /// <summary>Starts it, with the current schema in its database; with <paramref name="throwaway"/> false, as safe as the one people work on.</summary>
    public static async Task<OwnCluster> StartMigratedAsync(bool throwaway = true)
    {
        var own = new OwnCluster();
        own._cluster = await PrivateCluster.StartAsync(LocalSettings.ForTests(own.Root) with { Throwaway = throwaway });
        await new SchemaUpgrade(new DatabaseLogins(
            own.Cluster.ConnectionString(ClusterRole.Owner), own.Cluster.ConnectionString(ClusterRole.Application), own.Cluster.ConnectionString(ClusterRole.Worker)))
            .RunAsync(then: null, CancellationToken.None);
        return own;
    }

    /// <summary>Ends its server as a power cut does: nothing is said to anybody.</summary>
    public void Kill()
    {
        var number = File.ReadLines(Path.Combine(Cluster.Folder, "data", "postmaster.pid")).First();
        using var server = Process.GetProcessById(int.Parse(number, CultureInfo.InvariantCulture));
        server.Kill();
        server.WaitForExit();
    }

    public async ValueTask DisposeAsync()
    {
        if (_cluster is not null)
        {
            await _cluster.DisposeAsync();
        }

        _root.Delete(recursive: true);
    }
}
