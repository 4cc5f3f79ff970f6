using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace RegieQuartier.Web.Data;

/// <summary>
/// Brings a database to the schema of this version, with its roles and their rights. Any number may
/// run at once: one works, the others wait and find nothing left to do.
/// </summary>
internal sealed class SchemaUpgrade(DatabaseLogins logins)
{
    private const long LockKey = 0x5245_4749_4551;

    /// <summary>Runs the upgrade, then what else must happen once, before anybody else's turn.</summary>
    /// <returns>How many migrations were applied.</returns>
    public Task<int> RunAsync(Func<CancellationToken, Task>? then, CancellationToken cancellation) => RunAsync(startOver: false, then, cancellation);

    /// <summary>The same on a database emptied of everything, tables included.</summary>
    public Task<int> StartOverAsync(Func<CancellationToken, Task> then, CancellationToken cancellation) => RunAsync(startOver: true, then, cancellation);

    private async Task<int> RunAsync(bool startOver, Func<CancellationToken, Task>? then, CancellationToken cancellation)
    {
        // No limit on a statement, nor on the wait for the lock: a migration takes the time it takes.
        var owner = new NpgsqlConnectionStringBuilder(logins.Owner) { CommandTimeout = 0, Pooling = false };
        await using var source = NpgsqlDataSource.Create(owner);
        await using var connection = await source.OpenConnectionAsync(cancellation);
        // Held by the connection, so that it goes with the process however it ends.
        await ExecuteAsync(connection, $"select pg_advisory_lock({LockKey})", cancellation);
        if (startOver)
        {
            await ExecuteAsync(connection, "drop schema public cascade; create schema public", cancellation);
        }

        var applied = await MigrateAsync(source, cancellation);
        await new DatabaseRoles(connection).ApplyAsync(logins.Application, logins.Worker, cancellation);
        if (then is not null)
        {
            await then(cancellation);
        }

        return applied;
    }

    private static async Task<int> MigrateAsync(NpgsqlDataSource source, CancellationToken cancellation)
    {
        var options = new DbContextOptionsBuilder<RegieQuartierDbContext>();
        options.UseRegieQuartier(source).UseApplicationServiceProvider(ModelServices.Build());
        await using var db = new RegieQuartierDbContext(options.Options);
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellation)).Count();
        await db.Database.MigrateAsync(cancellation);
        return pending;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
