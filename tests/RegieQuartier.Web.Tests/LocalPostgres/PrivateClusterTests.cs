using System.Diagnostics;
using System.Globalization;
using Npgsql;
using RegieQuartier.LocalPostgres;
using RegieQuartier.TestSupport.Databases;

namespace RegieQuartier.Web.Tests.LocalPostgres;

public sealed class PrivateClusterTests : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("regie-postgres-");

    [Fact]
    public async Task It_listens_on_this_machine_alone_and_opens_to_passwords_only()
    {
        await using var cluster = await StartAsync(throwaway: false);

        Assert.Equal("127.0.0.1", await AskAsync(cluster, "show listen_addresses"));
        Assert.Equal("", await AskAsync(cluster, "show unix_socket_directories", ClusterRole.Superuser));
        Assert.Equal("on on", await AskAsync(cluster, "select current_setting('fsync') || ' ' || current_setting('synchronous_commit')"));
        Assert.Equal("scram-sha-256", await AskAsync(cluster, "select string_agg(distinct auth_method, ' ') from pg_hba_file_rules", ClusterRole.Superuser));
        var stranger = new NpgsqlConnectionStringBuilder(cluster.ConnectionString(ClusterRole.Superuser)) { Password = "x", Pooling = false };
        await using var connection = new NpgsqlConnection(stranger.ConnectionString);
        var refused = await Assert.ThrowsAsync<PostgresException>(() => connection.OpenAsync(TestContext.Current.CancellationToken));
        Assert.Equal(PostgresErrorCodes.InvalidPassword, refused.SqlState);
    }

    [Fact]
    public async Task Its_passwords_and_its_files_are_its_owners_alone()
    {
        await using var cluster = await StartAsync(throwaway: false);

        Assert.Equal(OwnerOnly, File.GetUnixFileMode(Path.Combine(cluster.Folder, "passwords.json")));
        Assert.Equal(OwnerOnly | UnixFileMode.UserExecute, File.GetUnixFileMode(cluster.Folder));
        Assert.Equal(OwnerOnly | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.Combine(cluster.Folder, "data")));
        Assert.False(File.Exists(Path.Combine(cluster.Folder, "initdb.password")));
        Assert.Equal(4, Enum.GetValues<ClusterRole>().Select(role => new NpgsqlConnectionStringBuilder(cluster.ConnectionString(role)).Password).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task The_owner_of_the_database_is_not_a_superuser()
    {
        await using var cluster = await StartAsync(throwaway: false);

        Assert.Equal("regie_owner f", await AskAsync(
            cluster,
            "select pg_get_userbyid(datdba) || ' ' || left(rolsuper::text, 1) from pg_database join pg_roles on pg_roles.oid = datdba where datname = current_database()"));
    }

    [Fact]
    public async Task The_last_one_out_stops_the_server_and_the_data_stay()
    {
        var first = await StartAsync(throwaway: false);
        var second = await StartAsync(throwaway: false);
        Assert.Equal(first.Port, second.Port);
        await AskAsync(first, "create table kept (word text); insert into kept values ('été')");

        await first.DisposeAsync();
        Assert.Equal("été", await AskAsync(second, "select word from kept"));
        await second.DisposeAsync();
        Assert.False(File.Exists(PidFile(second)));

        await using var later = await StartAsync(throwaway: false);
        Assert.Equal("été", await AskAsync(later, "select word from kept"));
    }

    [Fact]
    public Task Killed_it_starts_again_with_its_data() => KillAndStartAsync(times: 1);

    [Fact(Explicit = true)]
    public Task Killed_twenty_times_it_starts_again_with_its_data() => KillAndStartAsync(times: 20);

    [Fact]
    public async Task The_number_of_another_process_is_not_taken_for_its_server()
    {
        var cluster = await StartAsync(throwaway: false);
        var stale = await File.ReadAllLinesAsync(PidFile(cluster), TestContext.Current.CancellationToken);
        await cluster.DisposeAsync();
        stale[0] = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        await File.WriteAllLinesAsync(PidFile(cluster), stale, TestContext.Current.CancellationToken);

        await using var again = await StartAsync(throwaway: false);

        Assert.Equal("regie_owner", await AskAsync(again, "select current_user::text"));
    }

    [Fact]
    public async Task A_half_made_cluster_is_not_taken_for_a_whole_one()
    {
        var cluster = await StartAsync(throwaway: false);
        await cluster.DisposeAsync();
        var data = Path.Combine(cluster.Folder, "data");
        Directory.Move(data, $"{data}.new");

        await using var again = await StartAsync(throwaway: false);

        Assert.Equal("regie_owner", await AskAsync(again, "select current_user::text"));
        Assert.False(Directory.Exists($"{data}.new"));
    }

    [Fact]
    public async Task For_tests_nothing_is_kept_and_nothing_touches_the_other_one()
    {
        var kept = await StartAsync(throwaway: false);
        var cluster = await StartAsync(throwaway: true);
        Assert.NotEqual(kept.Folder, cluster.Folder);
        Assert.Equal("off", await AskAsync(cluster, "show fsync"));
        await AskAsync(cluster, "create table gone (word text)");
        await cluster.DisposeAsync();
        await kept.DisposeAsync();

        await using var anew = await StartAsync(throwaway: true);

        Assert.Equal("f", await AskAsync(anew, "select left((to_regclass('gone') is not null)::text, 1)"));
    }

    [Fact]
    public async Task Lost_passwords_are_told_with_what_to_do()
    {
        var cluster = await StartAsync(throwaway: false);
        await cluster.DisposeAsync();
        File.Delete(Path.Combine(cluster.Folder, "passwords.json"));

        var refused = await Assert.ThrowsAsync<PostgresUnavailableException>(() => StartAsync(throwaway: false));

        Assert.Contains($"Supprimez le dossier {cluster.Folder}", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_PostgreSQL_named_by_the_setting_is_refused_in_one_sentence()
    {
        var settings = Settings(throwaway: false) with { Binaries = "/nulle/part" };

        var refused = await Assert.ThrowsAsync<PostgresUnavailableException>(() => PrivateCluster.StartAsync(settings, TestContext.Current.CancellationToken));

        Assert.StartsWith("PostgreSQL est nécessaire\u00a0: le réglage LocalPostgres:Binaries désigne /nulle/part,", refused.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _root.Delete(recursive: true);

    private async Task KillAndStartAsync(int times)
    {
        await using var first = await StartAsync(throwaway: false);
        await AskAsync(first, "create table kept (word text); insert into kept values ('été')");
        for (var kill = 0; kill < times; kill++)
        {
            using var server = Process.GetProcessById(int.Parse(File.ReadLines(PidFile(first)).First(), CultureInfo.InvariantCulture));
            server.Kill();

            // At once: the server may still be dying, its processes still writing.
            await using var again = await StartAsync(throwaway: false);
            Assert.Equal("été", await AskAsync(again, "select word from kept"));
        }
    }

    private Task<PrivateCluster> StartAsync(bool throwaway) => PrivateCluster.StartAsync(Settings(throwaway), TestContext.Current.CancellationToken);

    private ClusterSettings Settings(bool throwaway) => LocalSettings.ForTests(_root.FullName) with { Throwaway = throwaway };

    private static string PidFile(PrivateCluster cluster) => Path.Combine(cluster.Folder, "data", "postmaster.pid");

    private static async Task<string?> AskAsync(PrivateCluster cluster, string sql, ClusterRole role = ClusterRole.Owner)
    {
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(cluster.ConnectionString(role)) { Pooling = false });
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken) as string;
    }
}
