using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;

namespace RegieQuartier.TestSupport.Databases;

/// <summary>Knows when acts wait for what a test holds, so that it lets them go at that very moment, without sleeping.</summary>
public static class LockWaits
{
    /// <summary>Looks until so many wait, or until what was sent is answered without.</summary>
    public static async Task UntilWaitingAsync(this RegieQuartierDbContext db, int acts, Task sent, CancellationToken cancellation)
    {
        int waiting;
        do
        {
            // Within a transaction, what is looked at once stays as it was.
            await db.Database.ExecuteSqlAsync($"select pg_stat_clear_snapshot()", cancellation);
            waiting = await db.Database
                .SqlQuery<int>($"select count(*)::int as \"Value\" from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
                .SingleAsync(cancellation);
        }
        while (!sent.IsCompleted && waiting < acts);
    }
}
