using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Public.Waiting;

/// <summary>Opens a wait with its code and the first letters of the name.</summary>
public sealed class OpenWait(RegieQuartierDbContext db, ParisTime time, IOptions<AppointmentSettings> settings)
{
    /// <summary>The wait's identifier; null when code and name do not go together, or the code is closed for a while.</summary>
    public async Task<Guid?> ExecuteAsync(string code, string letters, CancellationToken cancellation)
    {
        // The row is held while the name is judged: guesses sent all at once are counted one by one.
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var entry = await db.WaitingEntries.FromSql($"select *, xmin from waiting_entries where code = {code} for update").FirstOrDefaultAsync(cancellation);
        if (entry is null)
        {
            return null;
        }

        var opens = entry.OpensWith(letters, time.Now, settings.Value.CodeClosedFor);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return opens ? entry.Id : null;
    }
}
