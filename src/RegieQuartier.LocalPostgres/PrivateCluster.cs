using Npgsql;

namespace RegieQuartier.LocalPostgres;

/// <summary>
/// A PostgreSQL of one's own, for <c>dotnet run</c> and for tests: made on first use, shared by every
/// process that needs it, stopped by the last one out. It listens on 127.0.0.1 alone, on a free port,
/// and knows nobody without a password.
/// </summary>
public sealed class PrivateCluster : IAsyncDisposable
{
    /// <summary>Name of the database people work with.</summary>
    public const string Database = "regie_quartier";

    private readonly ClusterServer _server;
    private readonly ClusterHome _home;
    private readonly IReadOnlyDictionary<ClusterRole, string> _passwords;
    private FileStream? _presence;

    private PrivateCluster(ClusterServer server, ClusterHome home, IReadOnlyDictionary<ClusterRole, string> passwords, FileStream presence) =>
        (_server, _home, _passwords, _presence) = (server, home, passwords, presence);

    /// <summary>The port it listens on, at 127.0.0.1.</summary>
    public int Port => _server.Port;

    /// <summary>The cluster's folder, under <c>.data/</c>.</summary>
    public string Folder => _home.Folder;

    /// <summary>Joins the running cluster, or makes and starts it, and sees that its owner and its database exist.</summary>
    /// <param name="settings">Where it lives and which PostgreSQL runs it.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="PostgresUnavailableException">None can be had; the message is for the person at the terminal.</exception>
    public static async Task<PrivateCluster> StartAsync(ClusterSettings settings, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(settings);
        try
        {
            var account = await ServerAccount.ForAsync(settings.Root, cancellation);
            var binaries = await PostgresBinaries.FindAsync(settings, account, cancellation);
            var home = new ClusterHome(settings, account, binaries);
            await home.MakeAsync(cancellation);
            using var alone = await FileLock.ExclusiveAsync(home.StartLock, cancellation);
            return await JoinAsync(settings, account, binaries, home, cancellation);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NpgsqlException)
        {
            throw new PostgresUnavailableException($"La base locale n’a pas pu démarrer dans {settings.DataFolder}\u00a0: {failure.Message}", failure);
        }
    }

    /// <summary>The connection string of a role.</summary>
    /// <param name="role">As whom to connect.</param>
    /// <param name="database">A database of this cluster.</param>
    public string ConnectionString(ClusterRole role, string database = Database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = Port,
        Database = database,
        Username = NameOf(role),
        Password = _passwords[role],
    }.ConnectionString;

    /// <summary>Stops the server under everybody's feet: for a drill. The files stay.</summary>
    public Task StopServerAsync() => _server.StopAsync();

    /// <summary>Starts it again, on the same port: the end of the drill.</summary>
    /// <exception cref="PostgresUnavailableException">The port was taken meanwhile.</exception>
    public Task StartServerAsync(CancellationToken cancellation = default) => _server.StartAgainAsync(cancellation);

    /// <summary>Leaves; the last one out stops the server.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_presence is null)
        {
            return;
        }

        using var alone = await FileLock.ExclusiveAsync(_home.StartLock, CancellationToken.None);
        await LeaveAsync(_presence);
    }

    internal static string NameOf(ClusterRole role) => role switch
    {
        ClusterRole.Superuser => "regie_superuser",
        ClusterRole.Owner => "regie_owner",
        ClusterRole.Application => "regie_application",
        ClusterRole.Worker => "regie_worker",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };

    private static async Task<PrivateCluster> JoinAsync(
        ClusterSettings settings, ServerAccount account, PostgresBinaries binaries, ClusterHome home, CancellationToken cancellation)
    {
        var server = new ClusterServer(settings, account, binaries, home);
        await server.EnsureRunningAsync(cancellation);
        var cluster = new PrivateCluster(server, home, await home.ReadPasswordsAsync(cancellation), FileLock.Shared(home.UsersLock));
        try
        {
            await account.OwnAsync(home.Folder, cancellation);
            await cluster.EnsureOwnerAndDatabaseAsync(cancellation);
            return cluster;
        }
        catch
        {
            // Nobody holds the cluster yet, so nobody else would stop what was started here.
            await cluster.LeaveAsync(cluster._presence!);
            throw;
        }
    }

    /// <summary>With the start lock held: nobody joins meanwhile.</summary>
    private async Task LeaveAsync(FileStream presence)
    {
        await presence.DisposeAsync();
        _presence = null;
        using var lastOneOut = FileLock.TryExclusive(_home.UsersLock);
        if (lastOneOut is not null)
        {
            await _server.StopForGoodAsync();
        }
    }

    private async Task EnsureOwnerAndDatabaseAsync(CancellationToken cancellation)
    {
        // Unpooled: an idle connection to "postgres" would outlive its use.
        var connectionString = new NpgsqlConnectionStringBuilder(ConnectionString(ClusterRole.Superuser, "postgres")) { Pooling = false };
        await using var connection = new NpgsqlConnection(connectionString.ConnectionString);
        await connection.OpenAsync(cancellation);
        var owner = NameOf(ClusterRole.Owner);
        await EnsureAsync(connection, $"select from pg_roles where rolname = '{owner}'", $"create role {owner} login createrole password '{_passwords[ClusterRole.Owner]}'", cancellation);
        await EnsureAsync(connection, $"select from pg_database where datname = '{Database}'", $"create database {Database} owner {owner}", cancellation);
    }

    private static async Task EnsureAsync(NpgsqlConnection connection, string present, string create, CancellationToken cancellation)
    {
        await using var look = new NpgsqlCommand(present, connection);
        await using (var reader = await look.ExecuteReaderAsync(cancellation))
        {
            if (reader.HasRows)
            {
                return;
            }
        }

        await using var make = new NpgsqlCommand(create, connection);
        await make.ExecuteNonQueryAsync(cancellation);
    }
}
