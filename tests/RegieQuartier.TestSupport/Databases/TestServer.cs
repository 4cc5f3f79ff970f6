using System.Security.Cryptography;
using System.Text;
using Npgsql;
using RegieQuartier.LocalPostgres;
using RegieQuartier.Web.Data;

namespace RegieQuartier.TestSupport.Databases;

/// <summary>
/// The PostgreSQL that every test of a process shares: a private cluster, or the server named by
/// REGIEQUARTIER_TEST_DB (a superuser's connection string).
/// </summary>
internal sealed class TestServer
{
    private static readonly Lazy<Task<TestServer>> Shared = new(StartAsync);

    private readonly Func<ClusterRole, string, string> _connectionString;
    private readonly PrivateCluster? _cluster;

    private TestServer(Func<ClusterRole, string, string> connectionString, PrivateCluster? cluster) =>
        (_connectionString, _cluster) = (connectionString, cluster);

    public static Task<TestServer> GetAsync() => Shared.Value;

    /// <summary>Leaves the private cluster, if this process joined it.</summary>
    public static async ValueTask LeaveAsync()
    {
        if (Shared.IsValueCreated && (await Shared.Value)._cluster is { } cluster)
        {
            NpgsqlConnection.ClearAllPools();
            await cluster.DisposeAsync();
        }
    }

    public DatabaseLogins Logins(string database) => new(
        _connectionString(ClusterRole.Owner, database), _connectionString(ClusterRole.Application, database), _connectionString(ClusterRole.Worker, database));

    /// <summary>Runs a statement as the superuser, outside any test's database.</summary>
    public async Task RunAsync(string sql)
    {
        await using var connection = await OpenAsync("postgres");
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>An unpooled connection as the superuser.</summary>
    public async Task<NpgsqlConnection> OpenAsync(string database)
    {
        var connection = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(_connectionString(ClusterRole.Superuser, database)) { Pooling = false, CommandTimeout = 120 }.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    private static async Task<TestServer> StartAsync()
    {
        if (Environment.GetEnvironmentVariable("REGIEQUARTIER_TEST_DB") is { Length: > 0 } superuser)
        {
            var server = new TestServer((role, database) => OnGivenServer(superuser, role, database), null);
            await server.EnsureOwnerAsync();
            return server;
        }

        var cluster = await PrivateCluster.StartAsync(LocalSettings.ForTests(LocalSettings.InMemory(ClusterSettings.FindRoot(AppContext.BaseDirectory))));
        return new TestServer(cluster.ConnectionString, cluster);
    }

    private static string OnGivenServer(string superuser, ClusterRole role, string database)
    {
        var connection = new NpgsqlConnectionStringBuilder(superuser) { Database = database };
        if (role != ClusterRole.Superuser)
        {
            connection.Username = $"regie_test_{role.ToString().ToLowerInvariant()}";
            // The same in every test process, without anywhere to keep it.
            connection.Password = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{superuser}/{role}")));
        }

        return connection.ConnectionString;
    }

    private async Task EnsureOwnerAsync()
    {
        var owner = new NpgsqlConnectionStringBuilder(_connectionString(ClusterRole.Owner, "postgres"));
        await RunAsync(
            $"""
            do $$ begin
                perform pg_advisory_xact_lock(5245);
                if not exists (select from pg_roles where rolname = '{owner.Username}') then
                    create role {owner.Username} login createrole password '{owner.Password}';
                end if;
            end $$
            """);
    }
}
