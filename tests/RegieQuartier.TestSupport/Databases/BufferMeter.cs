using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using RegieQuartier.Web.Data;

namespace RegieQuartier.TestSupport.Databases;

/// <summary>What reading a page costs PostgreSQL.</summary>
/// <param name="Statements">Statements sent.</param>
/// <param name="Buffers">Pages of 8 KB that those which read touched, in memory or not.</param>
public readonly record struct ReadingCost(int Statements, long Buffers);

/// <summary>
/// Asks PostgreSQL, before each statement that reads, which pages it touches: <c>explain (analyze, buffers)</c>. Unlike a
/// time, it is the same on any machine: <c>site.WithServices(meter.Listen)</c>.
/// </summary>
public sealed class BufferMeter : DbCommandInterceptor
{
    private int _statements;
    private long _buffers;

    /// <summary>Listens to every context of a site.</summary>
    public void Listen(IServiceCollection services) =>
        services.ConfigureDbContext<RegieQuartierDbContext>(options => options.AddInterceptors(this));

    /// <summary>What an act costs; nothing else may read meanwhile.</summary>
    public async Task<ReadingCost> OfAsync(Func<Task> act)
    {
        (_statements, _buffers) = (0, 0);
        await act();
        return new ReadingCost(_statements, _buffers);
    }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        _statements++;
        // What writes would do it twice.
        if (command.CommandText.TrimStart().StartsWith("select", StringComparison.OrdinalIgnoreCase))
        {
            _buffers += await BuffersOfAsync(command, cancellationToken);
        }

        return await base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    private static async Task<long> BuffersOfAsync(DbCommand command, CancellationToken cancellation)
    {
        await using var explain = command.Connection!.CreateCommand();
        explain.Transaction = command.Transaction;
        explain.CommandText = $"explain (analyze, buffers, format json) {command.CommandText}";
        foreach (NpgsqlParameter parameter in command.Parameters)
        {
            explain.Parameters.Add(parameter.Clone());
        }

        using var plan = JsonDocument.Parse((string)(await explain.ExecuteScalarAsync(cancellation))!);
        var root = plan.RootElement[0].GetProperty("Plan");
        return root.GetProperty("Shared Hit Blocks").GetInt64() + root.GetProperty("Shared Read Blocks").GetInt64();
    }
}
