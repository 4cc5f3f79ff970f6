using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using RegieQuartier.Web.Data;

namespace RegieQuartier.TestSupport.Databases;

/// <summary>
/// Ends an act just before its nth statement, as a process that dies there: each of its steps is the last one in turn, on any
/// machine. <c>site.WithServices(cut.Listen)</c>.
/// </summary>
public sealed class StatementCut : DbCommandInterceptor
{
    private int _left = int.MaxValue;

    /// <summary>Listens to every context of a site.</summary>
    public void Listen(IServiceCollection services) =>
        services.ConfigureDbContext<RegieQuartierDbContext>(options => options.AddInterceptors(this));

    /// <summary>Lets an act send so many statements, and no more.</summary>
    /// <returns>Whether it was cut.</returns>
    public async Task<bool> AfterAsync(int statements, Func<Task> act)
    {
        Volatile.Write(ref _left, statements);
        try
        {
            await act();
            return false;
        }
        catch (Exception cut) when (cut.GetBaseException() is ActWasCutException)
        {
            return true;
        }
        finally
        {
            Volatile.Write(ref _left, int.MaxValue);
        }
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Spend(command);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Spend(command);
        return base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
    }

    // What a dead process holds by its connection goes with it; here the connection goes back to the pool, and must let go.
    private void Spend(DbCommand command)
    {
        if (!command.CommandText.Contains("pg_advisory_unlock", StringComparison.Ordinal) && Interlocked.Decrement(ref _left) < 0)
        {
            throw new ActWasCutException();
        }
    }

    private sealed class ActWasCutException : Exception;
}
