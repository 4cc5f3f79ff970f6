using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using RegieQuartier.Web.Data;

namespace RegieQuartier.TestSupport.Databases;

/// <summary>
/// Counts the statements that a site sends, and the rows that it reads, so that a test can say that a page costs the same however many
/// rows it shows: <c>site.WithServices(counter.Listen)</c>.
/// </summary>
public sealed class StatementCounter : DbCommandInterceptor
{
    private int _count;
    private int _rows;

    /// <summary>Listens to every context of a site.</summary>
    public void Listen(IServiceCollection services) =>
        services.ConfigureDbContext<RegieQuartierDbContext>(options => options.AddInterceptors(this));

    /// <summary>How many statements an act sends.</summary>
    public async Task<int> OfAsync(Func<Task> act)
    {
        var before = Volatile.Read(ref _count);
        await act();
        return Volatile.Read(ref _count) - before;
    }

    /// <summary>How many rows an act reads.</summary>
    public async Task<int> RowsOfAsync(Func<Task> act)
    {
        var before = Volatile.Read(ref _rows);
        await act();
        return Volatile.Read(ref _rows) - before;
    }

    public override InterceptionResult DataReaderDisposing(DbCommand command, DataReaderDisposingEventData eventData, InterceptionResult result)
    {
        Interlocked.Add(ref _rows, eventData.ReadCount);
        return base.DataReaderDisposing(command, eventData, result);
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _count);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _count);
        return base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
    }
}
