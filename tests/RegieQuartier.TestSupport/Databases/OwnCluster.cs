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

    /// <summary>Starts it, with the current schema in its database.</summary>
    public static async Task<OwnCluster> StartMigratedAsync()
    {
        var own = new OwnCluster();
        own._cluster = await PrivateCluster.StartAsync(LocalSettings.ForTests(own.Root));
        await new SchemaUpgrade(new DatabaseLogins(
            own.Cluster.ConnectionString(ClusterRole.Owner), own.Cluster.ConnectionString(ClusterRole.Application), own.Cluster.ConnectionString(ClusterRole.Worker)))
            .RunAsync(then: null, CancellationToken.None);
        return own;
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
