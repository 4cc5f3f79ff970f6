using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace RegieQuartier.LocalPostgres;

/// <summary>The server process of a cluster: started, found again, stopped.</summary>
internal sealed class ClusterServer(ClusterSettings settings, ServerAccount account, PostgresBinaries binaries, ClusterHome home)
{
    private const int Tries = 3;

    private static readonly TimeSpan SettlesWithin = TimeSpan.FromSeconds(30);

    /// <summary>The port it listens on; 0 before <see cref="EnsureRunningAsync"/>.</summary>
    public int Port { get; private set; }

    public async Task EnsureRunningAsync(CancellationToken cancellation)
    {
        // A server may be there and not answer: it recovers from a crash, or it is dying of a kill.
        await WaitAsync(async () => home.RunningPort() is not { } port || await AnswersAsync(port, cancellation), cancellation);
        if (home.RunningPort() is { } running)
        {
            Port = running;
            return;
        }

        // Two servers on the same files would destroy them: the processes of a killed one leave by themselves.
        await WaitAsync(() => Task.FromResult(!home.HasOrphans()), cancellation);
        await home.InitialiseAsync(cancellation);
        home.ForgetDeadServer();
        for (var attempt = 1; attempt <= Tries; attempt++)
        {
            // Somebody may take the free port in between: hence several tries.
            if (await TryStartAsync(FreePort(), cancellation))
            {
                return;
            }
        }

        throw CannotStart();
    }

    public async Task StartAgainAsync(CancellationToken cancellation)
    {
        if (!await TryStartAsync(Port, cancellation))
        {
            throw CannotStart();
        }
    }

    /// <summary>What was committed is there again at the next start.</summary>
    public Task StopAsync() => StopAsync("fast");

    /// <summary>The last one out: of a throwaway cluster nothing is kept, so nothing is waited for, and its files go.</summary>
    public async Task StopForGoodAsync()
    {
        var answer = await StopAsync(settings.Throwaway ? "immediate" : "fast");
        if (settings.Throwaway && answer.Succeeded)
        {
            DataFolder.Remove(home.Data);
        }
    }

    private Task<ToolAnswer> StopAsync(string mode) => PgCtlAsync(CancellationToken.None, "-m", mode, "-w", "-t", "60", "stop");

    private async Task<bool> TryStartAsync(int port, CancellationToken cancellation)
    {
        // No Unix socket: its path may be longer than the system allows.
        var options = string.Create(
            CultureInfo.InvariantCulture,
            $"-c listen_addresses=127.0.0.1 -p {port} -c unix_socket_directories= -c max_connections=200{(settings.Throwaway ? " -c fsync=off -c synchronous_commit=off -c full_page_writes=off" : "")}");
        var answer = await PgCtlAsync(cancellation, "-w", "-t", "60", "-l", home.Log, "-o", options, "start");
        Port = port;
        return answer.Succeeded;
    }

    private Task<ToolAnswer> PgCtlAsync(CancellationToken cancellation, params string[] arguments) =>
        account.RunAsync([Path.Combine(binaries.Folder, "pg_ctl"), "-D", home.Data, .. arguments], cancellation);

    private async Task<bool> AnswersAsync(int port, CancellationToken cancellation)
    {
        var passwords = await home.ReadPasswordsAsync(cancellation);
        var connectionString = new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = port,
            Database = "postgres",
            Username = PrivateCluster.NameOf(ClusterRole.Superuser),
            Password = passwords[ClusterRole.Superuser],
            Pooling = false,
            Timeout = 5,
        };
        try
        {
            await using var connection = new NpgsqlConnection(connectionString.ConnectionString);
            await connection.OpenAsync(cancellation);
            return true;
        }
        catch (NpgsqlException notYet) when (notYet is not PostgresException { SqlState: PostgresErrorCodes.InvalidPassword })
        {
            return false;
        }
    }

    private async Task WaitAsync(Func<Task<bool>> settled, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(SettlesWithin);
        try
        {
            while (!await settled())
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), limit.Token);
            }
        }
        catch (OperationCanceledException late) when (!cancellation.IsCancellationRequested)
        {
            throw new PostgresUnavailableException($"Un ancien PostgreSQL travaille encore dans {home.Folder}\u00a0: arrêtez-le, puis recommencez.", late);
        }
    }

    private PostgresUnavailableException CannotStart() =>
        new($"PostgreSQL n’a pas pu démarrer\u00a0: la raison est dans {home.Log}.");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
