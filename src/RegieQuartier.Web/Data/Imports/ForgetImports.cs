using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.ImportRuns;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Data.Imports;

/// <summary>Forgets files that nobody confirmed, and which records were imported once that can no longer be undone.</summary>
public sealed class ForgetImports(IDbContextFactory<RegieQuartierDbContext> contexts, ParisTime time)
{
    /// <summary>Forgets all that is old enough.</summary>
    /// <returns>How many imports.</returns>
    public async Task<int> ExecuteAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var limit = time.Now - ImportRun.Kept;
        return await db.ImportRuns
            .Where(run => (run.State == ImportState.Checked && run.ReceivedAt <= limit) || (run.State == ImportState.Done && run.DoneAt <= limit))
            .ExecuteDeleteAsync(cancellation);
    }
}
